package cluster

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"

	"tellings/compare/events"
	"tellings/corpus"
)

// Place is where an article or a reject stands in the order of reading: the number of its stretch, and in the lower 32 bits its place in
// it. It is the key of an article until its event is known.
type Place = int64

func placeIn(stretch, place int) Place { return int64(stretch)<<32 | int64(place) }

// rejected is a reject and its place.
type rejected struct {
	Place  Place
	Reject corpus.Reject
}

// stretches is the number of pieces that the files of the input are divided into, at most. A file is read by one worker.
const stretches = 1024

// splitFn divides the files of the input.
type splitFn struct{ Settings Settings }

func (f *splitFn) ProcessElement(_ []byte, emit func(int, []byte)) error {
	src, err := f.Settings.open()
	if err != nil {
		return err
	}
	for i, s := range src.Stretches(stretches) {
		data, err := json.Marshal(s)
		if err != nil {
			return err
		}
		emit(i, data)
	}
	return nil
}

// readFn reads a stretch: articles by place, lines whose ids and outlets are as given, the outlets where they are first met, rejects, and
// what is left for the end.
type readFn struct {
	Settings Settings

	source *corpus.Source
	line   func(*corpus.Article) (events.Line, []byte)
}

func (f *readFn) Setup() error {
	t, err := toolsFor(&f.Settings)
	if err != nil {
		return err
	}
	f.line = events.NewLiner(t.analyzer, t.background, f.Settings.Grouping)
	f.source, err = f.Settings.open()
	return err
}

func (f *readFn) ProcessElement(ctx context.Context, stretch int, encoded []byte, article func(Place, []byte), lines, outlets, rejects, rests func([]byte)) error {
	met := map[string]bool{}
	return eachIn(ctx, f.source, stretch, encoded, rejects, rests, func(a *corpus.Article, g corpus.Given) error {
		place, note := placeIn(stretch, g.Place), placeIn(stretch, g.AtNote)
		line, tokens := f.line(a)
		data, err := appendTold(nil, a, tokens)
		if err != nil {
			return err
		}
		article(place, data)
		if !met[a.Outlet] {
			met[a.Outlet] = true
			if err := emitJSON(outlets, metOutlet{note, a.Outlet, a.Origin}); err != nil {
				return err
			}
		}
		if data, err = (givenLine{place, g.ID, a.Origin, line}).append(nil); err != nil {
			return err
		}
		lines(data)
		return nil
	})
}

// eachIn reads an encoded stretch: its articles go to each, what could not be read to rejects, and what is left for the end to rests.
func eachIn(ctx context.Context, src *corpus.Source, stretch int, encoded []byte, rejects, rests func([]byte), each func(*corpus.Article, corpus.Given) error) error {
	var in corpus.Stretch
	if err := json.Unmarshal(encoded, &in); err != nil {
		return err
	}
	var failed error
	rest, err := src.EachIn(ctx, in, each, func(r corpus.Reject, place int) {
		if err := emitJSON(rejects, rejected{placeIn(stretch, place), r}); err != nil {
			failed = err
		}
	})
	if err == nil {
		err = failed
	}
	if err != nil {
		return err
	}
	return emitJSON(rests, leftOver{stretch, rest})
}

// leftOver is what a stretch leaves for the end.
type leftOver struct {
	Stretch int
	Rest    corpus.Rest
}

// emitJSON emits a small record.
func emitJSON(emit func([]byte), record any) error {
	data, err := json.Marshal(record)
	if err == nil {
		emit(data)
	}
	return err
}

// appendTold appends an article and behind it the tokens that were read of it.
func appendTold(data []byte, a *corpus.Article, tokens []byte) ([]byte, error) {
	encoded, err := a.AppendBinary(nil)
	if err != nil {
		return nil, err
	}
	return append(appendSized(data, encoded), tokens...), nil
}

func decodeTold(data []byte) (a *corpus.Article, tokens string, err error) {
	encoded, rest, ok := cutSized(data)
	if !ok {
		return nil, "", errCutOff
	}
	a = &corpus.Article{}
	return a, string(rest), a.UnmarshalBinary(encoded)
}

var errCutOff = errors.New("a record that was sent between workers is cut off")

// appendSized appends bytes behind their number; cutSized takes them off again.
func appendSized(data, b []byte) []byte {
	return append(binary.AppendUvarint(data, uint64(len(b))), b...)
}

func cutSized(data []byte) (b, rest []byte, ok bool) {
	n, size := binary.Uvarint(data)
	if size <= 0 || n > uint64(len(data)-size) {
		return nil, nil, false
	}
	data = data[size:]
	return data[:n], data[n:], true
}
