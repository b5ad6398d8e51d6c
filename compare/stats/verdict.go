package stats

import "math"

// Verdict is the one word that stands beside a comparison and says how far it reaches.
type Verdict string

const (
	// Insufficient: there is nothing to compare: fewer than MinArticles on a side, or no tokens.
	Insufficient Verdict = "insufficient"
	// Descriptive: the numbers describe these articles and no others: fewer than InferenceArticles on a side, or so few
	// that no difference, however large, could have reached Level.
	Descriptive Verdict = "descriptive"
	// Supported: the difference would be unlikely if outlets did not matter, and its interval excludes 0.
	Supported Verdict = "supported"
	// NotDistinguishable: there are articles enough, and they do not tell the two sides apart. Not evidence of sameness.
	NotDistinguishable Verdict = "not distinguishable"
	// NotComparable: the two sides differ in something that nobody asked about (genre, language, …) and that the number would
	// show as a difference between outlets. Judge, which sees numbers alone, never says it.
	NotComparable Verdict = "not comparable"
)

const (
	MinArticles       = 2    // articles a side below which nothing is compared
	InferenceArticles = 5    // articles a side below which nothing is inferred
	Level             = 0.05 // the largest q that supports a difference
)

// Judge returns the verdict on a comparison of an outlet's articles with those of the rest. Count a family of wire
// copies as one article. low and high bound the difference, so that 0 is none (RateDifference, LogRateRatio, Delta);
// q is corrected over the table that the comparison stands in; minP is what MinP gives for the two numbers of
// articles.
//
//  1. fewer than 2 articles on a side, or NaN in low or high (no tokens, no rate): insufficient
//  2. fewer than 5 articles on a side, or minP > 0.05, or q NaN (not tested): descriptive
//  3. q ≤ 0.05 and the interval excludes 0: supported
//  4. else: not distinguishable
//
// Both halves of 3 are asked for, since with few articles a bootstrap interval is too narrow and a permutation p
// alone says nothing of size. There is no "weak": a middle word would be read as a result.
func Judge(articles, restArticles int, q, minP, low, high float64) Verdict {
	fewer := min(articles, restArticles)
	switch {
	case fewer < MinArticles, math.IsNaN(low), math.IsNaN(high):
		return Insufficient
	case fewer < InferenceArticles, minP > Level, math.IsNaN(q):
		return Descriptive
	case q <= Level && (low > 0 || high < 0):
		return Supported
	}
	return NotDistinguishable
}
