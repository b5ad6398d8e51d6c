package lexicons

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// headKeys are the keys a head may have, besides category.NAME. A source may take several lines.
var headKeys = []string{"name", "version", "licence", "source", "description", "overlap", "language"}

// Parse reads a list in the TSV format of tellings:
//
//	# name: loaded
//	# version: 1.0
//	# category.negative: what the category means
//	term<TAB>category<TAB>weight<TAB>note
//
// Weight and note may be left out, and so may the category when the list has one only. Lines that start with # after the
// first entry are comments, and so are lines of the head that are no "key: value". A fault is a *SyntaxError.
func Parse(name string, r io.Reader) (*List, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, err
	}
	if src.recoded != "" {
		return nil, src.fault(0, 0, "the file is not UTF-8; save it as UTF-8")
	}
	p := tsvParser{source: src, list: &List{Overlap: "longest", Origin: name}, seen: map[string]bool{}}
	for i, line := range src.lines {
		if err := p.line(i, line); err != nil {
			return nil, err
		}
	}
	if p.list.Name == "" {
		return nil, src.fault(0, 0, "the head has no name; begin the file with a line '# name: …'")
	}
	if len(p.list.Entries) == 0 {
		return nil, src.fault(len(src.lines)-1, 0, "the list has no entry; write a term and its category with a tab between them")
	}
	return p.list, nil
}

type tsvParser struct {
	*source
	list     *List
	seen     map[string]bool // head keys and undeclared categories so far
	declared bool            // the head declares categories
}

func (p *tsvParser) line(i int, line string) error {
	if at := strings.IndexFunc(line, func(r rune) bool { return isControl(r) && r != '\t' }); at >= 0 {
		return p.fault(i, at, "a control character (%U), which no list has; take it out", line[at])
	}
	switch {
	case strings.TrimSpace(line) == "":
		return nil
	case strings.HasPrefix(line, "#") && len(p.list.Entries) == 0:
		return p.head(i, line)
	case strings.HasPrefix(line, "#"):
		return nil
	}
	return p.entry(i, line)
}

func (p *tsvParser) head(i int, line string) error {
	key, value, ok := strings.Cut(strings.TrimSpace(strings.TrimLeft(line, "#")), ":")
	if !ok || strings.ContainsAny(key, " \t") || key == "" {
		return nil // a comment
	}
	at := strings.Index(line, key)
	value = strings.TrimSpace(value)
	if category, ok := strings.CutPrefix(key, "category."); ok {
		return p.category(i, at, category, value)
	}
	if lower := strings.ToLower(key); lower != key && !slices.Contains(headKeys, lower) {
		return nil // "# Judgement: social esteem" is a comment as well
	}
	if !slices.Contains(headKeys, key) {
		return p.fault(i, at, "unknown head key %q; known are %s and category.NAME", key, strings.Join(headKeys, ", "))
	}
	if p.seen[key] && key != "source" {
		return p.fault(i, at, "head key %q stands twice", key)
	}
	p.seen[key] = true
	switch key {
	case "name":
		p.list.Name = value
	case "version":
		p.list.Version = value
	case "licence":
		p.list.Licence = value
	case "source":
		p.list.Source = strings.TrimPrefix(p.list.Source+"; "+value, "; ")
	case "description":
		p.list.Description = value
	case "language":
		p.list.Language = value
	case "overlap":
		if value != "longest" {
			return p.fault(i, strings.LastIndex(line, value), "unknown overlap rule %q; the only one is longest", value)
		}
	}
	return nil
}

func (p *tsvParser) category(i, at int, name, description string) error {
	if name == "" {
		return p.fault(i, at, "the category has no name; write category.NAME: what it means")
	}
	if p.list.Category(name) >= 0 {
		return p.fault(i, at, "category %q is declared twice", name)
	}
	p.declared = true
	p.list.Categories = append(p.list.Categories, Category{name, description})
	return nil
}

