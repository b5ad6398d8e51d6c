package compare

import (
	"cmp"
	"context"
	"math"
	"slices"

	"tellings/compare/amounts"
)

// Number is a thing that outlets tell differently.
type Number struct {
	Kind   Differs
	Thing  []string // words that name it, the most telling first; of a quotation its speaker, where known
	Values []NumberValue

	strength float64
}

// Differs is in what outlets differ.
type Differs string

const (
	DiffersAmount    Differs = "amount"    // how many: the amounts cannot both be right
	DiffersDay       Differs = "day"       // on which day one act was done, by the weekday and the date of the article
	DiffersQuotation Differs = "quotation" // what somebody said: between marks, without a sign of omission, in other words
)

// NumberValue is what one outlet tells.
type NumberValue struct {
	Outlet    string
	Text      string  // as it stands: at least 15 people; of a quotation the words that differ and those around them
	Low, High float64 // of an amount the numbers that it may stand for; High is +Inf where there is no most; else NaN
	Place     string  // headline, lead, body, end
	Evidence  Evidence
}

// Numbers is the finding of the lens numbers, what most outlets tell first.
type Numbers []Number

// toldApart is the lens that finds what outlets tell differently: amounts (package amounts) and quotations (package said).
func toldApart(_ context.Context, e *View, _ Options) (Finding, error) {
	found, err := amounts.Find(amounts.Event{Docs: e.Docs, Outlets: e.outletsOfDocs(), Analyzer: e.Analyzer, Background: e.Background,
		Readings: readingsFact.Of(e), Cast: castFact.Of(e)})
	if err != nil {
		return nil, err
	}
	rows := make(Numbers, 0, len(found))
	for i := range found {
		d := &found[i]
		row := Number{Kind: DiffersAmount, Thing: d.Thing}
		for k := range d.Amounts {
			a := &d.Amounts[k]
			low, high := a.Range()
			if a.Dated() {
				row.Kind, low, high = DiffersDay, math.NaN(), math.NaN()
			}
			e.addValue(&row, NumberValue{Low: low, High: high}, a.Doc, a.Sentence, a.From, a.To)
		}
		rows = append(rows, row)
	}
	speech := speechFact.Of(e)
	for _, a := range speech.Altered() {
		row := Number{Kind: DiffersQuotation}
		if name := speech.Cast.Name(speech.Utterances[a.Utterance].Speaker); name != "" {
			row.Thing = []string{name}
		}
		for _, v := range a.Versions {
			e.addValue(&row, NumberValue{Low: math.NaN(), High: math.NaN()}, v.Doc, e.Docs[v.Doc].SentenceOf(v.From), v.From, v.To)
		}
		rows = append(rows, row)
	}
	slices.SortStableFunc(rows, func(a, b Number) int { return cmp.Compare(b.strength, a.strength) })
	return rows, nil
}

// addValue adds what one document tells at tokens from to to; a row is as strong as its place in the article and its outlets make it.
func (e *View) addValue(row *Number, v NumberValue, doc, sentence, from, to int) {
	worth := e.worthOfPlace(doc, sentence)
	v.Outlet, v.Text = e.Outlets[e.outletOf(doc)].Name, e.passage(doc, from, to)
	v.Place, v.Evidence = placeName(worth, from, len(e.Docs[doc].Tokens)), e.evidence(doc, from, to, "numbers", "")
	row.Values = append(row.Values, v)
	row.strength = max(row.strength, worth*float64(len(row.Values)))
}
