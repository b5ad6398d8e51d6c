package stats

import (
	"math"
	"testing"
)

// Oracle: Gries (2019), five parts of 9, 10, 10, 10 and 11 words that hold a word 1 to 5 times: DP 0.18.
func TestDP(t *testing.T) {
	for _, c := range []struct {
		name  string
		parts []Unit
		want  float64
	}{
		{"Gries' example", []Unit{{1, 9}, {2, 10}, {3, 10}, {4, 10}, {5, 11}}, 0.18},
		{"even", []Unit{{2, 100}, {4, 200}}, 0},
		{"all in one of four", []Unit{{9, 50}, {0, 50}, {0, 50}, {0, 50}}, 0.75},
		{"a part without tokens", []Unit{{2, 100}, {4, 200}, {0, 0}}, 0},
		{"never", []Unit{{0, 100}}, math.NaN()},
		{"no parts", nil, math.NaN()},
	} {
		near(t, c.name, DP(c.parts), c.want, 1e-12)
	}
}
