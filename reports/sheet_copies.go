package reports

import (
	"iter"

	"tellings/compare"
)

var copiesSheet = eventSheet(Sheet{
	Name:    "copies",
	Title:   "Copies",
	Section: copiesSection,
	Doc: "One row for each article that is made from another of the event: the same dispatch, an update, an excerpt. Sentences are compared by their words; " +
		"marks and capitals do not matter.",
}, copyRows, []sheetCol[copyRow]{
	{outletColumn, str(func(x copyRow) string { return x.Article.Outlet })},
	{Column{"family", "string", "The article that stands for the text: the agency's own, else the earliest, else the longest."}, str(func(x copyRow) string { return x.family.Base.ID })},
	{Column{"article_id", "string", "The copy."}, str(func(x copyRow) string { return x.Article.ID })},
	{Column{"copy_of", "string", "The article that its text is nearest to: that of family, or another copy of it."}, str(func(x copyRow) string { return x.Of.ID })},
	{Column{"copy_of_outlet", "string", "That article's outlet."}, str(func(x copyRow) string { return x.Of.Outlet })},
	{Column{"agency", "string", "The news agency whose text it is, by outlet, byline, dateline or credit. Empty when nothing tells."}, str(func(x copyRow) string { return x.family.Agency })},
	{Column{"resemblance", "number", "Runs of four words that both have, over those of both, 0 to 1 (Broder 1997)."}, num(func(x copyRow) float64 { return x.Resemblance })},
	{Column{"containment", "number", "Runs of four words outside quotation marks that both have, over those of the shorter one, 0 to 1."}, num(func(x copyRow) float64 { return x.Containment })},
	{Column{"kept", "integer", "Sentences that are the same."}, whole(func(x copyRow) int { return x.Kept })},
	{Column{"changed", "integer", "Sentences of which enough is the same to be one (Dice's coefficient of the word pairs 0.4 or more)."}, whole(func(x copyRow) int { return x.Changed })},
	{Column{"added", "integer", "Sentences of the copy alone."}, whole(func(x copyRow) int { return x.Added })},
	{Column{"cut", "integer", "Sentences of the other alone."}, whole(func(x copyRow) int { return x.Cut })},
	{Column{"moved", "integer", "Sentences among the kept and changed that stand in another order."}, whole(func(x copyRow) int { return x.Moved })},
	{Column{"evidence_ids", "string", "Sentences that are changed, added or cut, in evidence.csv, separated by spaces. The first ten."}, ids(func(x copyRow) []compare.Evidence { return x.Evidence })},
})

// copyRow is a copy and the family that it belongs to.
type copyRow struct {
	*compare.TextCopy
	family *compare.TextFamily
}

func copyRows(at *sheetInput) iter.Seq[copyRow] {
	return func(yield func(copyRow) bool) {
		families := compare.Found[compare.TextFamilies](at.Comparison)
		for i := range families {
			for j := range families[i].Copies {
				if !yield(copyRow{&families[i].Copies[j], &families[i]}) {
					return
				}
			}
		}
	}
}
