package reports

import (
	"fmt"
	"time"

	"tellings/compare/stats"
)

// pageSection is a part of a page: what one lens, or a few, have to say of an event. It is told once, as a tree of neutral blocks;
// HTML and Markdown each render the blocks.
type pageSection struct {
	ID     string // anchor on the page
	Title  string
	Lead   inlineText // the finding in a sentence; none where the section has nothing to say first
	Blocks []block
}

// block is a kind of block of a page: one of the types below that end so.
type block interface{ block() }

// inlineText is running text.
type inlineText []inlineSpan

// inlineSpan is a stretch of running text that looks the same and leads to one place.
type inlineSpan struct {
	Text string
	Look spanLook
	Href string // from the top of the report, or a web address; empty for none
}

// spanLook is how a span is set.
type spanLook uint8

const (
	lookPlain  spanLook = iota
	lookStrong          // what matters
	lookMarked          // the passage that a finding rests on
	lookSoft            // said aside
	lookGone            // left out here, said elsewhere
	lookRef             // the number of a passage
	lookTag             // a word that sorts
)

// headingBlock is a title inside a section. ID is its anchor; empty for none.
type headingBlock struct {
	ID   string
	Text inlineText
}

// textBlock is a paragraph.
type textBlock struct{ inlineText }

// chipsBlock are short pieces side by side.
type chipsBlock []inlineText

// listBlock is a list of sentences.
type listBlock struct {
	Items   []listItem
	Ordered bool
}

// listItem is an entry of a list: a sentence, and the passages below it.
type listItem struct {
	ID   string
	Text inlineText
	Says []quoteBlock
}

// quoteBlock is a sentence of an article, in whose voice its passage is, and where it stands.
type quoteBlock struct {
	Words inlineText
	Voice string // outlet, quoted, attributed
	By    inlineText
}

// gridBlock is a table of running text. Its first column names the row.
type gridBlock struct {
	Caption string
	Head    []string
	Rows    [][]inlineText
	Numbers []bool // by column: set right
	Sorted  bool   // a reader may sort and filter it
}

// matrixBlock is a table of numbers, each with its shade.
type matrixBlock struct {
	Caption string
	Rows    []inlineText
	Cols    []string
	Cells   [][]matrixCell
}

// matrixCell is a cell of a Matrix.
type matrixCell struct {
	Text  string
	Title string // what the number is, in words
	Depth int    // 0 nothing to 5 most; -1 to -5 of what is below the others
	Href  string
}

// barsBlock are parts of a whole, a bar a row.
type barsBlock struct {
	Caption string
	Key     []string // what the parts are, by Part.Kind; an empty one is of none
	Rows    []barRow
}

// barRow is one row of Bars.
type barRow struct {
	Name  string
	Parts []barPart
	Note  string
}

// barPart is a part of a bar: its share 0 to 1, its place in the key, and what it is in words.
type barPart struct {
	Share float64
	Kind  int
	Title string
}

// dotsBlock are who tells what: a row an outlet, a column a point.
type dotsBlock struct {
	Caption string
	Rows    []dotsRow
}

// dotsRow is an outlet in Dots.
type dotsRow struct {
	Name string
	Note string
	Dots []dotCell
}

// dotCell is a point in an outlet. Place is headline, lead, body or end, "perhaps", or empty for not found.
type dotCell struct {
	Place, Title, Href string
}

// timesBlock is what was published when: a row an outlet, a mark an article or, of many, a span of time.
type timesBlock struct {
	Caption     string
	First, Last time.Time // of all marks
	Rows        []timesRow
}

// timesRow is an outlet in Times.
type timesRow struct {
	Name  string
	Marks []timesMark
}

// timesMark is so many articles or events at a time.
type timesMark struct {
	At          time.Time
	Many        int
	Title, Href string
}

// intervalsBlock are differences, each a point and how far it may reach.
type intervalsBlock struct {
	Caption string
	Ratios  bool // values are log2 of ratios; else differences
	Unit    string
	Rows    []intervalLine
}

// intervalLine is a row of Intervals.
type intervalLine struct {
	Name             string
	Value, Low, High float64
	Sure             bool // told apart from no difference
	Title            string
}

// treeBlock is which outlets are most alike: those that join far to the left tell most alike.
type treeBlock struct {
	Caption string
	Leaves  []string
	Root    *stats.Branch // heights 0 to 1
}

// foldBlock is what a reader opens: the rest of a list, or what few look for.
type foldBlock struct {
	Title  string
	Blocks []block
}

func (headingBlock) block()   {}
func (textBlock) block()      {}
func (chipsBlock) block()     {}
func (listBlock) block()      {}
func (quoteBlock) block()     {}
func (gridBlock) block()      {}
func (matrixBlock) block()    {}
func (barsBlock) block()      {}
func (dotsBlock) block()      {}
func (timesBlock) block()     {}
func (intervalsBlock) block() {}
func (treeBlock) block()      {}
func (foldBlock) block()      {}

// say makes running text of pieces: a string is plain, a Span and an Inline are as they are.
func say(pieces ...any) (line inlineText) {
	for _, p := range pieces {
		switch p := p.(type) {
		case string:
			line = append(line, inlineSpan{Text: p})
		case inlineSpan:
			line = append(line, p)
		case inlineText:
			line = append(line, p...)
		}
	}
	return line
}

func strong(s string) inlineSpan       { return inlineSpan{Text: s, Look: lookStrong} }
func soft(s string) inlineSpan         { return inlineSpan{Text: s, Look: lookSoft} }
func tag(s string) inlineSpan          { return inlineSpan{Text: s, Look: lookTag} }
func linked(s, href string) inlineSpan { return inlineSpan{Text: s, Href: href} }

// tableRows is how many rows a folded table of a page has at most.
const tableRows = 24

// first are the first rows of a table, and where the rest is.
func (t gridBlock) first(rows int, sheet string) gridBlock {
	if n := len(t.Rows); n > rows {
		t.Rows, t.Caption = t.Rows[:rows], t.Caption+restIn(rows, n, sheet)
	}
	return t
}

func restIn(rows, of int, sheet string) string {
	return fmt.Sprintf(" (the first %d of %s; %s has all)", rows, thousands(of), sheet)
}

// Numbers of items of a list that stand open.
const (
	seen      = 5
	seenFew   = 3  // where a picture or a table beside them shows the rest
	withWords = 12 // that have their sentences below them; those of the others are a link away
)

// folded is a list of which the first items stand open and the rest in a fold.
func folded(items []listItem, open int, what string) []block {
	if len(items) == 0 {
		return nil
	}
	for i := withWords; i < len(items); i++ {
		items[i].Text, items[i].Says = append(items[i].Text, linksOf(items[i].Says)...), nil
	}
	n := min(open, len(items))
	blocks := []block{listBlock{Items: items[:n]}}
	if rest := len(items) - n; rest > 0 {
		blocks = append(blocks, foldBlock{plural(rest, what) + " more", []block{listBlock{Items: items[n:]}}})
	}
	return blocks
}
