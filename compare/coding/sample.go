package coding

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"tellings/compare/stats"
)

// Draw draws a sample of records while they are read once: n of them, as evenly over the strata (an outlet, an event, a step of a score)
// as these allow. The same seed and records give the same sample, whatever the order of the records. T is what a coder is shown.
type Draw[T any] struct {
	n      int
	seed   uint64
	met    int
	strata map[string][]ticket[T] // of each stratum the records with the lowest numbers, 2n at most
}

// ticket is a record with the number that it drew.
type ticket[T any] struct {
	number uint64
	id     string
	record T
}

// NewDraw draws n records.
func NewDraw[T any](n int, seed uint64) *Draw[T] {
	return &Draw[T]{n: n, seed: seed, strata: map[string][]ticket[T]{}}
}

// Met is how many records there were.
func (d *Draw[T]) Met() int { return d.met }

// Add offers a record.
func (d *Draw[T]) Add(id, stratum string, record T) {
	d.met++
	in := append(d.strata[stratum], ticket[T]{stats.Seed(d.seed, "sample", id).Uint64(), id, record})
	if len(in) >= 2*d.n {
		in = lowest(in, d.n)
	}
	d.strata[stratum] = in
}

// lowest keeps the n tickets with the lowest numbers, in their order.
func lowest[T any](in []ticket[T], n int) []ticket[T] {
	slices.SortFunc(in, func(a, b ticket[T]) int { return cmp.Or(cmp.Compare(a.number, b.number), strings.Compare(a.id, b.id)) })
	kept := in[:min(n, len(in))]
	clear(in[len(kept):])
	return kept
}

// Records are those that were drawn: one of each stratum in turn, until n are drawn or none is left. The order in which they come is
// drawn too, so that neighbours on a coder's sheet are not of one stratum.
func (d *Draw[T]) Records() []T {
	strata := slices.Sorted(maps.Keys(d.strata))
	rng := stats.Seed(d.seed, "sample")
	rng.Shuffle(len(strata), func(i, j int) { strata[i], strata[j] = strata[j], strata[i] })
	for _, s := range strata {
		d.strata[s] = lowest(d.strata[s], d.n)
	}
	var drawn []T
	for round := 0; len(drawn) < min(d.n, d.met); round++ {
		for _, s := range strata {
			if in := d.strata[s]; round < len(in) && len(drawn) < d.n {
				drawn = append(drawn, in[round].record)
			}
		}
	}
	rng.Shuffle(len(drawn), func(i, j int) { drawn[i], drawn[j] = drawn[j], drawn[i] })
	return drawn
}
