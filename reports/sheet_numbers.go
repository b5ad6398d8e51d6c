package reports

import (
	"iter"

	"tellings/compare"
)

var numbersSheet = eventSheet(Sheet{
	Name:  "numbers",
	Title: "Facts that differ",
	Doc: "One row for each outlet and thing that outlets tell differently. Amounts: the words around the number agree, the numbers cannot both be right, and neither outlet has the other's number too; " +
		"a number that was brought up to date between two articles is a difference as well: look at the dates. Quotations: both outlets print them between marks and without a sign of omission, and yet in other words.",
}, numberRows, []sheetCol[numberRow]{
	{Column{"number_id", "integer", "The thing, numbered within the event."}, whole(func(n numberRow) int { return n.id })},
	{Column{"kind", "string", "amount: how many; day: on which day one act was done; quotation: what somebody said; name: one name in two spellings; office: what a person is (deputy director, director); speaker: who said the same words; claim: whether something is so (signed, refused to sign); cause: why something happened."}, str(func(n numberRow) string { return string(n.Kind) })},
	{Column{"thing", "string", "Of an amount the words that stand around all of the numbers, the most telling first; of a quotation its speaker, of a name and an office the person, of a claim and a cause the act."}, list(", ", func(n numberRow) []string { return n.Thing })},
	{outletColumn, str(func(n numberRow) string { return n.value.Outlet })},
	{Column{"value", "string", "What the outlet writes: the number with what is counted (at least 15 people), the words that differ with those around them."}, str(func(n numberRow) string { return n.value.Text })},
	{Column{"low", "number", "Of an amount the least that it may stand for: 15."}, num(func(n numberRow) float64 { return n.value.Low })},
	{Column{"high", "number", "Of an amount the most that it may stand for; INF where there is no most."}, num(func(n numberRow) float64 { return n.value.High })},
	{Column{"position", "string", "headline, lead, body or end: where it stands."}, str(func(n numberRow) string { return n.value.Place })},
	{Column{"evidence_id", "string", "The passage in evidence.csv."}, ids(func(n numberRow) []compare.Evidence { return []compare.Evidence{n.value.Evidence} })},
	{Column{"sentence", "string", "The sentence that it stands in."}, str(func(n numberRow) string { return sentenceOf(&n.value.Evidence) })},
})

// numberRow is the number of one outlet.
type numberRow struct {
	*compare.Number
	id    int
	value *compare.NumberValue
}

func numberRows(at *sheetInput) iter.Seq[numberRow] {
	return func(yield func(numberRow) bool) {
		numbers := compare.Found[compare.Numbers](at.Comparison)
		for i := range numbers {
			for j := range numbers[i].Values {
				if !yield(numberRow{&numbers[i], i + 1, &numbers[i].Values[j]}) {
					return
				}
			}
		}
	}
}
