package claims

import (
	"slices"
	"time"

	"tellings/compare/coverage"
	"tellings/features"
)

// Kind is in what outlets differ.
type Kind uint8

const (
	Name     Kind = iota // how a person is called
	Office               // what a person is: deputy director, director
	Speaker              // who said something
	Opposite             // whether it is so
	Cause                // for what reason
)

// Difference is one thing that outlets tell in ways which cannot all be so.
type Difference struct {
	Kind     Kind
	Thing    string    // the person, or what is done
	Tellings []Telling // one an outlet, in their order
}

// Telling is where an article tells it.
type Telling struct {
	Doc, Sentence int
	From, To      int // tokens, half-open
}

// Find returns the differences of an event, persons first.
func Find(e *coverage.Event) []Difference {
	return slices.Concat(persons(e), speakers(e), apart(e))
}

// reader reads one article.
type reader struct {
	*coverage.Event
	doc int
	d   *features.Document
}

func newReader(e *coverage.Event, doc int) reader { return reader{e, doc, e.Docs[doc]} }

func (r *reader) norm(i int) string {
	if i < 0 || i >= len(r.d.Tokens) {
		return ""
	}
	return r.Analyzer.Vocab.Type(r.d.Tokens[i].Type).Norm
}

func (r *reader) lemma(i int) string {
	return r.Analyzer.Vocab.Norm(r.Readings[r.doc].Grammar.Lemmas[i])
}

// counted reports whether token i stands in what is counted as the article's own text.
func (r *reader) counted(i int) (sentence int, ok bool) {
	s := r.d.SentenceOf(i)
	return s, r.d.Parts[s].Counted()
}

// sameDays reports whether tellings are of the same days: what is true may change from one to the other.
func sameDays(e *coverage.Event, all []Telling) bool {
	var first, last time.Time
	for _, t := range all {
		switch date := e.Docs[t.Doc].Article.Date; {
		case date.IsZero():
		case first.IsZero():
			first, last = date, date
		case date.Before(first):
			first = date
		case date.After(last):
			last = date
		}
	}
	return last.Sub(first) <= sameWeek
}

const sameWeek = 3 * 24 * time.Hour
