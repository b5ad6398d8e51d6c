package markup

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLooks(t *testing.T) {
	for _, c := range []struct {
		name, in       string
		tags, entities bool
	}{
		{"plain", "The dike held.", false, false},
		{"a tag", "The <b>dike</b> held.", true, false},
		{"an entity", "Brandt &amp; Lund", false, true},
		{"an address in angle brackets", "Write to <ada@gull.example>.", false, false},
		{"less than", "3 < 4 and 5 > 2", false, false},
		{"an unknown name", "R&D; and Q&A;", false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if tags, entities := looks(c.in); tags != c.tags || entities != c.entities {
				t.Errorf("tags %v, entities %v, want %v, %v", tags, entities, c.tags, c.entities)
			}
		})
	}
}

func TestText(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain text stays", "a  b\n\nc < d", "a  b\n\nc < d"},
		{"paragraphs", "<p>The dike held.</p><p>It rained.</p>", "The dike held.\n\nIt rained."},
		{"a break", "one<br>two", "one\ntwo"},
		{"inline tags", "the <em>whole</em> dike", "the whole dike"},
		{"entities", "Brandt &amp; Lund said &ldquo;no&rdquo;", "Brandt & Lund said “no”"},
		{"decoded once", "&amp;amp;", "&amp;"},
		{"markup written twice", "&lt;p&gt;The dike held.&lt;/p&gt;&lt;p&gt;It rained.&lt;/p&gt;", "The dike held.\n\nIt rained."},
		{"scripts and styles", "<style>p{}</style><p>Text</p><script>alert(1)</script>", "Text"},
		{"cells", "<table><tr><td>a</td><td>b</td></tr></table>", "a b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Text(c.in); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

const story = "The northern dike of Osk held through the night, the water office said on Friday, after six hours of rain and wind from the sea."

func TestReadPage(t *testing.T) {
	const page = `<html><head><title>Dike held | Gull Post</title><meta property="og:title" content="Dike held"><meta property="og:site_name" content="Gull Post">
<meta name="author" content="Ada Brandt"><meta property="article:published_time" content="2026-03-13T08:00:00Z"><link rel="canonical" href="https://gull.example/dike"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Dike held through the night</h1><p>` + story + `</p><p>` + story + `</p></article><footer>All rights reserved</footer></body></html>`
	doc, err := Parse(page)
	if err != nil {
		t.Fatal(err)
	}
	p, err := ReadPage(doc, "")
	if err != nil {
		t.Fatal(err)
	}
	if p.Title != "Dike held through the night" || p.Site != "Gull Post" || p.Author != "Ada Brandt" || p.Date != "2026-03-13T08:00:00Z" || p.URL != "https://gull.example/dike" {
		t.Errorf("%+v", p)
	}
	if p.Text != story+"\n\n"+story {
		t.Errorf("text %q", p.Text)
	}
	for name, page := range map[string]string{"a list of links": `<nav><a href="/">Home</a></nav>`, "nothing": "", "a page that a script fills": `<div id="root"></div><script>fill()</script>`} {
		doc, err := Parse(page)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ReadPage(doc, ""); !errors.Is(err, errNoArticle) {
			t.Errorf("%s: %v, want %v", name, err, errNoArticle)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{"<p>a</p>&amp;lt;b&gt;", "<<p>", "&#0;&#xD800;", "<table><td>a<script>"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		got := Text(in)
		if utf8.ValidString(in) && !utf8.ValidString(got) {
			t.Errorf("%q became %q, which is not UTF-8", in, got)
		}
		if tags, entities := looks(in); !tags && !entities && got != in {
			t.Errorf("%q, which has nothing of HTML, became %q", in, got)
		}
	})
}

func FuzzReadPage(f *testing.F) {
	f.Add("<article><h1>a</h1><p>" + story + "</p></article>")
	f.Add(strings.Repeat("<div>", 300) + story)
	f.Fuzz(func(t *testing.T, page string) {
		doc, err := Parse(page)
		if err != nil {
			return
		}
		if p, err := ReadPage(doc, "https://gull.example/"); err == nil && strings.TrimSpace(p.Text) == "" {
			t.Errorf("%q is an article without text", page)
		}
	})
}
