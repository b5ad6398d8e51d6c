package compare

import (
	"fmt"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/features"
)

// The oracle is the reader's order: what stands in headlines first, then what one outlet alone calls a thing or has somebody do.
func TestStatements(t *testing.T) {
	e := newSpeechEvent(t,
		piece{"A", "Mayor's fiery speech splits harbour town\n\nMayor Ada Brandt gave a fiery speech in the harbour hall on Monday. Brandt attacked Otto Lund. Otto Lund left the hall."},
		piece{"B", "Mayor speaks in harbour hall\n\nMayor Ada Brandt gave a speech in the harbour hall on Monday. Otto Lund left the hall."},
	)
	c, err := compareEvent(t.Context(), e, Options{})
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[StatementKind]string{}
	for _, s := range c.Statements {
		if kinds[s.Kind] == "" {
			kinds[s.Kind] = s.Text
		}
		if s.Text == "" || len(s.Evidence) == 0 || s.Certainty == "" || s.Lens == "" || s.Strength <= 0 {
			t.Errorf("a statement that lacks something: %+v", s)
		}
	}
	for kind, words := range map[StatementKind]string{OfHeadline: "splits harbour town", OfName: "fiery"} {
		if !strings.Contains(kinds[kind], words) {
			t.Errorf("%s: %q does not say %q", kind, kinds[kind], words)
		}
	}
	if len(c.Statements) == 0 || c.Statements[0].Kind != OfHeadline {
		t.Errorf("the first statement is no headline: %+v", c.Statements)
	}
}

// A referent gets one row before others get none, and what has been shown is not said again.
func TestRank(t *testing.T) {
	say := func(text, about string, kind StatementKind, strength float64, words ...string) draft {
		return draft{Statement: Statement{Outlet: "North", Text: text, Kind: kind, Strength: strength}, about: about, words: words}
	}
	for _, c := range []struct {
		name   string
		drafts []draft
		want   string
	}{
		{"the stronger first", []draft{say("weak", "", OfWord, 1), say("strong", "", OfWord, 2)}, "strong weak"},
		{"one row a referent", []draft{say("bloom1", "Bloom", OfWord, 4), say("bloom2", "Bloom", OfWord, 3), say("lund", "Lund", OfWord, 2)}, "bloom1 lund bloom2"},
		{"kinds are mixed", []draft{say("word1", "", OfWord, 2.02), say("word2", "", OfWord, 2.01), say("act", "", OfAct, 2)}, "word1 act word2"},
		{"no word twice, in any inflection", []draft{say("slammed", "", OfWord, 2, "slammed"), say("slamming", "", OfAct, 1, "slamming")}, "slammed"},
	} {
		var got []string
		for _, s := range rank(c.drafts) {
			got = append(got, s.Text)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

func TestGlances(t *testing.T) {
	e := newShippedEvent(t,
		piece{"North", "Mayor's draconian curfew sparks outcry\n\nMayor Ada Bloom signed the draconian curfew bill on Thursday. “It will help the town,” Bloom said. “I would sign it again and again, whatever the council thinks of it, because the nights have become loud and nobody sleeps any more.”"},
		piece{"South", "Mayor signs curfew\n\nMayor Ada Bloom signed the curfew bill on Thursday. “It is a bad bill, and the council was never asked about it, which no mayor of this town has done before,” said Otto Lund, who leads the council of the town."},
	)
	c, err := compareEvent(t.Context(), e, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Glances) != 2 || c.Glances[0].Outlet != "North" || len(c.Glances[0].Says) == 0 {
		t.Fatalf("%+v; want one glance an outlet", c.Glances)
	}
	if first := c.Glances[0].Says[0]; !strings.Contains(first.Text, "draconian") || !strings.Contains(first.Text, "no other outlet") || first.Certainty != Certain {
		t.Errorf("the frame of North is %q; want its headline with what it alone has", first.Text)
	}
	for _, g := range c.Glances {
		if len(g.Says) > 3 {
			t.Errorf("%s: %d sentences, want three at most", g.Outlet, len(g.Says))
		}
		for _, s := range g.Says {
			if s.Outlet != g.Outlet || len(s.Evidence) == 0 {
				t.Errorf("%s: %+v is about another or rests on nothing", g.Outlet, s)
			}
		}
	}
}

// newShippedEvent extracts articles with all lists that ship with the program.
func newShippedEvent(t testing.TB, tellings ...piece) *Event {
	t.Helper()
	a := shippedAnalyzer()
	_, bg := shipped()
	docs := make([]*features.Document, len(tellings))
	for i, p := range tellings {
		article := &corpus.Article{ID: fmt.Sprintf("article-%02d", i+1), Outlet: p.outlet, Text: p.text}
		article.Parts = corpus.MarkParts(article.Text, "")
		docs[i] = a.Extract(article)
	}
	return makeEvent("the event", docs, a, bg)
}
