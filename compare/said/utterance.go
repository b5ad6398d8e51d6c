package said

import (
	"cmp"
	"slices"
)

// Utterance is the same words said once, as the articles of an event quote them.
type Utterance struct {
	Reference []Word // its fullest form, put together from the members
	Speaker   int32  // of the Cast, or Anyone

	members  []int // passages between marks, in order of document and text
	indirect []int // passages without marks that share the content
}

// findUtterances groups the passages between marks.
//
// It is the grouping of quotations known from the tracking of memes (Leskovec, Backstrom & Kleinberg 2009) and of quoting
// patterns (Niculae, Suen, Zhang, Danescu-Niculescu-Mizil & Leskovec 2015): passages that share enough words, told by nobody
// known to be someone else, are one. In order of length, each passage looks up, in an inverted index of its rare words and of
// its neighbouring content words, the passages that share most of them, is aligned with those, and joined with all it fits.
// A posting holds one passage of a group, and at most postingSize; so the work grows with the number of passages, not with
// its square, when a thousand outlets quote the same sentence.
func (s *Speech) findUtterances() {
	var order []int
	for i := range s.Passages {
		if s.Passages[i].kind.Marked() && len(s.Passages[i].Words) > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(len(s.Passages[j].Words), len(s.Passages[i].Words)), cmp.Compare(i, j))
	})
	g := newGrouping(s)
	for _, i := range order {
		g.add(i)
	}
	s.gather(g)
	for u := range s.Utterances {
		s.refer(&s.Utterances[u])
	}
	s.credit()
	s.paraphrases()
	s.rank()
}

// rank puts the utterances that most outlets tell first, then the weightier, then the earlier.
func (s *Speech) rank() {
	order, tellers, weights := make([]int, len(s.Utterances)), make([]int, len(s.Utterances)), make([]int32, len(s.Utterances))
	for u := range order {
		order[u], tellers[u], weights[u] = u, len(s.Outlets(&s.Utterances[u])), weightOf(s.Utterances[u].Reference)
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(tellers[b], tellers[a]), cmp.Compare(weights[b], weights[a]), cmp.Compare(a, b))
	})
	ranked := make([]Utterance, len(order))
	for to, from := range order {
		ranked[to] = s.Utterances[from]
		for _, list := range [][]int{ranked[to].members, ranked[to].indirect} {
			for _, i := range list {
				s.Passages[i].utterance = int32(to)
			}
		}
	}
	s.Utterances = ranked
}

// Outlets are those that have passages of u, in order.
func (s *Speech) Outlets(u *Utterance) []int {
	var found []int
	for _, list := range [][]int{u.members, u.indirect} {
		for _, i := range list {
			found = append(found, s.event.Outlets[s.Passages[i].Doc])
		}
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// gather turns the groups into utterances. Words between marks that nobody is said to have said (scare quotes) belong to an
// utterance where they fit one, and make none of their own.
func (s *Speech) gather(g *grouping) {
	byRoot := map[int32]int{}
	quoted := map[int32]bool{}
	for i := range s.Passages {
		if s.Passages[i].marked() {
			quoted[g.sets.Root(int32(i))] = true
		}
	}
	for i := range s.Passages {
		p := &s.Passages[i]
		root := g.sets.Root(int32(i))
		if !p.kind.Marked() || len(p.Words) == 0 || !quoted[root] {
			continue
		}
		u, known := byRoot[root]
		if !known {
			u = len(s.Utterances)
			byRoot[root] = u
			s.Utterances = append(s.Utterances, Utterance{})
		}
		p.utterance = int32(u)
		s.Utterances[u].members = append(s.Utterances[u].members, i)
	}
}
