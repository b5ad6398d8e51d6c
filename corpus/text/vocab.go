package text

import (
	"strings"
	"sync"
	"sync/atomic"

	"tellings/lang"
)

// Type is what is known of a surface form once and for all.
type Type struct {
	Surface string // as it stands in the text, for example "O’Brien’s"
	Norm    string // normal form: lower case, no accents, straight apostrophe, no possessive: "o'brien"
	Term    uint32 // index of Norm among the normal forms: surface forms with one Norm share it
	Flags   Flags  // kind, Capital, AllCaps, Possessive, StopWord, Title, Abbrev, Dotted, Negator
}

// Vocab holds every surface form met so far. It is safe for concurrent use; reading takes no lock.
// The zero Vocab is not usable: call NewVocab.
type Vocab struct {
	words *words
	mu    sync.RWMutex
	ids   index // surface form → type
	terms index // normal form → term
	types rows[Type]
	norms rows[string]  // by term
	stems rows[string]  // by number
	root  index         // stem → number
	met   atomic.Uint32 // types
	known atomic.Uint32 // terms

	byType, byTerm board
	termOf         column // of types
	rootOf         column // of types: one more than the number of the stem; 0 until it is asked for, for few types are ever stemmed
}

// NewVocab returns a Vocab of English that knows the ASCII characters and the fixed marks.
func NewVocab() *Vocab { return newVocab(englishWords()) }

// NewVocabOf returns one of another language.
func NewVocabOf(l *lang.Language) *Vocab {
	if l == lang.English {
		return NewVocab()
	}
	return newVocab(wordsOf(l))
}

func newVocab(w *words) *Vocab {
	v := &Vocab{words: w}
	v.ids = newIndex(func(id uint32) string { return v.types.at(id).Surface })
	v.terms, v.root = newIndex(v.Norm), newIndex(func(root uint32) string { return *v.stems.at(root) })
	v.byType.width, v.byTerm.width = typeLine, termLine
	v.termOf, v.rootOf = v.byType.add(), v.byType.add()
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
	return v.types.at(id)
}

// TermOf is Type(id).Term, which stands where all that is asked of a type does.
func (v *Vocab) TermOf(id uint32) uint32 { return v.termOf.get(id) }

// Language is the language whose words the Vocab knows.
func (v *Vocab) Language() *lang.Language { return v.words.language }

// NormOf returns the normal form of a surface form, which need not have been met and is not remembered.
func (v *Vocab) NormOf(surface string) string {
	if isPlain(surface) {
		return surface
	}
	norm, _ := v.words.norm(surface)
	return norm
}

// isPlain reports whether a surface form is its own normal form at a glance: letters a to z alone.
func isPlain(surface string) bool {
	for i := 0; i < len(surface); i++ {
		if surface[i] < 'a' || surface[i] > 'z' {
			return false
		}
	}
	return surface != ""
}

// Stem returns the Snowball stem of a type's normal form.
func (v *Vocab) Stem(id uint32) string { return *v.stems.at(v.Root(id)) }

// Root numbers the stem of a type: forms of one word have the same.
func (v *Vocab) Root(id uint32) uint32 {
	if root := v.rootOf.get(id); root > 0 {
		return root - 1
	}
	t := v.types.at(id)
	stem := t.Norm
	if t.Flags.Is(Word) {
		stem = v.words.stem(stem) // outside the lock: it is slow
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	root, known := v.root.find(stem)
	if !known {
		root = uint32(v.root.used)
		v.stems.set(root, stem)
		v.root.add(stem, root)
	}
	v.rootOf.set(id, root+1)
	return root
}

// StemOf returns the Snowball stem of a word's normal form.
func (v *Vocab) StemOf(norm string) string { return v.words.stem(norm) }

// Intern returns the type of a surface form and derives its normal form if it is new.
func (v *Vocab) Intern(surface string) uint32 {
	v.mu.RLock()
	id, known := v.ids.find(surface)
	v.mu.RUnlock()
	if known {
		return id
	}
	t := v.words.newType(strings.Clone(surface)) // outside the lock: the normaliser is slow
	v.mu.Lock()
	defer v.mu.Unlock()
	if id, known := v.ids.find(surface); known {
		return id
	}
	t.Term = v.term(t.Norm)
	return v.add(t)
}

// Term returns the term of a normal form and whether it has been met.
func (v *Vocab) Term(norm string) (uint32, bool) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	return v.terms.find(norm)
}

// Norm returns the normal form of a term.
func (v *Vocab) Norm(term uint32) string { return *v.norms.at(term) }

// Types is the number of surface forms met so far.
func (v *Vocab) Types() int { return int(v.met.Load()) }

// Terms is the number of normal forms met so far.
func (v *Vocab) Terms() int { return int(v.known.Load()) }

// term numbers a normal form. The caller holds the lock.
func (v *Vocab) term(norm string) uint32 {
	id, known := v.terms.find(norm)
	if !known {
		id = v.known.Load()
		v.norms.set(id, norm)
		v.terms.add(norm, id)
		v.known.Store(id + 1)
	}
	return id
}

// add stores t under the next id. The caller holds the lock.
func (v *Vocab) add(t Type) uint32 {
	id := v.met.Load()
	v.types.set(id, t)
	v.termOf.set(id, t.Term)
	v.ids.add(t.Surface, id)
	v.met.Store(id + 1)
	return id
}
