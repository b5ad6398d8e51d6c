package stats

import (
	"math"
	"testing"
)

// Oracle: by hand. Of four positives three are found, of six negatives one is called positive: F1 6/8 and 10/12.
func TestMacroF1(t *testing.T) {
	items := []Scored{{.9, true}, {.8, true}, {.5, true}, {.4, true}, {.6, false}, {.4, false}, {.3, false}, {.2, false}, {.1, false}, {0, false}}
	near(t, "macro-F1 at 0.5", MacroF1(items, .5), (6.0/8+10.0/12)/2, 1e-12)
	near(t, "all called positive", MacroF1(items, 0), 8.0/14/2, 1e-12)
	near(t, "all called negative", MacroF1(items, 2), 12.0/16/2, 1e-12)
	near(t, "nothing", MacroF1(nil, .5), 0, 0)
}

// Oracle: by hand, AUC 1 of three items and 0.5 of two; a group of one kind and one that is too small do not count.
func TestAUCWithin(t *testing.T) {
	groups := [][]Scored{
		{{3, true}, {2, true}, {1, false}},
		{{1, true}, {1, false}},
		{{1, true}, {2, true}},
		{{1, true}},
	}
	near(t, "two or more", AUCWithin(groups, 2), (3*1+2*.5)/5, 1e-12)
	near(t, "three or more", AUCWithin(groups, 3), 1, 1e-12)
	near(t, "none so large", AUCWithin(groups, 4), math.NaN(), 0)
}
