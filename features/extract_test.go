package features

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/lexicons"
)

const testList = `# name: tone
# version: 1
# licence: Apache-2.0
# source: invented for the tests
# description: a few words
# overlap: longest
# category.harsh: harsh words
# category.kind: kind words
fiery	harsh	2
worst	harsh
problem/n	harsh
like/v	kind
good	kind
bad	harsh
`

func analyzer(t testing.TB) *Analyzer {
	l, err := lexicons.Parse("tone.tsv", strings.NewReader(testList))
	if err != nil {
		t.Fatal(err)
	}
	a, err := NewAnalyzer([]*lexicons.List{l})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func article(s string) *corpus.Article {
	return &corpus.Article{ID: "a", Text: s, Parts: corpus.MarkParts(s, "")}
}

// A list of the user's must not silently take the place of one that has a task of its own.
func TestTwoListsOfOneName(t *testing.T) {
	for _, name := range []string{"tone", Cues, ActList, Stance} {
		one, two := &lexicons.List{Name: name}, &lexicons.List{Name: name, Origin: "mine.tsv"}
		if _, err := NewAnalyzer([]*lexicons.List{one, two}); err == nil || !strings.Contains(err.Error(), "two lists are called \""+name+"\"") {
			t.Errorf("two lists called %s: error %v", name, err)
		}
		if _, err := NewAnalyzer([]*lexicons.List{two}); err != nil {
			t.Errorf("one list called %s: %v", name, err)
		}
	}
}

func TestNegation(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct {
		text string
		want bool
	}{
		{"It was not the worst plan of the day by far.", true},
		{"They never liked the plan that he brought.", true},
		{"There were no problems at the border today.", true},
		{"It isn’t a fiery speech by any account.", true},
		{"It was a fiery speech that went on long.", false},
		{"Not only bad weather kept them away today.", false},
		{"He did not say that bad news had come.", false},
		{"No, the worst day of the talks is over.", false},
		{"It was not long, but the worst was to come.", false},
		{"Without a single problem the talks went on.", true},
	} {
		d := a.Extract(article(c.text))
		if len(d.Hits) != 1 {
			t.Errorf("%q: %d hits, want 1", c.text, len(d.Hits))
			continue
		}
		if d.Hits[0].Negated != c.want {
			t.Errorf("%q: negated %v, want %v", c.text, d.Hits[0].Negated, c.want)
		}
	}
}

func TestVoiceOfHits(t *testing.T) {
	d := analyzer(t).Extract(article("The fiery speech went on.\n“It was the worst plan,” the mayor said of the fiery debate.\n"))
	var got []string
	for _, h := range d.Hits {
		got = append(got, h.Of(d.Article.Text)+" "+h.Voice.String())
	}
	if s, want := strings.Join(got, ", "), "fiery outlet, worst quoted, fiery outlet"; s != want {
		t.Errorf("got %s, want %s", s, want)
	}
}

func TestUncountedPartsBringNoHits(t *testing.T) {
	a := article("A fiery speech opened the day.\nA fiery speech opened the day.")
	a.Parts = []corpus.Part{{Span: text.Span{Start: 0, End: 30}, Kind: corpus.Lead}, {Span: text.Span{Start: 31, End: 61}, Kind: corpus.Duplicate}}
	d := analyzer(t).Extract(a)
	if len(d.Hits) != 1 || d.Counts.Total() != 6 || d.Counts.Skipped != [2]int{0, 30} || len(d.Tokens) != 14 {
		t.Errorf("%d hits, %d counted tokens, %v skipped, %d tokens", len(d.Hits), d.Counts.Total(), d.Counts.Skipped, len(d.Tokens))
	}
}

// Whatever the text: hits lie on their tokens, in their sentence and voice; counts by voice add up.
func TestExtractProperties(t *testing.T) {
	a := analyzer(t)
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOf(rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
			"fiery ", "not ", "“", "”", "\n", "\n\n", " bad.", "‘", "'s ", "worst", " Mr. Cole said ", "“He said ‘no’,” ", "\"",
		}))).Draw(t, "parts")
		txt := strings.ToValidUTF8(strings.Join(parts, ""), "\ufffd")
		d := a.Extract(article(txt))
		total := 0
		for i, s := range d.Sentences {
			for k := s.First; k < s.End; k++ {
				if d.Parts[i].Counted() && d.Tokens[k].Flags.Is(text.Word|text.Number) {
					total++
				}
			}
		}
		if total != d.Counts.Total() || len(d.Voices) != len(d.Tokens) || len(d.Parts) != len(d.Sentences) {
			t.Fatalf("%d tokens counted, %d by voice", total, d.Counts.Total())
		}
		for _, h := range d.Hits {
			s := d.Sentences[h.Sentence]
			if h.From < s.First || h.To > s.End || d.Tokens[h.From].Start() != h.Start || d.Tokens[h.To-1].End() != h.Span.End ||
				h.Voice != d.Voices[h.From] || d.SentenceOf(h.From) != h.Sentence {
				t.Fatalf("hit %+v does not fit sentence %v of %q", h, s, txt)
			}
		}
	})
}

