package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Vector of independent Python; see testdata.
func TestSplitVector(t *testing.T) {
	type side struct {
		Share     float64 `json:"share_of_tokens_in_shared_points"`
		There     float64 `json:"rate_there"`
		Elsewhere float64 `json:"rate_elsewhere"`
	}
	var c struct {
		Own, Rest side
		Want      struct{ Difference, Choice, Selection float64 }
	}
	vectors(t, "choice_and_selection", &c)
	const tokens = 100_000
	parts := func(s side) []Unit {
		there, elsewhere := math.Round(s.Share*tokens), math.Round((1-s.Share)*tokens)
		return []Unit{{int(math.Round(s.There * there)), int(there)}, {int(math.Round(s.Elsewhere * elsewhere)), int(elsewhere)}}
	}
	choice, selection := Split(parts(c.Own), parts(c.Rest))
	sum := choice + selection
	six(t, "choice", choice, &c.Want.Choice)
	six(t, "selection", selection, &c.Want.Selection)
	six(t, "difference", sum, &c.Want.Difference)
}

// Both add up to the difference of the rates, whatever the groups; from the other side both turn round.
func TestSplitAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		groups := rapid.IntRange(1, 4).Draw(t, "groups")
		draw := func(name string) (parts []Unit, all Unit) {
			for range groups {
				u := Unit{Tokens: rapid.IntRange(0, 50).Draw(t, name)}
				u.Hits = rapid.IntRange(0, u.Tokens).Draw(t, name+" hits")
				parts, all = append(parts, u), all.Add(u)
			}
			return parts, all
		}
		own, mine := draw("own")
		rest, theirs := draw("rest")
		choice, selection := Split(own, rest)
		want := 0.0
		if mine.Tokens > 0 && theirs.Tokens > 0 {
			want = mine.Rate() - theirs.Rate()
		}
		if math.Abs(choice+selection-want) > 1e-12 {
			t.Fatalf("%v + %v, want %v", choice, selection, want)
		}
		if c, s := Split(rest, own); math.Abs(c+choice) > 1e-12 || math.Abs(s+selection) > 1e-12 {
			t.Fatalf("turned round %v, %v of %v, %v", c, s, choice, selection)
		}
	})
}

// Only a side that has something in a group chooses words there.
func TestSplitOfWhatOneTells(t *testing.T) {
	if choice, selection := Split([]Unit{{1, 10}, {0, 0}}, []Unit{{1, 10}, {5, 10}}); choice != 0 || math.Abs(selection-(.1-.3)) > 1e-15 {
		t.Errorf("%v, %v", choice, selection)
	}
}
