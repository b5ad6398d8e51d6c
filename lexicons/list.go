package lexicons

import "slices"

// List is one lexicon: a head that documents it and its entries.
type List struct {
	Name        string
	Version     string
	Licence     string
	Source      string // where the knowledge is from: papers, grammars
	Description string
	Language    string // its tag, as in de; empty is English
	Overlap     string // how overlapping entries count; "longest" is the rule of the shipped lists
	Categories  []Category
	Entries     []Entry
	Origin      string // file the list was read from, for messages

	forms func() [][]form // see formsOf: what Compile makes of a shipped list, made once
}

// Category is one class of a list and what it means.
type Category struct{ Name, Description string }

// Entry is one term of a list. Term is written as in the file; see Expand for the forms it stands for.
type Entry struct {
	Term     string
	Category string
	Weight   float64 // 1 where the file gives none
	Note     string
	Line     int // line of the file, from 1
}

// Category returns the index of the category called name, or -1.
func (l *List) Category(name string) int {
	return slices.IndexFunc(l.Categories, func(c Category) bool { return c.Name == name })
}

// weighted reports whether any entry has a weight other than 1.
func (l *List) weighted() bool {
	return slices.ContainsFunc(l.Entries, func(e Entry) bool { return e.Weight != 1 })
}
