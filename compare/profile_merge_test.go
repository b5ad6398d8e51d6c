package compare

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// Profiles of events that were divided among several machines are those of one, to the bit.
func TestMergedProfilesAreTheSameToTheBit(t *testing.T) {
	groups := map[string]string{"Alder": "east", "Birch": "west", "Cedar": "west"}
	rng := rand.New(rand.NewPCG(1, 2))
	var events []*Comparison
	for i := range 60 {
		hits := map[string]int{"Alder": rng.IntN(20), "Birch": rng.IntN(5), "Cedar": rng.IntN(9)}
		quoted := map[string]int{"Alder": rng.IntN(99), "Birch": rng.IntN(99), "Cedar": rng.IntN(99)}
		events = append(events, eventOf(i, groups, hits, quoted, [][]string{{"Alder", "Birch"}, {"Birch", "Cedar"}, {"Alder", "Birch", "Cedar"}}[i%3]...))
	}
	var whole Profiler
	for _, e := range events {
		whole.Add(e)
	}
	bits := func(p *Profiler) string { return fmt.Sprintf("%+v", p.Profiles()) } // the shortest digits that give the float back
	want := bits(&whole)
	for _, machines := range []int{2, 7} {
		rng.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		parts := make([]Profiler, machines)
		for i, e := range events {
			parts[i%machines].Add(e)
		}
		var merged Profiler
		for i := range parts {
			data, err := parts[i].MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			var sent Profiler
			if err := sent.UnmarshalBinary(data); err != nil {
				t.Fatal(err)
			}
			merged.Merge(&sent)
		}
		if got := bits(&merged); got != want {
			t.Errorf("%d machines:\n%s\nwant\n%s", machines, got, want)
		}
	}
}
