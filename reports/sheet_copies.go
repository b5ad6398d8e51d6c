package reports

import "tellings/compare"

var copiesSheet = Sheet{
	Name:  "copies",
	Title: "Copies",
	Doc: "One row for each article that is made from another of the event: the same dispatch, an update, an excerpt. Sentences are compared by their words; " +
		"marks and capitals do not matter.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"family", "string", "The article that stands for the text: the agency's own, else the earliest, else the longest."},
		{"article_id", "string", "The copy."},
		{"copy_of", "string", "The article that its text is nearest to: that of family, or another copy of it."},
		{"copy_of_outlet", "string", "That article's outlet."},
		{"agency", "string", "The news agency whose text it is, by outlet, byline, dateline or credit. Empty when nothing tells."},
		{"resemblance", "number", "Runs of four words that both have, over those of both, 0 to 1 (Broder 1997)."},
		{"containment", "number", "Runs of four words outside quotation marks that both have, over those of the shorter one, 0 to 1."},
		{"kept", "integer", "Sentences that are the same."},
		{"changed", "integer", "Sentences of which enough is the same to be one (Dice's coefficient of the word pairs 0.4 or more)."},
		{"added", "integer", "Sentences of the copy alone."},
		{"cut", "integer", "Sentences of the other alone."},
		{"moved", "integer", "Sentences among the kept and changed that stand in another order."},
		{"evidence_ids", "string", "Sentences that are changed, added or cut, in evidence.csv, separated by spaces. The first ten."},
	},
	Rows: copyRows,
}

func copyRows(c *compare.Comparison, ev *Register) [][]any {
	var rows [][]any
	for _, f := range compare.Found[compare.TextFamilies](c) {
		for i := range f.Copies {
			x := &f.Copies[i]
			rows = append(rows, []any{c.Event, x.Article.Outlet, f.Base.ID, x.Article.ID, x.Of.ID, x.Of.Outlet, f.Agency, x.Resemblance, x.Containment,
				x.Kept, x.Changed, x.Added, x.Cut, x.Moved, ev.Add(x.Evidence)})
		}
	}
	return rows
}
