package compare

import (
	"context"

	"tellings/compare/copies"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
)

// TextFamily are the articles of an event that are made from one text: a tree, each copy hanging under the one that it is made from.
type TextFamily struct {
	Base   *corpus.Article
	Agency string     // whose text it is, empty when nothing tells
	Copies []TextCopy // each after the one that it is made from
}

// TextCopy is an article against the one that it is made from.
type TextCopy struct {
	Article, Of               *corpus.Article
	Resemblance               float64 // shared runs of four words over all of both, 0 to 1
	Containment               float64 // those outside quotation marks over the shorter one's, 0 to 1
	Kept, Changed, Added, Cut int     // sentences
	Moved                     int     // of those kept or changed
	Edits                     []Edit  // sentence by sentence, in the order of the copy; what was cut stands where it stood
	Evidence                  []Evidence
}

// Edit is what became of a sentence.
type Edit struct {
	Kind     copies.Kind
	Moved    bool        // kept or changed, in another place
	From, To text.Span   // the sentence in the article it is made from and in the copy; empty for none. Spans are of Article.Whole
	Out, In  []text.Span // of a changed sentence: words that are gone from From, words that are new in To
	At       []int       // where in the copy the words of each of Out would stand
}

// TextFamilies is the finding of the lens copies, in the order of the bases.
type TextFamilies []TextFamily

// textFamilies is the lens that shows what copies have in common and what each outlet did to the text.
func textFamilies(_ context.Context, e *View, opt Options) (Finding, error) {
	var found TextFamilies
	for _, f := range familiesFact.Of(e) {
		row := TextFamily{Base: e.Docs[f.Base].Article, Agency: f.Agency}
		for i := range f.Copies {
			row.Copies = append(row.Copies, e.textCopy(&f.Copies[i], opt))
		}
		found = append(found, row)
	}
	return found, nil
}

// textCopy shows one copy. Its evidence are sentences that are not simply kept: those of the copy, and of the base those that were cut.
func (e *Event) textCopy(c *copies.Copy, opt Options) TextCopy {
	base, copied := e.Docs[c.Of], e.Docs[c.Article]
	row := TextCopy{Article: copied.Article, Of: base.Article, Resemblance: c.Resemblance, Containment: c.Containment,
		Kept: c.Diff.Count(copies.Kept), Changed: c.Diff.Count(copies.Changed), Added: c.Diff.Count(copies.Added), Cut: c.Diff.Count(copies.Cut),
		Moved: c.Diff.Moved()}
	spans := func(tokens []text.Token, runs []copies.Tokens) []text.Span {
		var all []text.Span
		for _, r := range runs {
			all = append(all, text.Span{Start: tokens[r.From].Start(), End: tokens[r.To-1].End()})
		}
		return all
	}
	for _, d := range c.Diff.Edits {
		edit := Edit{Kind: d.Kind, Moved: d.Moved, Out: spans(base.Tokens, d.Out), In: spans(copied.Tokens, d.In)}
		doc, sentence := c.Article, d.To
		if d.From >= 0 {
			edit.From = base.Sentences[d.From].Span(base.Tokens)
		}
		if d.To >= 0 {
			edit.To = copied.Sentences[d.To].Span(copied.Tokens)
			edit.At = gonePlaces(base, copied, d)
		} else {
			doc, sentence = c.Of, d.From
		}
		if d.Kind != copies.Kept && len(row.Evidence) < opt.evidence() {
			s := e.Docs[doc].Sentences[sentence]
			row.Evidence = append(row.Evidence, e.evidence(doc, s.First, s.End, "copies", copied.Article.ID))
		}
		row.Edits = append(row.Edits, edit)
	}
	return row
}

// gonePlaces returns for each run of words that is gone where in the copy it would stand: behind the last word before it that was kept.
func gonePlaces(base, copied *features.Document, d copies.Edit) []int {
	if len(d.Out) == 0 {
		return nil
	}
	to := copied.Sentences[d.To]
	ends := []int{copied.Tokens[to.First].Start()} // of the words of the copy that were kept, behind the sentence's beginning
	eachKept(copied.Tokens, to.First, to.End, d.In, func(t text.Token) { ends = append(ends, t.End()) })
	at, kept := make([]int, len(d.Out)), 0
	next := base.Sentences[d.From].First
	for i, gone := range d.Out {
		eachKept(base.Tokens, next, gone.From, nil, func(text.Token) { kept++ })
		at[i], next = ends[min(kept, len(ends)-1)], gone.To
	}
	return at
}

// eachKept calls f for the words among tokens first to end, without those of the runs.
func eachKept(tokens []text.Token, first, end int, without []copies.Tokens, f func(text.Token)) {
	for t := first; t < end; t++ {
		for len(without) > 0 && without[0].To <= t {
			without = without[1:]
		}
		in := len(without) > 0 && without[0].From <= t
		if !in && tokens[t].Flags.Is(text.Word|text.Number) {
			f(tokens[t])
		}
	}
}
