package cluster

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"tellings/compare/events"
)

// The key of an event is its name behind an n, or, where the input names none, the place of its first article behind a u.
const (
	namedKey   = "n"
	unnamedKey = "u"
)

func eventKey(g *events.Group) string {
	if g.Name != "" {
		return namedKey + g.Name
	}
	return fmt.Sprint(unnamedKey, g.Keys[0])
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

// groupFn groups all lines: the key of its event for every article, and the events that are cut out.
type groupFn struct{ Settings Settings }

var errNoPlace = errors.New("a line of index without its place")

func (f *groupFn) ProcessElement(_ int, lines func(*[]byte) bool, assign func(Place, string), cut func([]byte)) error {
	index := events.NewIndex(f.Settings.Grouping)
	ids := map[int]string{}
	var data []byte
	for lines(&data) {
		if len(data) < 8 {
			return errNoPlace
		}
		var l events.Line
		if err := l.UnmarshalBinary(data[8:]); err != nil {
			return err
		}
		place := int(binary.BigEndian.Uint64(data))
		index.Add(place, l)
		ids[place] = l.ID
	}
	for _, g := range index.Groups() {
		if len(g.Keys) > f.Settings.largest() {
			c := cutEvent{Event: g.Name, Articles: len(g.Keys)}
			if c.Event == "" {
				c.Event = ids[g.Keys[0]]
			}
			data, err := json.Marshal(c)
			if err != nil {
				return err
			}
			cut(data)
			continue
		}
		key := eventKey(&g)
		for _, place := range g.Keys {
			assign(Place(place), key)
		}
	}
	return nil
}

// joinFn sends an article to its event. One whose event is cut out goes nowhere.
func joinFn(_ Place, article func(*[]byte) bool, key func(*string) bool, emit func(string, []byte)) {
	var data []byte
	var event string
	if article(&data) && key(&event) {
		emit(event, data)
	}
}
