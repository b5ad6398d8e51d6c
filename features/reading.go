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
	mentions *mentions.Finder
	grammar  syntax.Result
	actors   mentions.Result
}

// Read reads the grammar of an article and finds its actors.
func (a *Analyzer) Read(d *Document) *Reading {
	w := a.worker()
	defer a.release(w)
	if w.reader == nil {
		w.reader = &reader{mentions: mentions.NewFinder(a.Vocab, a.usage)}
	}
	r := w.reader
	r.mentions.Find(d.Article.Text, &d.Segmented, &d.Result, &r.grammar, &r.actors)
	return &Reading{
		Grammar: syntax.Result{},
		Actors:  mentions.Result{Mentions: slices.Clone(r.actors.Mentions), Actors: slices.Clone(r.actors.Actors)},
	}
}
