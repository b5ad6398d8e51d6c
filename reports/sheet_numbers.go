package reports

import (
	"iter"
	"strings"

	"tellings/compare"
)

var numbersSheet = sheet(Sheet{
	Name:  "numbers",
	Title: "Facts that differ",
	Doc: "One row for each outlet and thing that outlets tell differently. Amounts: the words around the number agree, the numbers cannot both be right, and neither outlet has the other's number too; " +
		"a number that was brought up to date between two articles is a difference as well: look at the dates. Quotations: both outlets print them between marks and without a sign of omission, and yet in other words.",
}, numberRows, []sheetCol[numberRow]{
	{eventColumn, func(at *sheetInput, _ numberRow) any { return at.Event }},
	{Column{"number_id", "integer", "The thing, numbered within the event."}, func(_ *sheetInput, n numberRow) any { return n.id }},
	{Column{"kind", "string", "amount: how many; day: on which day one act was done; quotation: what somebody said; name: one name in two spellings; office: what a person is (deputy director, director); speaker: who said the same words; claim: whether something is so (signed, refused to sign); cause: why something happened."}, func(_ *sheetInput, n numberRow) any { return string(n.Kind) }},
	{Column{"thing", "string", "Of an amount the words that stand around all of the numbers, the most telling first; of a quotation its speaker, of a name and an office the person, of a claim and a cause the act."}, func(_ *sheetInput, n numberRow) any { return strings.Join(n.Thing, ", ") }},
	{outletColumn, func(_ *sheetInput, n numberRow) any { return n.value.Outlet }},
	{Column{"value", "string", "What the outlet writes: the number with what is counted (at least 15 people), the words that differ with those around them."}, func(_ *sheetInput, n numberRow) any { return n.value.Text }},
	{Column{"low", "number", "Of an amount the least that it may stand for: 15."}, func(_ *sheetInput, n numberRow) any { return n.value.Low }},
	{Column{"high", "number", "Of an amount the most that it may stand for; INF where there is no most."}, func(_ *sheetInput, n numberRow) any { return n.value.High }},
	{Column{"position", "string", "headline, lead, body or end: where it stands."}, func(_ *sheetInput, n numberRow) any { return n.value.Place }},
	{Column{"evidence_id", "string", "The passage in evidence.csv."}, func(at *sheetInput, n numberRow) any { return at.Add([]compare.Evidence{n.value.Evidence}) }},
	{Column{"sentence", "string", "The sentence that it stands in."}, func(_ *sheetInput, n numberRow) any { return sentenceOf(&n.value.Evidence) }},
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
