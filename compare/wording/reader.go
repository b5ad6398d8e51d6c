package wording

import (
	"tellings/compare/actors"
	"tellings/features"
	"tellings/features/mentions"
	"tellings/features/syntax"
)

// reader is a document with its grammar and the actors at its tokens.
type reader struct {
	e        *Event
	doc      int
	d        *features.Document
	g        *syntax.Result
	actor    []int32 // by token: the referent whom a mention that covers it speaks of, or actors.None
	name     []bool  // by token: it stands in a name
	sentence []int32 // by token
	doubtful []bool  // by sentence
	free     []bool  // by sentence: of the doubtful, those in free indirect speech
	retold   []bool  // by token: it may be what somebody said, see Retold
	aside    []bool  // by sentence: it is not the article's telling
	heard    []bool  // by token: of the retelling of others, what is surely a source's word, see hearsay
}

func newReader(e *Event, doc int) *reader {
	d, reading := e.Docs[doc], e.Readings[doc]
	r := &reader{e: e, doc: doc, d: d, g: &reading.Grammar, actor: make([]int32, len(d.Tokens)), name: make([]bool, len(d.Tokens)), sentence: make([]int32, len(d.Tokens))}
	for s, in := range d.Sentences {
		for t := in.First; t < in.End; t++ {
			r.sentence[t], r.actor[t] = int32(s), actors.None
		}
	}
	for _, m := range reading.Actors.Mentions { // the longer one first, so that the innermost stays
		for t := m.From; t < m.To; t++ {
			r.actor[t] = e.Cast.Of(doc, m.Actor)
			r.name[t] = r.name[t] || m.Kind == mentions.Name
		}
	}
	r.doubtful = r.doubts()
	var told Retelling
	if e.Retold != nil {
		told = e.Retold[doc]
	} else {
		told = Retold(e.Analyzer, d, r.g)
	}
	r.retold, r.aside = told.Told, told.Aside
	r.heard = r.hearsay()
	return r
}

func (r *reader) sentenceOf(t int) int      { return int(r.sentence[t]) }
func (r *reader) norm(t int) string         { return r.e.Analyzer.Vocab.Type(r.d.Tokens[t].Type).Norm }
func (r *reader) lemma(t int) string        { return r.e.Analyzer.Vocab.Norm(r.g.Lemmas[t]) }
func (r *reader) counted(sentence int) bool { return r.d.Parts[sentence].Counted() }
