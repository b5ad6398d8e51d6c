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
	*Lengths
	mine      []int // tokens of the outlet's own articles
	own, rest int   // articles
	middle    [2]float64
	known     map[int][]float64 // by m: the p of each possible number of own articles, from least(m) on
}

// Lengths are the articles of all sides, and how often a word stands in them: what the tests of an event's outlets share. They serve one goroutine.
type Lengths struct {
	sorted []int
	each   []length        // the short first
	rates  map[int]float64 // by m: λ
	last   float64         // λ of the last m looked at: the next one is near
}

// length is a number of tokens, and how many articles have it.
type length struct{ tokens, articles float64 }

// NewLengths takes the tokens of all articles in which a word could stand. Articles without tokens are left out.
func NewLengths(tokens []int) *Lengths {
	l := &Lengths{sorted: withTokens(tokens), rates: map[int]float64{}}
	for i, n := range l.sorted {
		if i == 0 || n != l.sorted[i-1] {
			l.each = append(l.each, length{tokens: float64(n)})
		}
		l.each[len(l.each)-1].articles++
	}
	return l
}

// Against returns the test of an outlet whose articles, of those of l, have so many tokens.
func (l *Lengths) Against(own []int) *WordArticles {
	own = withTokens(own)
	w := &WordArticles{Lengths: l, mine: own, own: len(own), rest: len(l.sorted) - len(own), known: map[int][]float64{}}
	rest := make([]int, 0, w.rest)
	for _, n := range l.sorted {
		if len(own) > 0 && own[0] == n {
			own = own[1:]
		} else {
			rest = append(rest, n)
		}
	}
	w.middle = [2]float64{medianOf(w.mine), medianOf(rest)}
	return w
}

// NewWordArticles is the test of one outlet against the rest, by the tokens of the articles of each.
func NewWordArticles(own, rest []int) *WordArticles {
	return NewLengths(slices.Concat(own, rest)).Against(own)
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
	if len(w.each) == 1 {
		return 1
	}
	own, rate := 0.0, w.rateOf(m)
	for _, tokens := range w.mine {
		own -= math.Expm1(-rate * float64(tokens))
	}
	rest := (float64(m) - own) / float64(w.rest) // all have m
	own /= float64(w.own)
	return own / (1 - own) / (rest / (1 - rest))
}

// rateOf is λ for words that m articles use: Σ(1 − e^(−λt)) = m, by Newton's method on a rising concave function: from the left it cannot
// overshoot.
func (l *Lengths) rateOf(m int) float64 {
	if rate, known := l.rates[m]; known {
		return rate
	}
	value := func(rate float64) (sum, slope float64) {
		for _, t := range l.each {
			e := math.Exp(-rate * t.tokens)
			sum += t.articles * (1 - e)
			slope += t.articles * t.tokens * e
		}
		return sum - float64(m), slope
	}
	rate := l.last
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
	l.rates[m], l.last = rate, rate
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
