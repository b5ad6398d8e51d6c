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
	keyTerms   = 10  // the weightiest terms of a clause, by whose pairs it is looked up
	neighbours = 64  // clauses with the same pair that one is held against
	nearby     = .15 // likeness below which two clauses have nothing in common
)

// links finds the pairs that are alike. Two clauses are compared when they share two of their weightiest terms, which any
// match does. The pairs of terms are sorted, and each clause is held against the next neighbours that share one: so the work
// is n log n in the clauses, however many outlets tell the same.
func links(clauses []clause) []link {
	type entry struct {
		pair   uint64
		clause int32
	}
	var index []entry
	for i := range clauses {
		key := keyOf(&clauses[i])
		for p := range key {
			for q := p + 1; q < len(key); q++ {
				index = append(index, entry{uint64(key[p])<<32 | uint64(key[q]), int32(i)})
			}
		}
	}
	slices.SortFunc(index, func(a, b entry) int { return cmp.Or(cmp.Compare(a.pair, b.pair), cmp.Compare(a.clause, b.clause)) })
	var pairs []uint64
	for i, e := range index {
		for k := i + 1; k < min(len(index), i+1+neighbours) && index[k].pair == e.pair; k++ {
			pairs = append(pairs, uint64(e.clause)<<32|uint64(index[k].clause))
		}
	}
	slices.Sort(pairs)
	var found []link
	for _, p := range slices.Compact(pairs) {
		a, b := int32(p>>32), int32(uint32(p))
		if like := likeness(&clauses[a], &clauses[b]); like >= nearby {
			found = append(found, link{a, b, like})
		}
	}
	return found
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
