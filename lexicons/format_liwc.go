package lexicons

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
)

var formatLIWC = Format{
	Name:       "liwc",
	Doc:        "LIWC .dic: category numbers between two % lines, then terms with their numbers",
	Extensions: []string{".dic"},
	Detect:     func(head []byte) bool { return strings.HasPrefix(strings.TrimLeft(headText(head), " \t\n"), "%") },
	Read:       readLIWC,
	Write:      writeLIWC,
}

// liwcCondition is an expression on the neighbours of a word: "(02 134)125/464" or "<of>131/125". A list of words cannot
// hold it.
var liwcCondition = regexp.MustCompile(`\([^)]*\)\S*|<[^>]*>\S*`)

// liwcParser reads files in the wild: tabs or spaces between the columns, categories indented to show a hierarchy, codes
// continued on a line of their own, a term on several lines.
type liwcParser struct {
	*source
	*builder
	codes map[int]string // category of a number
	term  string         // the last one, for continued codes
}

func readLIWC(name string, r io.Reader) (*List, []Warning, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, nil, err
	}
	p := liwcParser{source: src, builder: newBuilder(name), codes: map[int]string{}}
	marks := 0
	for i, line := range src.lines {
		trimmed := strings.TrimSpace(line)
		switch {
		case trimmed == "":
			continue
		case trimmed == "%":
			marks++
		case marks == 0:
			err = src.fault(i, 0, "a LIWC list begins with a line %%, then come its categories (1<TAB>anger), another line %%, and the terms with the numbers of their categories; put the lines %% back, or save the list as CSV with the columns term and category")
		case marks == 1:
			err = p.code(i, trimmed)
		default:
			err = p.entry(i, line)
		}
		if err != nil {
			return nil, p.warnings, err
		}
	}
	if marks < 2 {
		return nil, p.warnings, src.fault(len(src.lines)-1, 0, "expected a second line with %% behind the categories")
	}
	return p.done(src)
}

// code reads "31	affect	(Affective processes)"; the description may be missing.
func (p *liwcParser) code(i int, line string) error {
	number, name := line, ""
	if at := strings.IndexAny(line, " \t"); at >= 0 {
		number, name = line[:at], strings.TrimSpace(line[at:])
	}
	code, err := strconv.Atoi(number)
	if err != nil || name == "" {
		return p.fault(i, 0, "expected the number of a category and its name")
	}
	if other, twice := p.codes[code]; twice {
		return p.fault(i, 0, "category number %d is already %s", code, other)
	}
	description := ""
	if at := strings.IndexAny(name, "\t("); at > 0 {
		name, description = name[:at], strings.Trim(strings.TrimSpace(name[at:]), "()")
	}
	p.codes[code] = p.category(name, description)
	return nil
}

func (p *liwcParser) entry(i int, line string) error {
	term, codes := splitCodes(line)
	if term == "" {
		term = p.term
	}
	if term == "" {
		return p.fault(i, 0, "expected a term before the numbers")
	}
	p.term = term
	if condition := liwcCondition.FindString(codes); condition != "" {
		p.warn(i+1, "%.80q: the condition %.80q is left out; a list cannot ask for the words around", term, condition)
		codes = liwcCondition.ReplaceAllString(codes, " ")
	}
	for _, field := range strings.Fields(codes) {
		code, err := strconv.Atoi(field)
		category, known := p.codes[code]
		if err != nil || !known {
			return p.fault(i, strings.LastIndex(line, field), "%q is not a category number of the head", field)
		}
		p.add(term, category, 1, i+1)
	}
	return nil
}

// splitCodes cuts a line before its codes: at the first tab, or before the last run of numbers and conditions.
func splitCodes(line string) (term, codes string) {
	if at := strings.IndexByte(line, '\t'); at >= 0 && strings.TrimSpace(line[at:]) != "" {
		return strings.TrimSpace(line[:at]), line[at:]
	}
	at := liwcCodes.FindStringIndex(line)
	if at == nil {
		return strings.TrimSpace(line), ""
	}
	return strings.TrimSpace(line[:at[0]]), line[at[0]:]
}

var liwcCodes = regexp.MustCompile(`(^|\s)((\d+|\([\d\s]*\)\S*|<[^>]*>\S*)(\s+|$))+$`)

func writeLIWC(w io.Writer, l *List) error {
	if err := holds("liwc", l, prefixes|categories); err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprintln(out, "%")
	for i, c := range l.Categories {
		fmt.Fprintf(out, "%d\t%s\n", i+1, c.Name)
	}
	fmt.Fprintln(out, "%")
	for _, t := range byTerm(l) {
		fmt.Fprint(out, t.form)
		for _, c := range t.categories {
			fmt.Fprintf(out, "\t%d", c+1)
		}
		fmt.Fprintln(out)
	}
	return out.Flush()
}
