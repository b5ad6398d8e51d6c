package reports

import (
	"iter"
	"strings"

	"tellings/compare"
)

var numbersSheet = sheet(Sheet{
	Name:  "numbers",
	Title: "Facts that differ",
	Doc: "One row for each outlet and thing that outlets count differently: their words around the number agree, the numbers cannot both be right, and neither outlet has the other's number too. " +
		"A number that was brought up to date between two articles is a difference as well: look at the dates.",
}, numberRows, []Col[numberRow]{
	{eventColumn, func(at *At, _ numberRow) any { return at.Event }},
	{Column{"number_id", "integer", "The thing, numbered within the event."}, func(_ *At, n numberRow) any { return n.id }},
	{Column{"thing", "string", "Words that stand around all of the numbers, the most telling first."}, func(_ *At, n numberRow) any { return strings.Join(n.Thing, ", ") }},
	{outletColumn, func(_ *At, n numberRow) any { return n.value.Outlet }},
	{Column{"value", "string", "The number as the outlet writes it, with what is counted: at least 15 people."}, func(_ *At, n numberRow) any { return n.value.Text }},
	{Column{"low", "number", "The least that it may stand for: 15."}, func(_ *At, n numberRow) any { return n.value.Low }},
	{Column{"high", "number", "The most that it may stand for; INF where there is no most."}, func(_ *At, n numberRow) any { return n.value.High }},
	{Column{"position", "string", "headline, lead, body or end: where it stands."}, func(_ *At, n numberRow) any { return n.value.Place }},
	{Column{"evidence_id", "string", "The passage in evidence.csv."}, func(at *At, n numberRow) any { return at.Add([]compare.Evidence{n.value.Evidence}) }},
	{Column{"sentence", "string", "The sentence that it stands in."}, func(_ *At, n numberRow) any { return sentenceOf(&n.value.Evidence) }},
})

// numberRow is the number of one outlet.
type numberRow struct {
	*compare.Number
	id    int
	value *compare.NumberValue
}

func numberRows(at *At) iter.Seq[numberRow] {
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
