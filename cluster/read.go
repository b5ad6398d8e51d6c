package cluster

import (
	"context"
	"encoding/binary"
	"encoding/json"

	"tellings/compare/events"
	"tellings/corpus"
)

// Place is where an article stands in the order of reading. It is the key of the article until its event is known.
type Place = int64

// rejected is a reject and its place.
type rejected struct {
	Place  Place
	Reject corpus.Reject
}

// readFn reads the inputs: articles by place, lines of the index behind their places, and rejects.
type readFn struct{ Settings Settings }

func (f *readFn) ProcessElement(ctx context.Context, _ []byte, article func(Place, []byte), line, reject func([]byte)) error {
	t, err := toolsFor(&f.Settings)
	if err != nil {
		return err
	}
	src, err := f.Settings.open()
	if err != nil {
		return err
	}
	var place Place
	liner := events.NewLiner(t.analyzer, t.background, f.Settings.Grouping)
	var failed error
	err = src.Each(ctx, func(a *corpus.Article) error {
		data, err := a.AppendBinary(nil)
		if err != nil {
			return err
		}
		article(place, data)
		if data, err = liner(a).AppendBinary(binary.BigEndian.AppendUint64(nil, uint64(place))); err != nil {
			return err
		}
		line(data)
		place++
		return nil
	}, func(r corpus.Reject) {
		data, err := json.Marshal(rejected{place, r})
		if err != nil {
			failed = err
			return
		}
		place++
		reject(data)
	})
	if err == nil {
		err = failed
	}
	return err
}
