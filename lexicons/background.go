package lexicons

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// BackgroundTable says in how many news articles a word occurs: what is rare in one event but common in all news stands
// out for no reason. It also says how often a word has a capital, which tells names from words. Its file has a head of
// "# key: value" lines, one of them "documents", then term<TAB>articles or term<TAB>articles<TAB>capitals.
type BackgroundTable struct {
	Documents int            // articles counted
	DF        map[string]int // by normal form: articles it occurs in, 1 to Documents
	Capitals  map[string]int // by normal form: percent of its occurrences inside sentences that have a capital, 1 to 100; absent for 0
	Head      []HeadLine     // how the table was made, in order, without "documents"
}

// HeadLine is one "# key: value" line.
type HeadLine struct{ Key, Value string }

// Articles is the number of articles that a normal form occurs in; 0 for one that the table does not hold.
func (t *BackgroundTable) Articles(norm string) int {
	if t == nil {
		return 0
	}
	return t.DF[norm]
}

// Share returns the share of articles, from 0 to 1, that a normal form occurs in.
func (t *BackgroundTable) Share(norm string) float64 { return t.shareOf(t.Articles(norm)) }

func (t *BackgroundTable) shareOf(articles int) float64 {
	if t == nil || t.Documents == 0 {
		return 0
	}
	return float64(articles) / float64(t.Documents)
}

// properShare is the percentage of capitals from which a word is proper. Words that are frequent in names stay below ("united" 96,
// "stormy" 89); slips keep proper words from reaching 100 ("ebola" 98).
const properShare = 97

// Lower reports whether news is known to write a normal form in lower case inside sentences: blunt and united, but neither
// marxist nor a word that the table does not hold.
func (t *BackgroundTable) Lower(norm string) bool {
	return t != nil && t.DF[norm] > 0 && t.Capitals[norm] < properShare
}

// Unseen stands for the share of a word that the table has never met: half an article of the 5,000 of the shipped one.
const Unseen = 1e-4

// Likely is Share as a probability that a logarithm may be taken of: Unseen where the share is lower.
func (t *BackgroundTable) Likely(norm string) float64 { return t.LikelyOf(t.Articles(norm)) }

// LikelyOf is Likely of a word of so many articles.
func (t *BackgroundTable) LikelyOf(articles int) float64 { return max(t.shareOf(articles), Unseen) }

// Background returns the table that ships with the program. It is read once and nobody may change it. The error is fs.ErrNotExist
// where the program was built without one.
func Background() (*BackgroundTable, error) { return shippedBackground() }

var shippedBackground = sync.OnceValues(func() (*BackgroundTable, error) {
	f, err := data.Open("data/" + backgroundFile)
	if err != nil {
		return nil, fmt.Errorf("embedded background: %w", err)
	}
	defer f.Close()
	return ReadBackground(backgroundFile, f)
})

// ReadBackground reads a table as WriteBackground writes it. A fault is a *SyntaxError.
func ReadBackground(name string, r io.Reader) (*BackgroundTable, error) {
	src, err := readSource(name, r)
	if err != nil {
		return nil, err
	}
	t := &BackgroundTable{DF: make(map[string]int, len(src.lines)), Capitals: make(map[string]int, len(src.lines)/2)}
	for i, line := range src.lines {
		if line == "" {
			continue
		}
		if head, ok := strings.CutPrefix(line, "#"); ok {
			err = t.head(src, i, head)
		} else {
			err = t.row(src, i, line)
		}
		if err != nil {
			return nil, err
		}
	}
	if t.Documents == 0 {
		return nil, src.fault(0, 0, "the head has no line '# documents: N', the number of articles counted")
	}
	return t, nil
}

func (t *BackgroundTable) head(src *source, i int, line string) error {
	key, value, ok := strings.Cut(strings.TrimSpace(line), ":")
	if value = strings.TrimSpace(value); !ok || key != "documents" {
		t.Head = append(t.Head, HeadLine{key, value})
		return nil
	}
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 {
		return src.fault(i, strings.Index(src.lines[i], ":")+1, "the number of documents is not a whole number above 0: %q", value)
	}
	t.Documents = n
	return nil
}

func (t *BackgroundTable) row(src *source, i int, line string) error {
	term, counts, _ := strings.Cut(line, "\t")
	count, capitals, capitalised := strings.Cut(counts, "\t")
	n, err := strconv.Atoi(count)
	switch _, twice := t.DF[term]; {
	case t.Documents == 0:
		return src.fault(i, 0, "a row stands before the head line '# documents: N'")
	case err != nil || n < 1 || n > t.Documents:
		return src.fault(i, len(term)+1, "expected a whole number from 1 to %d after a tab, found %q", t.Documents, count)
	case twice || term == "":
		return src.fault(i, 0, "term %q is empty or stands twice", term)
	}
	t.DF[term] = n
	if !capitalised {
		return nil
	}
	percent, err := strconv.Atoi(capitals)
	if err != nil || percent < 1 || percent > 100 {
		return src.fault(i, len(term)+len(count)+2, "expected a percentage from 1 to 100 after the second tab, found %q", capitals)
	}
	t.Capitals[term] = percent
	return nil
}

// WriteBackground writes the table, the commonest terms first and those of one count by their bytes.
func WriteBackground(w io.Writer, t *BackgroundTable) error {
	out := bufio.NewWriter(w)
	for _, h := range t.Head {
		fmt.Fprintf(out, "# %s: %s\n", h.Key, h.Value)
	}
	fmt.Fprintf(out, "# documents: %d\n", t.Documents)
	type row struct {
		term string
		n    int
	}
	rows := make([]row, 0, len(t.DF))
	for term, n := range t.DF {
		rows = append(rows, row{term, n})
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Or(b.n-a.n, cmp.Compare(a.term, b.term)) })
	line := make([]byte, 0, 64)
	for _, r := range rows {
		line = strconv.AppendInt(append(append(line[:0], r.term...), '\t'), int64(r.n), 10)
		if percent := t.Capitals[r.term]; percent > 0 {
			line = strconv.AppendInt(append(line, '\t'), int64(percent), 10)
		}
		out.Write(append(line, '\n')) // an error stays with out
	}
	return out.Flush()
}
