package compare

import (
	"slices"
	"strings"
	"unicode"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/voice"
	"tellings/lang"
)

// sentenceWords is how many words of a sentence a statement quotes at most: a reader sees in them what the words mean in their place.
const sentenceWords = 40

// sentenceAround is the sentence of some passages as a statement quotes it, without the place and agency before it.
func (s *stater) sentenceAround(passages ...Evidence) string {
	v := &passages[0]
	sentence := v.Sentence
	if doc, known := s.docs[v.Article]; known && v.Field == corpus.InText {
		d := s.event.Docs[doc]
		in := d.Sentences[v.Number]
		_, sentence = d.Place(text.Span{Start: d.Tokens[voice.Dateline(d.Tokens, in.First, in.End)].Start(), End: d.Tokens[in.End-1].End()})
	}
	return quoted(v.Source(), sentence, passages)
}

// quoted is a sentence around some passages between marks, on one line and without its point. Marks in it become single ones. A long sentence is
// cut, with an ellipsis, at commas where these leave the passages in it, else between words.
func quoted(source string, sentence text.Span, passages []Evidence) string {
	words := wordSpans(source, sentence)
	first, last := len(words)-1, 0
	for i, w := range words {
		if slices.ContainsFunc(passages, func(v Evidence) bool { return v.Span.Overlaps(w) }) {
			first, last = min(first, i), i
		}
	}
	if first > last { // the passages stand elsewhere
		return ""
	}
	ends := func(i int) bool { return strings.ContainsAny(words[i].Of(source), ",;:–—") }
	inserts := func(i int) bool { return inserted.Has(strings.ToLower(words[i].Of(source))) }
	turns := func(i int) bool { return limits.Has(strings.ToLower(trimmed(words[i].Of(source)))) }
	from, to := cutBetween(len(words), first, last, ends, inserts, turns)
	var shown []string
	for _, w := range words[from:to] {
		shown = append(shown, w.Of(source))
	}
	line := singleMarks(strings.Join(shown, " "))
	if from > 0 {
		line = "… " + line
	}
	if line = strings.TrimRight(line, " .,;:–—"); to < len(words) {
		line += " …"
	}
	return "“" + line + "”"
}

// inserted are the words that open what is put between a subject and its verb: shown from there on, the verb has lost what it is said of, and what it hangs on
// (whether the acts, including a gift, broke the law).
var inserted = lang.English.Set("wording.inserted")

// limits are the words that go on with what limits an act: but, unless, although.
var limits = lang.English.Set("wording.limits")

// cutBetween is the stretch of so many words that is shown of a sentence so that its words from first to last are in it; ends reports whether a part of the
// sentence ends with a word, inserts whether a word opens an insertion, no cut being made at either of its ends, and turns whether one goes on with what
// limits what stands before it, which is no end.
func cutBetween(words, first, last int, ends, inserts, turns func(int) bool) (from, to int) {
	room := max(sentenceWords, last-first+1)
	from = max(0, last-room+1)
	for at, open := from, false; from > 0 && at <= first; at++ {
		switch {
		case !ends(at - 1):
			continue
		case open, inserts(at):
			open = !open
			continue
		}
		from = at
		break
	}
	if to = from + room; to >= words {
		return from, words
	}
	for end := to; end > last; end-- {
		if ends(end-1) && !turns(end) {
			return from, end
		}
	}
	return from, to
}

// wordSpans are the words of a sentence between white space.
func wordSpans(source string, sentence text.Span) (words []text.Span) {
	words = make([]text.Span, 0, sentence.Len()/bytesAWord)
	at := -1
	for i, c := range sentence.Of(source) + " " {
		switch {
		case !unicode.IsSpace(c) && at < 0:
			at = i
		case unicode.IsSpace(c) && at >= 0:
			words = append(words, text.Span{Start: sentence.Start + at, End: sentence.Start + i})
			at = -1
		}
	}
	return words
}

// bytesAWord is a little less than words of news have with the space behind them.
const bytesAWord = 5

// singleMarks makes single the double quotation marks of a passage that is shown between double ones. Marks around all of it go, as do those at its ends
// that belong to what is not shown.
func singleMarks(s string) string {
	opens := strings.HasPrefix(s, "“") || strings.HasPrefix(s, "\"")
	closes := strings.HasSuffix(s, "”") || strings.HasSuffix(s, "\"")
	marks := strings.Count(s, "“") + strings.Count(s, "”") + strings.Count(s, "\"")
	switch {
	case opens && closes && marks == 2:
		s = strings.Trim(s, "“”\"")
	case opens && marks%2 == 1:
		s = strings.TrimLeft(s, "“\"")
	case closes && marks%2 == 1:
		s = strings.TrimRight(s, "”\"")
	}
	return doubleMarks.Replace(s)
}

var doubleMarks = strings.NewReplacer("“", "‘", "”", "’", "\"", "'")