func (p *tsvParser) entry(i int, line string) error {
	var room [5]string
	var begins [5]int // where each cell begins
	cells, at := room[:0], begins[:0]
	for rest, offset, more := line, 0, true; more && len(cells) < len(room); {
		var cell string
		cell, rest, more = strings.Cut(rest, "\t")
		cells, at = append(cells, strings.TrimSpace(cell)), append(at, offset)
		offset += len(cell) + 1
	}
	if len(cells) > 4 {
		return p.fault(i, at[4], "%d columns; there are four at most: term, category, weight, note", 1+strings.Count(line, "\t"))
	}
	e := Entry{Term: cells[0], Weight: 1, Line: i + 1}
	if problem := termProblem(e.Term); problem != "" {
		return p.fault(i, 0, "%s", problem)
	}
	if len(cells) > 1 {
		e.Category = cells[1]
	}
	if err := p.categoryOf(&e, i, at[min(1, len(at)-1)]); err != nil {
		return err
	}
	if len(cells) > 2 && cells[2] != "" {
		var ok bool
		if e.Weight, ok = parseWeight(cells[2]); !ok {
			return p.fault(i, at[2], "weight is not a number within ±%g: %q", maxWeight, cells[2])
		}
	}
	if len(cells) > 3 {
		e.Note = cells[3]
	}
	p.list.Entries = append(p.list.Entries, e)
	return nil
}

// categoryOf settles the category of an entry: as given, or the only one, or the name of a list that declares none.
func (p *tsvParser) categoryOf(e *Entry, i, at int) error {
	switch {
	case e.Category == "" && p.declared && len(p.list.Categories) > 1:
		return p.fault(i, at, "the category is missing; write it after a tab: %s", p.categoryNames())
	case e.Category == "" && p.declared:
		e.Category = p.list.Categories[0].Name
	case p.declared && p.list.Category(e.Category) < 0:
		return p.fault(i, at, "category %q is not declared in the head; declared are %s", e.Category, p.categoryNames())
	case e.Category == "":
		e.Category = p.list.Name
	}
	if !p.declared && !p.seen["category."+e.Category] {
		p.seen["category."+e.Category] = true
		p.list.Categories = append(p.list.Categories, Category{Name: e.Category})
	}
	return nil
}

func (p *tsvParser) categoryNames() string {
	names := make([]string, len(p.list.Categories))
	for i, c := range p.list.Categories {
		names[i] = c.Name
	}
	return strings.Join(names, ", ")
}

// mostWords is how many words a term may have: what is looked for at every word of a text must end soon.
const mostWords = 100

// tooLong says that a term has too many words, or nothing.
func tooLong(term string) string {
	n := len(strings.FieldsFunc(term, func(r rune) bool { return r == ' ' || strings.ContainsRune(joints, r) }))
	if n <= mostWords {
		return ""
	}
	return fmt.Sprintf("it has %d words; at most %d are looked for, so write shorter ones", n, mostWords)
}

// termProblem says what is wrong with how a term is written, or nothing.
func termProblem(term string) string {
	if term == "" {
		return "the term is empty; a line begins with its term"
	}
	base, _, ok := splitInflection(term)
	switch {
	case !ok:
		return "unknown suffix in " + strconv.Quote(term) + "; known are /v (verb), /n (noun) and /a (adjective)"
	case strings.Trim(base, "*' -") == "":
		return "the term " + strconv.Quote(term) + " has no letter"
	case base != term && strings.Contains(base, "*"):
		return "the term " + strconv.Quote(term) + " has both a * and a suffix; keep one"
	}
	if problem := tooLong(base); problem != "" {
		return fmt.Sprintf("the term %.80q: %s", term, problem)
	}
	for _, word := range strings.Fields(base) {
		if star := strings.IndexByte(word, '*'); star >= 0 && (star < len(word)-1 || star == 0) && !isPattern(base) {
			return "a * may end a word, or begin or part a term of one word that has three letters, in " + strconv.Quote(term)
		}
	}
	return ""
}
