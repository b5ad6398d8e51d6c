package stats

import "math"

// TwoByTwo is the table of one word in two corpora: F1 occurrences among N1 tokens against F2 among N2. Counts are real
// numbers so that the outlets of a reference can be weighted equally (PoolEqually).
//
// With O11 = F1, O12 = F2, O21 = N1−F1, O22 = N2−F2, N = N1+N2, the expected count E of a cell is row·column/N. Every
// method is NaN when a corpus is empty or a count is negative or larger than its corpus. A word that occurs in
// neither corpus has the test statistics 0.
//
// The p-values of all these tests treat tokens as independent draws, which words of one article are not: use them as a
// screen, beside an effect size, and take Bootstrap or Swaps over articles for inference.
type TwoByTwo struct{ F1, N1, F2, N2 float64 }

// G2 is the signed log-likelihood ratio over the four cells: 2 Σ O ln(O/E) with 0·ln 0 = 0, negative when the word is
// rarer than expected in the first corpus. One degree of freedom. Dunning (1993), Computational Linguistics 19(1).
func (t TwoByTwo) G2() float64 {
	o, e, ok := t.cells()
	if !ok {
		return math.NaN()
	}
	sum := 0.0
	for i := range o {
		sum += timesLogRatio(o[i], e[i])
	}
	return t.signed(2 * sum)
}

// G2TwoCells is the signed log-likelihood ratio over the two cells of the word only: what the web calculators of corpus
// linguistics print. It is close to G2 for rare words, and smaller. Rayson & Garside (2000), Comparing corpora.
func (t TwoByTwo) G2TwoCells() float64 {
	o, e, ok := t.cells()
	if !ok {
		return math.NaN()
	}
	return t.signed(2 * (timesLogRatio(o[0], e[0]) + timesLogRatio(o[1], e[1])))
}

// ChiSquare is Pearson's signed Σ (O−E)²/E, without continuity correction. Not to be trusted where an E is below 5.
func (t TwoByTwo) ChiSquare() float64 {
	o, e, ok := t.cells()
	if !ok {
		return math.NaN()
	}
	sum := 0.0
	for i := range o {
		if e[i] > 0 {
			sum += (o[i] - e[i]) * (o[i] - e[i]) / e[i]
		}
	}
	return t.signed(sum)
}

// Williams returns the factor q ≥ 1 by which G2 is to be divided in small samples:
//
//	q = 1 + [(N/(F1+F2) + N/(N−F1−F2) − 1)(N/N1 + N/N2 − 1)] / 6N
//
// It is NaN when the word occurs nowhere or is the only word. Williams (1976), Biometrika 63(1).
func (t TwoByTwo) Williams() float64 {
	n, f := t.N1+t.N2, t.F1+t.F2
	if !t.valid() || f <= 0 || f >= n {
		return math.NaN()
	}
	return 1 + (n/f+n/(n-f)-1)*(n/t.N1+n/t.N2-1)/(6*n)
}

// BIC is |G2| − ln N, the evidence left after the size of the corpora is paid for: above 2 positive, above 6 strong,
// above 10 very strong, below 0 in favour of no difference. Wilson (2013), Embracing Bayes factors for key item
// analysis.
func (t TwoByTwo) BIC() float64 { return math.Abs(t.G2()) - math.Log(t.N1+t.N2) }

// LogRatio is the binary logarithm of the ratio of the two rates: 1 means twice as frequent. A zero count is taken as
// 0.5, and the result is 0 when both are zero. Hardie (2014), Log Ratio: an informal introduction.
func (t TwoByTwo) LogRatio() float64 {
	if !t.valid() {
		return math.NaN()
	}
	if t.F1 == 0 && t.F2 == 0 {
		return 0
	}
	return math.Log2((orHalf(t.F1) / t.N1) / (orHalf(t.F2) / t.N2))
}

// PercentDifference is 100·(p1−p2)/p2, the difference in per cent of the second rate; +Inf when only the second is
// zero, NaN when both are. Gabrielatos & Marchi (2011), Keyness: matching metrics to definitions.
func (t TwoByTwo) PercentDifference() float64 {
	if !t.valid() {
		return math.NaN()
	}
	p1, p2 := t.F1/t.N1, t.F2/t.N2
	return 100 * (p1 - p2) / p2
}

// OddsRatio is (O11·O22)/(O12·O21) with 0.5 added to every cell, so that it always exists. Haldane (1956), Anscombe
// (1956).
func (t TwoByTwo) OddsRatio() float64 {
	if !t.valid() {
		return math.NaN()
	}
	return (t.F1 + 0.5) * (t.N2 - t.F2 + 0.5) / ((t.F2 + 0.5) * (t.N1 - t.F1 + 0.5))
}

// SimpleMaths is the ratio of the frequencies per million after k is added to both; k = 1 favours rare words, k = 1000
// common ones. Kilgarriff (2009), Simple maths for keywords.
func (t TwoByTwo) SimpleMaths(k float64) float64 {
	if !t.valid() {
		return math.NaN()
	}
	return (1e6*t.F1/t.N1 + k) / (1e6*t.F2/t.N2 + k)
}

// ChiSquareP returns the upper tail of χ² with one degree of freedom for |x|, the p-value of G2 and ChiSquare:
// erfc(√(|x|/2)).
func ChiSquareP(x float64) float64 { return math.Erfc(math.Sqrt(math.Abs(x) / 2)) }

// cells returns observed and expected counts, row by row.
func (t TwoByTwo) cells() (observed, expected [4]float64, ok bool) {
	if !t.valid() {
		return observed, expected, false
	}
	n, f := t.N1+t.N2, t.F1+t.F2
	observed = [4]float64{t.F1, t.F2, t.N1 - t.F1, t.N2 - t.F2}
	expected = [4]float64{f * t.N1 / n, f * t.N2 / n, (n - f) * t.N1 / n, (n - f) * t.N2 / n}
	return observed, expected, true
}

func (t TwoByTwo) valid() bool {
	return t.N1 > 0 && t.N2 > 0 && t.F1 >= 0 && t.F2 >= 0 && t.F1 <= t.N1 && t.F2 <= t.N2
}

// signed gives statistic the sign of O11−E11. Rounding may leave a statistic of 0 a hair below it.
func (t TwoByTwo) signed(statistic float64) float64 {
	statistic = math.Max(statistic, 0)
	if t.F1*t.N2 < t.F2*t.N1 {
		return -statistic
	}
	return statistic
}

// timesLogRatio is o·ln(o/e) with 0·ln 0 = 0.
func timesLogRatio(o, e float64) float64 {
	if o <= 0 {
		return 0
	}
	return o * math.Log(o/e)
}

func orHalf(f float64) float64 {
	if f == 0 {
		return 0.5
	}
	return f
}
