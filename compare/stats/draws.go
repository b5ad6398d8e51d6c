package stats

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Draws are bootstrap samples of articles that many statistics share: an event has hundreds of measures and one set of
// articles, so the samples are drawn once and every measure is recomputed on the same ones. Articles are resampled with
// replacement within their group (an outlet), as in Bootstrap.
type Draws struct {
	sizes  []int
	counts []uint16 // article × draw: how often the article is in the draw
	n      int      // articles
	draws  int
}

// NewDraws draws samples of groups of these sizes; at least MinDraws of them.
func NewDraws(sizes []int, draws int, rng *rand.Rand) *Draws {
	d := &Draws{sizes: sizes, draws: max(draws, MinDraws)}
	for _, n := range sizes {
		d.n += n
	}
	d.counts = make([]uint16, d.draws*d.n)
	for b := range d.draws {
		first := 0
		for _, n := range sizes {
			for range n {
				d.counts[(first+rng.IntN(n))*d.draws+b]++
			}
			first += n
		}
	}
	return d
}

// Sums fills dst, draw × group, with the summed values of each draw. values holds one number an article, in the order of
// the groups. dst is grown as needed and returned. Articles with the value 0 cost nothing.
func (d *Draws) Sums(values []int, dst []int) []int {
	k := len(d.sizes)
	dst = slices.Grow(dst[:0], d.draws*k)[:d.draws*k]
	clear(dst)
	i := 0
	for g, n := range d.sizes {
		for end := i + n; i < end; i++ {
			v := values[i]
			if v == 0 {
				continue
			}
			times := d.counts[i*d.draws:][:d.draws]
			for b, t := range times {
				dst[b*k+g] += int(t) * v
			}
		}
	}
	return dst
}

// Len is the number of draws.
func (d *Draws) Len() int { return d.draws }

// PercentileInterval returns the 2.5 and 97.5 percent quantiles of values, which it reorders; NaN values are left
// out. Both are NaN when fewer than half of the values exist, since the rest would speak for a different question.
func PercentileInterval(values []float64) (low, high float64) {
	kept := values[:0]
	for _, v := range values {
		if !math.IsNaN(v) {
			kept = append(kept, v)
		}
	}
	if len(kept) == 0 || len(kept)*2 < len(values) {
		return math.NaN(), math.NaN()
	}
	slices.Sort(kept)
	at := func(p float64) float64 { // the quantile of type 7 (Hyndman & Fan 1996), as in R and numpy
		h := p * float64(len(kept)-1)
		i := int(h)
		if i+1 >= len(kept) {
			return kept[len(kept)-1]
		}
		return kept[i] + (h-float64(i))*(kept[i+1]-kept[i])
	}
	return at(0.025), at(0.975)
}
