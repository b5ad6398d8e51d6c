package text

import (
	"strings"
	"sync"
	"sync/atomic"
)

// Type is what is known of a surface form once and for all.
type Type struct {
	Surface string // as it stands in the text, for example "O’Brien’s"
	Norm    string // normal form: lower case, no accents, straight apostrophe, no possessive: "o'brien"
	Stem    string // Snowball English stem of Norm
	Term    uint32 // index of Norm among the normal forms: surface forms with one Norm share it
	Flags   Flags  // kind, Capital, AllCaps, Possessive, StopWord, Title, Abbrev, Dotted, Negator
}

// Vocab holds every surface form met so far. It is safe for concurrent use; reading a Type takes no lock.
// The zero Vocab is not usable: call NewVocab.
type Vocab struct {
	mu     sync.RWMutex
	ids    map[string]uint32 // surface form → type
	terms  map[string]uint32 // normal form → term
	norms  []string
	count  uint32
	chunks atomic.Pointer[[]*[chunkSize]Type]
}

// Types live in chunks that never move, so a reader needs no lock and a pointer to a Type stays good.
const (
	chunkBits = 10
	chunkSize = 1 << chunkBits
)

// NewVocab returns a Vocab that knows the ASCII characters and the fixed marks.
func NewVocab() *Vocab {
	v := &Vocab{ids: make(map[string]uint32, 1<<12), terms: make(map[string]uint32, 1<<12)}
	v.chunks.Store(new([]*[chunkSize]Type))
	for c := range 128 {
		v.Intern(string(rune(c)))
	}
	for _, m := range fixedMarks {
		v.Intern(m)
	}
	return v
}

// Type returns what is known of type id. The result must not be changed.
func (v *Vocab) Type(id uint32) *Type {
	return &(*v.chunks.Load())[id>>chunkBits][id&(chunkSize-1)]
}

// Intern returns the type of a surface form and derives its normal form and stem if it is new.
func (v *Vocab) Intern(surface string) uint32 {
	v.mu.RLock()
	id, known := v.ids[surface]
	v.mu.RUnlock()
	if known {
		return id
	}
	t := newType(strings.Clone(surface)) // outside the lock: the normaliser is slow
	v.mu.Lock()
	defer v.mu.Unlock()
	if id, known := v.ids[surface]; known {
		return id
	}
	t.Term = v.term(t.Norm)
	return v.add(t)
}

// Term returns the term of a normal form and whether it has been met.
func (v *Vocab) Term(norm string) (uint32, bool) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	id, ok := v.terms[norm]
	return id, ok
}

// Norm returns the normal form of a term.
func (v *Vocab) Norm(term uint32) string {
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.norms[term]
}

// Types is the number of surface forms met so far.
func (v *Vocab) Types() int {
	v.mu.RLock()
	defer v.mu.RUnlock()
	return int(v.count)
}

// Terms is the number of normal forms met so far.
func (v *Vocab) Terms() int {
	v.mu.RLock()
	defer v.mu.RUnlock()
	return len(v.norms)
}

// term numbers a normal form. The caller holds the lock.
func (v *Vocab) term(norm string) uint32 {
	id, known := v.terms[norm]
	if !known {
		id = uint32(len(v.norms))
		v.norms = append(v.norms, norm)
		v.terms[norm] = id
	}
	return id
}

// add stores t under the next id. The caller holds the lock.
func (v *Vocab) add(t Type) uint32 {
	id := v.count
	chunks := *v.chunks.Load()
	if int(id>>chunkBits) == len(chunks) {
		grown := make([]*[chunkSize]Type, len(chunks)+1)
		copy(grown, chunks)
		grown[len(chunks)] = new([chunkSize]Type)
		v.chunks.Store(&grown)
		chunks = grown
	}
	chunks[id>>chunkBits][id&(chunkSize-1)] = t
	v.ids[t.Surface] = id
	v.count++
	return id
}
