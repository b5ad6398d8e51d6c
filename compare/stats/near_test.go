package stats

import (
	"math"
	"testing"
)

// near fails unless got is want to within tolerance, NaN being near NaN only.
func near(t *testing.T, name string, got, want, tolerance float64) {
	t.Helper()
	same := got == want || math.Abs(got-want) <= tolerance || math.IsNaN(got) && math.IsNaN(want)
	if !same {
		t.Errorf("%s = %.9g, want %.9g ± %g", name, got, want, tolerance)
	}
}

// sumOf adds articles up.
func sumOf(articles ...Unit) (s Side) {
	for _, u := range articles {
		s.Add(u)
	}
	return s
}
