package compare

import (
	"fmt"
	"math"
	"testing"

	"tellings/compare/stats"
	"tellings/corpus"
)

// eventOf is an event in which each outlet has so many hits in 1,000 tokens of its own voice, and quotes so many tokens of 100.
func eventOf(i int, groups map[string]string, hits, quoted map[string]int, outlets ...string) *Comparison {
	c := &Comparison{Event: fmt.Sprint("e", i), Outlets: outlets}
	var sides []stats.Side
	for _, o := range outlets {
		sides = append(sides, stats.Side{})
		sides[len(sides)-1].Add(stats.Unit{Hits: hits[o], Tokens: 1000})
		c.Articles = append(c.Articles, Article{Article: &corpus.Article{Outlet: o, Group: groups[o]}, Tokens: 100, Voices: [3]int{100 - quoted[o], quoted[o], 0}})
	}
	all := stats.NewContrasts(sides)
	var rows Measures
	for i, o := range outlets {
		rows = append(rows, Measure{Outlet: o, Measure: "tone.harsh", Voice: "outlet", Rate: float64(hits[o]), block: all.Block(i)})
	}
	c.Findings = []Finding{rows}
	return c
}

// One outlet has three times the hits of the others in each of twelve events and never quotes; by hand: its rate is 6 against 2, with the
// quarters 36.25/12.25 of weights ½; the difference in quoted share is −0.3.
func TestProfiles(t *testing.T) {
	var p Profiler
	groups := map[string]string{"Alder": "east", "Birch": "west", "Cedar": "west"}
	for i := range 12 {
		other := "Birch"
		if i%2 == 1 {
			other = "Cedar"
		}
		p.Add(eventOf(i, groups, map[string]int{"Alder": 5 + i%3, other: 1 + i%3}, map[string]int{other: 29 + i%3}, "Alder", other))
	}
	p.Add(&Comparison{Event: "alone", Outlets: []string{"Alder"}})
	find := func(outlet, measure, other string) *Profile {
		for _, r := range p.Profiles() {
			if r.Outlet == outlet && r.Measure == measure && r.Other == other {
				return &r
			}
		}
		t.Fatalf("no row %s %s %s", outlet, measure, other)
		return nil
	}
	harsh := find("Alder", "tone.harsh", "")
	near(t, "log ratio", harsh.LogRatio, math.Log2(36.25/12.25), 1e-9)
	if harsh.Events != 12 || harsh.Hits != 96 || harsh.Higher != 12 || harsh.Lower != 0 || harsh.Verdict != stats.Supported {
		t.Errorf("%+v", harsh)
	}
	quoted := find("Alder", "quoted_share", "")
	near(t, "quoted share", quoted.Difference, -0.3, 1e-9)
	if quoted.Verdict != stats.Supported || quoted.Lower != 12 {
		t.Errorf("%+v", quoted)
	}
	if g := find("east", "tone.harsh", "west"); g.Events != 12 || g.Outlets != [2]int{1, 2} || math.Abs(g.Difference-4) > 1e-9 {
		t.Errorf("%+v", g)
	}
	for _, r := range p.Profiles() {
		if r.Outlet == "Birch" && r.Events != 6 {
			t.Errorf("Birch and Cedar never meet: %+v", r)
		}
	}
}

// A row that is not comparable is in no profile, and four events describe.
func TestProfilesLeaveOut(t *testing.T) {
	var p Profiler
	for i := range 5 {
		c := eventOf(i, nil, map[string]int{"Alder": 9, "Birch": 1}, nil, "Alder", "Birch")
		if i == 0 {
			c.Findings[0].(Measures)[0].Reason = []Difference{{Aspect: ByGenre}}
		}
		p.Add(c)
	}
	for _, r := range p.Profiles() {
		if r.Measure != "tone.harsh" {
			continue
		}
		want := map[string]int{"Alder": 4, "Birch": 5}[r.Outlet]
		if r.Events != want || r.Outlet == "Alder" && r.Verdict != stats.Descriptive {
			t.Errorf("%+v, want %d events", r, want)
		}
	}
	if rows := new(Profiler).Profiles(); len(rows) > 0 {
		t.Errorf("%d rows of nothing", len(rows))
	}
}

func BenchmarkProfiles(b *testing.B) {
	var outlets []string
	sides := make([]stats.Side, 30)
	for o := range 30 {
		outlets = append(outlets, fmt.Sprintf("Outlet %02d", o))
		sides[o].Add(stats.Unit{Hits: o % 4, Tokens: 900})
	}
	all := stats.NewContrasts(sides)
	c := &Comparison{Outlets: outlets}
	var rows Measures
	for m := range 500 {
		for o := range outlets {
			rows = append(rows, Measure{Outlet: outlets[o], Measure: fmt.Sprint("list.", m), Voice: "outlet", block: all.Block(o)})
		}
	}
	c.Findings = []Finding{rows}
	for b.Loop() {
		var p Profiler
		for range 2000 {
			p.Add(c)
		}
		p.Profiles()
	}
}
