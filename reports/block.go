package reports

import (
	"fmt"
	"time"

	"tellings/compare/stats"
)

// Section is a part of a page: what one lens, or a few, have to say of an event. It is told once, as a tree of neutral blocks;
// HTML and Markdown each render the blocks.
type Section struct {
	ID     string // anchor on the page
	Title  string
	Lead   Inline // the finding in a sentence; none where the section has nothing to say first
	Blocks []Block
}

// Block is one of Heading, Text, Chips, List, Quote, Grid, Matrix, Bars, Dots, Times, Intervals, Tree and Fold.
type Block interface{ block() }

// Inline is running text.
type Inline []Span

// Span is a stretch of running text that looks the same and leads to one place.
type Span struct {
	Text string
	Look Look
	Href string // from the top of the report, or a web address; empty for none
}

// Look is how a span is set.
type Look uint8

const (
	Plain  Look = iota
	Strong      // what matters
	Marked      // the passage that a finding rests on
	Soft        // said aside
	Gone        // left out here, said elsewhere
	Ref         // the number of a passage
	Tag         // a word that sorts
)

// Heading is a title inside a section. ID is its anchor; empty for none.
type Heading struct {
	ID   string
	Text Inline
}

// Text is a paragraph.
type Text struct{ Inline }

// Chips are short pieces side by side.
type Chips []Inline

// List is a list of sentences.
type List struct {
	Items   []Item
	Ordered bool
}

// Item is an entry of a list: a sentence, and the passages below it.
type Item struct {
	ID   string
	Text Inline
	Says []Quote
}

// Quote is a sentence of an article, in whose voice its passage is, and where it stands.
type Quote struct {
	Words Inline
	Voice string // outlet, quoted, attributed
	By    Inline
}

// Grid is a table of running text. Its first column names the row.
type Grid struct {
	Caption string
	Head    []string
	Rows    [][]Inline
	Numbers []bool // by column: set right
	Sorted  bool   // a reader may sort and filter it
}

// Matrix is a table of numbers, each with its shade.
type Matrix struct {
	Caption string
	Rows    []Inline
	Cols    []string
	Cells   [][]Shade
}

// Shade is a cell of a Matrix.
type Shade struct {
	Text  string
	Title string // what the number is, in words
	Depth int    // 0 nothing to 5 most; -1 to -5 of what is below the others
	Href  string
}

// Bars are parts of a whole, a bar a row.
type Bars struct {
	Caption string
	Key     []string // what the parts are, by Part.Kind; an empty one is of none
	Rows    []Bar
}

// Bar is one row of Bars.
type Bar struct {
	Name  string
	Parts []Part
	Note  string
}

// Part is a part of a bar: its share 0 to 1, its place in the key, and what it is in words.
type Part struct {
	Share float64
	Kind  int
	Title string
}

// Dots are who tells what: a row an outlet, a column a point.
type Dots struct {
	Caption string
	Rows    []DotRow
}

// DotRow is an outlet in Dots.
type DotRow struct {
	Name string
	Note string
	Dots []Dot
}

// Dot is a point in an outlet. Place is headline, lead, body or end, "perhaps", or empty for not found.
type Dot struct {
	Place, Title, Href string
}

// Times is what was published when: a row an outlet, a mark an article or, of many, a span of time.
type Times struct {
	Caption     string
	First, Last time.Time // of all marks
	Rows        []TimeRow
}

// TimeRow is an outlet in Times.
type TimeRow struct {
	Name  string
	Marks []TimeMark
}

// TimeMark is so many articles or events at a time.
type TimeMark struct {
	At          time.Time
	Many        int
	Title, Href string
}

// Intervals are differences, each a point and how far it may reach.
type Intervals struct {
	Caption string
	Ratios  bool // values are log2 of ratios; else differences
	Unit    string
	Rows    []Interval
}

// Interval is a row of Intervals.
type Interval struct {
	Name             string
	Value, Low, High float64
	Sure             bool // told apart from no difference
	Title            string
}

// Tree is which outlets are most alike: those that join far to the left tell most alike.
type Tree struct {
	Caption string
	Leaves  []string
	Root    *stats.Branch // heights 0 to 1
}

// Fold is what a reader opens: the rest of a list, or what few look for.
type Fold struct {
	Title  string
	Blocks []Block
}

func (Heading) block()   {}
func (Text) block()      {}
func (Chips) block()     {}
func (List) block()      {}
func (Quote) block()     {}
func (Grid) block()      {}
func (Matrix) block()    {}
func (Bars) block()      {}
func (Dots) block()      {}
func (Times) block()     {}
func (Intervals) block() {}
func (Tree) block()      {}
func (Fold) block()      {}

// say makes running text of pieces: a string is plain, a Span and an Inline are as they are.
func say(pieces ...any) (line Inline) {
	for _, p := range pieces {
		switch p := p.(type) {
		case string:
			line = append(line, Span{Text: p})
		case Span:
			line = append(line, p)
		case Inline:
			line = append(line, p...)
		}
	}
	return line
}

func strong(s string) Span       { return Span{Text: s, Look: Strong} }
func soft(s string) Span         { return Span{Text: s, Look: Soft} }
func tag(s string) Span          { return Span{Text: s, Look: Tag} }
func linked(s, href string) Span { return Span{Text: s, Href: href} }

// tableRows is how many rows a folded table of a page has at most.
const tableRows = 24

// first are the first rows of a table, and where the rest is.
func (t Grid) first(rows int, sheet string) Grid {
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
func folded(items []Item, open int, what string) []Block {
	if len(items) == 0 {
		return nil
	}
	for i := withWords; i < len(items); i++ {
		items[i].Text, items[i].Says = append(items[i].Text, linksOf(items[i].Says)...), nil
	}
	n := min(open, len(items))
	blocks := []Block{List{Items: items[:n]}}
	if rest := len(items) - n; rest > 0 {
		blocks = append(blocks, Fold{plural(rest, what) + " more", []Block{List{Items: items[n:]}}})
	}
	return blocks
}
