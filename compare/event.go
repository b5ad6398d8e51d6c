package compare

import (
	"cmp"
	"slices"
	"sort"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/voice"
	"tellings/lexicons"
)

// Event is one event as all outlets tell it, or a selection of its documents. It is never changed: what is found out about it
// is a Fact.
type Event struct {
	Name       string
	Docs       []*features.Document // in order of outlet, then id
	Outlets    []Outlet             // in order of name
	Analyzer   *features.Analyzer   // names types and features
	Background *lexicons.BackgroundTable

	reference string // the outlet that all others are compared with; empty for the rest of them
	readers   *readers
	from      []int // by document: its place in the event that this is a selection of; nil for a whole one
}

// Outlet is the run of an Event's documents that belong to one outlet.
type Outlet struct {
	Name       string
	First, End int // half-open range of Event.Docs
}

// Articles is the number of the outlet's articles.
func (o Outlet) Articles() int { return o.End - o.First }

// gather makes an Event of documents.
func gather(name string, docs []*features.Document, a *features.Analyzer, bg *lexicons.BackgroundTable, shared *readers) *Event {
	docs = slices.Clone(docs)
	slices.SortStableFunc(docs, func(x, y *features.Document) int {
		return cmp.Or(cmp.Compare(x.Article.Outlet, y.Article.Outlet), cmp.Compare(x.Article.ID, y.Article.ID))
	})
	e := &Event{Name: name, Docs: docs, Analyzer: a, Background: bg, readers: shared}
	for i, d := range docs {
		if i == 0 || d.Article.Outlet != docs[i-1].Article.Outlet {
			e.Outlets = append(e.Outlets, Outlet{Name: d.Article.Outlet, First: i})
		}
		e.Outlets[len(e.Outlets)-1].End = i + 1
	}
	return e
}

// outletsOfDocs is by document the index of its outlet.
func (e *Event) outletsOfDocs() []int {
	of := make([]int, len(e.Docs))
	for o, outlet := range e.Outlets {
		for doc := outlet.First; doc < outlet.End; doc++ {
			of[doc] = o
		}
	}
	return of
}

// against is the event with every outlet compared with one alone.
func (e *Event) against(reference string) *Event {
	if reference == "" {
		return e
	}
	of := *e
	of.reference = reference
	return &of
}

func (e *Event) outletNames() []string {
	names := make([]string, len(e.Outlets))
	for i, o := range e.Outlets {
		names[i] = o.Name
	}
	return names
}

// voices are all voices, in the order of the tables.
var voices = []voice.Voice{voice.Outlet, voice.Quoted, voice.Attributed}

// evidence returns the passage from token from to token to of document doc, but for who speaks: see View.evidence.
func (e *Event) evidence(doc, from, to int, lens, item string) Evidence {
	d := e.Docs[doc]
	s := d.SentenceOf(from)
	v := Evidence{
		Article: d.Article,
		Number:  s, Lens: lens, Item: item,
	}
	v.Field, v.Span = d.Place(text.Span{Start: d.Tokens[from].Start(), End: d.Tokens[to-1].End()})
	_, v.Sentence = d.Place(d.Sentences[s].Span(d.Tokens))
	for from < to-1 && d.Tokens[from].Flags.Is(text.Punct) {
		from++ // the mark that opens a quotation is still the outlet's
	}
	v.Voice = d.Voices[from]
	return v
}

// outletOf is the index of the outlet of a document.
func (e *Event) outletOf(doc int) int {
	return sort.Search(len(e.Outlets), func(o int) bool { return e.Outlets[o].End > doc })
}

// only returns the event with the documents of keep alone. Outlets keep their numbers, also those that have no document left.
func (e *Event) only(keep []bool) *Event {
	if !slices.Contains(keep, false) {
		return e
	}
	sub := &Event{Name: e.Name, Outlets: slices.Clone(e.Outlets), Analyzer: e.Analyzer, Background: e.Background, readers: e.readers}
	for o, outlet := range e.Outlets {
		sub.Outlets[o].First = len(sub.Docs)
		for doc := outlet.First; doc < outlet.End; doc++ {
			if keep[doc] {
				sub.Docs = append(sub.Docs, e.Docs[doc])
				sub.from = append(sub.from, doc)
			}
		}
		sub.Outlets[o].End = len(sub.Docs)
	}
	return sub
}

// has reports whether a document of the whole event is one of e's.
func (e *Event) has(doc int) bool {
	if e.from == nil {
		return true
	}
	_, in := slices.BinarySearch(e.from, doc)
	return in
}

// pick returns those of a list over the documents of the whole event that belong to e's documents.
func pick[T any](e *Event, all []T) []T {
	if e.from == nil {
		return all
	}
	picked := make([]T, len(e.from))
	for i, doc := range e.from {
		picked[i] = all[doc]
	}
	return picked
}
