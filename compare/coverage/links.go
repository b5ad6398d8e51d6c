package coverage

// link is a pair of clauses, a < b, and how alike they are.
type link struct {
	a, b int32
	like float64
	said bool // what one of them has between marks, or most of it, stands between marks in the other
}

const (
	nearby      = .02       // likeness below which two clauses have nothing in common
	least       = .8        // nats of shared terms, thinned, from which on two clauses are compared
	neighbours  = 256       // clauses with the same term that one is held against
	fewest      = 16        // the same in the largest events
	comparisons = 4_000_000 // terms × neighbours from which on there are fewer of these
)

// links finds the pairs of clauses that are alike. Through an index of terms each clause meets the next neighbours that have a term
// too; what the two share is summed on the way, and those that share enough are compared. So the work is linear in the
// clauses, however many outlets tell the same.
func links(clauses []clause, score *scorer) []link {
	x := newTermIndex(clauses)
	most := min(neighbours, max(fewest, comparisons/max(1, len(x.clause))))
	sums := make([]float64, len(clauses))
	var met, enough []int32
	var found []link
	for i := range clauses {
		c := &clauses[i]
		met = met[:0]
		for _, w := range c.terms {
			worth := w.weight * w.thin
			last := x.first[w.term+1]
			x.next[w.term]++
			for k := x.next[w.term]; k < min(last, x.next[w.term]+int32(most)); k++ {
				o := x.clause[k]
				if clauses[o].doc == c.doc {
					continue
				}
				if sums[o] == 0 {
					met = append(met, o)
				}
				sums[o] += worth * x.thin[k]
			}
		}
		enough = enough[:0]
		for _, o := range met {
			if sums[o] >= least {
				enough = append(enough, o)
			}
			sums[o] = 0
		}
		for k, o := range enough {
			if k+1 < len(enough) {
				score.looked ^= clauses[enough[k+1]].look()
			}
			if like := score.likeness(c, &clauses[o]); like >= nearby {
				found = append(found, link{int32(i), o, like, score.verbatim})
			}
		}
	}
	return found
}

// termIndex holds by term the clauses that have it, in order: those of term t from first[t] to first[t+1]. next is the place from which
// on clauses have not been passed yet.
type termIndex struct {
	first, next []int32
	clause      []int32
	thin        []float64 // of the term there
}

func newTermIndex(clauses []clause) *termIndex {
	terms, all := term(0), 0
	for i := range clauses {
		for _, w := range clauses[i].terms {
			terms, all = max(terms, w.term+1), all+1
		}
	}
	x := &termIndex{first: make([]int32, terms+1), clause: make([]int32, all), thin: make([]float64, all)}
	for i := range clauses {
		for _, w := range clauses[i].terms {
			x.first[w.term+1]++
		}
	}
	for t := range terms {
		x.first[t+1] += x.first[t]
	}
	x.next = append(x.next, x.first[:terms]...)
	for i := range clauses {
		for _, w := range clauses[i].terms {
			k := x.next[w.term]
			x.clause[k], x.thin[k] = int32(i), w.thin
			x.next[w.term]++
		}
	}
	copy(x.next, x.first)
	return x
}
