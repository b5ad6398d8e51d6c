package wording

import (
	"slices"
	"testing"

	"tellings/features/syntax"
)

// Copies of one text are one act told many times over: what is held against each other must not grow with them.
func TestActsOfCopies(t *testing.T) {
	for name, c := range map[string]struct{ outlets, kinds, firsts int }{
		"in five outlets":           {5, 1, 5},
		"in an outlet of their own": {500, 1, 500},
		"three texts, five outlets": {5, 3, 15},
		"fifty texts, one outlet":   {1, 50, 50},
	} {
		const articles = 1500
		p := &syntax.Predicate{}
		acts := make([]act, articles)
		for i := range acts {
			acts[i] = act{doc: i, p: p, patient: 7, agent: 3, verb: int32(i % c.kinds), lemma: "open"}
		}
		m := newMatcher(acts, func(i int32) int { return int(i) * c.outlets / articles })
		if len(m.likes) != c.kinds || len(m.firsts) != c.firsts {
			t.Errorf("%s: %d kinds, %d acts looked at, want %d and %d", name, len(m.likes), len(m.firsts), c.kinds, c.firsts)
		}
		for _, i := range m.firsts {
			if like := m.likest(i); len(like) != c.outlets || !slices.IsSorted(like) {
				t.Fatalf("%s: act %d has %d likest, want one of each outlet in order", name, i, len(like))
			}
		}
	}
}

// The first of equal acts of an outlet is its likest, and an act that shares too little is none.
func TestLikestAct(t *testing.T) {
	p := &syntax.Predicate{}
	acts := []act{
		{doc: 0, p: p, patient: 7, agent: 3, verb: 1},
		{doc: 1, p: p, patient: 7, agent: 3, verb: 2},
		{doc: 1, p: p, patient: 7, agent: 3, verb: 1},
		{doc: 1, p: p, patient: 7, agent: 3, verb: 1},
		{doc: 2, p: p, patient: 7, agent: 4, verb: 1},
		{doc: 3, p: p, patient: 0, agent: 3, verb: 1},
	}
	m := newMatcher(acts, func(i int32) int { return acts[i].doc })
	if got, want := m.likest(0), []int32{0, 2}; !slices.Equal(got, want) {
		t.Errorf("likest of the first act are %v, want %v", got, want)
	}
}
