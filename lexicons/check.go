package lexicons

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/corpus/text"
)

// Problem is something in a list that its author should look at. The list works all the same.
type Problem struct {
	List    string
	Origin  string // file
	Line    int
	Term    string
	Kind    ProblemKind
	Message string
}

// ProblemKind classes problems.
type ProblemKind string

const (
	Duplicate   ProblemKind = "duplicate"   // the term stands twice in its category
	Redundant   ProblemKind = "redundant"   // other entries of the category already stand for all its forms, with its weight and note
	Unmatchable ProblemKind = "unmatchable" // no text can hold the term as it is written
	UpperCase   ProblemKind = "case"        // terms are written in lower case
	Weights     ProblemKind = "weight"      // one form has several weights in a category
	Common      ProblemKind = "common"      // half of all news or more contain the term: it describes rather than slants
)

// commonShare is the share of news from which a term counts as Common.
const commonShare = 0.5

// String words the problem as compilers word errors: file, line, kind, term, message.
func (p Problem) String() string {
	return fmt.Sprintf("%s:%d: %s: %q %s", p.Origin, p.Line, p.Kind, p.Term, p.Message)
}

// Check looks lists over, one by one. bg may be nil; then Common is not looked for. Problems stand in the order of lists,
// lines and kinds.
func Check(lists []*List, bg *BackgroundTable) []Problem {
	var problems []Problem
	for _, l := range lists {
		c := checker{list: l, normal: text.NewVocab()}
		c.index()
		c.repeated()
		c.unmatchable()
		c.common(bg)
		slices.SortStableFunc(c.problems, func(a, b Problem) int {
			return cmp.Or(a.Line-b.Line, cmp.Compare(a.Kind, b.Kind))
		})
		problems = append(problems, c.problems...)
	}
	return problems
}

type checker struct {
	list     *List
	normal   *text.Vocab
	forms    [][]string       // by entry: its forms as normal words, hyphens as spaces
	holders  map[string][]int // category and form → the entries that have it
	problems []Problem
}

func (c *checker) report(entry int, kind ProblemKind, format string, args ...any) {
	e := c.list.Entries[entry]
	c.problems = append(c.problems, Problem{c.list.Name, c.list.Origin, e.Line, e.Term, kind, fmt.Sprintf(format, args...)})
}

func (c *checker) key(entry int, form string) string {
	return c.list.Entries[entry].Category + "\t" + form
}

// index expands all entries.
func (c *checker) index() {
	c.holders = map[string][]int{}
	c.forms = make([][]string, len(c.list.Entries))
	for i, e := range c.list.Entries {
		for _, form := range Expand(e.Term) {
			form = strings.ReplaceAll(strings.Join(normalWords(c.normal, form), " "), "-", " ")
			c.forms[i] = append(c.forms[i], form)
			c.holders[c.key(i, form)] = append(c.holders[c.key(i, form)], i)
		}
	}
}

// repeated finds duplicates, redundant entries and weights that disagree.
func (c *checker) repeated() {
	terms := map[[2]string]int{}
	for i, e := range c.list.Entries {
		if first, twice := terms[[2]string{e.Term, e.Category}]; twice {
			c.report(i, Duplicate, "stands in line %d already", c.list.Entries[first].Line)
			continue
		}
		terms[[2]string{e.Term, e.Category}] = i
		if other, form := c.disagrees(i); other >= 0 {
			o := c.list.Entries[other]
			c.report(i, Weights, "gives %q the weight %g, %q of line %d gives it %g", form, e.Weight, o.Term, o.Line, o.Weight)
			continue
		}
		if other := c.covered(i); other >= 0 {
			o := c.list.Entries[other]
			c.report(i, Redundant, "adds nothing to %q of line %d", o.Term, o.Line)
		}
	}
}

// disagrees returns an earlier entry with a form of entry i and another weight, or -1.
func (c *checker) disagrees(i int) (int, string) {
	for _, form := range c.forms[i] {
		for _, other := range c.holders[c.key(i, form)] {
			if other < i && c.list.Entries[other].Weight != c.list.Entries[i].Weight {
				return other, form
			}
		}
	}
	return -1, ""
}

