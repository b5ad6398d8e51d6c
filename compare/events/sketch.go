package events

import (
	"cmp"
	"math"
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/lexicons"
)

// A sketch is taken of the title and of the first opening bytes that count: news tells first what it is about, and to read on costs
// time and adds what the article has in common with others of its subject.
const (
	opening = 4000
	lead    = 600 // bytes of the opening in which a word counts double, as it does in the title
)

// sketchSize is the number of terms kept of an article: those that tell it best from other news. With 60 to 150 of them grouping
// is about equally good.
const sketchSize = 80

// sketch is what an article is about.
type sketch struct {
	terms []sketchedTerm // in no order
	days  weekdays
}

// weekdays counts the names of the days in an article, Monday first. News of one event tells the same days, which for articles
// without a date is the best sign of their week.
type weekdays [7]uint8

// sketchedTerm is a term of a sketch.
type sketchedTerm struct {
	key   uint32  // hash of the cut normal form: it does not depend on the order in which the vocabulary was filled
	level uint8   // how much the article makes of it, see level
	share float32 // of the background's articles
}

// levels are eighths of log₂(1 + n), in six bits.
const maxLevel = 1<<levelBits - 1

func level(n int) uint8 { return levels[min(n, len(levels)-1)] }

var levels = func() (of [256]uint8) {
	for n := range of {
		of[n] = uint8(min(maxLevel, math.Round(8*math.Log2(1+float64(n)))))
	}
	return of
}()

// sketcher makes sketches. It remembers what it needs of each type and serves one goroutine.
type sketcher struct {
	analyzer *features.Analyzer
	bg       *lexicons.BackgroundTable
	types    []knownTerm       // of the vocabulary
	stems    []stem            // what terms are cut to
	numbers  map[uint32]uint32 // of stems, by key
	met      []uint32          // stems of the current article, as they are first met
	days     [7]int
	ranked   []rankedStem
}

func newSketcher(a *features.Analyzer, bg *lexicons.BackgroundTable) *sketcher {
	return &sketcher{analyzer: a, bg: bg, numbers: map[uint32]uint32{}}
}

// rankedStem is a stem by its place in the order of what tells most: the bits of a positive rank, turned round, before the key.
type rankedStem struct {
	order  uint64
	number uint32
}

func (m *stem) order() uint64 {
	rank := max(0, float32(level(m.n))*m.idf) // a negative zero would have other bits
	return uint64(^math.Float32bits(rank))<<32 | uint64(m.key)
}

// sketch returns the terms of an article that are most telling against the background: log(1 + n) × idf. Words of the title and
// the lead count double, and so do words that have a capital inside a sentence: who and where tell events apart better than what. The
// article is read for it; tokens are what features.Analyzer.Recall takes.
func (s *sketcher) sketch(a *corpus.Article) (_ sketch, tokens []byte) {
	s.met, s.days = s.met[:0], [7]int{}
	s.analyzer.Glance(a, func(d *features.Document, encoded []byte) {
		for _, t := range d.Tokens[d.Title.From:d.Title.To] {
			s.count(t, 2)
		}
		s.countText(beginning(d))
		tokens = slices.Clone(encoded)
	})
	return sketch{s.strongest(), s.weekdays()}, tokens
}

// beginning are the tokens of an article, without its title, up to the end of its opening, with the parts that they lie in.
func beginning(d *features.Document) ([]corpus.Part, []text.Token) {
	parts, tokens := d.Body()
	end := len(d.Text)
	if len(parts) == 0 && len(d.Text) > opening {
		end = wordBorder(d.Text, opening)
	}
	left := opening
	for _, p := range parts {
		if !p.Kind.Counted() {
			continue
		}
		if p.Len() >= left {
			end = wordBorder(d.Text, p.Start+left)
			break
		}
		left -= p.Len()
	}
	n, _ := slices.BinarySearchFunc(tokens, end, func(t text.Token, end int) int { return cmp.Compare(t.Start(), end) })
	return parts, tokens[:n]
}

// wordBorder is the first white space from byte i on, or the end of text.
func wordBorder(text string, i int) int {
	for i < len(text) && text[i] > ' ' {
		i++
	}
	return i
}

// countText counts the tokens of the parts that count.
func (s *sketcher) countText(parts []corpus.Part, tokens []text.Token) {
	p, read := 0, 0 // part, and bytes that count before it
	for _, t := range tokens {
		for p < len(parts) && parts[p].End <= t.Start() {
			if parts[p].Kind.Counted() {
				read += parts[p].Len()
			}
			p++
		}
		at := t.Start()
		if p < len(parts) {
			if !parts[p].Kind.Counted() {
				continue
			}
			at = read + t.Start() - parts[p].Start
		}
		n := 1
		if at < lead {
			n = 2
		}
		if t.Flags&(text.Capital|text.SentenceStart) == text.Capital {
			n *= 2
		}
		s.count(t, n)
	}
}

// count counts a token n times, if it is a term or a number of two digits or more.
func (s *sketcher) count(t text.Token, n int) {
	if !t.IsTerm() && !(t.Flags.Is(text.Number) && t.Len() > 1) {
		return
	}
	k := s.known(t.Type, t.Flags.Is(text.Number))
	if k.weekday > 0 {
		s.days[k.weekday-1] += n
		return
	}
	m := &s.stems[k.stem]
	if m.n == 0 {
		s.met = append(s.met, k.stem)
	}
	if m.n == 0 || k.share > m.share {
		m.share, m.idf = k.share, k.idf
	}
	m.n += n
}

// strongest returns the terms met that tell most, and forgets them all.
func (s *sketcher) strongest() []sketchedTerm {
	s.ranked = s.ranked[:0]
	for _, m := range s.met {
		s.ranked = append(s.ranked, rankedStem{s.stems[m].order(), m})
	}
	slices.SortFunc(s.ranked, func(x, y rankedStem) int { return cmp.Compare(x.order, y.order) })
	terms := make([]sketchedTerm, min(len(s.ranked), sketchSize))
	for i := range terms {
		of := &s.stems[s.ranked[i].number]
		terms[i] = sketchedTerm{of.key, level(of.n), of.share}
	}
	for _, m := range s.met {
		s.stems[m].n = 0
	}
	return terms
}

func (s *sketcher) weekdays() (days weekdays) {
	for i, n := range s.days {
		days[i] = uint8(min(n, math.MaxUint8))
	}
	return days
}
