package lexicons

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// Counts is a table of what was counted of terms: plain whole numbers, some a term. Terms are in the order of their bytes. Its file
// has a head of "# key: value" lines, then the term and its counts with tabs between. A term may hold tabs itself, where it is made
// of a zone and words.
type Counts struct {
	Head    []string // how the table was made, one "key: value" each
	Columns int      // counts of a term
	terms   []string
	counts  []int32 // Columns a term
	total   []int   // by column
}

// CountsOf makes a table of rows; of returns the counts of a term.
func CountsOf(columns int, terms []string, of func(term string) []int) *Counts {
	t := &Counts{Columns: columns, terms: slices.Sorted(slices.Values(terms)), total: make([]int, columns)}
	for _, term := range t.terms {
		t.add(of(term))
	}
	return t
}

func (t *Counts) add(row []int) {
	for k, n := range row {
		t.counts = append(t.counts, int32(n))
		t.total[k] += n
	}
}

// Len is the number of terms.
func (t *Counts) Len() int { return len(t.terms) }

// Term returns term i, in the order of their bytes, and its counts.
func (t *Counts) Term(i int) (string, []int32) { return t.terms[i], t.row(i) }

// Of returns the counts of a term, nil for one that the table does not hold.
func (t *Counts) Of(term string) []int32 {
	if i := sort.SearchStrings(t.terms, term); i < len(t.terms) && t.terms[i] == term {
		return t.row(i)
	}
	return nil
}

func (t *Counts) row(i int) []int32 { return t.counts[i*t.Columns : (i+1)*t.Columns] }

// Total is the sum of a column.
func (t *Counts) Total(column int) int { return t.total[column] }

// ReadCounts reads a table of so many columns as Write writes it. An error names the line. check, if there is one, says what is wrong
// with a row.
func ReadCounts(name string, content string, columns int, check func(term string, counts []int32) error) (*Counts, error) {
	lines := strings.Count(content, "\n") + 1
	t := &Counts{Columns: columns, total: make([]int, columns), terms: make([]string, 0, lines), counts: make([]int32, 0, columns*lines)}
	n, sorted := 0, true
	for line := range strings.Lines(content) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if head, ok := strings.CutPrefix(line, "# "); ok {
			t.Head = append(t.Head, head)
			continue
		}
		term, err := t.parse(line)
		if err == nil && check != nil {
			err = check(term, t.row(len(t.terms)))
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		if last := len(t.terms) - 1; last >= 0 && t.terms[last] >= term {
			sorted = false
		}
		t.terms = append(t.terms, term)
	}
	if !sorted {
		t.sort()
		for i := 1; i < len(t.terms); i++ {
			if t.terms[i] == t.terms[i-1] {
				return nil, fmt.Errorf("%s: %q stands twice", name, t.terms[i])
			}
		}
	}
	return t, nil
}

// parse appends the counts of a line and returns its term.
func (t *Counts) parse(line string) (term string, err error) {
	rest := line
	first := len(t.counts)
	t.counts = append(t.counts, make([]int32, t.Columns)...)
	for k := t.Columns - 1; k >= 0; k-- {
		tab := strings.LastIndexByte(rest, '\t')
		if tab < 0 || tab == 0 && k == 0 {
			return "", fmt.Errorf("expected a term and %d counts with tabs between, found %q", t.Columns, line)
		}
		count, ok := whole(rest[tab+1:])
		if !ok {
			return "", fmt.Errorf("expected a whole number from 0 as count %d, found %q", k+1, rest[tab+1:])
		}
		t.counts[first+k] = count
		t.total[k] += int(count)
		rest = rest[:tab]
	}
	return rest, nil
}

// whole reads a number of up to nine digits.
func whole(s string) (n int32, ok bool) {
	if s == "" || len(s) > 9 {
		return 0, false
	}
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int32(s[i]-'0')
	}
	return n, true
}

// sort puts the terms in order, each with its counts.
func (t *Counts) sort() {
	order := make([]int, len(t.terms))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(t.terms[a], t.terms[b]) })
	terms, counts := make([]string, 0, len(t.terms)), make([]int32, 0, len(t.counts))
	for _, i := range order {
		terms, counts = append(terms, t.terms[i]), append(counts, t.row(i)...)
	}
	t.terms, t.counts = terms, counts
}

// Write writes the table, terms in the order of their bytes.
func (t *Counts) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, h := range t.Head {
		fmt.Fprintf(out, "# %s\n", h)
	}
	var line []byte
	for i, term := range t.terms {
		line = append(line[:0], term...)
		for _, n := range t.row(i) {
			line = strconv.AppendInt(append(line, '\t'), int64(n), 10)
		}
		if _, err := out.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return out.Flush()
}
