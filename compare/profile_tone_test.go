package compare

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"tellings/features/stance"
)

// toneEventOf has the tones of outlets toward actors, in whole articles.
func toneEventOf(i int, sides map[string]string, tones map[string]map[string]float64, outlets ...string) *Comparison {
	found := Tones{Sides: []string{"harbour", "hill"}}
	for _, actor := range slices.Sorted(maps.Keys(tones)) {
		for _, o := range outlets {
			if t, ok := tones[actor][o]; ok {
				found.Rows = append(found.Rows, ActorTone{Outlet: o, Actor: actor, Side: sides[actor], Voice: AllVoices, Tone: t})
			}
		}
	}
	return &Comparison{Event: fmt.Sprint("e", i), Outlets: outlets, Findings: []Finding{found}}
}

// Alder is kind to the harbour and harsh on the hill, by as much. The mean over all hides it, one side against the other shows it: by hand
// toward Ada .3 − .1 = .2, toward Otto −.4 − .0 = −.4; the mean over both −.1, with Otto turned round .3. Events in which one side alone is met count.
func TestProfilesOfSides(t *testing.T) {
	sides := map[string]string{"Ada": "harbour", "Otto": "hill"}
	var p Profiler
	for i := range 6 {
		p.Add(toneEventOf(i, sides, map[string]map[string]float64{
			"Ada": {"Alder": .3, "Birch": .1, "Cedar": .1}, "Otto": {"Alder": -.4, "Birch": 0}, "ferry": {"Cedar": 1},
		}, "Alder", "Birch", "Cedar"))
	}
	p.Add(toneEventOf(6, sides, map[string]map[string]float64{"Otto": {"Alder": -.4, "Birch": 0}}, "Alder", "Birch"))
	for _, c := range []struct {
		actor  string
		events int
		want   float64
	}{
		{"Ada", 6, .2}, {"Otto", 7, -.4}, {"harbour", 6, .2}, {"hill", 7, -.4}, {"", 7, (6*-.1 - .4) / 7}, {"harbour against hill", 7, (6*.3 + .4) / 7},
	} {
		rows := p.Profiles()
		i := slices.IndexFunc(rows, func(r Profile) bool {
			return r.Outlet == "Alder" && r.Measure == meanTone && r.Actor == c.actor && r.Voice == AllVoices
		})
		if i < 0 {
			t.Errorf("no row toward %q", c.actor)
		} else if r := rows[i]; r.Events != c.events || math.Abs(r.Difference-c.want) > 1e-12 {
			t.Errorf("toward %q: %d events, %v; want %d, %v", c.actor, r.Events, r.Difference, c.events, c.want)
		}
	}
}

// Groups are held against each other by the tones themselves: of three outlets, one in each event of the second group, .3 against .1.
func TestProfilesOfSidesByGroup(t *testing.T) {
	var p Profiler
	for i := range 6 {
		c := toneEventOf(i, map[string]string{"Ada": "harbour"}, map[string]map[string]float64{"Ada": {"Alder": .3, "Birch": .1, "Cedar": .1}}, "Alder", "Birch", "Cedar")
		c.Articles = eventOf(i, map[string]string{"Alder": "east", "Birch": "west", "Cedar": "west"}, nil, nil, "Alder", "Birch", "Cedar").Articles
		p.Add(c)
	}
	for _, r := range p.Profiles() {
		if r.Other != "" && r.Measure == meanTone && math.Abs(r.Difference-.2) > 1e-12 {
			t.Errorf("toward %q: %v, want .2", r.Actor, r.Difference)
		}
	}
}

// Whoever names targets is told of these and no others, with their sides; by phrases too.
func TestToneTowardTargets(t *testing.T) {
	e := newToneEvent(t, piece{"A", kindTelling + " The ferry runs."}, piece{"B", harshTelling})
	e.readers = newReaders(e.Analyzer, nil, []stance.Target{{Name: "ferry"}, {Name: "Ada Brandt", Side: "harbour"}, {Name: "Karl Frost", Side: "hill"}})
	found := look[Tones](t, e, "tone", Options{})
	var met []string
	for _, r := range found.Rows {
		if r.Voice == AllVoices {
			met = append(met, r.Outlet+" "+r.Actor+" "+r.Side)
		}
	}
	if want := []string{"A ferry ", "B ferry ", "A Ada Brandt harbour", "B Ada Brandt harbour"}; !slices.Equal(met, want) {
		t.Errorf("%q, want %q", met, want)
	}
	if !slices.Equal(found.Sides, []string{"harbour", "hill"}) {
		t.Errorf("sides %q", found.Sides)
	}
	if row := toneOf(found, "B", "Ada Brandt", AllVoices); row == nil || row.Class.String() != "person" || row.Tone >= row.RestTone {
		t.Errorf("%+v", row)
	}
}
