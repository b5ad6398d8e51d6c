package lexicons

import (
	"cmp"
	"slices"
	"strings"

	"tellings/corpus/text"
)

// Scanner finds matches in the tokens of one document after another. It remembers what each type means to the lists, so
// a type is looked at as a string once. A Scanner serves one goroutine.
type Scanner struct {
	m     *Matcher
	types []uint32 // by type: index of its signature << 2 | flags below; 0 = not yet seen
	sigs  []signature
	until []int // by list: tokens before this one are taken
	best  []int // by list: end of the longest match at the present token, 0 = none
	found []candidate
	text  []text.Token // the document in work
}

// signature is what the lists know of a type.
type signature struct {
	hits    []hit      // matches of the type alone: by feature, one each
	parts   [][]uint32 // per hyphenated part the phrase symbols it can stand for: the word, then prefixes, longest first
	through bool       // a hyphen or apostrophe: a phrase goes on behind it
}

type hit struct {
	entry   uint32
	list    uint16
	feature uint16
	weight  int32
}

type candidate struct {
	hit
	end int
}

const (
	hasHits   = 1
	hasPhrase = 2 // a phrase may begin with the type
)

// NewScanner returns a Scanner for one goroutine.
func (m *Matcher) NewScanner() *Scanner {
	return &Scanner{m: m, sigs: make([]signature, 2), until: make([]int, len(m.lists)), best: make([]int, len(m.lists))}
}

// Scan appends the matches in tokens, one document, to dst. Within a list the leftmost match counts, of those the longest,
// and a token belongs to one match at most; several categories may share that match. Lists do not see each other. A
// phrase ends before a new sentence and before punctuation other than a hyphen or apostrophe without space. The order is
// First, then End from long to short, then Feature.
func (s *Scanner) Scan(tokens []text.Token, dst []Match) []Match {
	clear(s.until)
	s.text = tokens
	for i := range tokens {
		state := s.state(tokens[i].Type)
		switch {
		case state&hasPhrase != 0:
			dst = s.phrases(i, &s.sigs[state>>2], dst)
		case state&hasHits != 0:
			for _, h := range s.sigs[state>>2].hits {
				if i >= s.until[h.list] {
					dst = append(dst, Match{i, i + 1, h.feature, h.entry, h.weight})
				}
			}
		}
	}
	s.text = nil
	return dst
}

func (s *Scanner) state(typ uint32) uint32 {
	if int(typ) < len(s.types) && s.types[typ] != 0 {
		return s.types[typ]
	}
	return s.learn(typ)
}

// phrases settles the matches that begin at token i, where a phrase may.
func (s *Scanner) phrases(i int, sig *signature, dst []Match) []Match {
	s.found = s.found[:0]
	for _, h := range sig.hits {
		s.found = append(s.found, candidate{h, i + 1})
	}
	s.walk(0, sig, 0, i)
	for _, c := range s.found {
		if i >= s.until[c.list] {
			s.best[c.list] = max(s.best[c.list], c.end)
		}
	}
	start := len(dst)
	for _, c := range s.found {
		if c.end == s.best[c.list] && !hasFeature(dst[start:], c.feature) {
			dst = append(dst, Match{i, c.end, c.feature, c.entry, c.weight})
		}
	}
	for _, c := range s.found {
		if end := s.best[c.list]; end > 0 {
			s.until[c.list], s.best[c.list] = end, 0
		}
	}
	if len(dst)-start > 1 {
		slices.SortFunc(dst[start:], func(a, b Match) int {
			return cmp.Or(b.End-a.End, cmp.Compare(a.Feature, b.Feature))
		})
	}
	return dst
}

func hasFeature(matches []Match, feature uint16) bool {
	for i := range matches {
		if matches[i].Feature == feature {
			return true
		}
	}
	return false
}

