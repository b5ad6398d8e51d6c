package lexicons

import (
	"cmp"
	"slices"

	"tellings/corpus/text"
)

// Scanner finds matches in the tokens of one document after another. A Scanner serves one goroutine.
type Scanner struct {
	m       *Matcher
	until   []int // by list: tokens before this one are taken
	best    []int // by list: end of the longest match at the present token, 0 = none
	found   []candidate
	text    []text.Token // the current document
	glances []glance     // of its tokens
}

type candidate struct {
	hit
	end int
}

// NewScanner returns a Scanner for one goroutine.
func (m *Matcher) NewScanner() *Scanner {
	return &Scanner{m: m, until: make([]int, len(m.lists)), best: make([]int, len(m.lists))}
}

// Scan appends the matches in tokens, one document, to dst. Within a list the leftmost match counts, of those the longest,
// and a token belongs to one match at most; several categories may share that match. Lists do not see each other. A
// phrase ends before a new sentence and before punctuation other than joints without space before them. The order is
// First, then End from long to short, then Feature.
func (s *Scanner) Scan(tokens []text.Token, dst []Match) []Match {
	clear(s.until)
	s.text, s.glances = tokens, s.glances[:0]
	for i := range tokens {
		s.glances = append(s.glances, *s.m.glances.Of(tokens[i].Type))
	}
	for i := range s.glances {
		switch g := &s.glances[i]; {
		case g.sig == nil:
		case g.start != 0 || g.sig.begins:
			dst = s.phrases(i, g, dst)
		default:
			dst = s.single(i, g.sig, dst)
		}
	}
	s.text = nil
	return dst
}

// single adds the matches of token i alone, in the lists that have not taken it yet.
func (s *Scanner) single(i int, sig *signature, dst []Match) []Match {
	for _, h := range sig.hits {
		if i >= s.until[h.list] {
			dst = append(dst, Match{i, i + 1, h.feature, h.entry, h.weight})
		}
	}
	return dst
}

// phrases settles the matches that begin at token i, where a phrase may.
func (s *Scanner) phrases(i int, g *glance, dst []Match) []Match {
	s.found = s.found[:0]
	if g.symbol != several {
		s.follow(g.start, i)
	} else {
		s.walk(0, g.sig.parts, i)
	}
	if len(s.found) == 0 {
		return s.single(i, g.sig, dst)
	}
	for _, h := range g.sig.hits {
		s.found = append(s.found, candidate{h, i + 1})
	}
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

// follow goes on from node behind token i, token by token, and notes the phrases that end on the way.
func (s *Scanner) follow(node uint32, i int) {
	t := s.m.trie
	for t.inner[node] {
		i = s.following(i)
		if i == len(s.text) {
			return
		}
		g := &s.glances[i]
		if g.symbol == several {
			s.walk(node, g.sig.parts, i)
			return
		}
		if node = t.next(node, g.symbol); node == 0 {
			return
		}
		s.note(node, i)
	}
}

// walk goes on from node over the parts of token i, by every symbol they can stand for, and follows what is behind.
func (s *Scanner) walk(node uint32, parts [][]uint32, i int) {
	for _, symbol := range parts[0] {
		next := s.m.trie.next(node, symbol)
		switch {
		case next == 0:
		case len(parts) > 1:
			s.walk(next, parts[1:], i)
		default:
			s.note(next, i)
			s.follow(next, i)
		}
	}
}

// note keeps the phrases that end at node with token i.
func (s *Scanner) note(node uint32, i int) {
	for _, entry := range s.m.trie.ends[node] {
		s.found = append(s.found, candidate{s.m.hit(entry), i + 1})
	}
}

// following returns the token that continues a phrase behind token i; the number of tokens where the phrase must end.
func (s *Scanner) following(i int) int {
	for i++; i < len(s.text) && !s.text[i].Flags.Is(text.SentenceStart); i++ {
		g := &s.glances[i]
		if g.symbol != none {
			return i
		}
		if g.sig == nil || !g.sig.through || s.text[i].Flags.Is(text.SpaceBefore) {
			break
		}
	}
	return len(s.text)
}
