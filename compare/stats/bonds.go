package stats

import "tellings/compare/disjoint"

// bonds are those of groups that are merged one by one, in one table of pairs. What a group that is no more had stays in it, and its name in the lists of
// its neighbours stands for the group that it became a part of.
type bonds struct {
	slots  []uint32 // by hash of the pair: 1 + its place in all, 0 for none
	all    []keyedBond
	nearby [][]int32 // by group: with whom it has or had a bond, some under old names or twice
	names  disjoint.Sets
	met    []int32 // by group: the number of the list that it was put on last
	lists  int32
}

type keyedBond struct {
	pair uint64
	bond
}

// cutPairs is the number of pairs of a bond that was cut.
const cutPairs = -1

func (b *keyedBond) gone() bool { return b.pairs == cutPairs }

func newBonds(groups, pairs int) *bonds {
	slots := 16
	for slots < 2*pairs {
		slots *= 2
	}
	return &bonds{slots: make([]uint32, slots), all: make([]keyedBond, 0, pairs), nearby: make([][]int32, groups), names: disjoint.New(groups), met: make([]int32, groups)}
}

// of returns the bond of two groups, if they have one.
func (t *bonds) of(a, b int32) (bond, bool) {
	if i := t.slots[t.slot(key(a, b))]; i > 0 && !t.all[i-1].gone() {
		return t.all[i-1].bond, true
	}
	return bond{}, false
}

// put makes it so.
func (t *bonds) put(a, b int32, common bond) {
	pair := key(a, b)
	at := t.slot(pair)
	i := t.slots[at]
	if i > 0 && !t.all[i-1].gone() {
		t.all[i-1].bond = common
		return
	}
	t.nearby[a], t.nearby[b] = append(t.nearby[a], b), append(t.nearby[b], a)
	if i > 0 {
		t.all[i-1] = keyedBond{pair: pair, bond: common}
		return
	}
	t.all = append(t.all, keyedBond{pair: pair, bond: common})
	t.slots[at] = uint32(len(t.all))
	if 2*len(t.all) > len(t.slots) {
		t.slots = make([]uint32, 2*len(t.slots))
		for i := range t.all {
			t.slots[t.slot(t.all[i].pair)] = uint32(i + 1)
		}
	}
}

// cut ends the bond of two groups.
func (t *bonds) cut(a, b int32) {
	if i := t.slots[t.slot(key(a, b))]; i > 0 {
		t.all[i-1].pairs = cutPairs
	}
}

// near are the groups that a has a bond with, each once; the list is a's own.
func (t *bonds) near(a int32) []int32 {
	t.lists++
	own := t.nearby[a][:0]
	for _, n := range t.nearby[a] {
		o := t.names.Root(n)
		if _, bound := t.of(a, o); bound && t.met[o] != t.lists {
			t.met[o] = t.lists
			own = append(own, o)
		}
	}
	t.nearby[a] = own
	return own
}

// move makes group b a part of group a, to which its bonds have been put.
func (t *bonds) move(b, a int32) {
	t.names.Join(a, b)
	t.nearby[b] = nil
}

func key(a, b int32) uint64 { return uint64(min(a, b))<<32 | uint64(max(a, b)) }

// slot is where a pair stands, or would stand.
func (t *bonds) slot(pair uint64) int {
	mask := len(t.slots) - 1
	at := int(pair*0x9e3779b97f4a7c15>>20) & mask
	for t.slots[at] > 0 && t.all[t.slots[at]-1].pair != pair {
		at = (at + 1) & mask
	}
	return at
}
