package reports

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tellings/features"
	"tellings/features/loaded"
)

// scoreOf scores d, its sentences one by one and as a whole; without a scorer the scores are empty.
func (t Tools) scoreOf(d *features.Document) ([]loaded.Score, loaded.Score) {
	if t.Loaded == nil {
		return make([]loaded.Score, len(d.Sentences)), loaded.Score{}
	}
	return t.Loaded.Document(d)
}

// scoreCell is the cell of a score, empty where nothing was scored.
func scoreCell(s loaded.Score) any {
	if s.Terms == nil {
		return ""
	}
	return s.Value
}

// termList writes what made a score, "feature +0.42" each, what counts most first; the intercept leads. Together they are
// the logit of the score. Terms below a thousandth are left out.
func (t Tools) termList(s loaded.Score) string {
	if s.Terms == nil {
		return ""
	}
	order := make([]int, 0, len(s.Terms))
	for i, x := range s.Terms {
		if x >= 0.0005 || x <= -0.0005 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(max(s.Terms[b], -s.Terms[b]), max(s.Terms[a], -s.Terms[a])) })
	var out strings.Builder
	fmt.Fprintf(&out, "intercept %+.3f", t.Loaded.Model.Intercept)
	for _, i := range order {
		fmt.Fprintf(&out, "; %s %+.3f", t.Loaded.Model.Features[i].Name, s.Terms[i])
	}
	return out.String()
}
