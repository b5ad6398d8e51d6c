package lexicons

// trie holds phrases as paths of symbols from the root, node 0. After freeze its edges lie in one open-addressing table,
// keyed by node and symbol: a step is one multiplication and, as a rule, one cache line. A map would cost three times that.
type trie struct {
	edges map[uint64]uint32 // while building
	keys  []uint64          // edge + 1, so that 0 is free
	nodes []uint32          // where the edge of the same slot leads
	shift uint8
	ends  [][]uint32 // by node: the entries that end there
	inner []bool     // by node: edges go on from it
}

func newTrie() *trie {
	return &trie{edges: map[uint64]uint32{}, ends: make([][]uint32, 1), inner: make([]bool, 1)}
}

func edge(node, symbol uint32) uint64 { return uint64(node)<<32 | uint64(symbol) }

// add files an entry at the end of a path.
func (t *trie) add(path []uint32, entry uint32) {
	node := uint32(0)
	for _, symbol := range path {
		t.inner[node] = true
		next, known := t.edges[edge(node, symbol)]
		if !known {
			next = uint32(len(t.ends))
			t.edges[edge(node, symbol)] = next
			t.ends = append(t.ends, nil)
			t.inner = append(t.inner, false)
		}
		node = next
	}
	t.ends[node] = append(t.ends[node], entry)
}

// freeze lays the edges into the table, at most half full.
func (t *trie) freeze() {
	bits := 4
	for 1<<bits < 2*len(t.edges) {
		bits++
	}
	t.shift = uint8(64 - bits)
	t.keys = make([]uint64, 1<<bits)
	t.nodes = make([]uint32, 1<<bits)
	for e, node := range t.edges { // the order changes places in the table only, never an answer
		at := t.slot(e)
		for t.keys[at] != 0 {
			at = (at + 1) & uint64(len(t.keys)-1)
		}
		t.keys[at], t.nodes[at] = e+1, node
	}
	t.edges = nil
}

// slot is where an edge belongs: Fibonacci hashing.
func (t *trie) slot(e uint64) uint64 { return e * 0x9E3779B97F4A7C15 >> t.shift }

// next follows the edge from node by symbol; 0 when there is none.
func (t *trie) next(node, symbol uint32) uint32 {
	key := edge(node, symbol)
	for at := t.slot(key); t.keys[at] != 0; at = (at + 1) & uint64(len(t.keys)-1) {
		if t.keys[at] == key+1 {
			return t.nodes[at]
		}
	}
	return 0
}
