package compare

import (
	"strings"

	"tellings/compare/actors"
	"tellings/compare/wording"
	"tellings/corpus"
)

// What a passage weighs by its place.
const (
	headlineWorth = 3.0
	leadWorth     = 2.0
	frontWorth    = 1.3 // the first third
	bodyWorth     = 1.0
)

// worthOfPlace is the weight of the place of a sentence.
func (e *Event) worthOfPlace(doc, sentence int) float64 {
	d := e.Docs[doc]
	switch d.Parts[sentence] {
	case corpus.Headline, corpus.Subhead:
		return headlineWorth
	case corpus.Lead:
		return leadWorth
	case corpus.Caption:
		return bodyWorth / 2
	}
	if 3*d.Sentences[sentence].First < len(d.Tokens) {
		return frontWorth
	}
	return bodyWorth
}

func (e *Event) placed(p *wording.Place) float64 { return e.worthOfPlace(p.Doc, p.Sentence) }

// placeOf is the name of the place of a passage, as the tables have it.
func (e *Event) placeOf(p *wording.Place) string {
	return placeName(e.placed(p), p.From, len(e.Docs[p.Doc].Tokens))
}

// placeName is the name of a place by its weight and its token of all in the document.
func placeName(worth float64, token, tokens int) string {
	switch {
	case worth == headlineWorth:
		return "headline"
	case worth == leadWorth:
		return "lead"
	case 5*token >= 4*tokens:
		return "end"
	}
	return "body"
}

// Those whom an event is about: the actors that most of its mentions are of.
const (
	mainCount = 4
	someCount = 10
)

// mainActors are the actors that the event is about and what they weigh: 2 for the few that are spoken of most by two outlets or more,
// 1.3 for those behind them.
func mainActors(cast *actors.Cast) map[int32]float64 {
	main := map[int32]float64{}
	for i := range cast.Referents {
		r := &cast.Referents[i]
		if len(main) == someCount {
			break
		}
		if r.Articles < 2 {
			continue
		}
		if len(main) < mainCount {
			main[int32(i)] = 2
		} else {
			main[int32(i)] = 1.3
		}
	}
	return main
}

// passage is some tokens of a document as they stand, on one line.
func (e *Event) passage(doc, from, to int) string {
	d := e.Docs[doc]
	return flatten(d.Text[d.Tokens[from].Start():d.Tokens[to-1].End()])
}

// wordsOf is passage in lower case.
func (e *Event) wordsOf(doc, from, to int) string { return strings.ToLower(e.passage(doc, from, to)) }

// flatten puts a passage on one line.
func flatten(s string) string { return strings.Join(strings.Fields(s), " ") }

// trimmed is a passage on one line without marks at its ends.
func trimmed(s string) string { return strings.Trim(flatten(s), " .,;:“”\"") }
