package reports

import (
	"strings"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

var evidenceSheet = Sheet{
	Name:  "evidence",
	Title: "Evidence",
	Doc: "One row for each passage that some row of another table refers to by its evidence_id, once, whichever rows it serves. " +
		"The sentence that it stands in is in sentences.csv.",
	Columns: []Column{
		eventColumn,
		outletColumn,
		{"evidence_id", "string", "e1, e2, … in the order of writing; one id for one passage of an event."},
		{"article_id", "string", "The article it stands in."},
		fieldColumn,
		{"start", "integer", "First byte of the passage in that field as read (UTF-8), from 0."},
		{"end", "integer", "The byte after its last."},
		sentenceIDColumn,
		{"text", "string", "The passage, as it stands in the article."},
		voiceColumn,
		{"speaker", "string", "Whose words they are. Empty for the outlet itself and for an unknown speaker."},
		{"lens", "string", "The lenses that found it, separated by spaces: measures, terms, …"},
	},
	Rows: evidenceRows,
}

var sentenceIDColumn = Column{"sentence_id", "string", "s1, s2, … in the order of writing: the sentence, in sentences.csv."}

func evidenceRows(c *compare.Comparison, ev *Register) [][]any {
	rows := make([][]any, 0, len(ev.passages))
	for _, p := range ev.passages {
		e := p.evidence
		rows = append(rows, []any{c.Event, e.Article.Outlet, p.id, e.Article.ID, e.Field.String(), e.Span.Start, e.Span.End, p.sentence.id,
			wordsOf(e), e.Voice.String(), e.Speaker, strings.Join(p.lenses, " ")})
	}
	return rows
}

var sentencesSheet = Sheet{
	Name:  "sentences",
	Title: "Sentences",
	Doc:   "One row for each sentence that a passage of evidence.csv stands in, once. Join on (event, sentence_id).",
	Columns: []Column{
		eventColumn,
		outletColumn,
		sentenceIDColumn,
		{"article_id", "string", "The article it stands in."},
		fieldColumn,
		{"start", "integer", "First byte of the sentence in that field as read (UTF-8), from 0."},
		{"end", "integer", "The byte after its last."},
		{"number", "integer", "Number of the sentence in the article, from 0; the title comes first."},
		{"part", "string", "Where it stands: headline, subhead, lead, body, caption, boilerplate or duplicate."},
		{"text", "string", "The sentence, as it stands in the article; of one longer than 4,000 bytes what stands around the first passage."},
	},
	Rows: sentencesRows,
}

func sentencesRows(c *compare.Comparison, ev *Register) [][]any {
	rows := make([][]any, 0, len(ev.sentences))
	parts := partsOf{}
	for _, s := range ev.sentences {
		e := s.first
		shown := context(e)
		rows = append(rows, []any{c.Event, e.Article.Outlet, s.id, e.Article.ID, e.Field.String(), shown.Start, shown.End, e.Number,
			parts.of(e).String(), shown.Of(e.Source())})
	}
	return rows
}

// partsOf tells the parts of one article after another.
type partsOf struct {
	article *corpus.Article
	parts   []corpus.Part
}

// of is the kind of the part that a passage stands in.
func (p *partsOf) of(e *compare.Evidence) corpus.PartKind {
	if e.Field == corpus.InTitle {
		return corpus.Headline
	}
	if p.article != e.Article {
		p.article, p.parts = e.Article, e.Article.Parts
	}
	for _, part := range p.parts {
		if part.Start <= e.Sentence.Start && e.Sentence.Start < part.End {
			return part.Kind
		}
	}
	return corpus.Body
}

// contextBytes is the length of a sentence from which on only a part of it is shown: a text without points is one sentence.
const contextBytes = 4000

// context is the sentence of a passage, or as much of it as is shown.
func context(e *compare.Evidence) text.Span {
	article := e.Source()
	sentence := within(e.Sentence, len(article))
	if sentence.Len() <= contextBytes {
		return sentence
	}
	passage := within(e.Span, len(article))
	if from := passage.Start - contextBytes/2; from > sentence.Start {
		sentence.Start = border(article, from)
	}
	if to := min(passage.End, passage.Start+contextBytes) + contextBytes/2; to < sentence.End {
		sentence.End = border(article, to)
	}
	return sentence
}
