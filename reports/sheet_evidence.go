package reports

import (
	"iter"
	"slices"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

var evidenceSheet = eventSheet(Sheet{
	Name:  "evidence",
	Title: "Evidence",
	Doc: "One row for each passage that some row of another table refers to by its evidence_id, once, whichever rows it serves. " +
		"The sentence that it stands in is in sentences.csv; articles.csv has the outlet.",
}, evidenceRows, []sheetCol[*registered]{
	{Column{"evidence_id", "string", "e1, e2, … in the order of writing; one id for one passage of an event."}, str(func(p *registered) string { return p.id })},
	{Column{"article_id", "string", "The article it stands in."}, str(func(p *registered) string { return p.evidence.Article.ID })},
	{fieldColumn, str(func(p *registered) string { return p.evidence.Field.String() })},
	{Column{"start", "integer", "First byte of the passage in that field as read (UTF-8), from 0."}, whole(func(p *registered) int { return p.evidence.Span.Start })},
	{Column{"end", "integer", "The byte after its last."}, whole(func(p *registered) int { return p.evidence.Span.End })},
	{sentenceIDColumn, str(func(p *registered) string { return p.sentence.id })},
	{Column{"text", "string", "The words, as they stand in the article; empty where they are the whole sentence, or more than 40 bytes of it: sentences.csv has them."}, str(func(p *registered) string { return p.words() })},
	{voiceColumn, str(func(p *registered) string { return p.evidence.Voice.String() })},
	{Column{"speaker", "string", "Whose words they are: of a passage between quotation marks, or of one that the lenses quotes, speakers and utterances list. Empty for the outlet itself, for an unknown speaker, for words of reported speech, which the outlet may have chosen, and in the lenses measures and terms, which only count."}, str(func(p *registered) string { return p.evidence.Speaker })},
	{Column{"lens", "string", "The lenses that found it, separated by spaces: measures, terms, …"}, list(" ", func(p *registered) []string { return p.lenses })},
})

var sentenceIDColumn = Column{"sentence_id", "string", "s1, s2, … in the order of writing: the sentence, in sentences.csv."}

// words is the passage where it is less than the sentence that sentences.csv has.
func (r *registered) words() string {
	words := wordsOf(r.evidence)
	if sentence := sentenceSpan(r.sentence.first); r.evidence.Span == sentence || len(words) > wordsShown && sentence.Contains(r.evidence.Span) {
		return ""
	}
	return words
}

// wordsShown is the length in bytes of a passage that stands beside its sentence: longer ones would say the sentence twice.
const wordsShown = 40

func evidenceRows(at *sheetInput) iter.Seq[*registered] { return slices.Values(at.passages) }

var sentencesSheet = sheet(Sheet{
	Name:  "sentences",
	Title: "Sentences",
	Doc:   "One row for each sentence that a passage of evidence.csv stands in, once. Join on sentence_id, and on article_id with articles.csv for event and outlet.",
}, sentencesRows, []sheetCol[sentenceRow]{
	{sentenceIDColumn, str(func(s sentenceRow) string { return s.id })},
	{Column{"article_id", "string", "The article it stands in."}, str(func(s sentenceRow) string { return s.first.Article.ID })},
	{fieldColumn, str(func(s sentenceRow) string { return s.first.Field.String() })},
	{Column{"start", "integer", "First byte of the sentence in that field as read (UTF-8), from 0."}, whole(func(s sentenceRow) int { return s.shown.Start })},
	{Column{"end", "integer", "The byte after its last."}, whole(func(s sentenceRow) int { return s.shown.End })},
	{Column{"number", "integer", "Number of the sentence in the article, from 0; the title comes first."}, whole(func(s sentenceRow) int { return s.first.Number })},
	{Column{"part", "string", "Where it stands: headline, subhead, lead, body, caption, boilerplate or duplicate."}, str(func(s sentenceRow) string { return s.part.String() })},
	{Column{"text", "string", "The sentence, as it stands in the article; of one longer than 4,000 bytes what stands around the first passage."}, str(func(s sentenceRow) string { return s.shown.Of(s.first.Source()) })},
})

// sentenceRow is a sentence, as much of it as is shown, and the part that it stands in.
type sentenceRow struct {
	*around
	shown text.Span
	part  corpus.PartKind
}

func sentencesRows(at *sheetInput) iter.Seq[sentenceRow] {
	return func(yield func(sentenceRow) bool) {
		parts := partsOf{}
		for _, s := range at.sentences {
			if !yield(sentenceRow{s, sentenceSpan(s.first), parts.of(s.first)}) {
				return
			}
		}
	}
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

// sentenceSpan is the sentence of a passage, or as much of it as is shown.
func sentenceSpan(e *compare.Evidence) text.Span {
	article := e.Source()
	sentence := within(e.Sentence, article)
	if sentence.Len() <= contextBytes {
		return sentence
	}
	passage := within(e.Span, article)
	if from := passage.Start - contextBytes/2; from > sentence.Start {
		sentence.Start = border(article, from)
	}
	if to := min(passage.End, passage.Start+contextBytes) + contextBytes/2; to < sentence.End {
		sentence.End = border(article, to)
	}
	return sentence
}
