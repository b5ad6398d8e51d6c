package coverage

import (
	"cmp"
	"slices"
)

// link is a pair of clauses, a < b, and how alike they are.
type link struct {
	a, b int32
	like float64
}

const (
	keyTerms    = 10        // the weightiest terms of a clause, by whose pairs it is looked up
	nearby      = .02       // likeness below which two clauses have nothing in common
	neighbours  = 64        // clauses with the same pair of terms that one is held against
	fewest      = 4         // the same in the largest events
	comparisons = 8_000_000 // pairs of terms × neighbours from which on there are fewer of these
)

// links finds the pairs of clauses that are alike. Two are compared when they share two of their weightiest terms, as any match
// does. The pairs of terms are sorted, and each clause is held against the next neighbours that have one too: so the work is
// n log n in the clauses, however many outlets tell the same.
func links(clauses []clause, score *scorer) []link {
	x := newPairIndex(clauses)
	most := min(neighbours, max(fewest, comparisons/max(1, len(x.pairs))))
	seen := make([]int32, len(clauses)) // by clause: 1 + the clause that it was compared with last
	var found []link
	for entry, i := range x.clause {
		at := int(x.rank[entry])
		for k := at + 1; k < min(len(x.order), at+1+most) && x.pairs[x.order[k]] == x.pairs[entry]; k++ {
			o := x.clause[x.order[k]]
			if seen[o] == i+1 || clauses[o].doc == clauses[i].doc {
				continue
			}
			seen[o] = i + 1
			if like := score.likeness(&clauses[i], &clauses[o]); like >= nearby {
				found = append(found, link{i, o, like})
			}
		}
	}
	return found
}

// pairIndex holds the pairs of the weightiest terms of all clauses.
type pairIndex struct {
	pairs  []uint64 // in order of clause
	clause []int32  // of each pair
	order  []int32  // pairs in order of value, then of clause
	rank   []int32  // of each pair: its place in order
}

func newPairIndex(clauses []clause) *pairIndex {
	x := &pairIndex{}
	for i := range clauses {
		key := keyOf(&clauses[i])
		for p := range key {
			for q := p + 1; q < len(key); q++ {
				x.pairs, x.clause = append(x.pairs, uint64(key[p])<<32|uint64(key[q])), append(x.clause, int32(i))
			}
		}
	}
	x.order, x.rank = make([]int32, len(x.pairs)), make([]int32, len(x.pairs))
	for i := range x.order {
		x.order[i] = int32(i)
	}
	slices.SortFunc(x.order, func(a, b int32) int { return cmp.Or(cmp.Compare(x.pairs[a], x.pairs[b]), cmp.Compare(a, b)) })
	for r, i := range x.order {
		x.rank[i] = int32(r)
	}
	return x
}

// keyOf are the weightiest terms of c in order of term.
func keyOf(c *clause) []term {
	heavy := slices.Clone(c.terms)
	slices.SortFunc(heavy, func(a, b weighted) int { return cmp.Or(cmp.Compare(b.weight, a.weight), byTerm(a, b)) })
	heavy = heavy[:min(keyTerms, len(heavy))]
	slices.SortFunc(heavy, byTerm)
	key := make([]term, len(heavy))
	for i, w := range heavy {
		key[i] = w.term
	}
	return key
}
