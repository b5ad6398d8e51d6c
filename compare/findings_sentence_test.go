package compare

import (
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/corpus/text"
)

// What a statement quotes is whole where it is short, and else cut where a reader would breathe; marks in it are single.
func TestSentenceAround(t *testing.T) {
	before := "The council, which had met on Monday, on Tuesday and on Wednesday without any result that the harbour would have noticed, and whose members were tired of each other and of the cold and dusty hall and of the long way home in the dark, "
	for _, c := range []struct{ name, sentence, words, want string }{
		{"short", "The council eventually caved.", "caved", "“The council eventually caved”"},
		{"on one line", "The council\n eventually\tcaved.", "caved", "“The council eventually caved”"},
		{"marks inside", "Bloom called the fee “a sham” and left.", "left", "“Bloom called the fee ‘a sham’ and left”"},
		{"all of it between marks", "\"The fee is a sham.\"", "sham", "“The fee is a sham”"},
		{"the end of a longer quotation", "The fee is a sham.”", "sham", "“The fee is a sham”"},
		{"a question", "Who would not cave?", "cave", "“Who would not cave?”"},
		{"late in a long sentence", before + "caved.", "caved", "“… on Tuesday and on Wednesday without any result that the harbour would have noticed, and whose members were tired of each other and of the cold and dusty hall and of the long way home in the dark, caved”"},
		{"early in a long sentence", before + "caved.", "council", "“The council, which had met on Monday, on Tuesday and on Wednesday without any result that the harbour would have noticed …”"},
		{"an insertion before the verb", "Clerks of the harbour office in the old part of the town have been asking since May of last year, and in letters to every newspaper of the coast, whether the acts of the mayor, including a gift to a sailor from Larton, broke the laws of the town as a part of a wide and shameful sale.", "sale", "“… and in letters to every newspaper of the coast, whether the acts of the mayor, including a gift to a sailor from Larton, broke the laws of the town as a part of a wide and shameful sale”"},
		{"no comma", strings.Repeat("word ", 60) + "caved.", "caved", "“… " + strings.Repeat("word ", 39) + "caved”"},
		{"no cut before what limits it", "The mayor caved " + strings.Repeat("on the quay ", 9) + ", although she did not " + strings.Repeat("like to ", 9) + ".", "caved", "“The mayor caved " + strings.Repeat("on the quay ", 9) + ", although she did not like to like to like …”"},
		{"no dateline", "The mayor — a disgrace — caved.", "caved", "“The mayor — a disgrace — caved”"},
		{"not there", "The council caved.", "", ""},
	} {
		at := strings.Index(c.sentence, c.words)
		v := Evidence{Article: &corpus.Article{Text: c.sentence}, Sentence: text.Span{End: len(c.sentence)}, Span: text.Span{Start: at, End: at + len(c.words)}}
		if got := (&stater{}).sentenceAround(v); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// A sentence is quoted without the place and agency before it.
func TestSentenceWithoutDateline(t *testing.T) {
	e := newEvent(t, nil, piece{"North", "LARTON, May 3 (HARBOUR WIRE) — The council eventually caved."})
	s := &stater{event: e, docs: map[*corpus.Article]int{e.Docs[0].Article: 0}}
	last := len(e.Docs[0].Tokens) - 2
	if got, want := s.sentenceAround(e.evidence(0, last, last+1, "", "")), "“The council eventually caved”"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
