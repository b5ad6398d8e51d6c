package coding

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"tellings/compare/stats"
)

// Sheet is what one coder said: the labels of each record, by id. A record with no labels was not coded.
type Sheet struct {
	Coder  string
	Labels map[string][]string
}

// Alpha is Krippendorff's α with the interval that comes from which records were coded.
type Alpha struct {
	Of        string // what was coded: a label, two coders; empty for all
	Records   int    // coded by two or more
	Alpha     float64
	Low, High float64 // 95 %, bootstrap over records; NaN with α
	Given     int     // times that the label was given; by label only
}

// Disputed is a record on which coders disagree.
type Disputed struct {
	ID     string
	Labels []string // by coder, in the order of the sheets; "–" where a coder did not code it
	Agreed float64  // share of pairs of coders that gave the same labels
}

// Agreement is how far coders agree.
type Agreement struct {
	All      Alpha
	ByLabel  []Alpha // whether a label was given, in order of name; of several labels a record only
	ByPair   []Alpha // each two coders
	Disputed []Disputed
}

// Agree compares sheets. With one label a record the values are compared by metric: as names, or, where metric is not nominal, as the
// numbers that they must then be. With several labels a record α over all is that of the sets of labels, as names.
//
// It is an error when fewer than two coders share a record, and when a value is not a number where numbers are compared.
func Agree(sheets []Sheet, metric stats.Metric, seed uint64) (*Agreement, error) {
	ids := shared(sheets)
	if len(ids) == 0 {
		return nil, fmt.Errorf("no record is coded in two of the %d sheets: their ids must be the same", len(sheets))
	}
	value, err := values(sheets, ids, metric)
	if err != nil {
		return nil, err
	}
	all := make([]int, len(sheets))
	for i := range all {
		all[i] = i
	}
	a := &Agreement{All: alpha("", sheets, all, ids, metric, seed, value)}
	for _, label := range labels(sheets) {
		given := 0
		has := func(s *Sheet, id string) float64 {
			if slices.Contains(s.Labels[id], label) {
				return 1
			}
			return 0
		}
		for i := range sheets {
			for _, id := range ids {
				if has(&sheets[i], id) == 1 {
					given++
				}
			}
		}
		row := alpha(label, sheets, all, ids, stats.NominalMetric, seed, has)
		row.Given = given
		a.ByLabel = append(a.ByLabel, row)
	}
	for i := range sheets {
		for j := i + 1; j < len(sheets); j++ {
			a.ByPair = append(a.ByPair, alpha(sheets[i].Coder+" and "+sheets[j].Coder, sheets, []int{i, j}, ids, metric, seed, value))
		}
	}
	a.Disputed = disputed(sheets, ids)
	return a, nil
}

// shared are the ids that two sheets or more code, in order.
func shared(sheets []Sheet) (ids []string) {
	counts := map[string]int{}
	for _, s := range sheets {
		for id, labels := range s.Labels {
			if len(labels) > 0 {
				counts[id]++
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(counts)) {
		if counts[id] > 1 {
			ids = append(ids, id)
		}
	}
	return ids
}

func labels(sheets []Sheet) []string {
	seen := map[string]bool{}
	for _, s := range sheets {
		for _, labels := range s.Labels {
			for _, l := range labels {
				seen[l] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// values returns how a coder's labels of a record become a number: numbers themselves, or the number of the set of labels.
func values(sheets []Sheet, ids []string, metric stats.Metric) (func(*Sheet, string) float64, error) {
	numbers := map[string]float64{}
	for i := range sheets {
		for _, id := range ids {
			set := setOf(&sheets[i], id)
			if _, known := numbers[set]; known || set == "" {
				continue
			}
			numbers[set] = float64(len(numbers))
			if metric == stats.NominalMetric {
				continue
			}
			n, err := strconv.ParseFloat(set, 64)
			if err != nil || math.IsNaN(n) {
				return nil, fmt.Errorf("coder %s, record %s: %q is not a number; this metric compares numbers: use --metric nominal for names", sheets[i].Coder, id, set)
			}
			numbers[set] = n
		}
	}
	return func(s *Sheet, id string) float64 { return numbers[setOf(s, id)] }, nil
}

func setOf(s *Sheet, id string) string { return strings.Join(s.Labels[id], "; ") }

// alpha is α over the records that two of the coders have.
func alpha(of string, sheets []Sheet, coders []int, ids []string, metric stats.Metric, seed uint64, value func(*Sheet, string) float64) Alpha {
	var units [][]float64
	for _, id := range ids {
		var unit []float64
		for _, c := range coders {
			if len(sheets[c].Labels[id]) > 0 {
				unit = append(unit, value(&sheets[c], id))
			}
		}
		if len(unit) > 1 {
			units = append(units, unit)
		}
	}
	a := Alpha{Of: of, Records: len(units)}
	a.Alpha, a.Low, a.High = stats.KrippendorffInterval(units, metric, stats.Seed(seed, "agreement", of))
	return a
}

// disputed are the records on which not all coders agree, those with least agreement first.
func disputed(sheets []Sheet, ids []string) (found []Disputed) {
	for _, id := range ids {
		d := Disputed{ID: id}
		same, pairs := 0, 0
		for i := range sheets {
			set := setOf(&sheets[i], id)
			if set == "" {
				d.Labels = append(d.Labels, "–")
				continue
			}
			for j := range i {
				if other := setOf(&sheets[j], id); other != "" {
					pairs++
					if other == set {
						same++
					}
				}
			}
			d.Labels = append(d.Labels, set)
		}
		if same < pairs {
			d.Agreed = float64(same) / float64(pairs)
			found = append(found, d)
		}
	}
	slices.SortStableFunc(found, func(a, b Disputed) int { return cmp.Compare(a.Agreed, b.Agreed) })
	return found
}
