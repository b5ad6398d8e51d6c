package loaded

import (
	"fmt"
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/linear"
	"tellings/features/voice"
	"tellings/lexicons"
)

// Extractor turns Documents into the values of features. It keeps tables of the words it has met and serves one goroutine.
type Extractor struct {
	Features []Feature
	reader   reader
	scratch  rows
}

// rows are the values of the features by sentence, in one piece of memory.
type rows struct {
	cells []float64
	of    [][]float64 // by sentence, nil for one that is not scored
}

// NewExtractor prepares the features called names, from the table Features and as LIST.CATEGORY from the lists of a. It is
// an error when one is not known, or when a shipped list is missing that they need.
func NewExtractor(a *features.Analyzer, names []string) (*Extractor, error) {
	l, err := bindLists(a.Matcher)
	if err != nil {
		return nil, err
	}
	background, err := lexicons.Background()
	if err != nil {
		return nil, err
	}
	words, err := Words()
	if err != nil {
		return nil, err
	}
	table := shapeTable{vocab: a.Vocab, background: background, words: words}
	x := &Extractor{reader: newReader(a, text.NewPerType(table.derive), l)}
	for _, name := range names {
		f, ok := find(name)
		if !ok {
			f, ok = l.categoryFeature(name)
		}
		if !ok {
			return nil, fmt.Errorf("there is no feature %q: it is neither built in nor a LIST.CATEGORY of the lists at hand", name)
		}
		x.Features = append(x.Features, f)
	}
	return x, nil
}

// another shares what is known of words, for another goroutine.
func (x *Extractor) another() *Extractor {
	return &Extractor{Features: x.Features, reader: newReader(x.reader.analyzer, x.reader.shapes, x.reader.sentence.lists)}
}

func find(name string) (Feature, bool) {
	i := slices.IndexFunc(table, func(f Feature) bool { return f.Name == name })
	if i < 0 {
		return Feature{}, false
	}
	return table[i], true
}

// Named are the features as a model names them.
func (x *Extractor) Named() []linear.Feature {
	named := make([]linear.Feature, len(x.Features))
	for i, f := range x.Features {
		named[i] = linear.Feature{Name: f.Name, Doc: f.Doc}
	}
	return named
}

// Names are the features that a model is fitted with: the table, the categories of the shipped lists, and all categories
// of the lists called extra.
func Names(a *features.Analyzer, extra []string) []string {
	var names []string
	for _, f := range table {
		names = append(names, f.Name)
	}
	names = append(names, categories...)
	for _, f := range a.Matcher.Features() {
		if slices.Contains(extra, f.List) {
			names = append(names, f.List+"."+f.Category)
		}
	}
	return names
}

// Sentences returns the values of the features by sentence of d, nil for sentences that are not scored: those without a word
// and those in parts that do not count.
func (x *Extractor) Sentences(d *features.Document) [][]float64 {
	var r rows
	x.fill(&r, d)
	return r.of
}

// fill writes the values over what r held before.
func (x *Extractor) fill(r *rows, d *features.Document) {
	r.cells = slices.Grow(r.cells[:0], len(d.Sentences)*len(x.Features)) // never grows below, so rows stay in it
	r.of = slices.Grow(r.of[:0], len(d.Sentences))[:len(d.Sentences)]
	clear(r.of)
	x.reader.each(d, func(i int, s *Sentence) {
		first := len(r.cells)
		for k := range x.Features {
			r.cells = append(r.cells, x.Features[k].Value(s))
		}
		r.of[i] = r.cells[first:len(r.cells):len(r.cells)]
	})
}

// meanOf returns the mean of the rows of Sentences, weighted by the words that the outlet says itself, or by all words where it
// says none; nil when no sentence is scored.
func meanOf(d *features.Document, rows [][]float64) []float64 {
	if mean := weightedMean(d, rows, func(words [3]int) int { return words[voice.Outlet] }); mean != nil {
		return mean
	}
	return weightedMean(d, rows, func(words [3]int) int { return words[0] + words[1] + words[2] })
}

func weightedMean(d *features.Document, rows [][]float64, weight func([3]int) int) []float64 {
	var sum []float64
	total := 0
	for i, row := range rows {
		if row == nil {
			continue
		}
		n := weight(d.VoicesIn(d.Sentences[i]))
		if n == 0 {
			continue
		}
		if sum == nil {
			sum = make([]float64, len(row))
		}
		for k, x := range row {
			sum[k] += float64(n) * x
		}
		total += n
	}
	for k := range sum {
		sum[k] /= float64(total)
	}
	return sum
}
