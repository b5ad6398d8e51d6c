// Package disjoint keeps things in sets that grow together: which passages are one statement, which actors one person, which articles
// copies of one text.
//
// Things are numbers from 0. Join makes one set of two; Root names the set that a thing is in by its smallest member, so the name does
// not depend on the order in which sets were joined. Both take nearly constant time (Tarjan 1975, Efficiency of a good but not linear set
// union algorithm: path halving; sets are hung under their smallest member instead of by rank, which costs a factor log n at worst).
package disjoint

// Sets are the sets of n things.
type Sets []int32

// New puts each of n things into a set of its own.
func New(n int) Sets {
	s := make(Sets, n)
	for i := range s {
		s[i] = int32(i)
	}
	return s
}

// Root is the smallest member of the set that i is in.
func (s Sets) Root(i int32) int32 {
	for s[i] != i {
		s[i] = s[s[i]]
		i = s[i]
	}
	return i
}

// Join makes one set of those that a and b are in.
func (s Sets) Join(a, b int32) {
	a, b = s.Root(a), s.Root(b)
	s[max(a, b)] = min(a, b)
}

// Same reports whether a and b are in one set.
func (s Sets) Same(a, b int32) bool { return s.Root(a) == s.Root(b) }
