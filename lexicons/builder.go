package lexicons

import (
	"fmt"
	"strings"
)

// builder collects the entries of a foreign list. Categories stand in the order of their first use. What no token can
// match is left out with a warning, so that every list that comes out of it could be written as TSV.
type builder struct {
	list     *List
	warnings []Warning
	known    map[string]bool    // categories
	seen     map[[2]string]bool // term and category
}

func newBuilder(path string) *builder {
	name := stem(path)
	if name == "" || name == "." {
		name = "list"
	}
	return &builder{
		list:  &List{Name: name, Overlap: "longest", Origin: path},
		known: map[string]bool{},
		seen:  map[[2]string]bool{},
	}
}

// category makes sure that a category stands in the list and returns its name there.
func (b *builder) category(name, description string) string {
	if name = categoryKey(name); name == "" {
		name = categoryKey(b.list.Name)
	}
	if !b.known[name] {
		b.known[name] = true
		b.list.Categories = append(b.list.Categories, Category{name, description})
	}
	return name
}

// categoryKey makes a name fit to be a key of a head and a column of a table.
func categoryKey(name string) string {
	name = strings.ReplaceAll(strings.ToValidUTF8(name, "_"), ":", "_")
	return strings.Join(strings.Fields(oneLine(name)), "_")
}

// oneLine has blanks in place of control characters, which no line of a list holds.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if isControl(r) {
			return ' '
		}
		return r
	}, s)
}

func isControl(r rune) bool { return r < ' ' || r == 0x7f }

// add takes a term as other programs write it: any case, words joined by _ or spaces, a * at the end for a prefix.
func (b *builder) add(term, category string, weight float64, line int) {
	b.addWith(term, "", category, weight, line)
}

// addWith adds a foreign term that inflects as suffix says: /v, /n, /a or nothing. A repeated one is passed over.
func (b *builder) addWith(term, suffix, category string, weight float64, line int) {
	clean := strings.ToLower(strings.ToValidUTF8(term, ""))
	clean = strings.Join(strings.Fields(strings.ReplaceAll(oneLine(clean), "_", " ")), " ")
	clean = strings.TrimSpace(strings.TrimLeft(clean, "#")) // a token of its own in a text: #metoo is found by metoo
	if strings.ContainsAny(clean, "/?[](){}<>|") || termProblem(clean) != "" {
		b.warn(line, "%.80q left out: %s", term, leftOut(clean))
		return
	}
	if strings.Contains(clean, "*") {
		suffix = ""
	}
	category = b.category(category, "")
	key := [2]string{clean + suffix, category}
	if !b.seen[key] {
		b.seen[key] = true
		b.list.Entries = append(b.list.Entries, Entry{Term: clean + suffix, Category: category, Weight: weight, Line: line})
	}
}

// leftOut says why a term is of no use.
func leftOut(term string) string {
	if strings.ContainsAny(term, "?[](){}<>|") {
		return "of patterns only * is read; write out each form"
	}
	if problem := tooLong(term); problem != "" {
		return problem
	}
	return "no word of a text has that form"
}

func (b *builder) warn(line int, format string, args ...any) {
	b.warnings = append(b.warnings, Warning{File: b.list.Origin, Line: line, Message: fmt.Sprintf(format, args...)})
}

// done returns the list, or an error when the file held no entry that could be used.
func (b *builder) done(src *source) (*List, []Warning, error) {
	if src.recoded != "" {
		b.warn(0, "the file is not UTF-8; it was read as %s", src.recoded)
	}
	if len(b.list.Entries) == 0 {
		return nil, b.warnings, src.fault(0, 0, "the file holds no entry")
	}
	return b.list, b.warnings, nil
}

// addPolar files a term under positive or negative by the sign of its weight.
func (b *builder) addPolar(term string, weight float64, line int) {
	switch {
	case weight > 0:
		b.add(term, "positive", weight, line)
	case weight < 0:
		b.add(term, "negative", weight, line)
	default:
		b.warn(line, "%.80q left out: its weight is 0", term)
	}
}
