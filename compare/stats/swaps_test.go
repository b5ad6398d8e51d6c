package stats

import (
	"math"
	"math/bits"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Oracle: an enumeration in Python with fractions; the last article of the rest without tokens, which it then counts as one
// on which the label might have fallen: 2 of the 126 swaps without it, 4 of the 210 with it.
func TestSwaps(t *testing.T) {
	own := []Unit{{7, 300}, {4, 250}, {9, 410}, {3, 280}}
	rest := []Unit{{2, 330}, {5, 420}, {0, 260}, {1, 300}, {4, 390}}
	near(t, "p", NewSwaps(4, 5, nil).P(append(own, rest...)), 1.0/63, 1e-12)
	rest = append(rest, Unit{})
	near(t, "p with an empty article", NewSwaps(4, 6, nil).P(append(own, rest...)), 4.0/210, 1e-12)
}

func TestSwapsOfNothing(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name  string
		own   int
		units []Unit
		want  float64
	}{
		{"no articles", 0, nil, nan},
		{"no rest", 1, []Unit{{1, 9}}, nan},
		{"no own tokens", 1, []Unit{{0, 0}, {1, 9}}, nan},
		{"no tokens in the rest", 1, []Unit{{1, 9}, {0, 0}}, nan},
		{"no hits", 2, []Unit{{0, 9}, {0, 8}, {0, 7}}, 1},
		{"no variation", 2, []Unit{{1, 9}, {1, 9}, {1, 9}, {1, 9}}, 1},
	} {
		near(t, c.name, NewSwaps(c.own, len(c.units)-c.own, nil).P(c.units), c.want, 0)
	}
}

// enumerate is the definition, by bit masks and fractions in integers: |h/t − H/T| = |hT − Ht|/(tT), compared crosswise.
func enumerate(units []Unit, own int) float64 {
	difference := func(mask uint) (num, den int) {
		var a, b Unit
		for i, u := range units {
			if mask>>i&1 == 1 {
				a = a.Add(u)
			} else {
				b = b.Add(u)
			}
		}
		if a.Tokens == 0 || b.Tokens == 0 {
			return 0, 1
		}
		num = a.Hits*b.Tokens - b.Hits*a.Tokens
		return max(num, -num), a.Tokens * b.Tokens
	}
	num, den := difference(1<<own - 1)
	extreme, all := 0, 0
	for mask := range uint(1) << len(units) {
		if bits.OnesCount(mask) != own {
			continue
		}
		all++
		if n, d := difference(mask); n*den >= num*d {
			extreme++
		}
	}
	return float64(extreme) / float64(all)
}

func TestSwapsAreAnEnumeration(t *testing.T) {
	article := rapid.OneOf(unit(), rapid.Just(Unit{}))
	rapid.Check(t, func(t *rapid.T) {
		own := append(rapid.SliceOfN(article, 0, 4).Draw(t, "own"), unit().Draw(t, "with tokens"))
		rest := append(rapid.SliceOfN(article, 0, 4).Draw(t, "rest"), unit().Draw(t, "with tokens too"))
		units := append(own[:len(own):len(own)], rest...)
		s := NewSwaps(len(own), len(rest), nil)
		p := s.P(units)
		if want := enumerate(units, len(own)); math.Abs(p-want) > 1e-12 {
			t.Fatalf("p %v, enumerated %v", p, want)
		}
		if p < MinP(len(own), len(rest))-1e-12 {
			t.Fatalf("p %v is below the smallest there can be", p)
		}
		turned := append(rapid.Permutation(own).Draw(t, "turned own"), rapid.Permutation(rest).Draw(t, "turned rest")...)
		if again := s.P(turned); again != p {
			t.Fatalf("p %v, in another order %v", p, again)
		}
		mirrored := NewSwaps(len(rest), len(own), nil).P(append(rest[:len(rest):len(rest)], own...))
		if math.Abs(mirrored-p) > 1e-12 {
			t.Fatalf("p %v, sides swapped %v", p, mirrored)
		}
	})
}

// Many articles are sampled: with articles of equal length the rates are means, and Swaps and PermuteMeans, which deal from
// the same seed, agree to the bit.
func TestSwapsAreThoseOfPermuteMeans(t *testing.T) {
	var units []Unit
	var values []float64
	for i := range 24 {
		u := Unit{Hits: i * 5 % 7, Tokens: 100}
		units, values = append(units, u), append(values, float64(u.Hits))
	}
	// PermuteMeans sorts each side; so do we.
	means := PermuteMeans(values[:12], values[12:], Seed(1, "x"))
	sorted := append(sortedUnits(units[:12]), sortedUnits(units[12:])...)
	got := NewSwaps(12, 12, Seed(1, "x")).P(sorted)
	if means.Exact {
		t.Fatal("C(24, 12) arrangements were enumerated")
	}
	near(t, "p", got, means.P, 0)
}

func BenchmarkSwapsP(b *testing.B) {
	units := make([]Unit, 60)
	for i := range units {
		units[i] = Unit{Hits: i * 7 % 9, Tokens: 350 + i}
	}
	s := NewSwaps(10, 50, Seed(1))
	b.ReportAllocs()
	for b.Loop() {
		s.P(units)
	}
}

func sortedUnits(units []Unit) []Unit {
	return slices.SortedFunc(slices.Values(units), compareUnits)
}
