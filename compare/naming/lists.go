package naming

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"tellings/lexicons"
)

//go:embed data/things.tsv data/modifiers.tsv
var data embed.FS

// Lists is what is known of nouns and modifiers. It is read-only and may be shared.
type Lists struct {
	sets   []set             // of near-synonyms; the first is none
	things map[string]uint16 // form of a noun → its set
	bases  map[string]string // form of a noun → the noun
	kinds  map[string]Class  // modifier → what it does
}

// set is nouns that can name the same thing.
type set struct {
	name   string
	kind   Kind
	family uint16 // the set that it counts as: a law that bans is a ban
}

// policies are the sets whose nouns can name one policy: what is a law for one is a ban for the other.
var policies = map[string]bool{"thing_bill": true, "thing_ban": true, "thing_rule": true}

// Kind is what a referent is.
type Kind string

// The kinds of referents. The first four are those of actors.
const (
	Person       Kind = "person"
	Organisation Kind = "organisation"
	Place        Kind = "place"
	Group        Kind = "group"
	Act          Kind = "act"   // someone does it: a speech, a call, an attack
	Event        Kind = "event" // it happens: a war, a storm, an election
	Thing        Kind = "thing" // it is made, agreed or asked for: a deal, a bill
)

// Class is what a modifier does to its noun.
type Class uint8

const (
	Plain       Class = iota // says more of it: nearly 90-minute, phone
	Judging                  // weighs it: fiery, productive
	Sorting                  // says of which kind it is: military, bilateral
	determining              // says which one it is: first, other; no label
)

// Shipped are the lists that the package ships with, read once. They are the same for every event.
var Shipped = sync.OnceValues(readLists)

func readLists() (*Lists, error) {
	l := &Lists{sets: []set{{}}, things: map[string]uint16{}, bases: map[string]string{}, kinds: map[string]Class{}}
	things, err := read("data/things.tsv")
	if err != nil {
		return nil, err
	}
	policy := 0
	for _, c := range things.Categories {
		kind, _, _ := strings.Cut(c.Name, "_")
		family := len(l.sets)
		if policies[c.Name] && policy > 0 {
			family = policy
		} else if policies[c.Name] {
			policy = family
		}
		l.sets = append(l.sets, set{c.Name, Kind(kind), uint16(family)})
	}
	for _, e := range things.Entries {
		forms := lexicons.Expand(e.Term)
		for _, form := range forms {
			l.bases[form] = forms[0]
			l.things[form] = uint16(1 + things.Category(e.Category))
		}
	}
	modifiers, err := read("data/modifiers.tsv")
	if err != nil {
		return nil, err
	}
	for _, e := range modifiers.Entries {
		l.kinds[e.Term] = Sorting
		if e.Category == "weighing" {
			l.kinds[e.Term] = Judging
		}
	}
	for _, word := range determiners() {
		l.kinds[word] = determining
	}
	return l, nil
}

func read(file string) (*lexicons.List, error) {
	f, err := data.Open(file)
	if err != nil {
		return nil, fmt.Errorf("naming: %w", err)
	}
	defer f.Close()
	list, err := lexicons.Parse(file, f)
	if err != nil {
		return nil, fmt.Errorf("naming: embedded list: %w", err)
	}
	return list, nil
}

// Weighs reports whether a modifier in lower case says how great, good or grave its noun is, though it is too common for the lists of words that evaluate.
func (l *Lists) Weighs(modifier string) bool { return l.kinds[modifier] == Judging }
