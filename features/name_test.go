package features

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/lexicons"
)

const nameList = `# name: tone
# category.harsh: harsh words
blunt	harsh
bash/v	harsh
slaughter/n	harsh
stormy	harsh
furious	harsh
mob/n	harsh
radical	harsh
crooked	harsh
marxist/n	harsh
obamacare	harsh
fake news	harsh
`

func nameAnalyzer(t testing.TB) *Analyzer {
	l, err := lexicons.Parse("tone.tsv", strings.NewReader(nameList))
	if err != nil {
		t.Fatal(err)
	}
	a, err := NewAnalyzer([]*lexicons.List{l})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// words joins the passages that are hits.
func words(d *Document) string {
	var got []string
	for _, h := range d.Hits {
		got = append(got, h.Of(d.Article.Text))
	}
	return strings.Join(got, " ")
}

func TestNamesAreNoHits(t *testing.T) {
	a := nameAnalyzer(t)
	for _, c := range []struct{ name, text, hits string }{
		{"given name before", "The bill of Roy Blunt failed in the vote.", ""},
		{"title before", "Yesterday Sen. Blunt left the room early.", ""},
		{"initial before", "They asked Roy D. Blunt about the plan.", ""},
		{"surname behind", "She spoke with Stormy Ellwood for an hour.", ""},
		{"first of the sentence before", "Ada Slaughter left the room early.", ""},
		{"small word between", "The operation Fast and Furious came to light.", ""},
		{"two small words between", "He read the Bureau of the Mob from cover to cover.", ""},
		{"ampersand", "The firm of Quill & Slaughter paid the bill.", ""},
		{"possessive", "They read Roy Blunt’s bill in the evening.", ""},
		{"alone after the whole name", "They asked Roy Blunt about it. When asked, Blunt left the room.", ""},
		{"alone before the whole name", "When asked, Blunt left the room. They saw Roy Blunt leave it.", ""},
		{"surname starts a sentence", "They asked Roy Blunt about it. Blunt left the room.", ""},
		{"surname starts a quotation", "They asked Roy Blunt about it. He said: “Blunt left the room.”", ""},
		{"sentence of names", "More news by Sen. Roy Blunt and Ada Ellwood.", ""},

		{"lower case", "It was a blunt and furious answer to the mob.", "blunt furious mob"},
		{"lower case beside a name", "The furious Roy Ellwood left the room.", "furious"},
		{"lower case in an article that has the name", "Roy Blunt gave a blunt answer to them.", "blunt"},
		{"starts a sentence", "Furious Democrats left the room early.", "Furious"},
		{"starts a quotation", "He said: “Furious Democrats left the room early.”", "Furious"},
		{"first part of a name starts a sentence", "He chairs the Radical Party now. Radical voters like it.", "Radical"},
		{"capital alone", "They fear the Mob and its many friends.", "Mob"},
		{"all capitals", "They saw a FURIOUS Ellwood leave the room.", "FURIOUS"},
		{"headline", "Furious Ellwood Slams Blunt Answer Of Radical Mob", "Furious Blunt Radical Mob"},
		{"headline with a word in lower case", "Furious Ellwood Slams Blunt Answer by mob", "Furious Blunt mob"},
		{"headline with a point", "“Furious Ellwood Slams Blunt Answer.”", "Furious Blunt"},
		{"possessive before", "They saw the Senate’s Mob leave the room.", "Mob"},
		{"comma between", "He saw Ada Ellwood, Furious again, leave the room.", "Furious"},
		{"always with a capital", "The Marxist Ada Ellwood dislikes the Obamacare Act.", "Marxist Obamacare"},
		{"phrase", "He told the Fake News Media to go away.", "Fake News"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := words(a.Extract(article(c.text))); got != c.hits {
				t.Errorf("%q: hits %q, want %q", c.text, got, c.hits)
			}
		})
	}
}

func TestNamesInSubheads(t *testing.T) {
	a, s := nameAnalyzer(t), "The deal of Furious Ellwood was in the paper."
	for kind, want := range map[corpus.PartKind]string{corpus.Body: "", corpus.Headline: "Furious", corpus.Subhead: "Furious"} {
		d := a.Extract(&corpus.Article{ID: "a", Text: s, Parts: []corpus.Part{{Span: text.Span{Start: 0, End: len(s)}, Kind: kind}}})
		if got := words(d); got != want {
			t.Errorf("%v: hits %q, want %q", kind, got, want)
		}
	}
}

// Whatever the text: a word in lower case is never taken for a name, nor is one all in capitals.
func TestOnlyCapitalsAreNames(t *testing.T) {
	a := nameAnalyzer(t)
	scanner := a.Matcher.NewScanner()
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOf(rapid.SampledFrom([]string{
			"blunt ", "Blunt ", "BLUNT ", "Roy ", "and ", "of ", "& ", "mob’s ", "Mob’s ", ". ", "\n", "“", "” ", "the ", "fake news ", "Sen. ", "-", "said ",
		})).Draw(t, "parts")
		d := a.Extract(&corpus.Article{ID: "a", Text: strings.Join(parts, "")})
		hits := map[int]bool{}
		for _, h := range d.Hits {
			hits[h.From] = true
		}
		for _, m := range scanner.Scan(d.Tokens, nil) {
			if f := d.Tokens[m.First].Flags; !hits[m.First] && (!f.Is(text.Capital) || f.Is(text.AllCaps)) {
				t.Fatalf("%q is taken for a name in %q", d.Tokens[m.First].Of(d.Article.Text), d.Article.Text)
			}
		}
	})
}
