package cluster

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
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

// assigned is an article and the key of its event.
type assigned struct {
	article
	Key string
}

// assign gives the articles of an event its key, or cuts the event out where it is too large.
func (s *Settings) assign(name string, members []article, count int, assign func(Place, []byte), cut func([]byte)) error {
	if len(members) == 0 {
		return nil
	}
	first := slices.MinFunc(members, func(a, b article) int {
		return cmp.Or(cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.ID, b.ID))
	})
	if count > s.largest() {
		return emitJSON(cut, cutEvent{cmp.Or(name, first.ID), count})
	}
	for _, a := range members {
		data, err := json.Marshal(assigned{a, eventKey(name, first.Place)})
		if err != nil {
			return err
		}
		assign(a.Place, data)
	}
	return nil
}

// routeFn sends the line of an article whose event the settings or the input say to that event, and all others to where the event is
// found out.
type routeFn struct{ Settings Settings }

func (f *routeFn) ProcessElement(data []byte, named func(string, []byte), unnamed func([]byte)) error {
	a, l, err := decodeLine(data)
	if err != nil {
		return err
	}
	var key string
	switch {
	case f.Settings.Grouping == events.All:
		key = namedKey + "all"
	case l.Event != "":
		key = namedKey + l.Event
	case f.Settings.Grouping == events.ByColumn:
		key = fmt.Sprint(unnamedKey, a.Place)
	default:
		unnamed(data)
		return nil
	}
	head, err := json.Marshal(a)
	if err == nil {
		named(key, head)
	}
	return err
}

// namedFn assigns the articles of an event that is known. Of one that is too large they are counted only.
type namedFn struct{ Settings Settings }

func (f *namedFn) ProcessElement(key string, encoded func(*[]byte) bool, assign func(Place, []byte), cut func([]byte)) error {
	var members []article
	var data []byte
	n := 0
	for encoded(&data) {
		if n++; n > f.Settings.largest() {
			members = members[:1]
			continue
		}
		var a article
		if err := json.Unmarshal(data, &a); err != nil {
			return err
		}
		members = append(members, a)
	}
	return f.Settings.assign(nameOf(key), members, n, assign, cut)
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
