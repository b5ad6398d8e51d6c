package compare

import (
	"testing"

	"tellings/corpus"
	"tellings/corpus/text"
)

// What is shown between marks stands so in the text.
func TestVerbatim(t *testing.T) {
	for _, c := range []struct{ name, passage, words, want string }{
		{"capitals", "the Larton Voter ID Law", "larton voter id law", "Larton Voter ID Law"},
		{"a plural whose row has the lemma", "the tense talks", "tense talk", "tense talks"},
		{"a hyphen", "a six-week ban", "six week ban", "six-week ban"},
		{"the words apart", "was a clear, if late, surrender", "clear surrender", ""},
		{"an owner", "the spying programs’", "spying program", "spying programs"},
		{"other words", "the plan", "bill", ""},
		{"nothing", "", "bill", ""},
	} {
		v := Evidence{Article: &corpus.Article{Text: c.passage}, Span: text.Span{Start: 0, End: len(c.passage)}}
		if got := verbatim(&v, c.words); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
