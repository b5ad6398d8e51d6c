package compare

import (
	"cmp"
	"slices"

	"tellings/compare/actors"
	"tellings/compare/copies"
	"tellings/compare/said"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/genre"
	"tellings/features/voice"
	"tellings/lexicons"
)

// Event is one event as all outlets tell it: what a lens looks at. It must not be changed.
type Event struct {
	Name       string
	Docs       []*features.Document // in order of outlet, then id
	Outlets    []Outlet             // in order of name
	Analyzer   *features.Analyzer   // names types and features
	Background *lexicons.BackgroundTable

	readers *readers
	words   *words       // what Docs say, counted once for all lenses
	weights [][]float64  // TF-IDF of words.docs
	speech  *said.Speech // what is said in Docs
	about   *[]string    // what topic returns
	read    []*features.Reading
	actors  *actors.Cast // who Docs are about

	kin        *[]copies.Family // which of Docs are made from one text
	own        []bool           // by document: counts for its outlet
	contrasted *Comparability   // in what the outlets differ from their rests
	characters map[*features.Document]character
	owned      *Event   // see ownGround
	compared   []ground // what the outlets are compared on
	whole      *Event   // the event of which this is a selection; nil for a whole one
	from       []int    // by document: its place in whole
}

// Outlet is the run of an Event's documents that belong to one outlet.
type Outlet struct {
	Name       string
	First, End int // half-open range of Event.Docs
}

// Articles is the number of the outlet's articles.
func (o Outlet) Articles() int { return o.End - o.First }

// NewEvent gathers documents into an Event.
func NewEvent(name string, docs []*features.Document, a *features.Analyzer, bg *lexicons.BackgroundTable) *Event {
	return gather(name, docs, a, bg, newReaders(a))
}

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

// said listens to the event once; the lenses quotes, speakers and utterances share the result.
func (e *Event) said() *said.Speech {
	if e.speech != nil {
		return e.speech
	}
	e.speech = said.Listen(said.Event{Docs: e.Docs, Outlets: e.outletsOfDocs(), Analyzer: e.Analyzer, Background: e.Background,
		Readings: e.readings(), Actors: e.cast(), Counts: e.countWords().totals()})
	return e.speech
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

// readings are the grammar and the mentions of Docs, one each, read once for all lenses.
func (e *Event) readings() []*features.Reading {
	if e.read != nil {
		return e.read
	}
	e.read = make([]*features.Reading, len(e.Docs))
	spread(len(e.Docs), corpus.Workers(0), func(i int) { e.read[i] = e.Analyzer.Read(e.Docs[i]) })
	return e.read
}

// cast is who the event is about, joined once for all lenses: see package actors. Its documents are Docs.
func (e *Event) cast() *actors.Cast {
	if e.actors == nil {
		e.actors = actors.Join(e.readings())
	}
	return e.actors
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

// evidence returns the passage from token from to token to of document doc.
func (e *Event) evidence(doc, from, to int, lens, item string) Evidence {
	d := e.Docs[doc]
	s := d.SentenceOf(from)
	v := Evidence{
		Article:  d.Article,
		Span:     text.Span{Start: d.Tokens[from].Start, End: d.Tokens[to-1].End},
		Sentence: d.Sentences[s].Span(d.Tokens),
		Number:   s, Lens: lens, Item: item,
	}
	for from < to-1 && d.Tokens[from].Flags.Is(text.Punct) {
		from++ // the mark that opens a quotation is still the outlet's
	}
	if v.Voice = d.Voices[from]; v.Voice != voice.Outlet {
		for _, q := range d.Quotes { // the innermost comes last
			if q.From <= from && from < q.To {
				v.Speaker = d.SpeakerName(q.Speaker)
			}
		}
	}
	return v
}

// articles returns the rows of articles.csv.
func articles(e *Event) []Article {
	rows, copied := make([]Article, len(e.Docs)), e.copyOf()
	for i, d := range e.Docs {
		rows[i] = Article{
			Article: d.Article, Tokens: d.Counts.Total(), Voices: d.Counts.Tokens,
			Sentences: d.Counts.Sentences, Skipped: d.Counts.Skipped, Copy: copied[i], Genre: e.characterOf(d).genre,
		}
		if rows[i].Tokens < shortArticle {
			rows[i].Flags = append(rows[i].Flags, "short")
		}
		if c := e.characterOf(d); c.genre != genre.News && !c.sure {
			rows[i].Flags = append(rows[i].Flags, "genre unsure")
		}
		if !e.characterOf(d).english {
			rows[i].Flags = append(rows[i].Flags, "not English")
		}
		if d.Article.Date.IsZero() {
			rows[i].Flags = append(rows[i].Flags, "no date")
		}
	}
	return rows
}

// shortArticle is the number of tokens below which rates per 1,000 rest on next to nothing.
const shortArticle = 100
