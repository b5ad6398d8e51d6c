package compare

import (
	"cmp"
	"context"
	"math"
	"slices"

	"tellings/compare/amounts"
	"tellings/compare/claims"
)

// Number is a thing that outlets tell differently.
type Number struct {
	Kind   Differs
	Thing  []string // words that name it, the most telling first; of a quotation its speaker, where known; of a name or an office the person
	Values []NumberValue

	strength float64
}

// Differs is in what outlets differ.
type Differs string

const (
	DiffersAmount    Differs = "amount"    // how many: the amounts cannot both be right
	DiffersDay       Differs = "day"       // on which day one act was done, by the weekday and the date of the article
	DiffersQuotation Differs = "quotation" // what somebody said: between marks, without a sign of omission, in other words
	DiffersName      Differs = "name"      // how a person is called: one name in two spellings
	DiffersOffice    Differs = "office"    // what a person is: deputy director, director
	DiffersSpeaker   Differs = "speaker"   // who said something: the same words between marks, each with the name of another
	DiffersClaim     Differs = "claim"     // whether something is so: signed, refused to sign
	DiffersCause     Differs = "cause"     // why something happened
)

// NumberValue is what one outlet tells.
type NumberValue struct {
	Outlet    string
	Text      string  // as it stands: at least 15 people; of a quotation the words that differ and those around them
	Low, High float64 // of an amount the numbers that it may stand for; High is +Inf where there is no most; else NaN
	Place     string  // headline, lead, body, end
	Evidence  Evidence
}

// claimKinds are the kinds of package claims.
var claimKinds = [...]Differs{claims.Name: DiffersName, claims.Office: DiffersOffice, claims.Speaker: DiffersSpeaker, claims.Opposite: DiffersClaim, claims.Cause: DiffersCause}

// Numbers is the finding of the lens numbers, what most outlets tell first.
type Numbers []Number

// toldApart is the lens that finds what outlets tell differently: amounts (package amounts), names, offices and claims (package claims) and quotations (package said).
func toldApart(_ context.Context, e *View, _ Options) (Finding, error) {
	telling := tellingFact.Of(e)
	found, err := amounts.Find(&telling)
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
	for _, d := range claims.Find(&telling) {
		row := Number{Kind: claimKinds[d.Kind], Thing: []string{d.Thing}}
		for _, t := range d.Tellings {
			e.addValue(&row, NumberValue{Low: math.NaN(), High: math.NaN()}, t.Doc, t.Sentence, t.From, t.To)
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
