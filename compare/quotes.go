package compare

import (
	"context"
	"strconv"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/voice"
)

// Quote is a quotation or a passage of attributed speech, as an article of an event has it.
type Quote struct {
	Outlet    string
	Article   *corpus.Article
	ID        string // q1, q2, … in the event
	Utterance string // the utterance that it tells, empty for none
	Kind      voice.Kind
	Speaker   string // as joined across the articles of the event; empty when unknown
	Credited  bool   // Speaker is known from other tellings of the same words, and not from the article
	Cue       string
	CueClass  string
	Field     corpus.Field // where it stands: the text or the title
	Span      text.Span    // in bytes of that field
}

// Text is the quotation's words.
func (q *Quote) Text() string { return q.Span.Of(q.Field.Of(q.Article)) }

// Quotes is the finding of the lens quotes.
type Quotes []Quote

// quotes is the lens that lists what is quoted, by whom, and how it is introduced. Quotations within quotations are part of
// the outer one and have no row.
func quotes(_ context.Context, e *View, _ Options) (Finding, error) {
	s := speechFact.Of(e)
	var found Quotes
	for i, d := range e.Docs {
		for k := range d.Quotes {
			q := &d.Quotes[k]
			if q.Inside {
				continue
			}
			who, credited := s.SpeakerOf(i, k)
			row := Quote{
				Outlet: d.Article.Outlet, Article: d.Article, ID: "q" + strconv.Itoa(len(found)+1), Kind: q.Kind,
				Utterance: utteranceID(s.UtteranceOf(i, k)),
				Speaker:   s.Cast.Name(who), Credited: credited, Cue: cueOf(d, q), CueClass: e.Analyzer.CueClass(q.CueClass),
			}
			row.Field, row.Span = d.Place(q.Span)
			found = append(found, row)
		}
	}
	return found, nil
}
