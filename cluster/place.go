package cluster

import (
	"cmp"
	"encoding/json"
	"slices"

	"tellings/compare"
)

// placement is where an event stands: what its rows depend on beside its own articles.
type placement struct {
	Rank                int
	Name                string
	Passages, Sentences int // of the events before it
	Shard, Shards       int
}

// totals are of the whole run.
type totals struct {
	Articles, Events, Alone int
}

// placeFn puts all events in order.
type placeFn struct{ Settings Settings }

func (f *placeFn) ProcessElement(_ int, encoded func(*[]byte) bool, place func(string, []byte), whole func([]byte)) error {
	var all []summary
	var data []byte
	bytes := 0
	for encoded(&data) {
		var s summary
		if err := json.Unmarshal(data, &s); err != nil {
			return err
		}
		all = append(all, s)
		bytes += s.Bytes
	}
	slices.SortFunc(all, func(a, b summary) int {
		return cmp.Or(cmp.Compare(b.Articles, a.Articles), cmp.Compare(a.Given, b.Given), cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.First, b.First))
	})
	names := compare.UniqueNames{}
	shards := min(f.Settings.shards(), len(all))
	var at placement
	var t totals
	written := 0
	for i, s := range all {
		// A shard ends where its part of the bytes is reached, or where each shard behind it would get one event only.
		at.Rank, at.Shards, at.Name = i, shards, names.Unique(s.Name)
		data, err := json.Marshal(at)
		if err != nil {
			return err
		}
		place(s.Key, data)
		at.Passages, at.Sentences = at.Passages+s.Passages, at.Sentences+s.Sentences
		t.Articles, t.Events = t.Articles+s.Articles, t.Events+1
		if s.Alone {
			t.Alone++
		}
		written += s.Bytes
		left, behind := len(all)-i-1, shards-at.Shard-1
		if behind > 0 && (written*shards >= bytes*(at.Shard+1) || left == behind) {
			at.Shard++
		}
	}
	data, err := json.Marshal(t)
	if err != nil {
		return err
	}
	whole(data)
	return nil
}
