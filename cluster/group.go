package cluster

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"

	"tellings/compare/events"
)

// The key of an event is its name behind an n, or, where the input names none, the place of its first article behind a u.
const (
	namedKey   = "n"
	unnamedKey = "u"
)

func eventKey(name string, first Place) string {
	if name != "" {
		return namedKey + name
	}
	return fmt.Sprint(unnamedKey, first)
}

// nameOf is the name that the input gives the event of a key, empty for none.
func nameOf(key string) string {
	name, named := strings.CutPrefix(key, namedKey)
	if !named {
		return ""
	}
	return name
}

// cutEvent is an event that is too large to be compared.
type cutEvent struct {
	Event    string // its name, or the id of its first article
	Articles int
}

// groupFn groups all lines: the event of every article, and the events that are cut out.
type groupFn struct{ Settings Settings }

// assigned is an article and the key of its event.
type assigned struct {
	article
	Key string
}

func (f *groupFn) ProcessElement(_ int, lines func(*[]byte) bool, assign func(Place, []byte), cut func([]byte)) error {
	index := events.NewIndex(f.Settings.Grouping)
	var articles []article
	var data []byte
	for lines(&data) {
		a, l, err := decodeLine(data)
		if err != nil {
			return err
		}
		index.Add(len(articles), l)
		articles = append(articles, a)
	}
	for _, g := range index.Groups() {
		first := articles[g.Keys[0]]
		if len(g.Keys) > f.Settings.largest() {
			if err := emitJSON(cut, cutEvent{cmp.Or(g.Name, first.ID), len(g.Keys)}); err != nil {
				return err
			}
			continue
		}
		for _, i := range g.Keys {
			data, err := json.Marshal(assigned{articles[i], eventKey(g.Name, first.Place)})
			if err != nil {
				return err
			}
			assign(articles[i].Place, data)
		}
	}
	return nil
}

// joinFn sends an article, behind what it is called, to its event. One whose event is cut out goes nowhere.
func joinFn(_ Place, told, events func(*[]byte) bool, emit func(string, []byte)) error {
	var data, at []byte
	if !told(&data) || !events(&at) {
		return nil
	}
	var a assigned
	if err := json.Unmarshal(at, &a); err != nil {
		return err
	}
	emit(a.Key, append(appendSized(nil, at), data...))
	return nil
}
