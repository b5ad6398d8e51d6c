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
	all := make([]stats.Scored, len(examples))
	var groups [][]stats.Scored
	at := map[string]int{} // group → place in groups
	for i, e := range examples {
		all[i] = stats.Scored{Score: scores[i], Positive: e.Positive}
		if e.Positive {
			f.Positive++
		}
		g, known := at[e.Group]
		if !known {
			g = len(groups)
			at[e.Group] = g
			groups = append(groups, nil)
		}
		groups[g] = append(groups[g], all[i])
	}
	f.Groups = len(groups)
	f.AUC, f.AP = thousandths(stats.AUC(all)), thousandths(stats.AveragePrecision(all))
	f.MacroF1 = thousandths(stats.MacroF1(all, 0.5))
	if within := stats.AUCWithin(groups, fewInGroup); !math.IsNaN(within) {
		f.AUCWithin = thousandths(within)
	}
	return f
}

func thousandths(x float64) float64 { return math.Round(1000*x) / 1000 }
