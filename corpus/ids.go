package corpus

import "strconv"

// idSet holds the hashes of the ids given out, and how often each was asked for. Hashes, because a million ids would
// weigh more than all else that stays in memory; were two ids to share one (about 10⁻⁸ in a million), the second would
// needlessly get a "#2".
type idSet map[uint64]uint32

func (s idSet) unique(id string) string {
	h := fnv(id)
	n := s[h]
	s[h] = max(n, 1)
	if n == 0 {
		return id
	}
	for {
		n++
		next := id + "#" + strconv.FormatUint(uint64(n), 10)
		if k := fnv(next); s[k] == 0 {
			s[h], s[k] = n, 1
			return next
		}
	}
}

// fnv is the 64-bit FNV-1a hash: the same on every day and machine, unlike hash/maphash.
func fnv(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}
