package cluster

import (
	"context"
	"encoding/json"
	"fmt"

	"tellings/compare"
	"tellings/corpus"
	"tellings/reports"
)

// summary is what must be known of an event to say where it stands among the others.
type summary struct {
	Key           string
	Given         string // name that the input gives it
	Outlet, First string // of its first article: with Given, the order of events
	Name          string
	Articles      int
	Alone         bool
	Passages      int
	Sentences     int
	Bytes         int // of its packed rows
}

// compareFn compares the articles of an event: packed rows by the event's key, its summary, and once a bundle what its events say of
// outlets.
type compareFn struct {
	Settings Settings

	tools    *tools
	profiler *compare.Profiler
}

func (f *compareFn) Setup() (err error) {
	f.tools, err = toolsFor(&f.Settings)
	return err
}

func (f *compareFn) StartBundle(_ func(string, []byte), _, _ func([]byte)) {
	f.profiler = &compare.Profiler{}
}

func (f *compareFn) ProcessElement(ctx context.Context, key string, encoded func(*[]byte) bool, rows func(string, []byte), summaries, _ func([]byte)) error {
	var articles []*corpus.Article
	var tokens []string
	var data []byte
	for encoded(&data) {
		a, read, err := decodeMember(data)
		if err != nil {
			return fmt.Errorf("event %q: %w", nameOf(key), err)
		}
		articles, tokens = append(articles, a), append(tokens, read)
	}
	c, err := f.tools.comparer.Compare(ctx, nameOf(key), articles, tokens)
	if err != nil {
		return err
	}
	f.profiler.Add(c)
	t := reports.TablesOf(c)
	packed, err := pack(t.Rows)
	if err != nil {
		return fmt.Errorf("event %q: %w", c.Event, err)
	}
	first := c.Articles[0]
	s, err := json.Marshal(summary{Key: key, Given: nameOf(key), Outlet: first.Outlet, First: first.ID, Name: c.Event, Articles: len(articles),
		Alone: c.Alone(), Passages: t.Passages, Sentences: t.Sentences, Bytes: len(packed)})
	if err != nil {
		return err
	}
	rows(key, packed)
	summaries(s)
	return nil
}

func (f *compareFn) FinishBundle(_ func(string, []byte), _, profilers func([]byte)) error {
	data, err := f.profiler.MarshalBinary()
	if err != nil {
		return err
	}
	profilers(data)
	return nil
}

// decodeMember undoes joinFn: an article as it is called in the end, and its tokens where it has been read.
func decodeMember(data []byte) (*corpus.Article, string, error) {
	at, told, ok := cutSized(data)
	if !ok {
		return nil, "", errCutOff
	}
	var called assigned
	if err := json.Unmarshal(at, &called); err != nil {
		return nil, "", err
	}
	a, tokens, err := decodeTold(told)
	if err == nil {
		a.ID, a.Outlet, a.Group = called.ID, called.Outlet, called.Group
	}
	return a, tokens, err
}
