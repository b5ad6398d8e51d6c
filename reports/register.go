package reports

import (
	"slices"
	"strconv"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

// Register numbers the passages of a run in the order in which the sheets name them: e1, e2, … The same passage of one event
// has one id, whichever rows it serves. Only the passages of the event in work are held.
type Register struct {
	last   int // the number given last, over the whole run
	places map[place]*numbered
	rows   []registered
}

// place is a passage: an article of the event and a span in it.
type place struct {
	article *corpus.Article
	field   corpus.Field
	span    text.Span
}

// numbered is the id of a passage and the rows that it serves: few, so that a list does better than a map.
type numbered struct {
	id   string
	uses []use
}

// use is a passage in the service of one row.
type use struct{ lens, item string }

type registered struct {
	id       string
	evidence *compare.Evidence
}

// begin forgets the passages of the event before. Numbers go on.
func (r *Register) begin() {
	r.places, r.rows = map[place]*numbered{}, r.rows[:0]
}

// Add registers passages and returns their ids joined by spaces, as the column evidence_ids holds them. Evidence
// without an article is passed over.
func (r *Register) Add(evidence []compare.Evidence) string {
	var ids []byte
	for i := range evidence {
		if e := &evidence[i]; e.Article != nil {
			if len(ids) > 0 {
				ids = append(ids, ' ')
			}
			ids = append(ids, r.add(e)...)
		}
	}
	return string(ids)
}

func (r *Register) add(e *compare.Evidence) string {
	p := place{e.Article, e.Field, e.Span}
	n := r.places[p]
	if n == nil {
		r.last++
		n = &numbered{id: "e" + strconv.Itoa(r.last)}
		r.places[p] = n
	}
	if u := (use{e.Lens, e.Item}); !slices.Contains(n.uses, u) {
		n.uses = append(n.uses, u)
		r.rows = append(r.rows, registered{n.id, e})
	}
	return n.id
}

// ID returns the id of a passage, or "" for one that no sheet has named.
func (r *Register) ID(e *compare.Evidence) string {
	if n := r.places[place{e.Article, e.Field, e.Span}]; n != nil {
		return n.id
	}
	return ""
}

// wordsOf is the passage as it stands in its field.
func wordsOf(e *compare.Evidence) string {
	source := e.Source()
	return within(e.Span, len(source)).Of(source)
}

// within cuts s to a text of n bytes. A span that a lens got wrong shows too little, never stops the report.
func within(s text.Span, n int) text.Span {
	s.Start = min(max(s.Start, 0), n)
	s.End = min(max(s.End, s.Start), n)
	return s
}
