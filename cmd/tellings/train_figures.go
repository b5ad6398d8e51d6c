package main

import (
	"math"
	"path/filepath"

	"tellings/compare/stats"
	"tellings/features/linear"
)

// fewInGroup is the least size of a group whose AUC counts.
const fewInGroup = 20

// heldOut measures what m says of examples that it has not seen against their labels, set by set, in the order of the sets.
func heldOut(m *linear.Model, examples []linear.Example, scores [][]float64) (sets []linear.Fitted) {
	for first := 0; first < len(examples); {
		end := first
		for end < len(examples) && examples[end].Set == examples[first].Set {
			end++
		}
		sets = append(sets, figures(m, examples[first:end], scores[first:end]))
		first = end
	}
	return sets
}

// figures measures one set.
func figures(m *linear.Model, examples []linear.Example, scores [][]float64) linear.Fitted {
	groups := map[string]bool{}
	f := linear.Fitted{Set: filepath.Base(examples[0].Set), Passages: len(examples), ByClass: make([]int, len(m.Classes))}
	for _, e := range examples {
		f.ByClass[int(e.Y)]++
		groups[e.Group] = true
	}
	f.Groups = len(groups)
	if m.Kind == linear.Logistic {
		f.HeldOut = ranking(examples, scores)
	} else {
		f.HeldOut = classing(m.Classes, examples, scores)
	}
	return f
}

// ranking are the figures of two classes: how well scores put the one before the other.
func ranking(examples []linear.Example, scores [][]float64) map[string]float64 {
	all := make([]stats.Scored, len(examples))
	var groups [][]stats.Scored
	at := map[string]int{} // group → place in groups
	for i, e := range examples {
		all[i] = stats.Scored{Score: scores[i][0], Positive: e.Y == 1}
		g, known := at[e.Group]
		if !known {
			g = len(groups)
			at[e.Group] = g
			groups = append(groups, nil)
		}
		groups[g] = append(groups[g], all[i])
	}
	held := map[string]float64{
		"auc": thousandths(stats.AUC(all)), "average_precision": thousandths(stats.AveragePrecision(all)), "macro_f1": thousandths(stats.MacroF1(all, 0.5)),
	}
	if within := stats.AUCWithin(groups, fewInGroup); !math.IsNaN(within) {
		held["auc_within_groups"] = thousandths(within)
	}
	return held
}

// classing are the figures of several classes: F1 of each and their mean, and the share of labels that are right.
func classing(classes []string, examples []linear.Example, scores [][]float64) map[string]float64 {
	right, given, told := make([]int, len(classes)), make([]int, len(classes)), make([]int, len(classes))
	hits := 0
	for i, e := range examples {
		y, best := int(e.Y), linear.Likeliest(scores[i])
		given[y]++
		told[best]++
		if y == best {
			right[y]++
			hits++
		}
	}
	held, sum := map[string]float64{}, 0.0
	for k, class := range classes {
		f1 := 2 * float64(right[k]) / float64(max(1, given[k]+told[k]))
		held["f1_"+class] = thousandths(f1)
		sum += f1
	}
	held["macro_f1"] = thousandths(sum / float64(len(classes)))
	held["accuracy"] = thousandths(float64(hits) / float64(len(examples)))
	return held
}

func thousandths(x float64) float64 { return math.Round(1000*x) / 1000 }
