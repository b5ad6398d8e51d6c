package reports

import (
	"cmp"
	"slices"
	"strings"

	"tellings/lexicons"
)

// glossary tells a reader what a list and a category mean.
type glossary struct{ docs map[string]string }

func newGlossary(lists []*lexicons.List) glossary {
	g := glossary{map[string]string{}}
	for _, l := range lists {
		g.docs[l.Name] = l.Description
		for _, c := range l.Categories {
			g.docs[l.Name+"."+c.Name] = c.Description
		}
	}
	return g
}

// doc is the meaning of a list or of list.category, "" when none was given.
func (g glossary) doc(name string) string { return flat(g.docs[name]) }

// label is a measure as a reader is shown it: "loaded: negative" for loaded.negative.
func label(measure string) string {
	list, category, found := strings.Cut(measure, ".")
	if !found {
		return spaced(list)
	}
	return spaced(list) + ": " + spaced(category)
}

func spaced(s string) string { return flat(strings.ReplaceAll(s, "_", " ")) }

// chosenWords are the lists of words that are chosen for a thing that could be called otherwise. They stand before the lists
// of how sure or how vivid the telling is.
var chosenWords = []string{"loaded", "labels", "alternations"}

// byFamily orders lists for the reader: chosenWords first, then by name.
func byFamily(a, b string) int {
	rank := func(s string) int {
		if i := slices.Index(chosenWords, s); i >= 0 {
			return i
		}
		return len(chosenWords)
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a, b))
}
