package reports

import (
	"slices"

	"tellings/features"
	"tellings/features/voice"
)

var featureRows = Rows{
	Name: "features",
	Columns: func(a *features.Analyzer) []Column {
		columns := slices.Concat(articleColumns)
		for _, f := range features.Builtin {
			columns = append(columns, Column{f.Name, "number", f.Doc})
		}
		for _, f := range a.Matcher.Features() {
			columns = append(columns, Column{f.List + "." + f.Category, "number", "Hits per 1,000 tokens in the outlet's own voice, negated ones left out."})
		}
		return columns
	},
	Of: func(a *features.Analyzer, d *features.Document) [][]any {
		row := articleCells(d)
		for _, f := range features.Builtin {
			row = append(row, f.Value(d))
		}
		hits := make([]int, len(a.Matcher.Features()))
		for _, h := range d.Hits {
			if h.Voice == voice.Outlet && !h.Negated {
				hits[h.Feature]++
			}
		}
		for _, n := range hits {
			rate := 0.0
			if own := d.Counts.Tokens[voice.Outlet]; own > 0 {
				rate = 1000 * float64(n) / float64(own)
			}
			row = append(row, rate)
		}
		return [][]any{row}
	},
}
