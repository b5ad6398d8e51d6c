package stats

import "math"

// AUCWithin returns the mean of the AUC of each group, weighted by its items, over groups of least items or more that hold both
// kinds: how well scores order what is alike but for the label. NaN when there is no such group.
func AUCWithin(groups [][]Scored, least int) float64 {
	var sum, items float64
	for _, g := range groups {
		if auc := AUC(g); len(g) >= least && !math.IsNaN(auc) {
			sum += auc * float64(len(g))
			items += float64(len(g))
		}
	}
	return sum / items
}

// MacroF1 returns the mean of the F1 of both kinds, in [0, 1], when items with a score of cut or more are called positive. F1 is
// the harmonic mean of precision and recall,
//
//	F1 = 2·right / (2·right + wrong + missed),
//
// and 0 for a kind of which nothing is found. Sokolova & Lapalme (2009), Information Processing & Management 45(4).
func MacroF1(items []Scored, cut float64) float64 {
	var table [2][2]int // by what it is, by what it is called
	for _, item := range items {
		is, called := 0, 0
		if item.Positive {
			is = 1
		}
		if item.Score >= cut {
			called = 1
		}
		table[is][called]++
	}
	return (f1(table[1][1], table[0][1], table[1][0]) + f1(table[0][0], table[1][0], table[0][1])) / 2
}

func f1(right, wrong, missed int) float64 {
	if right == 0 {
		return 0
	}
	return 2 * float64(right) / float64(2*right+wrong+missed)
}
