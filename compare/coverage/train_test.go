package coverage

import (
	"strings"
	"testing"
)

func TestReadTold(t *testing.T) {
	told, err := ReadTold("facts.jsonl", strings.NewReader(`{"event": "dam", "set": "x", "facts": [{"id": "f1", "gist": "It broke", "tellers": {"courier-1": [["courier-1", "text", 5, 61], ["courier-1", "title", 0, 9]]}}]}`+"\n\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := Passage{Article: "courier-1", Field: "text"}
	want.Start, want.End = 5, 61
	if got := told["dam"][0].Tellers["courier-1"]; len(got) != 2 || got[0] != want || got[1].Field != "title" {
		t.Errorf("read %+v", got)
	}
}

func TestReadToldErrors(t *testing.T) {
	for content, expected := range map[string]string{
		"":                       "there is no event",
		"{}":                     "facts:1: the line names no event",
		"{\"event\": \"a\"}\n[]": "facts:2: expected an event with its facts",
		`{"event": "a", "facts": [{"tellers": {"x": [7]}}]}`: "first byte, byte after the last",
	} {
		if _, err := ReadTold("facts", strings.NewReader(content)); err == nil || !strings.Contains(err.Error(), expected) {
			t.Errorf("%q: %v, want %q", content, err, expected)
		}
	}
}

// Half of the shorter passage must be shared.
func TestPassagesMeet(t *testing.T) {
	at := func(article, field string, start, end int) Passage {
		p := Passage{Article: article, Field: field}
		p.Start, p.End = start, end
		return p
	}
	for _, test := range []struct {
		p, q Passage
		want bool
	}{
		{at("a", "text", 0, 100), at("a", "text", 90, 110), true},
		{at("a", "text", 0, 100), at("a", "text", 91, 111), false},
		{at("a", "text", 0, 10), at("a", "title", 0, 10), false},
		{at("a", "text", 0, 10), at("b", "text", 0, 10), false},
		{at("a", "text", 5, 5), at("a", "text", 0, 10), false},
	} {
		if got := test.p.meets(test.q); got != test.want || test.q.meets(test.p) != got {
			t.Errorf("%v and %v meet: %v, want %v", test.p, test.q, got, test.want)
		}
	}
}

func FuzzReadTold(f *testing.F) {
	f.Add(`{"event": "dam", "facts": [{"id": "f1", "tellers": {"c": [["c", "text", 5, 61]]}}]}`)
	f.Fuzz(func(t *testing.T, content string) { _, _ = ReadTold("facts", strings.NewReader(content)) })
}

// What readers of one event found teaches a judge of another; a fact in plain common words is found, and the figures count it.
func TestTraining(t *testing.T) {
	read := func(name string, texts ...string) Labelled {
		l := Labelled{Event: newEvent(t, texts...), Name: name}
		fact := LabelledFact{ID: "f1", Tellers: map[string][]Passage{}}
		for i, d := range l.Docs {
			if end := strings.Index(d.Text, "."); strings.Contains(d.Text[:end], "dam") {
				p := Passage{Article: d.Article.ID, Field: "text"}
				p.End = end
				fact.Tellers[d.Article.ID] = []Passage{p}
			} else if i == 0 {
				t.Fatal("the first article tells nothing")
			}
		}
		l.Facts = []LabelledFact{fact}
		return l
	}
	var events []Labelled
	for _, place := range []string{"Oster", "Brenport", "Varnholt", "Osk"} {
		events = append(events, read(place,
			"The dam above "+place+" broke on Tuesday night and flooded nine mills. "+filler[0],
			"Nine mills were flooded when the dam above "+place+" broke on Tuesday. "+filler[1],
			"The council of "+place+" bought a ferry on Tuesday. "+filler[2]))
	}
	training := Training{Events: events, Set: "invented", Penalty: 1, Judge: Judge{Same: .5, Only: .2, Missing: .3}}
	m, held, err := training.Fit()
	if err != nil {
		t.Fatal(err)
	}
	if held.Gold != 4 || held.Found != 4 || held.Pairs != held.Right || held.Leads != 12 || held.LeadsUnmatched != 4 {
		t.Errorf("held out: %+v", held)
	}
	if got := m.Card.Fitted[0].HeldOut["pair_recall"]; got != 1 {
		t.Errorf("the card says a recall of %g", got)
	}
}