// A headline is read like a sentence, and its passages stand in the title.
func TestTitleIsText(t *testing.T) {
	a := analyzer(t)
	body := "“The plan is sound,” said Mayor Ada Brandt on Monday."
	article := &corpus.Article{Title: "Brandt: ‘This tunnel is a disaster’", Text: body, Parts: corpus.MarkParts(body, "Brandt: ‘This tunnel is a disaster’")}
	d := a.Extract(article)
	if !d.Title.Apart || d.Title.End != 1 || d.Parts[0] != corpus.Headline || d.Parts[1] == corpus.Headline {
		t.Fatalf("%d sentences of the title, parts %v", d.Title.End, d.Parts)
	}
	var got []string
	for _, q := range d.Quotes {
		field, span := d.Place(q.Span)
		got = append(got, field.String()+": "+span.Of(field.Of(article)))
		if span.Of(field.Of(article)) != q.Of(d.Text) {
			t.Errorf("%q is %q in its field", q.Of(d.Text), span.Of(field.Of(article)))
		}
	}
	if want := []string{"title: This tunnel is a disaster", "text: The plan is sound,"}; !slices.Equal(got, want) {
		t.Errorf("quotations %q, want %q", got, want)
	}
	// An open mark in the title says nothing of the text.
	article.Title = "“This tunnel is a disaster"
	if d = a.Extract(article); len(d.Quotes) == 0 || d.Quotes[len(d.Quotes)-1].Of(d.Text) != "The plan is sound," {
		t.Errorf("behind an open mark in the title: %+v", d.Quotes)
	}
}

// A title that the text holds is read there and counted once.
func TestTitleInTheTextCountsOnce(t *testing.T) {
	a := analyzer(t)
	body := "Mayor attacks plan\n\nThe mayor spoke for an hour on Monday. Nobody else did."
	d := a.Extract(&corpus.Article{Title: "Mayor attacks plan", Text: body, Parts: corpus.MarkParts(body, "Mayor attacks plan")})
	plain := a.Extract(&corpus.Article{Text: body, Parts: corpus.MarkParts(body, "Mayor attacks plan")})
	if d.Title.Apart || d.Title.Empty() || d.Text != body || d.Counts != plain.Counts {
		t.Errorf("title %+v, %q, counts %+v, without the title %+v", d.Title, d.Text, d.Counts, plain.Counts)
	}
}

// An outline is the document without its hits.
func TestOutline(t *testing.T) {
	a := analyzer(t)
	article := &corpus.Article{Title: "A fiery day", Text: "“The worst plan,” said Mayor Ada Brandt. It was a good day."}
	whole, outline := a.Extract(article), a.outline(article)
	if len(whole.Hits) == 0 || len(outline.Hits) != 0 {
		t.Errorf("%d hits, %d of the outline", len(whole.Hits), len(outline.Hits))
	}
	if outline.Counts != whole.Counts || !slices.Equal(outline.Voices, whole.Voices) || len(outline.Quotes) != len(whole.Quotes) {
		t.Errorf("%+v, of the outline %+v", whole.Counts, outline.Counts)
	}
}
