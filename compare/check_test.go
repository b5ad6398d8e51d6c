package compare

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"tellings/compare/stats"
)

// An outlet of ten articles is cut twenty times, one of five never. What sets it apart from the others, a word in each of its articles, is none of the
// noise: both halves have it.
func TestCheckCutsOutlets(t *testing.T) {
	rng := townPress{rand.New(rand.NewPCG(4, 4))}
	e := newToneEvent(t, pseudo(rng, " It is a terrible, terrible idea.", 10, 5)...)
	c, err := compareEvent(context.Background(), e, Options{Lenses: []string{"measures", "terms"}, Check: true})
	if err != nil {
		t.Fatal(err)
	}
	if c.Null.Cuts != checkRounds {
		t.Fatalf("%d cuts", c.Null.Cuts)
	}
	r := c.Null.Rows[NullKey{"measures", "loaded.negative", "outlet"}]
	if r == nil || r.Rows != 2*checkRounds || r.Supported > 0 {
		t.Errorf("%+v", r)
	}
	if noise := c.Null.Noise("loaded.negative", "outlet"); !(noise > 0.05 && noise < 2) {
		t.Errorf("noise %v", noise)
	}
	if noise := c.Null.Noise("loaded.unheard", "outlet"); !math.IsNaN(noise) {
		t.Errorf("noise of what is not there %v", noise)
	}
	again, err := compareEvent(context.Background(), e, Options{Lenses: []string{"measures", "terms"}, Check: true})
	if err != nil || again.Null.Noise("loaded.negative", "outlet") != c.Null.Noise("loaded.negative", "outlet") {
		t.Errorf("another time another noise: %v", err)
	}
	for _, d := range e.Docs {
		if d.Article.Outlet != "Side 0" && d.Article.Outlet != "Side 1" {
			t.Errorf("an article of %q was changed", d.Article.Outlet)
		}
	}
}

// Alder has three times the hits of the others in each of twelve events: far beyond the noise of names dealt out. The outlets of a reference keep it.
func TestCheckDealsNames(t *testing.T) {
	var p Profiler
	k := NewCheck(&p, 1)
	for i := range 12 {
		c := eventOf(i, nil, map[string]int{"Alder": 15 + i%3, "Birch": 5 + i%3, "Cedar": 6 - i%3}, nil, "Alder", "Birch", "Cedar")
		p.Add(c)
		k.Add(c)
	}
	rows := p.Profiles()
	k.Mark(rows)
	i := slices.IndexFunc(rows, func(r Profile) bool { return r.Outlet == "Alder" && r.Measure == "tone.harsh" })
	if r := rows[i]; r.Verdict != stats.Supported || !(r.Noise > 0.05 && r.Noise < r.LogRatio) {
		t.Errorf("%+v", r)
	}
	var seen []string
	for _, r := range k.Rows() {
		seen = append(seen, fmt.Sprint(r.Table, " ", r.Measure, " ", r.Trials))
		if r.Table != "profiles" || r.Tested == 0 && r.Measure == "tone.harsh" {
			t.Errorf("%+v", r)
		}
	}
	if len(seen) == 0 || seen[0] != "profiles  20" {
		t.Errorf("%q", seen)
	}
}

func TestNullRowNoise(t *testing.T) {
	var r NullRow
	for i := range 20 {
		r.add(0.04+float64(i)/100, float64(i%2*2-1)*float64(20-i), stats.NotDistinguishable)
	}
	if half, most := r.Noise(); half != 10 || most != 19 || r.Small != 2 || r.Tested != 20 {
		t.Errorf("%v, %v of %+v", half, most, r)
	}
}
