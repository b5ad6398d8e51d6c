package stats

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Oracle: Python's math.fsum.
func TestExactSumKnown(t *testing.T) {
	for name, c := range map[string]struct {
		add  []float64
		want float64
	}{
		"nothing":          {nil, 0},
		"tenths":           {slices.Repeat([]float64{0.1}, 10), 1},
		"large and small":  {[]float64{1e15, 0.125, -1e15}, 0.125},
		"below zero":       {[]float64{-0.3, 0.1}, -0.2},
		"a small negative": {[]float64{1, -1, -1e-12}, -1e-12},
	} {
		var s exactSum
		for _, x := range c.add {
			s.Add(x)
		}
		near(t, name, s.Value(), c.want, 1e-6*math.Abs(c.want))
	}
}

// Oracle: math/big. A sum is off by 2⁻⁶⁴ a number at most, and the same to the bit in any order and division.
func TestExactSumInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(-1e9, 1e9), 0, 40).Draw(t, "values")
		exact := new(big.Float).SetPrec(2400)
		var straight exactSum
		for _, x := range values {
			exact.Add(exact, new(big.Float).SetFloat64(x))
			straight.Add(x)
		}
		if want, _ := exact.Float64(); math.Abs(straight.Value()-want) > 41*0x1p-64+1e-15*math.Abs(want) {
			t.Fatalf("%v, want %v", straight.Value(), want)
		}
		cut := rapid.IntRange(0, len(values)).Draw(t, "cut")
		turned := values
		if len(values) > 0 {
			turned = rapid.Permutation(values).Draw(t, "turned")
		}
		var a, b exactSum
		for i, x := range turned {
			if i < cut {
				a.Add(x)
			} else {
				b.Add(x)
			}
		}
		if b.Merge(&a); b != straight {
			t.Fatalf("%v, want %v", b, straight)
		}
	})
}
