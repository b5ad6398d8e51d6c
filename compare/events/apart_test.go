package events

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// invention is n lines of events that few outlets tell within a week, some without a date, some named.
func invention(n int) []Line {
	rng := rand.New(rand.NewPCG(5, 8))
	var lines []Line
	for event := 0; len(lines) < n; event++ {
		day := int32(20000 + rng.IntN(60))
		about := rng.Perm(3000)[:25]
		for o := range 1 + rng.IntN(7) {
			l := Line{ID: fmt.Sprint(event, "-", o), Outlet: fmt.Sprint("outlet ", rng.IntN(9)), day: day + int32(rng.IntN(4))}
			if event%6 == 1 {
				l.day = noDay
			}
			if event%9 == 2 {
				l.Event = fmt.Sprint("named ", event)
				lines = append(lines, l)
				continue
			}
			for _, t := range slices.Concat(about, rng.Perm(3000)[:40]) {
				if !slices.ContainsFunc(l.sketch.terms, func(s sketchedTerm) bool { return s.key == uint32(t) }) {
					l.sketch.terms = append(l.sketch.terms, sketchedTerm{uint32(t), uint8(4 + rng.IntN(20)), float32(t%50+1) / 1000})
				}
			}
			lines = append(lines, l)
		}
	}
	return lines[:n]
}

// Groups that are found in stretches of days and then by component are those of one index.
func TestGroupsApartAreGroupsOfTheWhole(t *testing.T) {
	lines := invention(1500)
	whole := emptyIndex(Auto)
	terms := map[uint32]termCount{}
	for i, l := range lines {
		whole.Add(i, l)
		for key, share := range l.Terms() {
			terms[key] = termCount{terms[key].articles + 1, max(terms[key].share, share)}
		}
	}
	want := map[string]bool{}
	most := 0
	for _, g := range whole.Groups() {
		if g.Name == "" {
			want[fmt.Sprint(g.Keys)] = true
			most = max(most, len(g.Keys))
		}
	}
	if most < 5 {
		t.Fatalf("the largest group has %d articles", most)
	}
	known := NewTerms(len(lines))
	for key, c := range terms {
		known.Add(key, int(c.articles), c.share)
	}
	var pairs []Pair
	for _, days := range [][2]int{{noDay, noDay + 1}, {20000, 20011}, {20011, 20012}, {20012, 20040}, {20040, 20099}} {
		var near []Line
		var own []bool
		var places []int
		for i, l := range lines {
			day, dated := l.Day()
			in := day >= days[0] && day < days[1]
			if l.Event == "" && (in || dated && day < days[0] && day >= days[0]-Window || !dated && days[0] != noDay) {
				near, own, places = append(near, l), append(own, in), append(places, i)
			}
		}
		for _, p := range known.Pairs(near, own) {
			pairs = append(pairs, Pair{places[p.A], places[p.B], p.Likeness})
		}
	}
	var unnamed []Line
	at, places := map[int]int{}, []int{}
	for i, l := range lines {
		if l.Event == "" {
			at[i] = len(unnamed)
			unnamed, places = append(unnamed, l), append(places, i)
		}
	}
	for i := range pairs {
		pairs[i].A, pairs[i].B = at[pairs[i].A], at[pairs[i].B]
	}
	got := known.Link(unnamed, pairs)
	if len(got) != len(want) {
		t.Errorf("%d groups, want %d", len(got), len(want))
	}
	for _, g := range got {
		for i := range g {
			g[i] = places[g[i]]
		}
		if !want[fmt.Sprint(g)] {
			t.Errorf("%v is no group of the whole", g)
		}
	}
}
