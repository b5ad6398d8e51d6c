package stats

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Oracle: STATISTICS.md §5, computed independently in Python; signs from an enumeration in Python with fractions.
func TestPermutation(t *testing.T) {
	means := PermuteMeans([]float64{4, 3, 5}, []float64{1, 2, 2.5}, nil)
	near(t, "means: difference", means.Difference, 2.166667, 5e-7)
	near(t, "means: p", means.P, 0.1, 1e-12)
	near(t, "means: smallest p", means.MinP, 0.1, 1e-12)

	signs := PermuteSigns([]float64{1.2, 0.4, -0.3, 0.9, math.NaN(), 0.7}, nil)
	near(t, "signs: mean", signs.Difference, 0.58, 1e-12)
	near(t, "signs: p", signs.P, 0.125, 1e-12)
	near(t, "signs: smallest p", signs.MinP, 0.0625, 1e-12)
}

// Oracle: STATISTICS.md §5 for n v n; 1/C(5,2) by hand.
func TestMinP(t *testing.T) {
	for _, c := range []struct {
		a, b int
		want float64
	}{
		{0, 9, 1}, {-1, 3, 1}, {1, 1, 1},
		{2, 2, .333333}, {3, 3, .1}, {4, 4, .028571}, {5, 5, .007937}, {6, 6, .002165},
		{2, 3, .1}, {3, 2, .1},
		{8, 8, 2.0 / 12870}, {8, 9, 1e-4}, {1 << 40, 1 << 40, 1e-4}, {1, math.MaxInt, 1e-4}, {1, 19999, 1.0 / 20000}, {1, 20000, 1e-4},
	} {
		near(t, "MinP", MinP(c.a, c.b), c.want, 5e-7)
	}
	near(t, "no events", MinSignP(0), 1, 0)
	near(t, "one event", MinSignP(1), 1, 0)
	near(t, "five events", MinSignP(5), 0.0625, 0)
	near(t, "many events", MinSignP(90), 1e-4, 0)
}

func TestPermutationOfNothing(t *testing.T) {
	for name, got := range map[string]Permutation{
		"no articles": PermuteMeans(nil, nil, nil),
		"no values":   PermuteMeans([]float64{math.NaN()}, []float64{1}, nil),
		"no events":   PermuteSigns(nil, nil),
	} {
		if !math.IsNaN(got.P) || got.MinP != 1 {
			t.Errorf("%s: %+v, want p NaN and smallest p 1", name, got)
		}
	}
	same := PermuteMeans([]float64{2, 2, 2}, []float64{2, 2, 2}, nil)
	near(t, "no variation", same.P, 1, 0)
}

// Many articles are sampled; the p-value agrees with the normal approximation of the same difference (oracle: NormalP), and the
// same seed gives the same number.
func TestPermutationMonteCarlo(t *testing.T) {
	var a, b []float64
	for i := range 40 {
		a = append(a, float64(i%7)+0.8)
		b = append(b, float64(i%7))
	}
	got := PermuteMeans(a, b, Seed(1, "monte carlo"))
	// Standard deviation of the difference under swapping: √(σ²·(1/40+1/40)·80/79), σ² the variance of the pool.
	pool := slices.Concat(a, b)
	mean, squares := sum(pool)/80, 0.0
	for _, v := range pool {
		squares += (v - mean) * (v - mean)
	}
	z := 0.8 / math.Sqrt(squares/80*(2.0/40)*80/79)
	near(t, "p", got.P, NormalP(z), 0.01)
	if got.Exact || got.Permutations != MonteCarloDraws {
		t.Errorf("exact %v, %d arrangements", got.Exact, got.Permutations)
	}
	if again := PermuteMeans(a, b, Seed(1, "monte carlo")); again != got {
		t.Errorf("%+v, then %+v", got, again)
	}
	events := slices.Repeat([]float64{1, 2, 3}, 9)
	near(t, "signs all alike", PermuteSigns(events, Seed(1)).P, MinSignP(len(events)), 1e-4)
}

func TestPermutationLaws(t *testing.T) {
	value := rapid.Float64Range(-50, 50)
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.SliceOfN(value, 1, 5).Draw(t, "a")
		b := rapid.SliceOfN(value, 1, 5).Draw(t, "b")
		got, mirrored := PermuteMeans(a, b, nil), PermuteMeans(b, a, nil)
		if got.P < MinP(len(a), len(b))-1e-12 || got.P > 1 {
			t.Fatalf("p %v, smallest reachable %v", got.P, MinP(len(a), len(b)))
		}
		if math.Abs(got.Difference+mirrored.Difference) > 1e-9 {
			t.Fatalf("%+v, sides swapped %+v", got, mirrored)
		}
		if turned := PermuteMeans(rapid.Permutation(a).Draw(t, "turned"), b, nil); turned != got {
			t.Fatalf("%+v, in another order %+v", got, turned)
		}
	})
}

func TestNextCombination(t *testing.T) {
	chosen := []int{0, 1, 2}
	seen := map[[3]int]bool{}
	for more := true; more; more = nextCombination(chosen, 6) {
		seen[[3]int(chosen)] = true
	}
	if len(seen) != 20 {
		t.Errorf("%d combinations of 3 out of 6, want 20", len(seen))
	}
}
