package features

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// Reading is what an article says in its grammar: phrases and verbs, and the actors they speak of. It costs more than Extract,
// and not every command needs it, so it is made apart. It is plain data and must not be changed.
type Reading struct {
	Grammar syntax.Result
	Actors  mentions.Result
}

// reader is the memory of one goroutine that reads: what it knows of types, and scratch.
type reader struct {
	parser   *syntax.Parser
	mentions *mentions.Finder
	grammar  syntax.Result
	actors   mentions.Result
}

// Read reads the grammar of an article and finds its actors. In a language whose grammar is not known there are neither.
func (a *Analyzer) Read(d *Document) *Reading {
	if a.Vocab.Language() != lang.English {
		return unread(d, a.Vocab)
	}
	w := a.workers.Take()
	defer a.workers.Give(w)
	if w.reader == nil {
		w.reader = &reader{parser: syntax.NewParser(a.Vocab), mentions: mentions.NewFinder(a.Vocab, a.usage)}
	}
	r := w.reader
	r.parser.Parse(d.Text, &d.Segmented, &r.grammar)
	r.mentions.Find(d.Text, &d.Segmented, &d.Result, &r.grammar, &r.actors)
	return &Reading{
		Grammar: syntax.Result{
			Tags: slices.Clone(r.grammar.Tags), Lemmas: slices.Clone(r.grammar.Lemmas), Clauses: slices.Clone(r.grammar.Clauses),
			Phrases: slices.Clone(r.grammar.Phrases), Predicates: slices.Clone(r.grammar.Predicates),
		},
		Actors: mentions.Result{Mentions: slices.Clone(r.actors.Mentions), Actors: slices.Clone(r.actors.Actors)},
	}
}

// unread is the reading of an article whose grammar is not known: every word is its own lemma, and the article one clause.
func unread(d *Document, v *text.Vocab) *Reading {
	r := &Reading{Grammar: syntax.Result{
		Tags: make([]syntax.Tag, len(d.Tokens)), Lemmas: make([]uint32, len(d.Tokens)), Clauses: make([]int32, len(d.Tokens)),
	}}
	for i, t := range d.Tokens {
		r.Grammar.Lemmas[i] = v.Type(t.Type).Term
	}
	return r
}
