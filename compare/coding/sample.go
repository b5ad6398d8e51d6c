package coding

import (
	"cmp"
	"maps"
	"slices"

	"tellings/compare/stats"
)

// Record is what may be drawn.
type Record struct {
	ID      string
	Stratum string // what the sample is to be spread over: an outlet, an event
}

// Sample draws n records, as evenly over the strata as these allow: one of each in turn, until n are drawn or none is left. The order
// in which they come is drawn too, so that neighbours on a coder's sheet are not of one stratum. The same seed and records give the same
// sample, whatever the order of the records.
func Sample(records []Record, n int, seed uint64) []Record {
	byStratum := map[string][]Record{}
	for _, r := range slices.SortedFunc(slices.Values(records), func(a, b Record) int { return cmp.Or(cmp.Compare(a.Stratum, b.Stratum), cmp.Compare(a.ID, b.ID)) }) {
		byStratum[r.Stratum] = append(byStratum[r.Stratum], r)
	}
	strata := slices.Sorted(maps.Keys(byStratum))
	rng := stats.Seed(seed, "sample")
	rng.Shuffle(len(strata), func(i, j int) { strata[i], strata[j] = strata[j], strata[i] })
	for _, s := range strata {
		in := byStratum[s]
		rng.Shuffle(len(in), func(i, j int) { in[i], in[j] = in[j], in[i] })
	}
	var drawn []Record
	for round := 0; len(drawn) < min(n, len(records)); round++ {
		for _, s := range strata {
			if round < len(byStratum[s]) && len(drawn) < n {
				drawn = append(drawn, byStratum[s][round])
			}
		}
	}
	rng.Shuffle(len(drawn), func(i, j int) { drawn[i], drawn[j] = drawn[j], drawn[i] })
	return drawn
}
