package coverage

import (
	"encoding/binary"
	"slices"
)

// twins finds clauses that are the same to the word, as in copies of one wire text. Only the first of each is compared with others:
// a hundred copies say no more about what tells the same than one does, and would take ten thousand comparisons. of gives for
// each of firsts the clauses that are the same, itself included, in order.
func twins(clauses []clause) (firsts []clause, of [][]int32) {
	known := make(map[string]int, len(clauses))
	firsts, of = make([]clause, 0, len(clauses)), make([][]int32, 0, len(clauses))
	room := make([]int32, len(clauses))
	var key []byte
	for i := range clauses {
		key = clauses[i].key(key[:0])
		at, twin := known[string(key)]
		if !twin {
			at = len(firsts)
			known[string(key)] = at
			firsts, of = append(firsts, clauses[i]), append(of, room[i:i:i+1])
		}
		of[at] = append(of[at], int32(i))
	}
	return firsts, of
}

// key is what a clause tells, as bytes: its terms, what of them it denies, and who does what to whom.
func (c *clause) key(dst []byte) []byte {
	for _, w := range c.terms {
		t := uint32(w.term) << 1
		if w.denied {
			t++
		}
		dst = binary.LittleEndian.AppendUint32(dst, t)
	}
	for _, d := range c.deeds {
		for _, v := range [...]int32{-1, d.verb, d.agent, d.target} {
			dst = binary.LittleEndian.AppendUint32(dst, uint32(v))
		}
	}
	return dst
}

// spread puts the twins of its members into a group.
func (g group) spread(of [][]int32) group {
	var all group
	for i, m := range g.members {
		for _, c := range of[m] {
			all.members, all.likes = append(all.members, c), append(all.likes, g.likes[i])
		}
	}
	speaks := of[g.members[g.medoid]][0]
	order := make([]int, len(all.members))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return int(all.members[i] - all.members[j]) })
	sorted := group{}
	for _, i := range order {
		sorted.members, sorted.likes = append(sorted.members, all.members[i]), append(sorted.likes, all.likes[i])
	}
	sorted.medoid, _ = slices.BinarySearch(sorted.members, speaks)
	return sorted
}
