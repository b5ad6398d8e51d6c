package stats

import (
	"math"
	"slices"
)

// WordArticles tests by articles whether an outlet uses words more or less often than the rest: a word counts once in an article,
// however often it stands there, because its second use there is no second piece of evidence. It is made once for an outlet and serves
// all words.
//
// Fisher (1935), Journal of the Royal Statistical Society 98(1): given that m articles use a word, how likely is it that so
// many of them are the outlet's own? Long articles hold more words of any kind. So an outlet whose articles are longer is expected to
// have more of the m by as much: articles of t tokens use a word with probability 1 − e^(−λt), where λ gives m articles in all, and
// the odds of the mean of that over the outlet's articles, over those of the rest, are the odds ratio ω of Fisher's noncentral
// hypergeometric distribution. With articles of one length ω is 1 and the test Fisher's exact one.
//
// Where the articles of one side are twice as long or more, that model is too coarse (TooUnlike), and nothing should be tested.
type WordArticles struct {
	lengths   []length // of all articles, the short first
	own, rest int      // articles
	middle    [2]float64
	rate      float64           // λ of the last m looked at: the next one is near
	known     map[int][]float64 // by m: the p of each possible number of own articles, from least(m) on
}

// length is a number of tokens, and how many articles have it on each side.
type length struct {
	tokens    float64
	own, rest float64
}

// NewWordArticles takes the tokens of each article in which a word could stand. Articles without tokens are left out.
func NewWordArticles(own, rest []int) *WordArticles {
	w := &WordArticles{known: map[int][]float64{}}
	own, rest = withTokens(own), withTokens(rest)
	w.own, w.rest = len(own), len(rest)
	w.middle = [2]float64{medianOf(own), medianOf(rest)}
	for len(own)+len(rest) > 0 {
		l := length{}
		if len(rest) == 0 || len(own) > 0 && own[0] <= rest[0] {
			l.tokens = float64(own[0])
		} else {
			l.tokens = float64(rest[0])
		}
		for ; len(own) > 0 && float64(own[0]) == l.tokens; own = own[1:] {
			l.own++
		}
		for ; len(rest) > 0 && float64(rest[0]) == l.tokens; rest = rest[1:] {
			l.rest++
		}
		w.lengths = append(w.lengths, l)
	}
	return w
}

// Articles are those with tokens on each side.
func (w *WordArticles) Articles() (own, rest int) { return w.own, w.rest }

// Least lengths a side, in the middle, of which one is so many times the other that words cannot be tested.
const unlikeLengths = 2

// TooUnlike reports whether the articles in the middle of the two sides differ twofold in length.
func (w *WordArticles) TooUnlike() bool {
	return max(w.middle[0], w.middle[1]) >= unlikeLengths*min(w.middle[0], w.middle[1])
}

// P returns the two-sided p of a word that use of the outlet's own articles have, of m that have it: the sum over the outcomes that
// are no likelier. leastP is the smallest that m articles could give. Both are 1 where no article has it, or all.
func (w *WordArticles) P(use, m int) (p, leastP float64) {
	if m <= 0 || m >= w.own+w.rest || w.own == 0 || w.rest == 0 {
		return 1, 1
	}
	all := w.known[m]
	if all == nil {
		all = w.distribution(m, w.odds(m))
		w.known[m] = all
	}
	return all[use-max(0, m-w.rest)], slices.Min(all)
}

// odds is ω for words that m articles use.
func (w *WordArticles) odds(m int) float64 {
	if len(w.lengths) == 1 {
		return 1
	}
	w.rate = w.solve(float64(m))
	var own, rest float64
	for _, l := range w.lengths {
		p := -math.Expm1(-w.rate * l.tokens)
		own += l.own * p
		rest += l.rest * p
	}
	own, rest = own/float64(w.own), rest/float64(w.rest)
	return own / (1 - own) / (rest / (1 - rest))
}

// solve finds λ with Σ(1 − e^(−λt)) = m by Newton's method on a rising concave function: from the left it cannot overshoot.
func (w *WordArticles) solve(m float64) float64 {
	value := func(rate float64) (sum, slope float64) {
		for _, l := range w.lengths {
			n, e := l.own+l.rest, math.Exp(-rate*l.tokens)
			sum += n * (1 - e)
			slope += n * l.tokens * e
		}
		return sum - m, slope
	}
	rate := w.rate
	if at, _ := value(rate); at > 0 {
		rate = 0
	}
	for range 100 {
		at, slope := value(rate)
		step := -at / slope
		rate += step
		if math.Abs(step) <= 1e-13*rate {
			break
		}
	}
	return rate
}

// distribution returns the two-sided p of each possible number of own articles among m.
func (w *WordArticles) distribution(m int, odds float64) []float64 {
	first, last := max(0, m-w.rest), min(m, w.own)
	weights := make([]float64, last-first+1)
	top := math.Inf(-1)
	for i := range weights {
		x := first + i
		weights[i] = logChoose(w.own, x) + logChoose(w.rest, m-x) + float64(x)*math.Log(odds)
		top = max(top, weights[i])
	}
	total := 0.0
	for i := range weights {
		weights[i] = math.Exp(weights[i] - top)
		total += weights[i]
	}
	return tailsOf(weights, total)
}

// tailsOf gives each outcome the share of those that are no likelier. Outcomes as likely differ in the last bits.
func tailsOf(weights []float64, total float64) []float64 {
	sorted := slices.Clone(weights)
	slices.Sort(sorted)
	sums := make([]float64, len(sorted)+1)
	for i, x := range sorted {
		sums[i+1] = sums[i] + x
	}
	p := make([]float64, len(weights))
	for i, x := range weights {
		n, _ := slices.BinarySearch(sorted, x*(1+1e-7))
		p[i] = min(1, sums[n]/total)
	}
	return p
}

func logChoose(n, k int) float64 {
	lgamma := func(x int) float64 { v, _ := math.Lgamma(float64(x + 1)); return v }
	return lgamma(n) - lgamma(k) - lgamma(n-k)
}

// withTokens returns the numbers above 0, sorted.
func withTokens(tokens []int) []int {
	tokens = slices.DeleteFunc(slices.Clone(tokens), func(n int) bool { return n <= 0 })
	slices.Sort(tokens)
	return tokens
}

// medianOf sorted numbers; 0 without any.
func medianOf(sorted []int) float64 {
	n := len(sorted)
	if n == 0 {
		return 0
	}
	return float64(sorted[(n-1)/2]+sorted[n/2]) / 2
}
