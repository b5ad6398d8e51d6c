package stats

import (
	"math"
	"testing"
)

// Vectors of independent Python; see testdata.
func TestWordChoiceVector(t *testing.T) {
	var c struct {
		Points []struct {
			Own    int
			Others []int
		}
		Elsewhere int `json:"other_points_uses"`
		Want      struct {
			O, E, V, Z float64
			Shared     float64 `json:"rest_uses_in_shared_points"`
			Forced     float64 `json:"forced_share"`
		}
	}
	vectors(t, "word_given_point", &c)
	var got WordChoice
	for _, p := range c.Points {
		users := p.Own
		for _, x := range p.Others {
			users += x
		}
		got.Tell(p.Own == 1, users, 1+len(p.Others))
	}
	got.LeaveOut(c.Elsewhere)
	used, shared := float64(got.Used), float64(got.Shared)
	z, forced := got.Z(), got.ForcedShare()
	for name, pair := range map[string][2]*float64{"O": {&used, &c.Want.O}, "E": {&got.Expected, &c.Want.E}, "V": {&got.Variance, &c.Want.V}, "z": {&z, &c.Want.Z},
		"shared": {&shared, &c.Want.Shared}, "forced share": {&forced, &c.Want.Forced}} {
		six(t, name, *pair[0], pair[1])
	}
	var none WordChoice
	if !math.IsNaN(none.Z()) || !math.IsNaN(none.ForcedShare()) {
		t.Errorf("of no point: %v, %v", none.Z(), none.ForcedShare())
	}
}
