package frames

import (
	"iter"
	"math"
	"math/bits"
	"unicode/utf8"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/wordvec"
)

// reader turns bags into the features of a dictionary. What a word is to it is learned once. It is safe for concurrent use.
type reader struct {
	*Extractor
	*dictionary
	terms *text.PerType[*term]
	lists []int32 // by feature of the matcher; none where the dictionary lacks it
	idle  corpus.Idle[*scratch]
}

// none is the number of what the dictionary lacks.
const none = -1

// term is what a word is to a dictionary.
type term struct {
	number         int32   // within the pairs
	features       []int32 // the word, its runs of letters, its pieces, its stem; one stands there as often as the word has it
	headline, said int32   // features of the word in these places
	vector         []float64
}

func newReader(x *Extractor, p *pieces, d *dictionary) *reader {
	r := &reader{Extractor: x, dictionary: d}
	r.terms = text.NewPerTerm(x.analyzer.Vocab, func(id uint32) *term { return r.term(p, id) })
	for _, f := range x.analyzer.Matcher.Features() {
		r.lists = append(r.lists, find(d.at[listBlock], f.List+"."+f.Category))
	}
	r.idle.New = func() *scratch {
		return &scratch{counts: make([]int32, d.size()), met: make([]uint64, (d.size()+63)/64)}
	}
	return r
}

func find(at map[string]int32, name string) int32 {
	if f, known := at[name]; known {
		return f
	}
	return none
}

func (r *reader) term(p *pieces, id uint32) *term {
	norm := r.analyzer.Vocab.Norm(id)
	t := &term{number: find(r.words, norm), headline: find(r.at[headBlock], norm), said: find(r.at[saidBlock], norm)}
	add := func(f int32) {
		if f != none {
			t.features = append(t.features, f)
		}
	}
	add(find(r.at[wordBlock], norm))
	for run := range runsOf(norm) {
		add(find(r.at[letterBlock], run))
	}
	for _, piece := range p.cut(norm) {
		add(find(r.at[pieceBlock], piece))
	}
	add(find(r.at[stemBlock], r.analyzer.Vocab.StemOf(norm)))
	vector := make([]float64, wordvec.Dimensions)
	if r.vectors.Add(vector, norm) {
		t.vector = vector
	}
	return t
}

// shortest and longest run of letters within a word and its borders, which are written as low lines.
const (
	shortRun = 2
	longRun  = 5
)

// runsOf are the runs of letters of a word; one comes as often as the word has it.
func runsOf(norm string) iter.Seq[string] {
	return func(yield func(string) bool) {
		bordered := "_" + norm + "_"
		var starts [longRun]int // of the last letters
		n := 0
		for at, r := range bordered {
			starts[n%longRun] = at
			n++
			end := at + utf8.RuneLen(r)
			for size := shortRun; size <= min(longRun, n); size++ {
				if !yield(bordered[starts[(n-size)%longRun]:end]) {
					return
				}
			}
		}
	}
}

// scratch is what one goroutine counts with.
type scratch struct {
	counts []int32  // by feature
	met    []uint64 // which features are counted, a bit each: so they come in order whatever the ids of the words
	times  []int32  // by term
	terms  []uint32 // that are counted, in the order of the text
	vector [wordvec.Dimensions]float64
	length float64 // of vector; 0 where no word has one
	cells  []cell
}

func (s *scratch) add(f int32, n int32) {
	if f != none {
		s.counts[f] += n
		s.met[f>>6] |= 1 << (f & 63)
	}
}

// fill counts what a bag is made of.
func (s *scratch) fill(r *reader, b *Bag) {
	if n := r.analyzer.Vocab.Terms(); n > len(s.times) {
		s.times = append(s.times, make([]int32, n-len(s.times))...)
	}
	before := int32(none)
	for _, w := range b.words {
		if w == gap {
			before = none
			continue
		}
		id := w.term()
		t := *r.terms.Of(id)
		if s.times[id]++; s.times[id] == 1 {
			s.terms = append(s.terms, id)
		}
		if before != none && t.number != none {
			if f, known := r.pairs[pairOf(before, t.number)]; known {
				s.add(f, 1)
			}
		}
		if before = t.number; w&titled != 0 {
			s.add(t.headline, 1)
		}
		if w&said != 0 {
			s.add(t.said, 1)
		}
	}
	for _, id := range s.terms {
		t := *r.terms.Of(id)
		for _, f := range t.features {
			s.add(f, s.times[id])
		}
		for i, x := range t.vector {
			s.vector[i] += x
		}
	}
	for _, f := range b.lists {
		s.add(r.lists[f], 1)
	}
	for _, x := range s.vector {
		s.length += x * x
	}
	s.length = math.Sqrt(s.length)
}

// features are those that are counted, in order.
func (s *scratch) features() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, w := range s.met {
			for ; w != 0; w &= w - 1 {
				if !yield(i<<6 + bits.TrailingZeros64(w)) {
					return
				}
			}
		}
	}
}

func (s *scratch) clear() {
	for f := range s.features() {
		s.counts[f] = 0
	}
	clear(s.met)
	for _, id := range s.terms {
		s.times[id] = 0
	}
	s.terms, s.cells = s.terms[:0], s.cells[:0]
	s.vector, s.length = [wordvec.Dimensions]float64{}, 0
}

// cell is the value of one feature in a passage.
type cell struct {
	feature int32
	value   float32
}

// weigh makes the cells of what was counted, in the order of the features: (1 + ln count) · idf, each block of length 1 times its weight.
func (s *scratch) weigh(d *dictionary) []cell {
	k, start, squares := 0, 0, 0.0
	end := func() {
		if squares > 0 {
			by := float32(blocks[k].weight / math.Sqrt(squares))
			for i := start; i < len(s.cells); i++ {
				s.cells[i].value *= by
			}
		}
		start, squares = len(s.cells), 0
	}
	for f := range s.features() {
		for f >= d.first[k+1] {
			end()
			k++
		}
		value := d.idf[k][f-d.first[k]] * logCount(s.counts[f])
		squares += value * value
		s.cells = append(s.cells, cell{int32(f), float32(value)})
	}
	end()
	return s.cells
}

// logCounts are 1 + ln n of small n.
var logCounts = func() (l [64]float64) {
	for n := range l {
		l[n] = 1 + math.Log(float64(n))
	}
	return l
}()

func logCount(n int32) float64 {
	if int(n) < len(logCounts) {
		return logCounts[n]
	}
	return 1 + math.Log(float64(n))
}

// vectorWeight is the weight of the word vectors as a block.
const vectorWeight = 1

// row is a passage to learn from: its cells, and behind all features the directions of its word vectors.
func (r *reader) row(b *Bag) []cell {
	s := r.idle.Take()
	defer r.idle.Give(s)
	s.fill(r, b)
	row := append([]cell(nil), s.weigh(r.dictionary)...)
	if s.length > 0 {
		for i, x := range s.vector {
			row = append(row, cell{int32(r.size() + i), float32(x * vectorWeight / s.length)})
		}
	}
	s.clear()
	return row
}
