package features

import (
	"slices"

	"tellings/features/mentions"
	"tellings/features/syntax"
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

// Read reads the grammar of an article and finds its actors.
func (a *Analyzer) Read(d *Document) *Reading {
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
