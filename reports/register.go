package reports

import (
	"strconv"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

// Register numbers the passages of a run in the order in which the sheets name them: e1, e2, … The same passage of one event
// has one id, whichever rows it serves. Only the passages of the event in work are held.
type Register struct {
	last int // the number given last, over the whole run
	ids  map[place]string
	seen map[use]bool
	rows []registered
}

// place is a passage: an article of the event and a span in it.
type place struct {
	article *corpus.Article
	span    text.Span
}

// use is a passage in the service of one row.
type use struct{ id, lens, item string }

type registered struct {
	id       string
	evidence *compare.Evidence
}

// begin forgets the passages of the event before. Numbers go on.
func (r *Register) begin() {
	r.ids, r.seen, r.rows = map[place]string{}, map[use]bool{}, r.rows[:0]
}

// Add registers passages and returns their ids joined by spaces, as the column evidence_ids holds them. Evidence without an
// article is passed over.
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
	p := place{e.Article, e.Span}
	id, known := r.ids[p]
	if !known {
		r.last++
		id = "e" + strconv.Itoa(r.last)
		r.ids[p] = id
	}
	if u := (use{id, e.Lens, e.Item}); !r.seen[u] {
		r.seen[u] = true
		r.rows = append(r.rows, registered{id, e})
	}
	return id
}

// ID returns the id of a passage, or "" for one that no sheet has named.
func (r *Register) ID(e *compare.Evidence) string { return r.ids[place{e.Article, e.Span}] }

// within cuts s to a text of n bytes. A span that a lens got wrong shows too little, never stops the report.
func within(s text.Span, n int) text.Span {
	s.Start = min(max(s.Start, 0), n)
	s.End = min(max(s.End, s.Start), n)
	return s
}
