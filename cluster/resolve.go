package cluster

import (
	"cmp"
	"encoding/binary"
	"encoding/json"
	"slices"

	"tellings/compare/events"
	"tellings/corpus"
)

// What an outlet is called and whether an id is taken depends on what was read before. So the lines of the index, which are small, are
// put in order where it matters: outlets once over the whole corpus, for there are few, and ids by family.

// givenLine is the line of an article whose id and outlet are as the input gives them.
type givenLine struct {
	place  Place
	given  bool // the input gave the id
	origin string
	line   events.Line
}

func (g givenLine) append(data []byte) ([]byte, error) {
	data = binary.BigEndian.AppendUint64(data, uint64(g.place))
	given := byte(0)
	if g.given {
		given = 1
	}
	return g.line.AppendBinary(appendSized(append(data, given), []byte(g.origin)))
}

func decodeGiven(data []byte) (g givenLine, err error) {
	if len(data) < 9 {
		return g, errCutOff
	}
	origin, line, ok := cutSized(data[9:])
	if !ok {
		return g, errCutOff
	}
	g = givenLine{place: Place(binary.BigEndian.Uint64(data)), given: data[8] == 1, origin: string(origin)}
	return g, g.line.UnmarshalBinary(line)
}

// metOutlet is an outlet as given, where a stretch first meets it.
type metOutlet struct {
	Note   Place // of a note about it
	Outlet string
	Origin string
}

// calledOutlet is what an outlet is called.
type calledOutlet struct{ Name, Group string }

// outletsFn finds out what all outlets are called, in the order in which they are first met.
type outletsFn struct{ Settings Settings }

func (f *outletsFn) ProcessElement(_ int, encoded func(*[]byte) bool, called, rejects func([]byte)) error {
	met, err := decodeAll[metOutlet](encoded)
	if err != nil {
		return err
	}
	src, err := f.Settings.open()
	if err != nil {
		return err
	}
	slices.SortFunc(met, func(a, b metOutlet) int { return cmp.Compare(a.Note, b.Note) })
	names, spellings := map[string]calledOutlet{}, src.Spellings()
	for _, m := range met {
		if _, known := names[m.Outlet]; known {
			continue
		}
		name, group, note := spellings.Take(m.Outlet, m.Origin)
		names[m.Outlet] = calledOutlet{name, group}
		if note != nil {
			if err := emitJSON(rejects, rejected{m.Note, *note}); err != nil {
				return err
			}
		}
	}
	return emitJSON(called, names)
}

// callFn sends a line to the family of its id.
func callFn(data []byte, emit func(string, []byte)) error {
	g, err := decodeGiven(data)
	if err == nil {
		emit(corpus.IDFamily(g.line.ID), data)
	}
	return err
}

// article is what an article is called in the end.
type article struct {
	Place      Place
	ID, Outlet string
	Group      string
}

// idsFn makes the ids of a family unique and gives every line its outlet. What goes on is the lines behind their articles.
type idsFn struct {
	names map[string]calledOutlet
}

func (f *idsFn) ProcessElement(_ string, encoded func(*[]byte) bool, called func(*[]byte) bool, emit, rejects func([]byte)) error {
	if f.names == nil {
		all, err := decodeAll[map[string]calledOutlet](called)
		if err != nil {
			return err
		}
		for _, names := range all {
			f.names = names
		}
	}
	var family []givenLine
	var data []byte
	for encoded(&data) {
		g, err := decodeGiven(data)
		if err != nil {
			return err
		}
		family = append(family, g)
	}
	slices.SortFunc(family, func(a, b givenLine) int { return cmp.Compare(a.place, b.place) })
	var ids corpus.IDs
	for _, g := range family {
		id, taken := ids.Unique(g.line.ID, g.origin, g.given)
		if taken != nil {
			if err := emitJSON(rejects, rejected{g.place, *taken}); err != nil {
				return err
			}
		}
		outlet := f.names[g.line.Outlet]
		g.line.ID, g.line.Outlet = id, outlet.Name
		data, err := appendLine(article{g.place, id, outlet.Name, outlet.Group}, g.line)
		if err != nil {
			return err
		}
		emit(data)
	}
	return nil
}

// appendLine encodes a line behind its article.
func appendLine(a article, l events.Line) ([]byte, error) {
	head, err := json.Marshal(a)
	if err != nil {
		return nil, err
	}
	return l.AppendBinary(appendSized(nil, head))
}

func decodeLine(data []byte) (a article, l events.Line, err error) {
	head, line, ok := cutSized(data)
	if !ok {
		return a, l, errCutOff
	}
	if err := json.Unmarshal(head, &a); err != nil {
		return a, l, err
	}
	return a, l, l.UnmarshalBinary(line)
}
