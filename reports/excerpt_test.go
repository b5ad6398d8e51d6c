package reports

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

// joined is an excerpt as one text, passages in brackets.
func joined(x sentenceExcerpt) string {
	var b strings.Builder
	for _, r := range x.Runs {
		if r.Marked {
			b.WriteString("[" + r.Text + "]")
		} else {
			b.WriteString(r.Text)
		}
	}
	return b.String()
}

func TestExcerpts(t *testing.T) {
	long := strings.Repeat("well ", 100)
	for _, c := range []struct {
		name, text, want string
		sentence         text.Span
		spans            []text.Span
	}{
		{"one passage", "He gave a fiery speech.", "He gave a [fiery] speech.", text.Span{End: 23}, []text.Span{{Start: 10, End: 15}}},
		{"two of one sentence, out of order", "a b c d", "[a] b [c] d", text.Span{End: 7}, []text.Span{{Start: 4, End: 5}, {Start: 0, End: 1}}},
		{"overlapping", "a b c d", "a [b c] d", text.Span{End: 7}, []text.Span{{Start: 2, End: 5}, {Start: 2, End: 3}}},
		{"sentence that lacks its passage", "a b c d", "[a] b", text.Span{Start: 2, End: 3}, []text.Span{{Start: 0, End: 1}}},
		{"line breaks", " a\n\n b\tc ", "a [b] c", text.Span{End: 9}, []text.Span{{Start: 5, End: 6}}},
		{"a long sentence", long + "FIERY " + long, "… " + strings.Repeat("well ", 31) + "[FIERY] " + strings.Repeat("well ", 31) + "well …",
			text.Span{End: len(long)*2 + 6}, []text.Span{{Start: 500, End: 505}}},
	} {
		a := &corpus.Article{Text: c.text}
		var evidence []compare.Evidence
		for _, s := range c.spans {
			evidence = append(evidence, compare.Evidence{Article: a, Span: s, Sentence: c.sentence})
		}
		var ev passageRegister
		ev.begin()
		got := excerpts(evidence, &ev)
		if len(got) != 1 || joined(got[0]) != c.want {
			t.Errorf("%s: %q, want %q", c.name, joined(got[0]), c.want)
		}
	}
}

// Whatever spans a lens hands over, an excerpt is valid text, on one line, of bounded length.
func TestExcerptOfAnySpan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		span := func(name string) text.Span {
			return text.Span{Start: rapid.IntRange(-5, 3000).Draw(t, name), End: rapid.IntRange(-5, 3000).Draw(t, name)}
		}
		a := &corpus.Article{Text: strings.Repeat(rapid.String().Draw(t, "text"), rapid.IntRange(1, 50).Draw(t, "times"))}
		evidence := []compare.Evidence{{Article: a, Span: span("one"), Sentence: span("sentence")}}
		evidence = append(evidence, compare.Evidence{Article: a, Span: span("two"), Sentence: evidence[0].Sentence})
		var ev passageRegister
		ev.begin()
		for _, x := range excerpts(evidence, &ev) {
			s := joined(x)
			if strings.ContainsAny(s, "\n\r\t\x00\u202E") || len(s) > 6*(excerptBytes+2*excerptRoom) {
				t.Errorf("excerpt %q", s)
			}
			h := &hypertext{}
			h.quote((&eventScene{ev: &ev}).quote(&x))
			if html := h.b.String(); strings.Count(html, "<") != strings.Count(html, ">") {
				t.Errorf("HTML %q", html)
			}
		}
	})
}

// The fast path of flat is taken only where there is nothing to do.
func TestFlat(t *testing.T) {
	check := func(t interface{ Errorf(string, ...any) }, s string) {
		if isFlat(s) && squeeze(s) != s {
			t.Errorf("isFlat(%q), but it becomes %q", s, squeeze(s))
		}
		if utf8.ValidString(s) && flat(flat(s)) != flat(s) {
			t.Errorf("flat(%q) is not flat", s)
		}
	}
	for _, s := range hostiles {
		check(t, s)
	}
	rapid.Check(t, func(t *rapid.T) {
		check(t, rapid.StringOf(rapid.SampledFrom([]rune("a  \n\t\x00\x7f\u0085\u00a0é\u1680\u2003“–…\u2028\u202e\u2066\u3000日🦊"))).Draw(t, "s"))
	})
	for s, want := range map[string]string{"a  b\n c": "a b c", "a\u202eb": "ab", "“x” – y…": "“x” – y…", "a\u00a0 b": "a b"} {
		if got := flat(s); got != want {
			t.Errorf("flat(%q) = %q, want %q", s, got, want)
		}
	}
}
