package cluster

import (
	"context"
	"encoding/binary"
	"iter"
	"os"
	"path/filepath"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
	"tellings/reports"
)

// backgroundName is the table that BuildBackground writes: what tellings background writes of the same input, to the byte.
const backgroundName = "background.tsv"

// BuildBackground adds the counting of words to a pipeline: files become counts a stretch, these are added up a word, and those of words
// in enough articles are written by one worker, with what could not be read.
func BuildBackground(s beam.Scope, set Settings, opt features.BackgroundOptions) {
	split := beam.Reshuffle(s, beam.ParDo(s, &splitFn{Settings: set}, beam.Impulse(s)))
	words, articles, rejects, rests := beam.ParDo4(s, &usageFn{Settings: set}, split)
	counted := beam.ParDo(s, &leastFn{Least: opt.Least}, beam.CombinePerKey(s, &useFn{}, words))
	beam.ParDo0(s, &backgroundFn{Settings: set, Options: opt}, beam.Impulse(s), beam.SideInput{Input: counted}, beam.SideInput{Input: articles},
		beam.SideInput{Input: rejects}, beam.SideInput{Input: rests})
}

func registerBackground() {
	for _, fn := range []any{&usageFn{}, &leastFn{}, &backgroundFn{}} {
		beam.RegisterDoFn(reflect.TypeOf(fn))
	}
	beam.RegisterType(reflect.TypeFor[useFn]())
}

// usageFn counts the words of a stretch.
type usageFn struct {
	Settings Settings

	analyzer *features.Analyzer
	source   *corpus.Source
}

func (f *usageFn) Setup() (err error) {
	if f.analyzer, err = features.NewAnalyzer(nil); err != nil {
		return err
	}
	f.source, err = f.Settings.open()
	return err
}

func (f *usageFn) ProcessElement(ctx context.Context, stretch int, encoded []byte, words func(string, []byte), articles, rejects, rests func([]byte)) error {
	usage := features.NewUsage(f.analyzer)
	err := eachIn(ctx, f.source, stretch, encoded, rejects, rests, func(a *corpus.Article, _ corpus.Given) error {
		usage.Add(a)
		return nil
	})
	if err != nil {
		return err
	}
	for norm, use := range usage.Words() {
		words(norm, appendUse(nil, use))
	}
	return emitJSON(articles, usage.Articles())
}

// useFn adds up how stretches use a word.
type useFn struct{}

// MergeAccumulators adds two counts.
func (*useFn) MergeAccumulators(a, b []byte) ([]byte, error) {
	p, _, ok := cutUse(a)
	q, _, also := cutUse(b)
	if !ok || !also {
		return nil, errCutOff
	}
	return appendUse(nil, features.WordUse{Articles: p.Articles + q.Articles, Inside: p.Inside + q.Inside, Capitals: p.Capitals + q.Capitals}), nil
}

func appendUse(data []byte, use features.WordUse) []byte {
	for _, n := range []int{use.Articles, use.Inside, use.Capitals} {
		data = binary.AppendUvarint(data, uint64(n))
	}
	return data
}

func cutUse(data []byte) (use features.WordUse, rest []byte, ok bool) {
	for _, n := range []*int{&use.Articles, &use.Inside, &use.Capitals} {
		v, size := binary.Uvarint(data)
		if size <= 0 {
			return use, nil, false
		}
		*n, data = int(v), data[size:]
	}
	return use, data, true
}

// leastFn passes words on that are in enough articles: the counts, and behind them the word.
type leastFn struct{ Least int }

func (f *leastFn) ProcessElement(norm string, counts []byte, emit func([]byte)) error {
	use, _, ok := cutUse(counts)
	if !ok {
		return errCutOff
	}
	if use.Articles >= f.Least {
		emit(append(appendUse(nil, use), norm...))
	}
	return nil
}

// backgroundFn writes the table, and rejects.csv.
type backgroundFn struct {
	Settings Settings
	Options  features.BackgroundOptions
}

func (f *backgroundFn) ProcessElement(ctx context.Context, _ []byte, words, articles, rejects, rests func(*[]byte) bool) error {
	stretches, err := decodeAll[int](articles)
	if err != nil {
		return err
	}
	read := 0
	for _, n := range stretches {
		read += n
	}
	file, err := os.Create(filepath.Join(f.Settings.Out, backgroundName))
	if err != nil {
		return err
	}
	defer file.Close()
	if err := lexicons.WriteBackground(file, features.BackgroundOf(read, usesOf(words, &err), f.Options)); err != nil {
		return err
	}
	if err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	end := endFn{Settings: f.Settings}
	refused, rows, err := end.rejectRows(ctx, rejects, rests)
	if err != nil {
		return err
	}
	out, err := end.write(&reports.RejectsSheet, rows, "csv")
	if err != nil {
		return err
	}
	m := manifest{Program: "tellings-beam", Version: reports.Version, Settings: f.Settings, Read: read, Rejected: refused, Outputs: []reports.Output{out}}
	return m.write(f.Settings.Out)
}

// usesOf yields the words of a side input; what is wrong with it goes to err.
func usesOf(encoded func(*[]byte) bool, err *error) iter.Seq2[string, features.WordUse] {
	return func(yield func(string, features.WordUse) bool) {
		var data []byte
		for encoded(&data) {
			use, norm, ok := cutUse(data)
			if !ok {
				*err = errCutOff
				return
			}
			if !yield(string(norm), use) {
				return
			}
		}
	}
}
