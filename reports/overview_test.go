package reports

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"tellings/compare"
	"tellings/compare/stats"
	"tellings/lexicons"
)

// What is remembered over all events does not grow with them but by a line each.
func TestOverviewIsCapped(t *testing.T) {
	w, err := Create(filepath.Join(t.TempDir(), "out"), Options{Formats: []string{"md"}})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	for i := range 300 {
		c := harbour()
		c.Event = fmt.Sprint("event ", i)
		if err := w.Add(c); err != nil {
			t.Fatal(err)
		}
	}
	p := w.overview.outlets["Gull Post"]
	if len(p.More) != findingsKept || len(p.Less) != findingsKept || len(p.Only) != outletOnly || len(p.Terms) != outletTermEvents || len(p.Events) != eventsListed {
		t.Errorf("kept: more %d, less %d, only %d, terms %d, events %d", len(p.More), len(p.Less), len(p.Only), len(p.Terms), len(p.Events))
	}
	if p.EventCount() != 300 || p.Total.Articles != 300 || p.CutMore != 600-findingsKept || len(w.overview.Only) != onlyIndex {
		t.Errorf("counted: %d events, %d articles, %d cut, %d only", p.EventCount(), p.Total.Articles, p.CutMore, len(w.overview.Only))
	}
	for _, f := range p.More { // the supported ones push the others out
		if f.Verdict != stats.Supported {
			t.Errorf("kept %s, %s", f.Measure, f.Verdict)
		}
	}
}

func TestReach(t *testing.T) {
	count := func(supported, descriptive, same, insufficient int) []VerdictCount {
		c := countVerdicts(nil)
		for i, n := range []int{supported, descriptive, same, insufficient} {
			c[i].Count = n
		}
		return c
	}
	for _, c := range []struct {
		counts []VerdictCount
		want   string
	}{
		{count(0, 0, 0, 0), "No expression of the word lists"},
		{count(0, 3, 0, 1), "There are too few articles to infer anything. The 4 comparisons"},
		{count(0, 0, 2, 0), "Of 2 comparisons of rates, none is supported"},
		{count(1, 0, 2, 1), "1 was made with too few articles"},
		{count(2, 0, 0, 0), "Of 2 comparisons of rates, 2 are supported: unlikely if outlets did not matter."},
	} {
		if got := reach(c.counts, false); !strings.Contains(got, c.want) {
			t.Errorf("%v: %q lacks %q", c.counts, got, c.want)
		}
	}
}

// Without lists it is not said that nothing was found.
func TestReachWithoutLists(t *testing.T) {
	cues := &lexicons.List{Name: "cues"}
	for want, lists := range map[string][]*lexicons.List{"No word list was used": {cues}, "No expression of the word lists was found": {cues, {Name: "mine"}}} {
		o := newOverview(Options{Lexicons: lists})
		for page, got := range map[string]string{"index": o.Reach(), "outlet": o.outlet("Gull Post").Reach(), "event": (&EventPage{Verdicts: countVerdicts(nil), unlisted: o.unlisted}).Reach()} {
			if !strings.HasPrefix(got, want) {
				t.Errorf("%s: %q, want %q", page, got, want)
			}
		}
	}
}

// A sheet without a section of its own is shown as a table on the page of the event, its event column left out.
func TestPlainSheetIsShown(t *testing.T) {
	sheet := Sheet{Name: "toll", Title: "Toll", Doc: "One row for each toll.", Columns: []Column{eventColumn, outletColumn, {"fee", "number", "Crowns."}}}
	f := Filled{&sheet, [][]any{{"e", "<b>Gull</b>", 2.5}}}
	if got := plain([]Filled{{&articlesSheet, f.Rows}, f, {&sheet, nil}}); len(got) != 1 {
		t.Fatalf("%d plain sheets, want 1: neither articles nor an empty one", len(got))
	}
	want := "<tr><td><bdi>&lt;b&gt;Gull&lt;/b&gt;</bdi></td><td class=\"num\">2.5</td></tr>\n"
	if got := string(f.Body()); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if len(f.Heads()) != 2 {
		t.Errorf("%d heads for two cells", len(f.Heads()))
	}
}

// The index shows first what others only quote.
func TestIndexPrefersQuoted(t *testing.T) {
	o := newOverview(Options{})
	for i := range 2 * onlyIndex {
		x := Only{Words: fmt.Sprint(i)}
		if i%4 == 3 {
			x.QuotedBy = []string{"B"}
		}
		o.keepOnly(x)
	}
	var words []string
	for _, x := range o.Only {
		words = append(words, x.Words)
	}
	if got := strings.Join(words, " "); got != "3 7 11 15 0 1 2 4 5" {
		t.Errorf("%s", got)
	}
}

// Copies are named with each article, counted with the outlet, and told above all findings.
func TestCopiesAreTold(t *testing.T) {
	c := harbour()
	base := c.Articles[1].ID
	c.Articles[2].Copy = compare.Copy{}
	c.Articles[0].Copy, c.Articles[1].Copy = compare.Copy{Family: base, Of: base, Resemblance: .7}, compare.Copy{Family: base}
	if got := strings.Join(noticed(&c.Articles[0]), "; "); !strings.HasSuffix(got, "copy of "+base) {
		t.Errorf("noticed %q", got)
	}
	if got := strings.Join(noticed(&c.Articles[1]), "; "); strings.Contains(got, "copy") {
		t.Errorf("noticed %q of the article that stands for the text", got)
	}
	var p EventPage
	p.addArticles(c, newOverview(Options{}))
	if !strings.Contains(p.Reach(), "1 article of the event") {
		t.Errorf("Reach is %q", p.Reach())
	}
	n := 0
	for _, o := range p.Outlets {
		for _, f := range o.Flags {
			if f.Text == "with the text of another article" {
				n += f.Count
			}
		}
	}
	if n != 1 {
		t.Errorf("%d copies are counted with the outlets, want 1", n)
	}
}

// Of thousands of events the index lists the largest, in their order.
func TestLargestEventsAreListed(t *testing.T) {
	o := newOverview(Options{})
	for i := range 2 * eventsIndex {
		o.Events = append(o.Events, EventLine{File: strconv.Itoa(i), Articles: 2 + i%2})
	}
	listed := o.Listed()
	if len(listed) != eventsIndex || listed[0].File != "1" || listed[1].File != "3" || listed[eventsIndex-1].File != strconv.Itoa(2*eventsIndex-1) {
		t.Errorf("%d listed, from %+v to %+v", len(listed), listed[0], listed[len(listed)-1])
	}
	o.Events = o.Events[:2]
	if len(o.Listed()) != 2 {
		t.Error("few events are all listed")
	}
}
