package text

import "hash/maphash"

// index finds the numbers of strings that stand elsewhere. It holds no pointer, so that the collector has nothing to look through, and is
// half the size of a map. Whoever uses it holds a lock of his own.
type index struct {
	of    func(number uint32) string
	seed  maphash.Seed
	slots []uint64 // upper half of the hash, then 1 + the number; 0 is free
	used  int
}

// newIndex returns an index of strings; of tells which has a number.
func newIndex(of func(number uint32) string) index {
	return index{of: of, seed: maphash.MakeSeed(), slots: make([]uint64, 1<<12)}
}

const upper = 1<<64 - 1<<32

// find returns the number of s and whether it has one.
func (x *index) find(s string) (number uint32, known bool) {
	h := maphash.String(x.seed, s)
	for at := h; ; at++ {
		slot := x.slots[at&uint64(len(x.slots)-1)]
		if slot == 0 {
			return 0, false
		}
		if slot&upper == h&upper && x.of(uint32(slot)-1) == s {
			return uint32(slot) - 1, true
		}
	}
}

// add notes the number of s, which has none yet.
func (x *index) add(s string, number uint32) {
	if x.used++; 2*x.used > len(x.slots) {
		old := x.slots
		x.slots = make([]uint64, 2*len(old))
		for _, slot := range old {
			if slot != 0 {
				x.put(maphash.String(x.seed, x.of(uint32(slot)-1)), slot)
			}
		}
	}
	h := maphash.String(x.seed, s)
	x.put(h, h&upper|uint64(number+1))
}

func (x *index) put(hash, slot uint64) {
	at := hash
	for x.slots[at&uint64(len(x.slots)-1)] != 0 {
		at++
	}
	x.slots[at&uint64(len(x.slots)-1)] = slot
}
