package mentions

import (
	"slices"
	"testing"
)

// The tables of the package can be read whole: what they refer to is there, and nothing is said twice of one name.
func TestTables(t *testing.T) {
	tab := shipped()
	if len(tab.entities) < 400 || len(tab.nouns) < 400 {
		t.Fatalf("%d entities and %d nouns; a table is missing", len(tab.entities), len(tab.nouns))
	}
	for _, row := range rows("organisations") {
		if of := row[2]; of != "" && !slices.ContainsFunc(tab.entities, func(e entity) bool { return e.name == of }) {
			t.Errorf("organisations.tsv: %s belongs to %q, which no table has", row[0], of)
		}
	}
	for _, row := range rows("nouns") {
		if row[0] != "same" && nounKinds[row[0]] == 0 {
			t.Errorf("nouns.tsv: kind %q is unknown", row[0])
		}
	}
	for first, among := range tab.names {
		for i, n := range among {
			if first == "" || len(n.words) == 0 || slices.Contains(n.words, "") {
				t.Errorf("a name without words: %q %q", first, n.words)
			}
			for _, o := range among[:i] {
				if slices.Equal(n.words, o.words) && n.entity != o.entity && n.usage == o.usage {
					t.Errorf("%q is %s and %s", n.words, tab.entities[n.entity].name, tab.entities[o.entity].name)
				}
			}
		}
	}
}

func TestPlurals(t *testing.T) {
	for one, many := range map[string]string{
		"migrant": "migrants", "party": "parties", "attorney": "attorneys", "congressman": "congressmen", "boss": "bosses", "coach": "coaches",
		"wife": "wives", "ally": "allies", "chief": "chiefs", "son-in-law": "sons-in-law", "monarch": "monarchs", "police": "police",
	} {
		if n := shipped().nouns[many]; !n.plural || n.kind != shipped().nouns[one].kind {
			t.Errorf("%s is %+v, want the plural of %s, %+v", many, n, one, shipped().nouns[one])
		}
	}
}
