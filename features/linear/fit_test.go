package linear

import (
	"math"
	"strings"
	"testing"
)

func plainFeatures(n int) []Feature {
	f := make([]Feature, n)
	for i := range f {
		f[i] = Feature{Name: string(rune('a' + i)), Doc: "a test"}
	}
	return f
}

func binary(penalty float64) Options {
	return Options{Kind: Logistic, Classes: []string{"plain", "loaded"}, Penalty: penalty}
}

// times makes n examples of one value, so many of them positive.
func times(set, group string, n, positive int, value float64) (out []Example) {
	for i := range n {
		e := Example{Set: set, Group: group, Values: []float64{value}}
		if i < positive {
			e.Y = 1
		}
		out = append(out, e)
	}
	return out
}

// With one feature of two values and hardly a penalty, the fitted scores are the shares of positives: the maximum likelihood
// solution of the saturated model.
func TestFitSaturated(t *testing.T) {
	examples := append(times("s", "g", 100, 20, 0), times("s", "h", 50, 40, 3)...)
	m, err := Fit(examples, plainFeatures(1), binary(1e-9))
	if err != nil {
		t.Fatal(err)
	}
	for value, want := range map[float64]float64{0: 0.2, 3: 0.8} {
		if got := m.Predict(nil, []float64{value})[0]; math.Abs(got-want) > 1e-4 {
			t.Errorf("score of %g is %.5f, want %.2f", value, got, want)
		}
	}
	f := m.Features[0]
	if math.Abs(f.Mean-1) > 1e-6 || math.Abs(f.Scale-math.Sqrt(2)) > 1e-5 {
		t.Errorf("mean %g, scale %g; want 1 and √2", f.Mean, f.Scale)
	}
}

// A set of another share of positives moves its own intercept, not that of the first.
func TestFitSetsHaveTheirOwnIntercept(t *testing.T) {
	first := append(times("first", "g", 100, 20, 0), times("first", "h", 50, 40, 3)...)
	odds := func(p float64) float64 { return math.Log(p / (1 - p)) }
	rare := append(times("rare", "i", 1000, 10, 0), times("rare", "j", 1000, 139, 3)...) // the same odds ratio of 16: 1/99 to 16/99
	m, err := Fit(append(first, rare...), plainFeatures(1), binary(1e-9))
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Predict(nil, []float64{0})[0]; math.Abs(odds(got)-odds(0.2)) > 0.02 {
		t.Errorf("score of 0 is %.4f, want 0.20, the share in the first set", got)
	}
}

// A strong penalty takes the weight, not the intercept.
func TestFitPenalty(t *testing.T) {
	examples := append(times("s", "g", 100, 20, 0), times("s", "h", 100, 60, 1)...)
	last := math.Inf(1)
	for _, penalty := range []float64{0.1, 10, 1000, 1e6} {
		m, err := Fit(examples, plainFeatures(1), binary(penalty))
		if err != nil {
			t.Fatal(err)
		}
		if w := m.Features[0].Weight[0]; w <= 0 || w >= last {
			t.Errorf("penalty %g: weight %g after %g", penalty, w, last)
		} else {
			last = w
		}
		if mean := m.Predict(nil, []float64{0.5})[0]; math.Abs(mean-0.4) > 0.03 {
			t.Errorf("penalty %g: score at the mean is %.3f, want near 0.4", penalty, mean)
		}
	}
}

func TestFitErrors(t *testing.T) {
	for _, c := range []struct {
		name     string
		examples []Example
		want     string
	}{
		{"nothing", nil, "no labelled passage"},
		{"one kind only", times("coded.csv", "g", 5, 5, 1), `coded.csv: none of 5 labelled passages is "plain"`},
	} {
		if _, err := Fit(c.examples, plainFeatures(1), binary(1)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
	if _, err := CrossValidate(times("s", "g", 9, 3, 1), plainFeatures(1), binary(1), 5); err == nil || !strings.Contains(err.Error(), "1 group(s)") {
		t.Errorf("one group: %v", err)
	}
}

// No group is split, and the folds of a set are about even.
func TestFoldsKeepGroupsWhole(t *testing.T) {
	var examples []Example
	for i, n := range []int{50, 40, 30, 20, 10, 10, 5} {
		examples = append(examples, times("s", string(rune('A'+i)), n, 1, 0)...)
	}
	examples = append(examples, times("t", "A", 9, 1, 0)...)
	examples = append(examples, times("t", "Z", 9, 1, 0)...)
	fold, err := assign(examples, 3)
	if err != nil {
		t.Fatal(err)
	}
	of, size := map[string]int{}, [3]int{}
	for i, e := range examples {
		if f, ok := of[e.Group]; ok && f != fold[i] {
			t.Fatalf("group %s is in folds %d and %d", e.Group, f, fold[i])
		}
		of[e.Group] = fold[i]
		if e.Set == "s" {
			size[fold[i]]++
		}
	}
	if of["A"] == of["Z"] {
		t.Error("both groups of set t are in one fold")
	}
	for _, n := range size {
		if n < 45 || n > 65 {
			t.Errorf("sizes of the folds are %v", size)
		}
	}
}
