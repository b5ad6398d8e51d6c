package reports

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/yuin/goldmark"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

// A slug is the name of a file on any system.
func FuzzSlug(f *testing.F) {
	for _, s := range []string{"El País", "../../etc/passwd", "con", "", "日本", "a\x00b", strings.Repeat("x", 500)} {
		f.Add(s)
	}
	fit := regexp.MustCompile(`^[a-z0-9]*(-[a-z0-9]+)*$`)
	f.Fuzz(func(t *testing.T, s string) {
		if got := slug(s); !fit.MatchString(got) || len(got) > 62 {
			t.Errorf("%q: %q", s, got)
		}
	})
}

// What neutral returns runs in no spreadsheet, and taking the apostrophe away gives the text back.
func FuzzNeutral(f *testing.F) {
	for _, s := range []string{"=1+1", "'=1", "a", "", "\x00", "＝A1", "''@x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?") // as all text that was read
		got := spared(s)
		if strings.ContainsAny(got, "\x00\x1b\x07\u009b") {
			t.Errorf("%q: %q is obeyed by a terminal", s, got)
		}
		if got != "" && strings.ContainsAny(got[:1], "=+-@\t\r\n") {
			t.Errorf("%q: %q runs", s, got)
		}
		if plain := strings.Map(shown, s); got != plain && got != "'"+plain {
			t.Errorf("%q: %q", s, got)
		}
	})
}

// Markdown reads nothing into an escaped text: no link, no picture, no markup of its own.
func FuzzMarkdownEscape(f *testing.F) {
	for _, s := range []string{"[a](javascript:b)", "<script>", "# x", "1. a", "![x](y)", "`a`", "www.a.b", "&lt;", "a\\", "~~~", "| a |", "***", " 0)", " - a", "“_a_”", "\xb9_0_\xd8"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var page bytes.Buffer
		if err := goldmark.Convert([]byte(escape(s)), &page); err != nil {
			t.Fatal(err)
		}
		inner := strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(page.String()), "<p>"), "</p>")
		if strings.Contains(inner, "<") {
			t.Errorf("%q becomes %q", s, page.String())
		}
	})
}

// An excerpt is made of any spans of any text.
func FuzzExcerpt(f *testing.F) {
	f.Add("One “two” three. Four.", 0, 16, 4, 8)
	f.Add(strings.Repeat("é ", 600), 0, 1800, 900, 903)
	f.Add("", -1, 5, 9, 2)
	f.Fuzz(func(t *testing.T, s string, first, end, from, to int) {
		a := &corpus.Article{ID: "a", Outlet: "Gull", Text: s}
		ev := &passageRegister{}
		ev.begin()
		e := []compare.Evidence{{Article: a, Span: text.Span{Start: from, End: to}, Sentence: text.Span{Start: first, End: end}}}
		ev.Add(&Row{}, e)
		for _, x := range excerpts(e, ev) {
			for _, r := range x.Runs {
				if utf8.ValidString(s) && !utf8.ValidString(r.Text) {
					t.Errorf("%q %v: %q", s, e[0].Span, r.Text)
				}
			}
		}
	})
}

// Any bytes may stand where a manifest is looked for.
func FuzzManifest(f *testing.F) {
	f.Add([]byte(`{"program":"tellings","outputs":[{"name":"../../x"}]}`))
	f.Add([]byte("\x00"))
	f.Add([]byte(`{"program":"tellings","started":"x"}`))
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := os.WriteFile(filepath.Join(dir, manifestName), data, 0o600); err != nil {
			t.Fatal(err)
		}
		if m, err := readManifest(dir); err != nil || m.Program != "" && m.Program != program {
			t.Errorf("%+v, error %v", m, err)
		}
	})
}
