package stats

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Oracle: in Python, all pairs for AUC and all orders of the tied items for average precision, with fractions.
func TestAUCAndAveragePrecision(t *testing.T) {
	nan := math.NaN()
	for _, c := range []struct {
		name    string
		items   []Scored
		auc, ap float64
	}{
		{"ties of one to three", []Scored{{.9, true}, {.8, false}, {.7, true}, {.7, false}, {.7, true}, {.3, false}, {.2, true}, {.2, false}},
			19.0 / 32, 881.0 / 1260},
		{"all tied", []Scored{{1, true}, {1, false}, {1, false}, {1, true}, {1, false}}, 0.5, 0.5925},
		{"perfect", []Scored{{3, true}, {2, true}, {1, false}}, 1, 1},
		{"reversed", []Scored{{3, false}, {2, true}}, 0, 0.5},
		{"no negatives", []Scored{{3, true}}, nan, 1},
		{"no positives", []Scored{{3, false}}, nan, nan},
		{"NaN score", []Scored{{nan, true}, {1, false}}, nan, nan},
		{"nothing", nil, nan, nan},
	} {
		near(t, c.name+": AUC", AUC(c.items), c.auc, 1e-12)
		near(t, c.name+": average precision", AveragePrecision(c.items), c.ap, 1e-12)
	}
}

func TestRankMeasuresDoNotSeeTheOrderOfItems(t *testing.T) {
	item := rapid.Custom(func(t *rapid.T) Scored {
		return Scored{Score: float64(rapid.IntRange(0, 5).Draw(t, "score")), Positive: rapid.Bool().Draw(t, "positive")}
	})
	rapid.Check(t, func(t *rapid.T) {
		items := append(rapid.SliceOfN(item, 0, 12).Draw(t, "items"), Scored{1, true}, Scored{2, false})
		turned := rapid.Permutation(items).Draw(t, "turned")
		if AUC(items) != AUC(turned) || AveragePrecision(items) != AveragePrecision(turned) {
			t.Fatal("the order of the items matters")
		}
		flipped := make([]Scored, len(items))
		for i, it := range items {
			flipped[i] = Scored{-it.Score, it.Positive}
		}
		if math.Abs(AUC(items)+AUC(flipped)-1) > 1e-12 {
			t.Fatalf("AUC %v, of the scores reversed %v", AUC(items), AUC(flipped))
		}
	})
}
