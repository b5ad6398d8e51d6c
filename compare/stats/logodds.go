package stats

import "math"

// LogOddsRatio is a word's log-odds ratio between two groups, with its doubt. All fields are NaN where it does not
// exist. It orders words and tests nothing: tokens are not independent.
type LogOddsRatio struct {
	Delta    float64 // natural logarithm of the odds ratio; above 0 the word is more frequent in the first group
	Variance float64 // approximate variance of Delta
	Z        float64 // Delta/√Variance: rank by this, never by Delta, which is largest for the rarest words
}

// Z95 is the 0.975 quantile of the standard normal distribution: a 95 % interval of a normal estimate is ± Z95 standard errors.
const Z95 = 1.959963984540054

// LogOdds compares a word's frequency y1 among n1 tokens with y2 among n2, shrunk by an informative Dirichlet prior:
//
//	δ  = ln[(y1+α)/(n1+α0−y1−α)] − ln[(y2+α)/(n2+α0−y2−α)]
//	σ² = 1/(y1+α) + 1/(y2+α) + 1/(n1+α0−y1−α) + 1/(n2+α0−y2−α)
//	z  = δ/σ
//
// That is the delta-method variance of the difference of two independent binomial logits, as in scattertext; Monroe et al. (eq. 20) drop the last two terms,
// which is good for words that are rare in both groups only.
//
// α is the word's share of the prior and α0 the sum of α over the vocabulary: α = α0·f(word)/Σf in a background corpus.
// The larger α0, the more evidence a word must bring. Counts are real numbers so that the outlets of a reference can be
// weighted equally.
//
// The result is all NaN when y+α or n+α0−y−α is not positive on a side: without a prior, a word that one side never
// uses has no log-odds.
//
// Monroe, Colaresi & Quinn (2008), Fightin' Words, Political Analysis 16(4), eqs 15–22.
func LogOdds(y1, n1, y2, n2, alpha, alpha0 float64) LogOddsRatio {
	with1, without1 := y1+alpha, n1+alpha0-y1-alpha
	with2, without2 := y2+alpha, n2+alpha0-y2-alpha
	if !(with1 > 0 && without1 > 0 && with2 > 0 && without2 > 0) {
		nan := math.NaN()
		return LogOddsRatio{nan, nan, nan}
	}
	delta := math.Log(with1/without1) - math.Log(with2/without2)
	variance := 1/with1 + 1/with2 + 1/without1 + 1/without2
	return LogOddsRatio{delta, variance, delta / math.Sqrt(variance)}
}
