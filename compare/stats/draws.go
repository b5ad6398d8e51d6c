package stats

import (
	"math/rand/v2"
	"slices"
)

// sample fills times with one bootstrap sample: how often each unit is in it. Units are drawn with replacement within
// their group, groups of these sizes one behind the other, and a group keeps its number of units. It is the one place
// where this package draws units, for Draws and for Resampling alike.
func sample(sizes []int, times []uint32, rng *rand.Rand) {
	clear(times)
	for _, n := range sizes {
		for range n {
			times[rng.IntN(n)]++
		}
		times = times[n:]
	}
}

// Draws are bootstrap samples of articles that many statistics share: an event has hundreds of measures and one set of
// articles, so the samples are drawn once and every measure is recomputed on the same ones. Articles are resampled with
// replacement within their group (an outlet), so an outlet with three articles shows the doubt of three.
//
// Which article is drawn depends on its place: articles must come in an order that does not depend on the input's.
type Draws struct {
	sizes  []int
	counts []uint16 // article × draw: how often the article is in the draw
	draws  int
}

// NewDraws draws samples of groups of these sizes; at least MinDraws of them.
func NewDraws(sizes []int, draws int, rng *rand.Rand) *Draws {
	d := &Draws{sizes: sizes, draws: max(draws, MinDraws)}
	times := make([]uint32, total(sizes))
	d.counts = make([]uint16, d.draws*len(times))
	for b := range d.draws {
		sample(sizes, times, rng)
		for i, t := range times {
			d.counts[i*d.draws+b] = uint16(t)
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

func total(sizes []int) (n int) {
	for _, size := range sizes {
		n += size
	}
	return n
}
