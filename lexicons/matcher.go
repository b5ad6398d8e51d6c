package lexicons

import (
	"fmt"
	"math"
	"strings"

	"tellings/corpus/text"
)

// Feature is one category of one list: the unit that hits are counted in.
type Feature struct{ List, Category string }

// Match is one hit of a list entry in the tokens of a document.
type Match struct {
	First, End int    // half-open range of tokens
	Feature    uint16 // index into Matcher.Features
	Entry      uint32 // see Matcher.Entry
	Weight     int32  // of the entry, in thousandths
}

// Matcher finds the entries of all lists at once, over token types. It is read-only after Compile and safe for concurrent
// use; each goroutine takes its own Scanner.
type Matcher struct {
	vocab    *text.Vocab
	lists    []*List
	features []Feature
	entries  []compiled

	words    map[string][]uint32 // normal form → entries of one word
	prefixes map[string][]uint32 // beginning of a normal form → entries
	longest  int                 // bytes of the longest prefix, of a word or within a phrase

	symbols       map[string]uint32 // words that occur in phrases
	prefixSymbols map[string]uint32 // prefixes that occur in phrases
	trie          *trie             // phrases as paths of symbols
}

// compiled is an entry with what a hit needs.
type compiled struct {
	list    uint16
	feature uint16
	index   uint32 // in List.Entries
	weight  int32
}

// Compile prepares lists for matching against tokens of vocab. Features are numbered by list, then by category in the order
// of the head. The vocab gets no new types by it: terms are normalised in one of their own. An error names the entry whose
// category is unknown, or two lists of one name.
func Compile(vocab *text.Vocab, lists []*List) (*Matcher, error) {
	m := &Matcher{
		vocab: vocab, lists: lists, trie: newTrie(),
		words: map[string][]uint32{}, prefixes: map[string][]uint32{},
		symbols: map[string]uint32{}, prefixSymbols: map[string]uint32{},
	}
	normal := newNormaliser()
	seen := map[string]bool{}
	for li, l := range lists {
		if seen[l.Name] {
			return nil, fmt.Errorf("lexicons: two lists are called %q; rename one of them", l.Name)
		}
		seen[l.Name] = true
		base := len(m.features)
		for _, c := range l.Categories {
			m.features = append(m.features, Feature{l.Name, c.Name})
		}
		if len(m.features) > math.MaxUint16 {
			return nil, fmt.Errorf("lexicons: more than %d categories", math.MaxUint16)
		}
		for i, e := range l.Entries {
			c := l.Category(e.Category)
			if c < 0 {
				return nil, fmt.Errorf("%s:%d: entry %q has the unknown category %q", l.Origin, e.Line, e.Term, e.Category)
			}
			weight := int32(math.Round(min(max(e.Weight, -maxWeight), maxWeight) * 1000))
			m.entries = append(m.entries, compiled{uint16(li), uint16(base + c), uint32(i), weight})
			for _, form := range Expand(e.Term) {
				m.add(normal.words(form), uint32(len(m.entries)-1))
			}
		}
	}
	m.trie.freeze()
	return m, nil
}

// Features lists the categories that Match.Feature indexes.
func (m *Matcher) Features() []Feature { return m.features }

// Lists returns the compiled lists, in order.
func (m *Matcher) Lists() []*List { return m.lists }

// Entry returns the entry of a Match and its list.
func (m *Matcher) Entry(i uint32) (*List, *Entry) {
	c := m.entries[i]
	l := m.lists[c.list]
	return l, &l.Entries[c.index]
}

// Entries is the number of entries of all lists; Match.Entry is below it.
func (m *Matcher) Entries() int { return len(m.entries) }

// add files one form under the words it is made of. A form of one word is looked up by its normal form; a hyphen in it may
// be a space or nothing in the text (far-right, far right; counter-attack, counterattack). The tokens of 24/7 are a phrase.
func (m *Matcher) add(words []string, entry uint32) {
	if len(words) == 1 {
		m.addWord(words[0], entry)
		if joined, ok := joinHyphen(words[0]); ok {
			m.addWord(joined, entry)
		}
	}
	var parts []string
	for _, w := range words {
		parts = append(parts, strings.FieldsFunc(w, func(r rune) bool { return r == '-' || r == '/' })...)
	}
	if len(parts) < 2 {
		return
	}
	path := make([]uint32, len(parts))
	for i, part := range parts {
		if part == "*" {
			return // "anti-*" is a prefix and no phrase
		}
		path[i] = m.symbol(part)
	}
	m.trie.add(path, entry)
}

func (m *Matcher) addWord(word string, entry uint32) {
	if prefix, ok := strings.CutSuffix(word, "*"); ok {
		m.prefixes[prefix] = append(m.prefixes[prefix], entry)
		m.longest = max(m.longest, len(prefix))
		return
	}
	m.words[word] = append(m.words[word], entry)
}

// symbol numbers a word or prefix within phrases.
func (m *Matcher) symbol(part string) uint32 {
	table := m.symbols
	if prefix, ok := strings.CutSuffix(part, "*"); ok {
		table, part = m.prefixSymbols, prefix
		m.longest = max(m.longest, len(prefix))
	}
	id, known := table[part]
	if !known {
		id = uint32(len(m.symbols) + len(m.prefixSymbols))
		table[part] = id
	}
	return id
}

// joinHyphen writes a word of two parts as one. Short first parts stay apart: re-sign is not resign.
func joinHyphen(word string) (string, bool) {
	first, second, ok := strings.Cut(word, "-")
	if !ok || len(first) < 3 || len(strings.TrimSuffix(second, "*")) < 2 || strings.Contains(second, "-") {
		return "", false
	}
	return first + second, true
}

// normaliser turns the words of a term into the normal forms that tokens of a text have.
type normaliser struct {
	vocab *text.Vocab // of its own, so that terms do not enter the vocabulary of the corpus
}

func newNormaliser() normaliser { return normaliser{text.NewVocab()} }

// words returns the normal forms of a term's words; a prefix keeps its star.
func (n normaliser) words(form string) []string {
	words := strings.Fields(form)
	for i, w := range words {
		bare, star := strings.CutSuffix(w, "*")
		words[i] = n.vocab.Type(n.vocab.Intern(bare)).Norm
		if star {
			words[i] += "*"
		}
	}
	return words
}
