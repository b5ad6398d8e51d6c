package compare

import (
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
)

// Sentence is a sentence of an article as a page shows it: where it stands, and in whose voice each stretch of it is.
type Sentence struct {
	Field  corpus.Field
	Span   text.Span // in bytes of that field
	Part   corpus.PartKind
	Voices []Stretch // in order; they cover the tokens of the sentence
}

// Stretch is a run of tokens in one voice, in bytes of the field.
type Stretch struct {
	text.Span
	Voice voice.Voice
}

// layout lists the sentences of a document by their numbers, those of the title first.
func layout(d *features.Document) []Sentence {
	list := make([]Sentence, len(d.Sentences))
	for i, s := range d.Sentences {
		list[i].Field, list[i].Span = d.Place(s.Span(d.Tokens))
		if i < len(d.Parts) {
			list[i].Part = d.Parts[i]
		}
		list[i].Voices = stretches(d, s)
	}
	return list
}

func stretches(d *features.Document, s text.Sentence) (list []Stretch) {
	for t := s.First; t < s.End && t < len(d.Voices); t++ {
		_, at := d.Place(text.Span{Start: d.Tokens[t].Start, End: d.Tokens[t].End})
		if n := len(list); n > 0 && list[n-1].Voice == d.Voices[t] {
			list[n-1].End = at.End
		} else {
			list = append(list, Stretch{at, d.Voices[t]})
		}
	}
	return list
}
