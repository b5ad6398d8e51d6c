package reports

import (
	"iter"
	"slices"

	"tellings/features"
	"tellings/features/voice"
)

var featureRows = Rows{
	Name:   "features",
	Doc:    "One row for each article. After the columns below comes one for each category of each list, named list.category: hits per 1,000 tokens in the outlet's own voice, negated ones left out.",
	Scored: true,
	Columns: func(a Tools) []Column {
		columns := slices.Concat(articleColumns)
		for _, f := range features.Builtin {
			columns = append(columns, Column{f.Name, "number", f.Doc})
		}
		for _, f := range features.Styles {
			columns = append(columns, Column{f.Name, "number", f.Doc})
		}
		columns = append(columns, Column{"loaded", "number", "How loaded its language is, 0 to 1, from the mean terms of its sentences, by the outlet's own words; for ordering passages to read, no measure of bias. Empty where nothing is scored."})
		for _, f := range a.Matcher.Features() {
			columns = append(columns, Column{f.List + "." + f.Category, "number", "Hits per 1,000 tokens in the outlet's own voice, negated ones left out."})
		}
		return columns
	},
	Of: func(a Tools, d *features.Document) iter.Seq[*Row] {
		row := articleCells(&Row{}, d)
		for _, f := range features.Builtin {
			row.Number(f.Value(d))
		}
		style := a.Style(d)
		for _, f := range features.Styles {
			row.Number(f.Value(style))
		}
		a.wholeScore(row, d)
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
			row.Number(rate)
		}
		return func(yield func(*Row) bool) { yield(row) }
	},
}
