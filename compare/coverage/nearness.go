package coverage

import "slices"

// nearness is what the clauses of an event have in common. Clauses that are the same to the word, twins, have it together: a thousand copies of one text
// are as near to others as one of them.
type nearness struct {
	twins []int32     // by clause: the number of its twins
	heads [][]int32   // by number of twins: the first of them in each outlet, in order
	first []int32     // by number of twins: where their links begin
	links []closeness // in order of what they lead to
}

// closeness is how alike two clauses are.
type closeness struct {
	to   int32 // the number of the other's twins
	like float64
}

// newNearness files links by both of their ends. of are by number of twins the clauses that are the same.
func newNearness(clauses []clause, of [][]int32, found []link) *nearness {
	n := &nearness{twins: make([]int32, len(clauses)), heads: make([][]int32, len(of)), first: make([]int32, len(of)+1), links: make([]closeness, 2*len(found))}
	for t, same := range of {
		outlet := int32(-1)
		for _, c := range same {
			n.twins[c] = int32(t)
			if o := clauses[c].outlet; o != outlet {
				n.heads[t], outlet = append(n.heads[t], c), o
			}
		}
	}
	for _, l := range found {
		n.first[l.a+1]++
		n.first[l.b+1]++
	}
	for t := range of {
		n.first[t+1] += n.first[t]
	}
	next := slices.Clone(n.first)
	put := func(from, to int32, like float64) {
		n.links[next[from]] = closeness{to, like}
		next[from]++
	}
	for _, l := range found {
		put(l.a, l.b, l.like)
		put(l.b, l.a, l.like)
	}
	for t := range of {
		slices.SortFunc(n.of(int32(t)), func(a, b closeness) int { return int(a.to - b.to) })
	}
	return n
}

// of is what twins have in common with others.
func (n *nearness) of(twins int32) []closeness { return n.links[n.first[twins]:n.first[twins+1]] }

// perhaps reports whether any other clause comes as near to c as bound.
func (n *nearness) perhaps(c int32, bound float64) bool {
	return slices.ContainsFunc(n.of(n.twins[c]), func(l closeness) bool { return l.like >= bound })
}
