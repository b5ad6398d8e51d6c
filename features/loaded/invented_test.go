package loaded

import (
	"testing"

	"tellings/features/linear"
)

// On invented sentences the weights have the signs that sense expects, held-out outlets are scored almost without a slip, and
// a second run gives the same bytes.
func TestFitInvented(t *testing.T) {
	examples, features := invented(t)
	o := Options("loaded", 20)
	m, err := linear.Fit(examples, features, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range m.Features {
		switch w.Name {
		case "heat", "loaded.negative", "strongest degree":
			if w.Weight[0] <= 0 {
				t.Errorf("weight of %s is %g, want above 0", w.Name, w.Weight[0])
			}
		case "numbers", "dates":
			if w.Weight[0] >= 0 {
				t.Errorf("weight of %s is %g, want below 0", w.Name, w.Weight[0])
			}
		}
	}
	again, err := linear.Fit(examples, features, o)
	if err != nil || write(t, again) != write(t, m) {
		t.Errorf("a second fit differs (%v)", err)
	}
	held, err := linear.CrossValidate(examples, features, o, 4)
	if err != nil {
		t.Fatal(err)
	}
	right, pairs := 0, 0
	for i, a := range examples {
		for j, b := range examples {
			if a.Y > b.Y {
				pairs++
				if held[i][0] > held[j][0] {
					right++
				}
			}
		}
	}
	if auc := float64(right) / float64(pairs); auc < 0.95 {
		t.Errorf("AUC with outlets held out is %.3f over %d pairs", auc, pairs)
	}
}