// walk follows the phrases from node over one part of token i and notes those that end with the token.
func (s *Scanner) walk(node uint32, sig *signature, part, i int) {
	t := s.m.trie
	for _, symbol := range sig.parts[part] {
		next := t.next(node, symbol)
		switch {
		case next == 0:
			continue
		case part+1 < len(sig.parts):
			s.walk(next, sig, part+1, i)
			continue
		}
		for _, entry := range t.ends[next] {
			s.found = append(s.found, candidate{s.m.hit(entry), i + 1})
		}
		if t.inner[next] {
			if j, following := s.following(i); following != nil {
				s.walk(next, following, 0, j)
			}
		}
	}
}

// following returns the token that continues a phrase behind token i, and nil where the phrase must end.
func (s *Scanner) following(i int) (int, *signature) {
	for i++; i < len(s.text) && !s.text[i].Flags.Is(text.SentenceStart); i++ {
		state := s.state(s.text[i].Type) // may grow sigs
		sig := &s.sigs[state>>2]
		if sig.through && !s.text[i].Flags.Is(text.SpaceBefore) {
			continue
		}
		if sig.parts == nil {
			break
		}
		return i, sig
	}
	return i, nil
}

// learn looks a type up in the lists and remembers the answer.
func (s *Scanner) learn(typ uint32) uint32 {
	if n := int(typ) + 1; n > len(s.types) {
		s.types = append(s.types, make([]uint32, max(n, s.m.vocab.Types())-len(s.types))...)
	}
	sig := s.m.signature(s.m.vocab.Type(typ))
	state := uint32(1 << 2) // the empty signature
	if sig.hits != nil || sig.parts != nil || sig.through {
		state = uint32(len(s.sigs)) << 2
		s.sigs = append(s.sigs, sig)
	}
	if sig.hits != nil {
		state |= hasHits
	}
	if sig.parts != nil && slices.ContainsFunc(sig.parts[0], func(sym uint32) bool { return s.m.trie.next(0, sym) != 0 }) {
		state |= hasPhrase
	}
	s.types[typ] = state
	return state
}

// signature finds all that the lists know of a type. The most specific entry of a feature wins: the word itself, then the
// longest prefix.
func (m *Matcher) signature(t *text.Type) signature {
	if t.Flags.Is(text.Punct) {
		return signature{through: strings.ContainsAny(t.Norm, "-'’‘‐‑") && len(t.Norm) <= 3}
	}
	entries := m.words[t.Norm]
	if joined, ok := joinHyphen(t.Norm); ok {
		entries = append(slices.Clip(entries), m.words[joined]...)
	}
	for n := min(len(t.Norm), m.longest); n > 0; n-- {
		entries = append(slices.Clip(entries), m.prefixes[t.Norm[:n]]...)
	}
	var sig signature
	for _, e := range entries {
		h := m.hit(e)
		if !slices.ContainsFunc(sig.hits, func(o hit) bool { return o.feature == h.feature }) {
			sig.hits = append(sig.hits, h)
		}
	}
	slices.SortFunc(sig.hits, func(a, b hit) int { return cmp.Compare(a.feature, b.feature) })
	sig.parts = m.parts(t.Norm)
	return sig
}

// parts lists the phrase symbols of a normal form, part by part, or nil when one part occurs in no phrase.
func (m *Matcher) parts(norm string) [][]uint32 {
	var parts [][]uint32
	for _, part := range strings.Split(norm, "-") {
		var symbols []uint32
		if id, ok := m.symbols[part]; ok {
			symbols = append(symbols, id)
		}
		for n := min(len(part), m.longest); n > 0; n-- {
			if id, ok := m.prefixSymbols[part[:n]]; ok {
				symbols = append(symbols, id)
			}
		}
		if symbols == nil {
			return nil
		}
		parts = append(parts, symbols)
	}
	return parts
}

func (m *Matcher) hit(entry uint32) hit {
	c := m.entries[entry]
	return hit{entry, c.list, c.feature, c.weight}
}
