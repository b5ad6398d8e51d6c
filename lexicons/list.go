package lexicons

import "slices"

// List is one lexicon: a head that documents it and its entries.
type List struct {
	Name        string
	Version     string
	Licence     string
	Source      string // where the knowledge is from: papers, grammars
	Description string
	Overlap     string // how overlapping entries count; "longest" is the rule of the shipped lists
	Categories  []Category
	Entries     []Entry
	Origin      string // file the list was read from, for messages
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

// Weighted tells whether any entry has a weight other than 1.
func (l *List) Weighted() bool {
	return slices.ContainsFunc(l.Entries, func(e Entry) bool { return e.Weight != 1 })
}

// builder collects the entries of a foreign list; categories stand in the order of their first use.
type builder struct {
	list     *List
	warnings []Warning
	known    map[string]bool
}

func newBuilder(name, origin string) *builder {
	return &builder{list: &List{Name: name, Overlap: "longest", Origin: origin}, known: map[string]bool{}}
}

// category makes sure that a category stands in the list.
func (b *builder) category(name, description string) {
	if !b.known[name] {
		b.known[name] = true
		b.list.Categories = append(b.list.Categories, Category{name, description})
	}
}

func (b *builder) add(term, category string, weight float64, line int) {
	b.category(category, "")
	b.list.Entries = append(b.list.Entries, Entry{Term: term, Category: category, Weight: weight, Line: line})
}

func (b *builder) warn(line int, message string) {
	b.warnings = append(b.warnings, Warning{File: b.list.Origin, Line: line, Message: message})
}

// done returns the list, or an error when the file held no entry at all.
func (b *builder) done() (*List, []Warning, error) {
	if len(b.list.Entries) == 0 {
		return nil, b.warnings, &SyntaxError{File: b.list.Origin, Line: 1, Column: 1, Problem: "the file holds no entry"}
	}
	return b.list, b.warnings, nil
}
