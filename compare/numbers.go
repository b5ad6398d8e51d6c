package compare

import (
	"context"

	"tellings/compare/amounts"
)

// Number is a thing that outlets count differently.
type Number struct {
	Thing  []string // words that name it, the most telling first
	Values []NumberValue

	strength float64
}

// NumberValue is the number of one outlet.
type NumberValue struct {
	Outlet    string
	Text      string  // as it stands: at least 15 people
	Low, High float64 // the numbers that it may stand for; High is +Inf where there is no most
	Place     string  // headline, lead, body, end
	Evidence  Evidence
}

// Numbers is the finding of the lens numbers, what most outlets count first.
type Numbers []Number

// countedApart is the lens that finds what outlets count differently: see package amounts.
func countedApart(_ context.Context, e *View, _ Options) (Finding, error) {
	found, err := amounts.Find(amounts.Event{Docs: e.Docs, Outlets: e.outletsOfDocs(), Analyzer: e.Analyzer, Background: e.Background,
		Readings: readingsFact.Of(e), Cast: castFact.Of(e)})
	if err != nil {
		return nil, err
	}
	rows := make(Numbers, 0, len(found))
	for i := range found {
		rows = append(rows, e.numberRow(&found[i]))
	}
	return rows, nil
}

func (e *View) numberRow(d *amounts.Difference) Number {
	row, place := Number{Thing: d.Thing}, 0.0
	for i := range d.Amounts {
		a := &d.Amounts[i]
		worth := e.worthOfPlace(a.Doc, a.Sentence)
		place = max(place, worth)
		low, high := a.Range()
		row.Values = append(row.Values, NumberValue{Outlet: e.Outlets[a.Outlet].Name, Text: e.passage(a.Doc, a.From, a.To), Low: low, High: high,
			Place: placeName(worth, a.From, len(e.Docs[a.Doc].Tokens)), Evidence: e.evidence(a.Doc, a.From, a.To, "numbers", "")})
	}
	row.strength = place * 2 * float64(len(row.Values)) / 2
	return row
}
