package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/features/frames"
	"tellings/lang"
	"tellings/lexicons"
)

const frameList = `# name: frames_town
# version: 1
# licence: Apache-2.0
# source: invented for the tests
# description: a few words
# overlap: longest
# category.money: money
# category.safety: safety
cost	money
budget	money
wages	money
flood	safety
rescue	safety
`

// framed is an event of articles read with the lists given and tone.tsv of the other tests.
func framed(t *testing.T, list string, tellings ...piece) *Event {
	t.Helper()
	l, err := lexicons.Parse("frames_town.tsv", strings.NewReader(list))
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer([]*lexicons.List{l})
	if err != nil {
		t.Fatal(err)
	}
	var docs []*features.Document
	for i, p := range tellings {
		article := &corpus.Article{ID: fmt.Sprintf("article-%02d", i+1), Outlet: p.outlet, Text: p.text}
		article.Parts = corpus.MarkParts(article.Text, "")
		docs = append(docs, a.Extract(article))
	}
	return makeEvent("the event", docs, a, nil)
}

func frameRow(t *testing.T, rows Frames, outlet, frame, voice string) *Frame {
	t.Helper()
	for i := range rows {
		if r := &rows[i]; r.Outlet == outlet && r.Measure.Measure == frame && r.Voice == voice {
			return r
		}
	}
	t.Fatalf("no row %s %s %s in %d rows", outlet, frame, voice, len(rows))
	return nil
}

// A share is of the framed expressions, whatever the length of the articles, and a negated one is none. Counted by hand.
func TestFramesOfAList(t *testing.T) {
	e := framed(t, frameList,
		piece{"Alder", "The cost of the dam is above the budget of the town, and wages may fall. The flood came at night."},                  // 3 of 4
		piece{"Birch", "The rescue lasted until noon in the valley. The flood took the old mill and much more that nobody has counted yet."}, // 0 of 2
		piece{"Birch", "Everybody knew the cost and the budget when the flood had gone down."},                                               // 2 of 3
		piece{"Cedar", "“The budget is gone,” the mayor said."})                                                                              // quoted
	rows := look[Frames](t, e, "frames", Options{})
	a := frameRow(t, rows, "Alder", "frames_town.money", "outlet")
	near(t, "share", a.Rate/1000, 3.0/4, 1e-9)
	near(t, "rest", a.RestRate/1000, 2.0/5, 1e-9) // Cedar says nothing of the list in its own voice
	if a.Hits != 3 || a.Tokens != 4 || a.RestHits != 2 || a.RestTokens != 5 {
		t.Errorf("%d of %d, rest %d of %d; want 3 of 4, 2 of 5", a.Hits, a.Tokens, a.RestHits, a.RestTokens)
	}
	if got := strings.Join(a.Terms, " "); got != "budget cost wages" {
		t.Errorf("terms %q", got)
	}
	if len(a.Evidence) != 2 || a.Evidence[0].Lens != "frames" {
		t.Errorf("evidence %+v; want two of the three beside the terms", a.Evidence)
	}
	for _, r := range rows {
		if r.Voice == "quoted" {
			t.Errorf("a row of one quoted expression: %+v", r)
		}
	}
}

// A model is asked about each article in each voice: what somebody says between marks is not a label of the outlet's own telling.
func TestFramesOfAModel(t *testing.T) {
	lists, err := features.ShippedLists(lang.English, true)
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		t.Fatal(err)
	}
	x, err := frames.NewExtractor(a)
	if err != nil {
		t.Fatal(err)
	}
	document := func(id, outlet, text string) *features.Document {
		return a.Extract(&corpus.Article{ID: id, Outlet: outlet, Text: text, Parts: corpus.MarkParts(text, "")})
	}
	var passages []frames.Passage
	for i, text := range []string{"Police arrest two after robbery", "Court jails man for stabbing", "Gunman shot outside the station", "Suspect held over killing in the park",
		"Shipyard cuts prices as wages fall", "Bank raises interest on loans", "Factory owners fear higher taxes", "Budget gap grows as firms close"} {
		passages = append(passages, frames.Passage{ID: fmt.Sprint(i), Labels: []string{[]string{"crime", "economy"}[i/4]}, Bag: x.Bag(document(fmt.Sprint(i), "", text))})
	}
	m, err := x.Train(t.Context(), passages, frames.Options{Single: true})
	if err != nil {
		t.Fatal(err)
	}
	e := makeEvent("the event", []*features.Document{
		document("a1", "Alder", "Police arrest a gunman after the robbery at the bank. “Wages fall and prices and taxes rise as firms close,” Ada Lund said."),
		document("b1", "Birch", "Wages fall as the bank raises interest and firms close. The budget gap grows."),
	}, a, nil)
	rows := look[Frames](t, e, "frames", Options{Coders: []*frames.Coder{x.Coder("mine", m)}})
	for _, c := range []struct {
		outlet, label, voice string
		hits                 int
	}{{"Alder", "crime", "outlet", 1}, {"Alder", "economy", "outlet", 0}, {"Alder", "economy", "quoted", 1}, {"Birch", "economy", "outlet", 1}} {
		r := frameRow(t, rows, c.outlet, "mine."+c.label, c.voice)
		if r.Hits != c.hits || r.Tokens != 1 {
			t.Errorf("%s %s %s: %d of %d, want %d of 1", c.outlet, c.label, c.voice, r.Hits, r.Tokens, c.hits)
		}
		if len(r.Evidence) != c.hits {
			t.Errorf("%s %s %s: %d passages", c.outlet, c.label, c.voice, len(r.Evidence))
		}
	}
	r := frameRow(t, rows, "Alder", "mine.crime", "outlet")
	if got := r.Evidence[0].Span.Of(r.Evidence[0].Source()); !strings.HasPrefix(got, "Police arrest") {
		t.Errorf("evidence %q", got)
	}
	if !slices.ContainsFunc(r.Terms, func(s string) bool { return strings.Contains(s, "police") || strings.Contains(s, "robbery") }) {
		t.Errorf("terms %q", r.Terms)
	}
}
