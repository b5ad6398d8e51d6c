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
		"nothing":             {nil, 0},
		"tenths":              {slices.Repeat([]float64{0.1}, 10), 1},
		"large ones cancel":   {[]float64{1e100, 1, -1e100}, 1},
		"half-way, more left": {[]float64{1, 0x1p-53, 0x1p-106}, 1 + 0x1p-52},
		"half-way, to even":   {[]float64{1, 0x1p-53}, 1},
	} {
		var s ExactSum
		for _, x := range c.add {
			s.Add(x)
		}
		if got := s.Value(); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// Oracle: math/big with as many bits as any sum of these needs.
func TestExactSumIsTheNearestFloatInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(-1e18, 1e18), 0, 40).Draw(t, "values")
		exact := new(big.Float).SetPrec(2400)
		for _, x := range values {
			exact.Add(exact, new(big.Float).SetFloat64(x))
		}
		want, _ := exact.Float64()
		cut := rapid.IntRange(0, len(values)).Draw(t, "cut")
		turned := values
		if len(values) > 0 {
			turned = rapid.Permutation(values).Draw(t, "turned")
		}
		var a, b ExactSum
		for i, x := range turned {
			if i < cut {
				a.Add(x)
			} else {
				b.Add(x)
			}
		}
		b.Merge(&a)
		if got := b.Value(); got != want {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

func TestProfilesThatWereSent(t *testing.T) {
	var p Profile
	var r Running
	for i := range 30 {
		p.Add(Block{Own: 1 / float64(i+3), Rest: 0.1, ownSpread: 0.3, restSpread: 1e-9, Hits: i})
		r.Add(math.Sin(float64(i)))
	}
	data, err := p.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	var q Profile
	if err := q.UnmarshalBinary(data); err != nil || q.LogRatio() != p.LogRatio() || q.Effective() != p.Effective() || q.Hits != p.Hits {
		t.Errorf("%v, %+v, want %+v", err, q, p)
	}
	if data, err = r.MarshalBinary(); err != nil {
		t.Fatal(err)
	}
	var s Running
	if err := s.UnmarshalBinary(data); err != nil || s.Mean() != r.Mean() {
		t.Errorf("%v, %+v, want %+v", err, s, r)
	}
}

func FuzzProfileBytes(f *testing.F) {
	var p Profile
	p.Add(Block{Own: 1, Rest: 2, Hits: 3})
	data, _ := p.MarshalBinary()
	f.Add(data)
	f.Add(data[:20])
	f.Fuzz(func(t *testing.T, data []byte) {
		var p Profile
		var r Running
		var g Groups
		if p.UnmarshalBinary(data) == nil {
			p.LogRatio()
		}
		if r.UnmarshalBinary(data) == nil {
			r.Mean()
		}
		if g.UnmarshalBinary(data) == nil {
			g.Mean()
		}
	})
}
