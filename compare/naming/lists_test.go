package naming

import (
	"testing"

	"tellings/lexicons"
)

// The lists are lists like any other: what `tellings lexicon check` finds in one is a fault.
func TestListsAreSound(t *testing.T) {
	for _, file := range []string{"data/things.tsv", "data/modifiers.tsv"} {
		list, err := read(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range lexicons.Check([]*lexicons.List{list}, nil) {
			t.Error(p)
		}
		if list.Licence == "" || list.Source == "" || list.Description == "" {
			t.Errorf("%s: the head says too little", file)
		}
	}
}

// The sets of alternatives that are left out are those of the list.
func TestAbstractSets(t *testing.T) {
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lists {
		if l.Name != alternations {
			continue
		}
		for set := range abstract {
			if l.Category(set) < 0 {
				t.Errorf("the list %s has no set %q", l.Name, set)
			}
		}
		return
	}
	t.Fatalf("no list is called %s", alternations)
}

func TestLists(t *testing.T) {
	l, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	if a, b := l.things["speeches"], l.things["tirade"]; a == 0 || a != b || l.sets[a].kind != Act {
		t.Errorf("speeches in set %d, tirade in set %d: want one set of acts", a, b)
	}
	if l.things["speech"] == l.things["rally"] {
		t.Error("a speech is no rally")
	}
	for word, want := range map[string]Class{"fiery": Judging, "bilateral": Sorting, "first": determining, "zebra-striped": Plain} {
		if got := l.class(word); got != want {
			t.Errorf("%s is of class %d, want %d", word, got, want)
		}
	}
	for _, word := range determiners() {
		if s := l.things[word]; s != 0 && word != "march" {
			t.Errorf("%q picks out a thing and is one", word)
		}
	}
	for _, s := range l.sets[1:] {
		switch s.kind {
		case Act, Event, Thing, Group:
		default:
			t.Errorf("set %s is of the unknown kind %q", s.name, s.kind)
		}
	}
}
