package stats

import "math"

// Verdict is the one word that stands beside a comparison and says how far it reaches.
type Verdict string

const (
	// Insufficient: there is nothing to compare: fewer than MinArticles on a side.
	Insufficient Verdict = "insufficient"
	// Descriptive: the numbers describe these articles and no others: it was not tested, or it alone, however large, could not have
	// reached Level among so many questions.
	Descriptive Verdict = "descriptive"
	// Supported: the difference would be unlikely if outlets did not matter, and its interval excludes 0.
	Supported Verdict = "supported"
	// NotDistinguishable: there are articles enough, and they do not tell the two sides apart. Not evidence of sameness.
	NotDistinguishable Verdict = "not distinguishable"
	// NotComparable: the two sides differ in something that nobody asked about (genre, language, …) and that the number would
	// show as a difference between outlets.
	NotComparable Verdict = "not comparable"
)

const (
	MinArticles       = 2    // articles a side below which nothing is compared
	InferenceArticles = 5    // articles a side below which nothing is inferred
	Level             = 0.05 // the largest q that supports a difference
)

// Case is one row of a family of comparisons, as far as a verdict goes by it. Count a family of wire copies as one article.
type Case struct {
	Unlike                 bool // the sides cannot be compared
	Articles, RestArticles int
	P                      float64 // NaN where it was not tested, whatever the articles
	LeastP                 float64 // the smallest P that there could have been
	Low, High              float64 // interval of the difference, 0 being none; NaN where the test has none
}

// Ruling is what is said of a case: its P where it was tested, and Q, the same corrected over the family.
type Ruling struct {
	P, Q    float64
	Verdict Verdict
}

// Judge rules on all rows of one family: the questions that were asked at once, such as all measures of one event. It is the one place
// where verdicts are made.
//
//  1. the sides cannot be compared: not comparable
//  2. fewer than 2 articles on a side: insufficient
//  3. fewer than 5 articles on a side, or no P: descriptive; neither was tested
//  4. q ≤ 0.05 and the interval, if there is one, excludes 0: supported
//  5. m·LeastP > 0.05 for the m rows that were tested: descriptive, since even the largest difference could not have passed alone
//  6. else: not distinguishable
//
// There is no "weak": a middle word would be read as a result.
func Judge(family []Case) []Ruling {
	out, p := make([]Ruling, len(family)), make([]float64, len(family))
	tested := 0
	for i := range family {
		if p[i] = math.NaN(); family[i].tested() {
			p[i] = family[i].P
			tested++
		}
	}
	for i, q := range BenjaminiHochberg(p) {
		out[i] = Ruling{p[i], q, family[i].verdict(q, tested)}
	}
	return out
}

func (c *Case) tested() bool {
	return !c.Unlike && min(c.Articles, c.RestArticles) >= InferenceArticles && !math.IsNaN(c.P)
}

func (c *Case) verdict(q float64, tested int) Verdict {
	switch {
	case c.Unlike:
		return NotComparable
	case min(c.Articles, c.RestArticles) < MinArticles:
		return Insufficient
	case !c.tested():
		return Descriptive
	case q <= Level && !(c.Low <= 0 && c.High >= 0):
		return Supported
	case float64(tested)*c.LeastP > Level:
		return Descriptive
	}
	return NotDistinguishable
}