// covered returns an entry with the weight of entry i that stands for its first form when every form of it is covered, or
// -1. Of two entries with the same forms the later is the redundant one.
func (c *checker) covered(i int) int {
	by := -1
	for _, form := range c.forms[i] {
		other := c.coveredForm(i, form)
		if other < 0 {
			return -1
		}
		if by < 0 {
			by = other
		}
	}
	return by
}

func (c *checker) coveredForm(i int, form string) int {
	for _, other := range c.holders[c.key(i, form)] {
		if c.says(other, i) && (other < i || other > i && len(c.forms[other]) > len(c.forms[i])) {
			return other
		}
	}
	if strings.Contains(form, " ") {
		return -1
	}
	for n := len(strings.TrimSuffix(form, "*")); n > 0; n-- {
		for _, other := range c.holders[c.key(i, form[:n]+"*")] {
			if other != i && c.says(other, i) {
				return other
			}
		}
	}
	return -1
}

// says reports whether entry a says of its forms all that entry b does: the weight, and the note if b has one.
func (c *checker) says(a, b int) bool {
	x, y := &c.list.Entries[a], &c.list.Entries[b]
	return x.Weight == y.Weight && (y.Note == "" || y.Note == x.Note)
}

// CannotMatch counts the entries of a list that no text can hold as they are written.
func CannotMatch(l *List) (n int) {
	c := checker{list: l, normal: text.NewVocab()}
	c.unmatchable()
	for _, p := range c.problems {
		if p.Kind == Unmatchable {
			n++
		}
	}
	return n
}

// unmatchable lets every term meet itself: cut into tokens like a text it must be found, whole and in its category.
func (c *checker) unmatchable() {
	vocab := text.NewVocab()
	m, err := Compile(vocab, []*List{c.list})
	if err != nil {
		c.problems = append(c.problems, Problem{List: c.list.Name, Origin: c.list.Origin, Kind: Unmatchable, Message: err.Error()})
		return
	}
	segmenter, scanner := text.NewSegmenter(vocab), m.NewScanner()
	var cut text.Segmented
	meets := func(sample string, category string) bool {
		segmenter.Segment(sample, nil, &cut)
		for _, h := range scanner.Scan(cut.Tokens, nil) {
			rest := cut.Tokens[h.End:]
			point := len(rest) == 1 && rest[0].Of(sample) == "." // of an abbreviation
			if h.First == 0 && (len(rest) == 0 || point) && m.Features()[h.Feature].Category == category {
				return true
			}
		}
		return false
	}
	for i, e := range c.list.Entries {
		if strings.ToLower(e.Term) != e.Term {
			c.report(i, UpperCase, "is written in lower case; a text is matched in any case")
		}
		sample := strings.ReplaceAll(Expand(e.Term)[0], "*", "")
		if !meets(capital(sample), e.Category) && !meets(sample, e.Category) { // "No. 1" is one sentence, "no. 1" two
			c.report(i, Unmatchable, "can never match: a text is cut into %s", quoteTokens(sample, cut.Tokens))
		}
	}
}

func capital(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[size:]
}

func quoteTokens(sample string, tokens []text.Token) string {
	words := make([]string, len(tokens))
	for i, t := range tokens {
		words[i] = fmt.Sprintf("%q", t.Of(sample))
	}
	return strings.Join(words, " ")
}

// common finds single words and prefixes that half of all news contain. What share a phrase has, the table does not tell.
func (c *checker) common(bg *BackgroundTable) {
	if bg == nil {
		return
	}
	terms := make([]string, 0, len(bg.DF)) // the terms that can be common, sorted so that a message is always the same
	for term := range bg.DF {
		if bg.Share(term) >= commonShare {
			terms = append(terms, term)
		}
	}
	slices.Sort(terms)
	for i := range c.list.Entries {
		if term, found := firstCommon(c.forms[i], terms); found {
			c.report(i, Common, "stands in %.0f %% of all news as %q; leave it out if it only describes", 100*bg.Share(term), term)
		}
	}
}

func firstCommon(forms, terms []string) (string, bool) {
	for _, form := range forms {
		prefix, star := strings.CutSuffix(form, "*")
		at, exact := slices.BinarySearch(terms, prefix)
		if exact || star && at < len(terms) && strings.HasPrefix(terms[at], prefix) {
			return terms[at], true
		}
	}
	return "", false
}
