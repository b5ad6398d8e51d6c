package stats

import (
	"math"
	"slices"
	"testing"
)

func TestRanks(t *testing.T) {
	if got, want := ranksOf([]float64{5, 1, 5, 3, 5}), []float64{4, 1, 4, 2, 4}; !slices.Equal(got, want) {
		t.Errorf("ranks %v, want %v", got, want)
	}
	if got := ranksOf([]float64{1, math.NaN()}); !math.IsNaN(got[0]) || !math.IsNaN(got[1]) {
		t.Errorf("ranks with a NaN: %v", got)
	}
}
