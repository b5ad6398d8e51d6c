package stats

import (
	"encoding/binary"
	"hash/fnv"
	"math/rand/v2"
)

// Seed returns a generator that depends on the user's seed and on the names of what is being drawn (event, outlet,
// measure) and on nothing else. Every cell of a table has its own stream, so results do not depend on the order in
// which workers reach the cells, nor on which other cells were asked for.
//
// The generator is PCG-DXSM (math/rand/v2), whose output the Go 1 compatibility promise fixes; its two words of state
// are the seed and the 64-bit FNV-1a hash of the names, each name preceded by its length so that ("ab","c") is not
// ("a","bc").
func Seed(seed uint64, names ...string) *rand.Rand {
	h := fnv.New64a()
	var length [8]byte
	for _, name := range names {
		binary.LittleEndian.PutUint64(length[:], uint64(len(name)))
		h.Write(length[:])
		h.Write([]byte(name))
	}
	return rand.New(rand.NewPCG(seed, h.Sum64()))
}
