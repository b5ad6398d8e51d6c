package stats

import "math"

// LogOddsRatio is a word's log-odds ratio between two groups, with its doubt. All fields are NaN where it does not
// exist.
type LogOddsRatio struct {
	Delta     float64 // natural logarithm of the odds ratio; above 0 the word is more frequent in the first group
	Variance  float64 // approximate variance of Delta
	Z         float64 // Delta/√Variance: rank by this, never by Delta, which is largest for the rarest words
	P         float64 // two-sided, from the normal approximation; a screen only, for tokens are not independent
	Low, High float64 // 95 % interval of Delta, from the same approximation
}

// VarianceTerms chooses how the variance of a log-odds ratio is approximated.
type VarianceTerms uint8

const (
	// FourTerms is the exact delta-method variance of the difference of two independent binomial logits, as in
	// scattertext. The default: it alone is right for very frequent words.
	FourTerms VarianceTerms = iota
	// TwoTerms drops the terms of the words that are not w, as Monroe et al. do in eq. 20, ConvoKit and common usage
	// after them. Good for words that are rare in both groups.
	TwoTerms
)

// Z95 is the 0.975 quantile of the standard normal distribution: a 95 % interval of a normal estimate is ± Z95 standard errors.
const Z95 = 1.959963984540054

// LogOdds compares a word's frequency y1 among n1 tokens with y2 among n2, shrunk by an informative Dirichlet prior:
//
//	δ  = ln[(y1+α)/(n1+α0−y1−α)] − ln[(y2+α)/(n2+α0−y2−α)]
//	σ² = 1/(y1+α) + 1/(y2+α)                                   TwoTerms
//	   + 1/(n1+α0−y1−α) + 1/(n2+α0−y2−α)                       FourTerms
//	z  = δ/σ,  p = erfc(|z|/√2)
//
// α is the word's share of the prior and α0 the sum of α over the vocabulary: α = α0·f(word)/Σf in a background corpus.
// The larger α0, the more evidence a word must bring. Counts are real numbers so that the outlets of a reference can be
// weighted equally (PoolEqually).
//
// The result is all NaN when y+α or n+α0−y−α is not positive on a side: without a prior, a word that one side never
// uses has no log-odds.
//
// Monroe, Colaresi & Quinn (2008), Fightin' Words, Political Analysis 16(4), eqs 15–22.
func LogOdds(y1, n1, y2, n2, alpha, alpha0 float64, terms VarianceTerms) LogOddsRatio {
	with1, without1 := y1+alpha, n1+alpha0-y1-alpha
	with2, without2 := y2+alpha, n2+alpha0-y2-alpha
	if !(with1 > 0 && without1 > 0 && with2 > 0 && without2 > 0) {
		nan := math.NaN()
		return LogOddsRatio{nan, nan, nan, nan, nan, nan}
	}
	delta := math.Log(with1/without1) - math.Log(with2/without2)
	variance := 1/with1 + 1/with2
	if terms == FourTerms {
		variance += 1/without1 + 1/without2
	}
	sigma := math.Sqrt(variance)
	z := delta / sigma
	return LogOddsRatio{
		Delta: delta, Variance: variance, Z: z, P: NormalP(z),
		Low: delta - Z95*sigma, High: delta + Z95*sigma,
	}
}

// NormalP returns the two-sided p-value of a standard normal z: erfc(|z|/√2).
func NormalP(z float64) float64 { return math.Erfc(math.Abs(z) / math.Sqrt2) }
