package loaded

import (
	"fmt"
	"iter"
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
	row      []float64
}

// NewExtractor prepares the features called names, from table and as LIST.CATEGORY from the lists of a. It is
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
	x := &Extractor{reader: newReader(a, text.NewPerType(a.Vocab, table.derive), l)}
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

// Sentences yields the values of the features of each sentence of d, nil for one that is not scored: without a word, or in a part
// that does not count. They are valid until the next. All of them together would be a hundred times the text.
func (x *Extractor) Sentences(d *features.Document) iter.Seq2[int, []float64] {
	return func(yield func(int, []float64) bool) {
		for i, s := range x.reader.sentences(d) {
			var row []float64
			if s != nil {
				row = x.row[:0]
				for k := range x.Features {
					row = append(row, x.Features[k].Value(s))
				}
				x.row = row
			}
			if !yield(i, row) {
				return
			}
		}
	}
}

// mean returns the mean of the rows of Sentences, weighted by the words that the outlet says itself, or by all words where it
// says none; nil when no sentence is scored.
func (x *Extractor) mean(d *features.Document) []float64 {
	var m rowMean
	for i, row := range x.Sentences(d) {
		m.add(row, d.VoicesIn(d.Sentences[i]))
	}
	return m.values()
}

// rowMean is the mean of rows of Sentences, weighted by the words that the outlet says itself, or by all words where it says none.
type rowMean struct{ own, all weighted }

func (m *rowMean) add(row []float64, words [3]int) {
	m.own.add(row, words[voice.Outlet])
	m.all.add(row, words[0]+words[1]+words[2])
}

// values are those of the mean; nil when no sentence was scored. They may be taken once.
func (m *rowMean) values() []float64 {
	if m.own.total > 0 {
		return m.own.values()
	}
	return m.all.values()
}

// weighted is a sum of rows, each as often as its weight.
type weighted struct {
	sum   []float64
	total int
}

func (w *weighted) add(row []float64, weight int) {
	if weight == 0 || row == nil {
		return
	}
	if w.sum == nil {
		w.sum = make([]float64, len(row))
	}
	for k, x := range row {
		w.sum[k] += float64(weight) * x
	}
	w.total += weight
}

func (w *weighted) values() []float64 {
	for k := range w.sum {
		w.sum[k] /= float64(w.total)
	}
	return w.sum
}
