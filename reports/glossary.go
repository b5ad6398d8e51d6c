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

// first is the first sentence of a meaning, for where there is little room.
func first(doc string) string {
	if i := strings.Index(doc, ". "); i >= 0 {
		return doc[:i+1]
	}
	return doc
}

// label is a measure as a reader is shown it: "loaded: negative" for loaded.negative.
func label(measure string) string {
	list, category, found := strings.Cut(measure, ".")
	if !found || strings.HasPrefix(list, category) { // conflict.conflict, assertives.assertive
		return spaced(list)
	}
	return spaced(list) + ": " + spaced(category)
}

func spaced(s string) string { return flat(strings.ReplaceAll(s, "_", " ")) }

// choices are the lists of words that are chosen for a thing that could be called otherwise. A reader sees them first.
var choices = []string{"loaded", "labels", "alternations", "dehumanise", "evaluative", "persuasion", "doubt", "conflict"}

// habits are the shipped lists of how a text is built and what it is about: telling in number, dull one by one. A reader finds
// them folded away. Every other list, such as a reader's own, stands between.
var habits = []string{"assertives", "cues", "emotion", "frames_generic", "frames_policy", "groups", "hedges", "intensifiers", "morals", "vader"}

// isChoice reports whether single words of a list are worth showing.
func isChoice(list string) bool { return !slices.Contains(habits, list) }

// byFamily orders lists for the reader.
func byFamily(a, b string) int {
	return cmp.Or(cmp.Compare(familyRank(a), familyRank(b)), cmp.Compare(a, b))
}

func familyRank(list string) int {
	if i := slices.Index(choices, list); i >= 0 {
		return i
	}
	if isChoice(list) {
		return len(choices)
	}
	return len(choices) + 1
}
