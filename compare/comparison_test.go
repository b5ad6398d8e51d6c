package compare

import (
	"slices"
	"strings"
	"testing"

	"tellings/lexicons"
)

func TestAnEventOfOneOutletIsNotCompared(t *testing.T) {
	c, err := compareEvent(t.Context(), newEvent(t, nil, piece{"Alder", "A fiery speech."}, piece{"Alder", "Another one."}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !c.Alone() || len(c.Findings) != 0 || len(c.Articles) != 2 || Found[Measures](c) != nil {
		t.Errorf("alone %v, %d findings, %d articles", c.Alone(), len(c.Findings), len(c.Articles))
	}
}

func TestLensesByName(t *testing.T) {
	e := newEvent(t, nil, piece{"Alder", "A fiery speech at the harbour."}, piece{"Birch", "A speech at the harbour."})
	for _, l := range Lenses {
		c, err := compareEvent(t.Context(), e, Options{Lenses: []string{l.Name}})
		if err != nil || len(c.Findings) != 1 {
			t.Errorf("%s: %d findings, %v", l.Name, len(c.Findings), err)
		}
	}
	if c, err := compareEvent(t.Context(), e, Options{}); err != nil || len(c.Findings) != len(Lenses) {
		t.Errorf("all: %d findings of %d lenses, %v", len(c.Findings), len(Lenses), err)
	}
	if err := (Options{Lenses: []string{"terms", "telescope"}}).Validate(); err == nil || !strings.Contains(err.Error(), `"telescope"`) {
		t.Errorf("telescope: %v", err)
	}
}

func TestArticleRows(t *testing.T) {
	c, err := compareEvent(t.Context(), newEvent(t, nil,
		piece{"Birch", "The mayor spoke.\n\n“We will not wait,” he said."},
		piece{"Alder", repeated("river", 100)}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	a, b := c.Articles[0], c.Articles[1]
	if a.ID != "article-02" || a.Tokens != 100 || slices.Contains(a.Flags, "short") || !slices.Contains(a.Flags, "no date") {
		t.Errorf("%+v", a)
	}
	if b.Tokens != 9 || b.Voices != [3]int{5, 4, 0} || !slices.Contains(b.Flags, "short") {
		t.Errorf("%+v", b)
	}
	near(t, "own share", b.Share(0), 5.0/9, 1e-12)
	near(t, "share of nothing", (&Article{}).Share(0), 0, 0)
}

func TestEventLabel(t *testing.T) {
	bg := &lexicons.BackgroundTable{Documents: 1000, DF: map[string]int{"talks": 900, "river": 100, "sennport": 1, "summit": 5, "farmer": 2, "stood": 400}}
	for _, c := range []struct {
		name     string
		tellings []piece
		want     string
	}{
		{"words that most articles use", []piece{{"Alder", "The Sennport summit talks."}, {"Birch", "A Sennport summit."}}, "sennport-summit"},
		{"an article of its own", []piece{{"Alder", "The Sennport summit."}}, "article-01"},
		{"no words in common", []piece{{"Alder", "River."}, {"Birch", "Harbour."}}, "event"},
		{"no words", []piece{{"Alder", ""}, {"Birch", "…"}}, "event"},
	} {
		if got := nameOf(t, newEvent(t, bg, c.tellings...)); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// nameOf is the name that an event without one is given.
func nameOf(t *testing.T, e *Event) string {
	e.Name = ""
	c, err := compareEvent(t.Context(), e, Options{Lenses: []string{"copies"}})
	if err != nil {
		t.Fatal(err)
	}
	return c.Event
}

func TestUniqueNames(t *testing.T) {
	names, got := UniqueNames{}, []string{}
	for _, n := range []string{"a", "a", "a-2", "b", "a", "a-2"} {
		got = append(got, names.Unique(n))
	}
	seen := map[string]bool{}
	for _, n := range got {
		if seen[n] {
			t.Errorf("%q twice in %v", n, got)
		}
		seen[n] = true
	}
	if got[0] != "a" || got[1] != "a-2" || got[3] != "b" {
		t.Errorf("%v", got)
	}
}
