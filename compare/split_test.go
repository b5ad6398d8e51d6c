package compare

import (
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tellings/compare/coverage"
	"tellings/compare/stats"
	"tellings/features"
)

// A tells what B and C tell, in harsher words: choice. D tells it in words as mild as theirs, and harsh things besides: selection. The two add up to the difference
// that the lens measures has, in every row.
func TestSplitTellsChoiceFromSelection(t *testing.T) {
	shared := func(word string) string {
		return "Mayor Ada Brandt opened the " + word + "ferry terminal in Lindow on Monday. A " + word + "statue of a whale greets the passengers at the northern gate. " +
			"Six hundred workers painted the " + word + "roof for two winters. The council borrowed nine million for a " + word + "garden behind the customs house. " +
			"Swans nest on the " + word + "island across the canal."
	}
	alone := " Otto Lund broke his leg on the terrible stairs of the town hall. A shameful lawsuit over the brutal heating has cost a disgraceful million. His vicious lawyer made a disgraceful threat. It was a disgraceful bargain."
	for _, c := range []struct {
		outlet, text string
		choice       bool
	}{{"A", shared("disgraceful "), true}, {"D", shared("busy ") + alone, false}} {
		e := newToneEvent(t, piece{c.outlet, c.text + matter(1)}, piece{"B", shared("") + matter(2)}, piece{"C", shared("") + matter(3)})
		rates := map[[2]string]*Measure{}
		for _, m := range look[Measures](t, e, "measures", Options{}) {
			if m.Voice == "outlet" {
				rates[[2]string{m.Outlet, m.Measure}] = &m
			}
		}
		rows := look[SplitRates](t, e, "split", Options{})
		for _, r := range rows {
			m := rates[[2]string{r.Outlet, r.Measure}]
			if m == nil || math.Abs(m.Rate-r.Rate) > 1e-9 || math.Abs(m.RestRate-r.RestRate) > 1e-9 || math.Abs(r.Choice+r.Selection-(m.Rate-m.RestRate)) > 1e-9 {
				t.Errorf("%+v beside %+v", r, m)
			}
		}
		i := slices.IndexFunc(rows, func(r SplitRate) bool { return r.Outlet == c.outlet && r.Measure == "loaded.negative" })
		if i < 0 {
			t.Errorf("no row of %s in %+v", c.outlet, rows)
			continue
		}
		larger, smaller := rows[i].Choice, rows[i].Selection
		if !c.choice {
			larger, smaller = smaller, larger
		}
		if larger <= 0 || larger < 2*math.Abs(smaller) {
			t.Errorf("%s, choice %v: %+v", c.outlet, c.choice, rows[i])
		}
	}
}

// Over events the parts of a rate that was asked for are means; of others there are none, nor of an event that does not tell them.
func TestProfilesOfParts(t *testing.T) {
	p := Profiler{Measures: []string{"loaded.negative"}}
	for i := range 6 {
		rows := SplitRates{{Outlet: "Alder", Measure: "loaded.negative", Choice: 2 + float64(i%2), Selection: -1}, {Outlet: "Alder", Measure: "loaded.positive", Choice: 9}}
		if i == 5 {
			rows = nil
		}
		p.Add(&Comparison{Outlets: []string{"Alder", "Birch"}, Findings: []Finding{rows}})
	}
	found := map[string]Profile{}
	for _, r := range p.Profiles() {
		found[r.Outlet+" "+r.Measure] = r
	}
	if r := found["Alder loaded.negative choice"]; r.Events != 5 || math.Abs(r.Difference-2.4) > 1e-12 || r.Verdict != stats.Supported {
		t.Errorf("%+v", r)
	}
	if r := found["Alder loaded.negative selection"]; r.Events != 5 || r.Difference != -1 {
		t.Errorf("%+v", r)
	}
	for name := range found {
		if strings.Contains(name, "positive") || strings.Contains(name, "Birch") {
			t.Errorf("a row of %s", name)
		}
	}
}

// What is told at a token is what a look at every passage finds, whatever their order and however they lie within each other.
func TestToldAtLooksAtAllThatStandsThere(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		const words, outlets = 30, 3
		e := &Event{Docs: make([]*features.Document, 1), Outlets: make([]Outlet, outlets)}
		points := make([]coverage.Point, rapid.IntRange(0, 8).Draw(rt, "points"))
		for p := range points {
			points[p].Outlets = rapid.SliceOfNDistinct(rapid.IntRange(0, outlets-1), 0, outlets, rapid.ID).Draw(rt, "outlets")
			for range rapid.IntRange(1, 3).Draw(rt, "passages") {
				from := rapid.IntRange(0, words-1).Draw(rt, "from")
				points[p].Members = append(points[p].Members, coverage.Mention{From: from, To: rapid.IntRange(from+1, words).Draw(rt, "to")})
			}
		}
		told, states := newToldBy(e, points), make([]int8, outlets)
		for i := range words {
			want := make([]int8, outlets)
			for p := range points {
				for _, m := range points[p].Members {
					for _, o := range points[p].Outlets {
						if m.From <= i && i < m.To {
							want[o] = toldByBoth
						}
					}
				}
			}
			if told.at(0, i, states); !slices.Equal(states, want) {
				rt.Fatalf("token %d: %v, want %v", i, states, want)
			}
		}
	})
}
