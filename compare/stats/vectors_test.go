package stats

import (
	"encoding/json"
	"math"
	"os"
	"testing"
)

// vectors are numbers that independent Python (numpy, scipy) made from invented counts.
func vectors(t *testing.T, name string, into any) {
	t.Helper()
	data, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(all[name], into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// six fails unless got is want to six significant digits. A want of nil is NaN.
func six(t *testing.T, name string, got float64, want *float64) {
	t.Helper()
	if want == nil {
		near(t, name, got, math.NaN(), 0)
		return
	}
	near(t, name, got, *want, 1e-6*math.Abs(*want))
}

// units makes articles of pairs of hits and tokens.
func units(pairs [][2]int) (all []Unit) {
	for _, p := range pairs {
		all = append(all, Unit{p[0], p[1]})
	}
	return all
}

// times is n articles that are all alike.
func times(n, hits, tokens int) (all []Unit) {
	for range n {
		all = append(all, Unit{hits, tokens})
	}
	return all
}
