package stats

import (
	"slices"
	"testing"
)

// What a group that became a part of another had in common with others is found under the name of that other, each neighbour once.
func TestBondsOfMergedGroups(t *testing.T) {
	b := newBonds(5, 3)
	b.put(1, 2, bond{sum: 1, pairs: 1})
	b.put(2, 3, bond{sum: 2, pairs: 1})
	b.put(3, 4, bond{sum: 4, pairs: 1})
	b.cut(1, 2)
	b.put(1, 3, bond{sum: 3, pairs: 2})
	b.move(2, 1)
	if got := b.near(3); !slices.Equal(got, []int32{1, 4}) && !slices.Equal(got, []int32{4, 1}) {
		t.Errorf("group 3 is near %v, want 1 and 4", got)
	}
	if common, bound := b.of(3, 1); !bound || common.sum != 3 || common.pairs != 2 {
		t.Errorf("bond of 1 and 3 is %v, %v", common, bound)
	}
	if got := b.near(1); !slices.Equal(got, []int32{3}) {
		t.Errorf("group 1 is near %v, want 3", got)
	}
	b.cut(1, 3)
	if _, bound := b.of(1, 3); bound || len(b.near(1)) > 0 {
		t.Error("a bond that was cut is still there")
	}
	b.put(3, 1, bond{sum: 5, pairs: 2})
	if got := b.near(1); !slices.Equal(got, []int32{3}) {
		t.Errorf("group 1 is near %v after a bond was made anew, want 3", got)
	}
}

// A chain of copies that are all alike is merged with as many bonds as there were pairs: none is made for what one of the two alone knew.
func TestBondsDoNotGrow(t *testing.T) {
	for _, things := range []int{40, 80, 160} {
		var pairs []Pair
		for a := range things {
			for b := a + 1; b < min(things, a+9); b++ {
				pairs = append(pairs, Pair{int32(a), int32(b), .9})
			}
		}
		link := AverageLink{Least: .5, Sparse: true, Apart: func(a, b []int32) (float64, int) { return 0, len(a) * len(b) }}
		g := linkage{AverageLink: &link}
		g.group(things, pairs)
		if most := 2 * len(pairs); len(g.bonds.all) > most {
			t.Errorf("%d things: %d bonds of %d pairs, want %d at most", things, len(g.bonds.all), len(pairs), most)
		}
	}
}
