package mentions

import (
	"slices"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/lang"
)

// entity is an actor that news knows by several names.
type entity struct {
	name    string
	class   Class
	country bool  // a country, or the European Union
	party   bool  // a political party
	of      int32 // the entity that it belongs to or acts for, or -1
}

// usage is how a name stands for an entity.
type usage uint8

const (
	proper    usage = iota // Ukraine
	adjective              // Ukrainian
	people                 // Ukrainians, Democrats
	seat                   // Kyiv: a place, and its government
)

// naming is one name of an entity.
type naming struct {
	words  []string // normal forms
	entity int32
	usage  usage
	shout  bool // an acronym: stands in capitals only
	small  bool // may begin with a small letter: al-Qaeda
}

// tables are what the tables of lang say.
type tables struct {
	entities []entity
	names    map[string][]naming // by first word, the longest first
	nouns    map[string]noun     // by normal form, plurals among them
	heads    map[string][]string // name of an entity → the words of its names
	same     map[string]string   // noun → the first of those that are used for the same people
}

// shipped are the tables of English.
var shipped = sync.OnceValue(func() *tables {
	t := &tables{names: map[string][]naming{}, nouns: map[string]noun{}, same: map[string]string{}, heads: map[string][]string{}}
	known := map[string]int32{}
	for _, row := range rows("countries") {
		t.country(row, known)
	}
	for _, row := range rows("organisations") {
		t.organisation(row, known)
	}
	for _, row := range rows("places") {
		for _, name := range cells(row[0]) {
			t.name(t.found(entity{name: name, class: Place, of: -1}, known), proper, name)
		}
	}
	for _, row := range rows("peoples") {
		id := t.found(entity{name: row[0], class: Group, of: -1}, known)
		t.name(id, people, row[0])
		t.name(id, people, cells(row[1])...)
		t.name(id, adjective, cells(row[2])...)
	}
	for first := range t.names {
		slices.SortStableFunc(t.names[first], func(a, b naming) int { return len(b.words) - len(a.words) })
	}
	for _, row := range rows("nouns") {
		if nouns := cells(row[1]); row[0] == "same" {
			for _, w := range nouns {
				t.same[w] = nouns[0]
			}
		} else {
			t.addNouns(nounKinds[row[0]], nouns)
		}
	}
	return t
})

// rows are the rows of a table of lang, filled up to five cells.
func rows(name string) (all [][]string) {
	for _, row := range lang.English.Rows(name, 5) {
		all = append(all, row.Cells)
	}
	return all
}

func cells(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "|")
}

// country adds a row of countries.tsv: name, other names, adjectives, people, seats.
func (t *tables) country(row []string, known map[string]int32) {
	id := t.found(entity{name: row[0], class: Place, country: true, of: -1}, known)
	t.name(id, proper, row[0])
	t.name(id, proper, cells(row[1])...)
	t.name(id, adjective, cells(row[2])...)
	t.name(id, people, cells(row[3])...)
	for _, s := range cells(row[4]) {
		t.name(t.found(entity{name: s, class: Place, of: id}, known), seat, s)
	}
}

// organisation adds a row of organisations.tsv: name, other names, of, members.
func (t *tables) organisation(row []string, known map[string]int32) {
	e := entity{name: row[0], class: Organisation, of: -1, party: strings.HasSuffix(row[0], "Party")}
	if of, ok := known[row[2]]; ok && row[2] != "" {
		e.of = of
	}
	id, seen := known[row[0]]
	if seen { // the White House is a seat too
		t.entities[id].class = Organisation
	} else {
		id = t.found(e, known)
	}
	t.name(id, proper, row[0])
	for _, other := range cells(row[1]) {
		if at, seen := known[other]; seen { // Pentagon: the seat of the country, and the Defense Department by name
			t.entities[at].class = Organisation
			continue
		}
		t.name(id, proper, other)
	}
	t.name(id, people, cells(row[3])...)
}

func (t *tables) found(e entity, known map[string]int32) int32 {
	id := int32(len(t.entities))
	t.entities = append(t.entities, e)
	known[e.name] = id
	return id
}

func (t *tables) name(id int32, u usage, names ...string) {
	for _, name := range names {
		n := naming{entity: id, usage: u, small: name[0] >= 'a', shout: isAcronym(name)}
		for _, w := range strings.Fields(name) {
			n.words = append(n.words, normal(w))
		}
		first := n.words[0]
		if u != proper && slices.ContainsFunc(t.names[first], func(o naming) bool { return o.entity == id && slices.Equal(o.words, n.words) }) {
			continue // EU names the country and is its adjective: one name
		}
		t.names[first] = append(t.names[first], n)
		t.heads[t.entities[id].name] = append(t.heads[t.entities[id].name], n.words...)
	}
}

// normal is the normal form of a word of a name, as in text.Type.Norm.
func normal(word string) string {
	norm := strings.TrimSuffix(text.Normalise(word), "'s")
	norm = strings.Trim(norm, "',")
	switch bare := strings.ReplaceAll(norm, ".", ""); {
	case bare == "us":
		return "u.s."
	case bare == "usa" || bare == "uk" || bare != norm:
		return bare
	}
	return norm
}

// isAcronym reports whether a name is one word in capitals.
func isAcronym(name string) bool {
	return len(name) > 1 && name == strings.ToUpper(name) && !strings.Contains(name, " ")
}
