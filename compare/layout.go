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

// layout lists the sentences of a document by their numbers, those of the title first. The stretches of all of them lie in one
// slice.
func layout(d *features.Document) []Sentence {
	list := make([]Sentence, len(d.Sentences))
	all := make([]Stretch, 0, 2*len(d.Sentences))
	for i, s := range d.Sentences {
		list[i].Field, list[i].Span = d.Place(s.Span(d.Tokens))
		if i < len(d.Parts) {
			list[i].Part = d.Parts[i]
		}
		first := len(all)
		all = stretches(d, s, all)
		list[i].Voices = all[first:len(all):len(all)]
	}
	return list
}

// stretches appends those of a sentence to list.
func stretches(d *features.Document, s text.Sentence, list []Stretch) []Stretch {
	for t := s.First; t < s.End && t < len(d.Voices); {
		from, v := t, d.Voices[t]
		for t++; t < s.End && t < len(d.Voices) && d.Voices[t] == v; t++ {
		}
		_, at := d.Place(text.Span{Start: d.Tokens[from].Start(), End: d.Tokens[t-1].End()})
		list = append(list, Stretch{at, v})
	}
	return list
}
