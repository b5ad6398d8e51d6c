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

	words    map[string]uint32 // normal form → the first of links with its entries of one word; 0 is none
	links    []link
	prefixes map[string][]uint32 // beginning of a normal form → entries
	patterns []pattern

	symbols       map[string]uint32 // words that occur in phrases
	prefixSymbols map[string]uint32 // prefixes that occur in phrases
	trie          *trie             // phrases as paths of symbols

	prefixLengths, phraseLengths lengths               // of prefixes and prefixSymbols
	glances                      *text.PerType[glance] // what the lists know of each type, learned as it is met
}

// link is one entry of a word, and where the next one of it is; 0 is none.
type link struct{ entry, next uint32 }

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
		words: make(map[string]uint32, 2*entriesOf(lists)), links: make([]link, 1, 1+2*entriesOf(lists)), prefixes: map[string][]uint32{},
		symbols: make(map[string]uint32, entriesOf(lists)/4), prefixSymbols: map[string]uint32{},
	}
	seen := map[string]bool{}
	for li, l := range lists {
		if seen[l.Name] {
			return nil, fmt.Errorf("lexicons: two lists are called %q; rename one of them", l.Name)
		}
		seen[l.Name] = true
		base, forms := len(m.features), l.compiled()
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
			for _, form := range forms[i] {
				m.add(form, uint32(len(m.entries)-1))
			}
		}
	}
	m.trie.freeze()
	m.glances = text.NewPerType(vocab, m.learn)
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

// add files one form of an entry.
func (m *Matcher) add(f form, entry uint32) {
	for _, word := range f.words {
		m.addWord(word, entry)
	}
	if f.phrase == nil {
		return
	}
	path := make([]uint32, len(f.phrase))
	for i, part := range f.phrase {
		path[i] = m.symbol(part)
	}
	m.trie.add(path, entry)
}

// entriesOf counts the entries of lists.
func entriesOf(lists []*List) (n int) {
	for _, l := range lists {
		n += len(l.Entries)
	}
	return n
}

// pattern is an entry with a star that is not at its end: what a normal form begins and ends with.
type pattern struct {
	begin, end string
	entry      uint32
}

func (m *Matcher) addWord(word string, entry uint32) {
	if begin, end, ok := cutPattern(word); ok {
		m.patterns = append(m.patterns, pattern{begin, end, entry})
		return
	}
	if prefix, ok := strings.CutSuffix(word, "*"); ok {
		m.prefixes[prefix] = append(m.prefixes[prefix], entry)
		m.prefixLengths.add(prefix)
		return
	}
	m.links = append(m.links, link{entry: entry})
	last := uint32(len(m.links) - 1)
	at, known := m.words[word]
	if !known {
		m.words[word] = last
		return
	}
	for m.links[at].next != 0 {
		at = m.links[at].next
	}
	m.links[at].next = last
}

// symbol numbers a word or prefix within phrases.
func (m *Matcher) symbol(part string) uint32 {
	table := m.symbols
	if prefix, ok := strings.CutSuffix(part, "*"); ok {
		table, part = m.prefixSymbols, prefix
		m.phraseLengths.add(prefix)
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
