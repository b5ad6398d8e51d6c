package main

import (
	"math"
	"path/filepath"

	"tellings/compare/stats"
	"tellings/features/loaded"
)

// fewInGroup is the least size of a group whose AUC counts.
const fewInGroup = 20

// heldOut measures scores against labels, set by set, in the order of the sets.
func heldOut(examples []loaded.Example, scores []float64) (sets []loaded.Fitted) {
	for first := 0; first < len(examples); {
		end := first
		for end < len(examples) && examples[end].Set == examples[first].Set {
			end++
		}
		sets = append(sets, figures(examples[first:end], scores[first:end]))
		first = end
	}
	return sets
}

// figures measures one set.
func figures(examples []loaded.Example, scores []float64) loaded.Fitted {
	f := loaded.Fitted{Set: filepath.Base(examples[0].Set), Passages: len(examples)}
	var names []string
	var all []stats.Scored
	groups, table := map[string][]stats.Scored{}, [2][2]int{} // by label, by decision
	for i, e := range examples {
		s := stats.Scored{Score: scores[i], Positive: e.Positive}
		all = append(all, s)
		if groups[e.Group] == nil {
			names = append(names, e.Group)
		}
		groups[e.Group] = append(groups[e.Group], s)
		table[truth(e.Positive)][truth(scores[i] >= 0.5)]++
		f.Positive += truth(e.Positive)
	}
	f.Groups = len(names)
	var sum, weight float64
	for _, name := range names {
		if auc := stats.AUC(groups[name]); len(groups[name]) >= fewInGroup && !math.IsNaN(auc) {
			sum += auc * float64(len(groups[name]))
			weight += float64(len(groups[name]))
		}
	}
	f.AUC, f.AP = thousandths(stats.AUC(all)), thousandths(stats.AveragePrecision(all))
	if weight > 0 {
		f.AUCWithin = thousandths(sum / weight)
	}
	f.MacroF1 = thousandths((f1(table[1][1], table[0][1], table[1][0]) + f1(table[0][0], table[1][0], table[0][1])) / 2)
	return f
}

// f1 is the harmonic mean of precision and recall, 0 when nothing was found.
func f1(right, wrong, missed int) float64 {
	if right == 0 {
		return 0
	}
	return 2 * float64(right) / float64(2*right+wrong+missed)
}

func truth(is bool) int {
	if is {
		return 1
	}
	return 0
}

func thousandths(x float64) float64 { return math.Round(1000*x) / 1000 }
