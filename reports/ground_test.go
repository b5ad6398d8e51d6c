package reports

import (
	"strings"
	"testing"

	"tellings/compare"
)

// What differs is said in sentences, and they say no more than the numbers.
func TestCaveat(t *testing.T) {
	genres := func(text string, n int) []compare.Count { return []compare.Count{{Text: text, N: n}} }
	for name, c := range map[string]struct {
		d    compare.Difference
		want string
	}{
		"articles":        {compare.Difference{Aspect: compare.ByArticles, Own: 3, Rest: 1.25}, "It has 3 articles that count, the others 1.2 an outlet."},
		"one article":     {compare.Difference{Aspect: compare.ByArticles, Own: 1, Rest: 2}, "It has 1 article that counts, the others 2 an outlet."},
		"none in English": {compare.Difference{Aspect: compare.ByLanguage, Own: 2}, "It has 2 articles not in English, the others have none. What is not in English is left out."},
		"copies elsewhere": {compare.Difference{Aspect: compare.ByCopies, Rest: 1},
			"Left out of its comparisons: 1 article of the others with a text that it runs too."},
		"copies on both sides": {compare.Difference{Aspect: compare.ByCopies, Own: 1, Rest: 2, Fails: true},
			"Left out of its comparisons: 1 article of its own with a text that it has in another one, and 2 articles of the others with a text that it runs too. Nothing is left to compare it with."},
		"copies of a pair": {compare.Difference{Other: "B", Aspect: compare.ByCopies, Own: 1, Rest: 1, Fails: true}, "One of the two has nothing but texts that both run."},
		"genre":            {compare.Difference{Aspect: compare.ByGenre, OwnGenres: genres("opinion", 1), RestGenres: genres("news", 2)}, "It has 1 opinion piece; the others have 2 news reports."},
		"genre of a pair": {compare.Difference{Outlet: "A", Other: "B", Aspect: compare.ByGenre, OwnGenres: genres("live blog", 2), RestGenres: genres("interview", 1)},
			"A has 2 live blogs; B has 1 interview."},
		"length": {compare.Difference{Aspect: compare.ByLength, Own: 1234.5, Rest: 400}, "It has 1,235 words in a typical article, the others have 400."},
		"before": {compare.Difference{Aspect: compare.ByTime, Own: 0, Rest: 1.5}, "It published about 1.5 days before the others."},
		"after, too late": {compare.Difference{Aspect: compare.ByTime, Own: 16.1, Rest: 1, Fails: true},
			"It published about 15 days after the others. More than a week lies between them: one side tells what the other could not know."},
		"on both sides": {compare.Difference{Aspect: compare.ByTime, Own: 10, Rest: 10.1, Fails: true},
			"It published on other days than the others. More than a week lies between them: one side tells what the other could not know."},
	} {
		if got := caveat(&c.d); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestGround(t *testing.T) {
	g := newGround(harbour())
	if !g.Known || g.Alike() || len(g.Remarks) != 2 || len(g.Pairs) != 1 {
		t.Fatalf("%+v; want two outlets and a pair", g)
	}
	if r := g.Remarks[0]; r.Outlet != "Tide & Time" || !r.Unlike || !r.Said[0].Fails || g.why("Tide & Time") != "genre" {
		t.Errorf("%+v; the outlet that is not comparable comes first", r)
	}
	if r := g.Remarks[1]; r.Unlike || g.why(r.Outlet) != "" {
		t.Errorf("%+v; a difference that is only said makes nothing incomparable", r)
	}
}

// A lens that did not run is not one that found nothing.
func TestGroundUnknown(t *testing.T) {
	if g := newGround(&compare.Comparison{}); g.Known {
		t.Error("nobody looked, and the page says that all is alike")
	}
	if g := newGround(&compare.Comparison{Findings: []compare.Finding{compare.Comparability{}}}); !g.Known || !g.Alike() {
		t.Error("all is alike, and the page does not say so")
	}
}

// What is not comparable is no finding: it has no card, is not marked as only here, and stands on no other page as one.
func TestUnlikeIsNoFinding(t *testing.T) {
	c := harbour()
	for i, f := range c.Findings {
		if _, ok := f.(compare.Comparability); ok {
			c.Findings[i] = compare.Comparability{genreApart("Gull Post", "")}
		}
	}
	o := newOverview(Options{})
	ev := &Register{}
	ev.begin()
	p := newEventPage(c, ev, newGlossary(nil), o)
	if len(p.Only) == 0 || len(p.Told()) != 0 || p.Only[0].Unlike != "genre" {
		t.Errorf("%d expressions, %d at length: want all of Gull Post, with the reason, below the cards", len(p.Only), len(p.Told()))
	}
	o.add(&Event{Comparison: c, Page: p})
	if len(o.Only) != 0 || len(o.outlet("Gull Post").Only) != 0 {
		t.Error("an expression of an outlet that is not comparable stands in the index or on the outlet's page")
	}
	for _, l := range p.Outlets {
		if (l.Unlike != "") != (l.Name == "Gull Post") {
			t.Errorf("%s: %q", l.Name, l.Unlike)
		}
	}
}

// Words that an outlet alone has are none where the two sides cannot be compared.
func TestTermsOfUnlike(t *testing.T) {
	terms := compare.Terms{{Outlet: "A", Term: "folly", Voice: "outlet", Z: 3, Verdict: "not comparable"}, {Outlet: "A", Term: "tunnel", Voice: "outlet", Z: 3, Verdict: "descriptive"}}
	list := apart(&compare.Comparison{Findings: []compare.Finding{terms}}, []OutletLine{{Name: "A"}}, nil, &Register{})
	if len(list[0].Terms) != 1 || list[0].Terms[0].Term != "tunnel" {
		t.Errorf("%+v", list[0].Terms)
	}
}

func TestGroundIsWrittenInBoth(t *testing.T) {
	files := contents(t, write(t, t.TempDir()+"/out", harbour()))
	for _, name := range []string{"events/harbour-tunnel-vote.html", "report.md"} {
		page := files[name]
		first, rest, found := strings.Cut(page, "It has 1 opinion piece; the others have 2 news reports.")
		if !found || strings.Contains(first, "fiery") || !strings.Contains(rest, "fiery") {
			t.Errorf("%s: want what differs before any contrast", name)
		}
	}
}
