package corpus

import (
	"strconv"

	"tellings/corpus/text"
)

// idSet holds the hashes of the ids given out, and how often each was asked for. Hashes, because a million ids would
// weigh more than all else that stays in memory; were two ids to share one (about 10⁻⁸ in a million), the second would
// needlessly get a "#2".
type idSet map[uint64]uint32

func (s idSet) unique(id string) string {
	h := text.Hash(id)
	n := s[h]
	s[h] = max(n, 1)
	if n == 0 {
		return id
	}
	for {
		n++
		next := id + "#" + strconv.FormatUint(uint64(n), 10)
		if k := text.Hash(next); s[k] == 0 {
			s[h], s[k] = n, 1
			return next
		}
	}
}
