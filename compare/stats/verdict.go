package stats

import (
	"math"
	"slices"
)

// Verdict is the one word that stands beside a comparison and says how far it reaches.
type Verdict string

const (
	// Insufficient: there is nothing to compare: fewer than minArticles on a side.
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
	minArticles       = 2    // articles a side below which nothing is compared
	InferenceArticles = 5    // articles a side below which nothing is inferred
	Level             = 0.05 // the largest q that supports a difference
)

// Case is one row of a family of comparisons, as far as a verdict goes by it. Count a family of wire copies as one article.
type Case struct {
	Unlike                 bool // the sides cannot be compared
	Articles, RestArticles int
	P                      float64 // NaN where it was not tested, whatever the articles
	LeastP                 float64 // the smallest P that there could have been; 0 where there is no bound
	Low, High              float64 // interval of the difference, 0 being none; NaN where the test has none
}

// Ruling is what is said of a case: its P where it could be had, and Q, the same corrected for all questions of the event; NaN where it was
// not one of them.
type Ruling struct {
	P, Q    float64
	Verdict Verdict
}

// Family says what is asked together with the rows of a table. The zero value is one table of questions of their own.
type Family struct {
	Tables int // in which the same event is asked about, this one among them; 1 when 0
	// Mirrored: each question is asked twice, from either side, as it is where there are two outlets. Two rows that stand and fall together
	// are one question.
	Mirrored bool
}

// Judge rules on all rows of one table: the questions that were asked at once, such as all measures of one event. It is the one place
// where verdicts are made. Each table of an event gets its share of the error, so that an event without any difference has a supported row, in
// whatever table, in 5 of 100 cases at most.
//
//  1. the sides cannot be compared: not comparable
//  2. fewer than 2 articles on a side: insufficient
//  3. fewer than 5 articles on a side, or no P: descriptive
//  4. even the largest difference could not have passed alone, by LeastP: descriptive, and it is not a question that was asked
//  5. q ≤ 0.05 and the interval, if there is one, excludes 0: supported
//  6. else: not distinguishable
//
// q is the number of tables times that of benjaminiHochberg over the rows that come to 5. There is no "weak": a middle word would be read as a result.
func Judge(rows []Case, family Family) []Ruling {
	out, q := make([]Ruling, len(rows)), make([]float64, len(rows))
	bound := family.attainable(rows)
	for i := range rows {
		c := &rows[i]
		out[i].P, q[i] = math.NaN(), math.NaN()
		if c.testable() {
			out[i].P = c.P
			if c.LeastP <= bound {
				q[i] = c.P
			}
		}
	}
	for i, q := range benjaminiHochberg(q) {
		q = min(1, q*family.tables()) // NaN stays
		out[i].Q, out[i].Verdict = q, rows[i].verdict(q)
	}
	return out
}

// attainable is the LeastP up to which a row is asked about: Level/(tables·K) for the smallest K for which no more than K questions have one so
// small. A row with a larger one could not pass alone, whatever the data, and it would make the bar higher for the others. Since LeastP
// hangs on totals alone, not on who has them, leaving it out does not depend on the answer.
//
// Tarone (1990), Biometrics 46(2); Gilbert (2005), Applied Statistics 54(1).
func (f Family) attainable(rows []Case) float64 {
	var least []float64
	for i := range rows {
		if rows[i].testable() {
			least = append(least, rows[i].LeastP)
		}
	}
	slices.Sort(least)
	step := 1
	if f.Mirrored {
		step = 2
	}
	k, bound := 1, Level/f.tables()
	for k*step < len(least) && least[k*step]*float64(k) <= bound {
		k++
	}
	return bound / float64(k)
}

func (f Family) tables() float64 { return float64(max(1, f.Tables)) }

// testable reports whether there are articles enough for the P that there is.
func (c *Case) testable() bool {
	return !c.Unlike && min(c.Articles, c.RestArticles) >= InferenceArticles && !math.IsNaN(c.P)
}

// verdict of a row whose q is NaN where it was not asked about.
func (c *Case) verdict(q float64) Verdict {
	switch {
	case c.Unlike:
		return NotComparable
	case min(c.Articles, c.RestArticles) < minArticles:
		return Insufficient
	case math.IsNaN(q):
		return Descriptive
	case q <= Level && !(c.Low <= 0 && c.High >= 0):
		return Supported
	}
	return NotDistinguishable
}
