package naming

import (
	"pgregory.net/rapid"
	"slices"
	"testing"
)

// Invented parties of an event: two mayors, two towns, and words for a kind of deal.
const (
	brandt party = iota
	lund
	sennport
	ormby
	tunnel = party(7) | kindBit
	ferry  = party(8) | kindBit
)

func TestGather(t *testing.T) {
	of := func(article int, parties ...party) noun {
		return noun{article: article, parties: parties, definite: true}
	}
	another := func(article int, parties ...party) noun { return noun{article: article, parties: parties} }
	for _, c := range []struct {
		name  string
		nouns []noun
		want  []int // by noun: the number of its referent in order of first mention, -1 for none
	}{
		{"no parties: one thing", []noun{of(0), of(1), of(1)}, []int{0, 0, 0}},
		{"two speeches by two speakers", []noun{of(0, brandt), of(0, lund), of(1, lund)}, []int{0, 1, 1}},
		{"a call has two sides, and is named by either", []noun{of(0, brandt, lund), of(1, lund), of(2, brandt)}, []int{0, 0, 0}},
		{"calls with different people", []noun{of(0, brandt, lund), of(0, brandt, sennport), of(1, lund), of(1, sennport)}, []int{0, 1, 0, 1}},
		{"who takes part in both is meant where it was last", []noun{of(0, brandt, lund), of(1, brandt, sennport), of(1, brandt), of(0, brandt, lund)}, []int{0, 1, 1, 0}},
		{"the bare noun is the one spoken of last in its article", []noun{of(0, tunnel), of(0), of(0, ferry), of(0), of(1, ferry), of(1)}, []int{0, 0, 1, 1, 1, 1}},
		{"what is brought in without parties behind it is another one", []noun{of(0, brandt), another(0), of(0)}, []int{0, -1, 0}},
		{"a bare noun in an article of its own is the leading one", []noun{of(0, brandt), of(1, brandt), of(2)}, []int{0, 0, 0}},
		{"but not one that is brought in there", []noun{of(0, brandt), of(1, brandt), another(2)}, []int{0, 0, -1}},
		{"where none leads it is left out", []noun{of(0, brandt), of(1, lund), of(2, ormby), of(3)}, []int{0, 1, 2, -1}},
	} {
		if got := referents(c.nouns); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// referents numbers the nouns, in order of article, by what gather makes of them.
func referents(nouns []noun) []int {
	for i := range nouns {
		nouns[i].phrase = int32(i)
	}
	inOrder := slices.Clone(nouns)
	slices.SortStableFunc(inOrder, func(a, b noun) int { return a.article - b.article })
	cluster := make([]int, len(nouns))
	for i := range cluster {
		cluster[i] = -1
	}
	for k, c := range gather(inOrder) {
		for _, n := range c.nouns {
			cluster[n.phrase] = k
		}
	}
	number := map[int]int{-1: -1}
	for i, k := range cluster {
		if _, known := number[k]; !known {
			number[k] = len(number) - 1
		}
		cluster[i] = number[k]
	}
	return cluster
}

// A noun stands in one referent at most, with parties in one that has them all.
func TestGatherLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nouns := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) noun {
			parties := rapid.SliceOfDistinct(rapid.Map(rapid.IntRange(0, 5), func(i int) party { return party(i) }), rapid.ID).Draw(t, "parties")
			slices.Sort(parties)
			return noun{article: rapid.IntRange(0, 3).Draw(t, "article"), parties: parties}
		}), 1, 20).Draw(t, "nouns")
		slices.SortStableFunc(nouns, func(a, b noun) int { return a.article - b.article })
		for i := range nouns {
			nouns[i].phrase = int32(i)
		}
		seen := map[int32]bool{}
		for _, c := range gather(nouns) {
			for _, n := range c.nouns {
				if seen[n.phrase] {
					t.Fatalf("noun %d stands twice", n.phrase)
				}
				seen[n.phrase] = true
				if !within(n.parties, c.parties) {
					t.Fatalf("noun of %v in the referent of %v", n.parties, c.parties)
				}
			}
		}
		for _, n := range nouns {
			if len(n.parties) > 0 && !seen[n.phrase] {
				t.Fatalf("noun of %v is left out", n.parties)
			}
		}
	})
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		p, q []party
		want bool
	}{
		{nil, nil, true}, {nil, []party{brandt}, true}, {[]party{brandt}, nil, false},
		{[]party{brandt, sennport}, []party{brandt, lund, sennport}, true}, {[]party{brandt, ormby}, []party{brandt, lund, sennport}, false},
	} {
		if got := within(c.p, c.q); got != c.want {
			t.Errorf("within(%v, %v) = %v", c.p, c.q, got)
		}
	}
}
