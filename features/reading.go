package features

import (
	"slices"

	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lang"
)

// Reading is what an article says in its grammar: phrases and verbs, the actors they speak of, and who speaks. It costs more than
// Extract, and not every command needs it, so it is made apart. It is plain data and must not be changed.
type Reading struct {
	Grammar syntax.Result
	Actors  mentions.Result
}

// reader is the scratch memory of one goroutine that reads.
type reader struct {
	parser   *syntax.Parser
	mentions *mentions.Finder
	grammar  syntax.Result
	actors   mentions.Result
}

// Read reads the grammar of an article and finds its actors. In a language whose grammar is not known only speakers
// are found.
func (a *Analyzer) Read(d *Document) *Reading {
	if a.Vocab.Language() != lang.English {
		return a.unread(d)
	}
	if r := a.recallReading(d); r != nil {
		return r
	}
	w := a.workers.Take()
	defer a.workers.Give(w)
	if w.reader == nil {
		w.reader = &reader{parser: a.grammar().NewParser(), mentions: a.actors().NewFinder()}
	}
	r := w.reader
	r.parser.Parse(d.Text, &d.Segmented, &r.grammar)
	r.mentions.Find(d.Text, &d.Segmented, &d.Result, &r.grammar, &r.actors)
	read := &Reading{
		Grammar: syntax.Result{
			Tags: slices.Clone(r.grammar.Tags), Lemmas: slices.Clone(r.grammar.Lemmas), Clauses: slices.Clone(r.grammar.Clauses),
			Phrases: slices.Clone(r.grammar.Phrases), Predicates: slices.Clone(r.grammar.Predicates),
		},
		Actors: mentions.Result{
			Mentions: slices.Clone(r.actors.Mentions), Actors: slices.Clone(r.actors.Actors),
			Speakers: slices.Clone(r.actors.Speakers), Sayings: slices.Clone(r.actors.Sayings), Silent: slices.Clone(r.actors.Silent),
		},
	}
	a.noteReading(d, read)
	return read
}

// unread is the reading of an article whose grammar is not known: every word is its own lemma, the article one clause, and those who
// speak are named by words alone.
func (a *Analyzer) unread(d *Document) *Reading {
	r := &Reading{Grammar: syntax.Result{
		Tags: make([]syntax.Tag, len(d.Tokens)), Lemmas: make([]uint32, len(d.Tokens)), Clauses: make([]int32, len(d.Tokens)),
	}}
	for i, t := range d.Tokens {
		r.Grammar.Lemmas[i] = a.Vocab.TermOf(t.Type)
	}
	mentions.NamePlain(a.Vocab, d.Text, &d.Segmented, &d.Result, &r.Actors)
	return r
}

// SpeakerOf returns whose word token i of d, which r is the reading of, surely is: that of a known speaker within whose quotation marks
// it stands. Words of reported speech are the outlet's retelling and nobody else's, so for these, as for scare quotes, joint statements
// and quotations of an unknown speaker, it returns mentions.None. It is what every table asks that gives a word to a speaker.
func (r *Reading) SpeakerOf(d *Document, i int) int32 {
	if k := d.MarksAround(i); k >= 0 && r.Actors.Sayings[k].Also == mentions.None {
		return r.Actors.Sayings[k].Speaker
	}
	return mentions.None
}

// SpeakerName returns the name of speaker i, empty for mentions.None.
func (r *Reading) SpeakerName(i int32) string {
	if i < 0 {
		return ""
	}
	return r.Actors.Speakers[i].Name
}

// SpeakerNames are the names of those who say quotation k, two of a joint statement with a semicolon between them; empty when unknown.
func (r *Reading) SpeakerNames(k int) string {
	s := r.Actors.Sayings[k]
	if s.Also == mentions.None {
		return r.SpeakerName(s.Speaker)
	}
	return r.SpeakerName(s.Speaker) + "; " + r.SpeakerName(s.Also)
}
