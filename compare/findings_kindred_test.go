package compare

import (
	"testing"

	"tellings/corpus/text"
)

// A word and its inflections are of one family, with those derived from it by an ending of one row; words of another sense are not.
func TestKindred(t *testing.T) {
	v := text.NewVocab()
	same := func(a, b string) bool { return kindred(v, v.Intern(a)) == kindred(v, v.Intern(b)) }
	for _, pair := range [][2]string{
		{"insist", "insisted"}, {"insist", "insistence"}, {"resist", "resistance"}, {"prevent", "prevented"}, {"document", "documents"},
		{"discriminate", "discriminatory"}, {"discriminating", "discrimination"}, {"nationalism", "nationalists"}, {"mischaracterized", "mischaracterizations"}, {"protect", "protection"},
	} {
		if !same(pair[0], pair[1]) {
			t.Errorf("%s and %s are of one family", pair[0], pair[1])
		}
	}
	for _, pair := range [][2]string{{"nation", "nationalism"}, {"insist", "resist"}, {"protect", "project"}} {
		if same(pair[0], pair[1]) {
			t.Errorf("%s and %s are not of one family", pair[0], pair[1])
		}
	}
}
