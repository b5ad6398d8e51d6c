package reports

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

// passageRegister numbers the passages of a run in the order in which the sheets name them: e1, e2, … The same passage of one event
// has one id, whichever rows it serves; so has the sentence around it: s1, s2, … Only the passages of the current event are held.
type passageRegister struct {
	last, lastSentence int // the numbers given last, over the whole run
	places             map[place]*registered
	around             map[place]*around
	passages           []*registered // in the order of their numbers
	sentences          []*around     // likewise
}

// place is a passage: an article of the event, one of its fields, and a span in it.
type place struct {
	article *corpus.Article
	field   corpus.Field
	span    text.Span
}

// registered is a passage with its id, and the lenses that found it: few, so that a list does better than a map.
type registered struct {
	id       string
	evidence *compare.Evidence
	sentence *around
	lenses   []string
}

// around is a sentence with its id.
type around struct {
	id    string
	first *compare.Evidence // the first passage in it
}

// begin forgets the passages of the event before. Numbers go on.
func (r *passageRegister) begin() {
	if r.places == nil || len(r.places) > placesKept { // else the room is there already; that of a large event goes
		r.places, r.around = map[place]*registered{}, map[place]*around{}
	}
	clear(r.places)
	clear(r.around)
	r.passages, r.sentences = r.passages[:0], r.sentences[:0]
}

// placesKept is the number of passages of an event up to which its memory is used for the next.
const placesKept = 10_000

// Add registers passages and adds their ids to a row, joined by spaces, as the column evidence_ids holds them. What is registered
// already keeps its id. Evidence without an article is passed over.
func (r *passageRegister) Add(row *Row, evidence []compare.Evidence) {
	start := len(row.texts)
	for i := range evidence {
		row.texts = r.appendID(row.texts, start, &evidence[i])
	}
	row.textFrom(start)
}

// appendID registers a passage and appends its id to those that stand in texts from start on.
func (r *passageRegister) appendID(texts []byte, start int, e *compare.Evidence) []byte {
	if e.Article == nil {
		return texts
	}
	if len(texts) > start {
		texts = append(texts, ' ')
	}
	return append(texts, r.add(e)...)
}

func (r *passageRegister) add(e *compare.Evidence) string {
	at := place{e.Article, e.Field, e.Span}
	p := r.places[at]
	if p == nil {
		r.last++
		p = &registered{id: "e" + strconv.Itoa(r.last), evidence: e, sentence: r.sentence(e)}
		r.places[at] = p
		r.passages = append(r.passages, p)
	}
	if !slices.Contains(p.lenses, e.Lens) {
		p.lenses = append(p.lenses, e.Lens)
	}
	return p.id
}

func (r *passageRegister) sentence(e *compare.Evidence) *around {
	at := place{e.Article, e.Field, e.Sentence}
	s := r.around[at]
	if s == nil {
		r.lastSentence++
		s = &around{"s" + strconv.Itoa(r.lastSentence), e}
		r.around[at] = s
		r.sentences = append(r.sentences, s)
	}
	return s
}

// ID returns the id of a passage, or "" for one that no sheet has named.
func (r *passageRegister) ID(e *compare.Evidence) string {
	if p := r.places[place{e.Article, e.Field, e.Span}]; p != nil {
		return p.id
	}
	return ""
}

// wordsOf is the passage as it stands in its field.
func wordsOf(e *compare.Evidence) string {
	source := e.Source()
	return within(e.Span, source).Of(source)
}

// within cuts s to a text, at the borders of its characters. A span that a lens got wrong shows too little or a character more, never stops the report.
func within(s text.Span, of string) text.Span {
	s.Start = min(max(s.Start, 0), len(of))
	s.End = min(max(s.End, s.Start), len(of))
	for s.Start > 0 && s.Start < len(of) && !utf8.RuneStart(of[s.Start]) {
		s.Start--
	}
	for s.End < len(of) && !utf8.RuneStart(of[s.End]) {
		s.End++
	}
	return s
}

// sentencesOf are by article the numbers of the sentences that some passage stands in.
func (r *passageRegister) sentencesOf() map[*corpus.Article]map[int]bool {
	all := map[*corpus.Article]map[int]bool{}
	for _, s := range r.sentences {
		a := s.first.Article
		if all[a] == nil {
			all[a] = map[int]bool{}
		}
		all[a][s.first.Number] = true
	}
	return all
}
