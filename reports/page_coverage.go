package reports

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tellings/compare"
	"tellings/compare/coverage"
	"tellings/corpus/text"
)

// Covered is what a reader is shown of the points of an event.
type Covered struct {
	Outlets []string     // as shown, those of the matrix
	Points  []PointLine  // that two outlets or more tell, those that most tell first
	Shared  int          // how many there are of these; Points are the first
	Alone   int          // points that one outlet alone tells
	Hidden  int          // outlets that have no column
	Sides   []OutletSide // by outlet
}

// PointLine is a row of the matrix.
type PointLine struct {
	ID, Kind    string
	Runs        []Run       // its sentence; the clause that tells it is marked
	Telling, Of int         // outlets that tell it, and outlets of the event
	Cells       []PointCell // by outlet of the matrix
	Tellings    []PointTelling
}

// PointCell says where an outlet tells a point.
type PointCell struct {
	Outlet, Position string // Position is empty where it does not
	Anchor           string // of the telling on the page
}

// PointTelling is the clearest mention of a point in one outlet, and where it stands first.
type PointTelling struct {
	Anchor, Outlet, Position string
	Excerpt                  Excerpt
}

// OutletSide is what one outlet alone tells of an event, and what others tell and it does not.
type OutletSide struct {
	Event, File  string // of the event's page
	Outlet, Page string // Page is the outlet's
	Unlike       string // why the outlet is not comparable with the others; empty where it is
	Told, Shared int    // points it tells of those that two or more tell
	Only         []Excerpt
	OnlyCount    int
	Missing      []Lack
	MissingCount int
}

// Lack is a point that others tell.
type Lack struct {
	ID, Source      string
	Runs            []Run
	Telling, Others int      // k of n others
	By              []string // who tells it, as shown
}

const (
	pointsShown  = 30 // rows of the matrix
	sideShown    = 6  // points of one outlet alone, and missing ones, an outlet
	sidesEvents  = 8  // events on the page of an outlet
	sideOnOutlet = 5  // points of each sort from one event there
)

// covered gathers what is shown of the points.
func covered(c *compare.Comparison, outlets []OutletLine, file string, ev *Register) Covered {
	points := compare.Found[compare.Coverage](c)
	if len(points) == 0 {
		return Covered{}
	}
	shown := c.Outlets[:min(len(c.Outlets), matrixShown)]
	p := Covered{Hidden: len(c.Outlets) - len(shown), Sides: make([]OutletSide, len(outlets))}
	for _, o := range shown {
		p.Outlets = append(p.Outlets, name(o))
	}
	index := make(map[string]int, len(c.Outlets))
	for i, o := range outlets {
		index[c.Outlets[i]] = i
		p.Sides[i] = OutletSide{Event: name(c.Event), File: file, Outlet: name(o.Name), Page: o.File, Unlike: o.Unlike}
	}
	alone := make([][]*compare.Point, len(outlets))
	for i := range points {
		x := &points[i]
		if x.Telling == 1 {
			p.Alone++
			if o, ok := index[x.Source()]; ok {
				alone[o] = append(alone[o], x)
			}
			continue
		}
		p.Shared++
		if len(p.Points) < pointsShown {
			p.Points = append(p.Points, newPointLine(x, shown, len(c.Outlets), ev))
		}
		p.sides(x, c.Outlets, index)
	}
	for i := range p.Sides {
		p.Sides[i].Shared = p.Shared
		p.Sides[i].only(alone[i], ev)
	}
	return p
}

func newPointLine(x *compare.Point, outlets []string, all int, ev *Register) PointLine {
	l := PointLine{ID: x.ID, Runs: pointRuns(x), Kind: x.Kind.String(), Telling: x.Telling, Of: all, Cells: make([]PointCell, len(outlets))}
	for i, o := range outlets {
		l.Cells[i].Outlet = name(o)
	}
	for i := range x.Outlets {
		t := &x.Outlets[i]
		if !t.Reported {
			continue
		}
		anchor := x.ID + "-" + strconv.Itoa(len(l.Tellings)+1)
		if k := slices.Index(outlets, t.Outlet); k >= 0 {
			l.Cells[k].Position, l.Cells[k].Anchor = string(t.Position), anchor
		}
		if list := excerpts(t.Evidence[:min(1, len(t.Evidence))], ev); len(list) > 0 && len(l.Tellings) < matrixShown {
			l.Tellings = append(l.Tellings, PointTelling{anchor, name(t.Outlet), string(t.Position), list[0]})
		}
	}
	return l
}

// sides notes a shared point with the outlets that tell it and with those that do not.
func (p *Covered) sides(x *compare.Point, outlets []string, index map[string]int) {
	var by []string
	tells := make([]bool, len(outlets))
	for i := range x.Outlets {
		if o, ok := index[x.Outlets[i].Outlet]; ok && x.Outlets[i].Reported {
			tells[o] = true
			by = append(by, name(outlets[o]))
		}
	}
	for o := range outlets {
		s := &p.Sides[o]
		if tells[o] {
			s.Told++
			continue
		}
		s.MissingCount++
		if len(s.Missing) < sideShown {
			s.Missing = append(s.Missing, Lack{x.ID, name(x.Source()), pointRuns(x), x.Telling, len(outlets) - 1, by})
		}
	}
}

// only keeps the points of one outlet alone that are most worth a reader's time: what opens the article, then what someone says
// and what is counted, background last; of these what is told more than once, then in the order of the article.
func (s *OutletSide) only(points []*compare.Point, ev *Register) {
	s.OnlyCount = len(points)
	slices.SortStableFunc(points, func(a, b *compare.Point) int {
		return cmp.Or(cmp.Compare(worth(a), worth(b)), cmp.Compare(times(b), times(a)))
	})
	for _, x := range points[:min(len(points), sideShown)] {
		for i := range x.Outlets {
			if t := &x.Outlets[i]; t.Reported {
				s.Only = append(s.Only, excerpts(t.Evidence[:min(1, len(t.Evidence))], ev)...)
			}
		}
	}
}

// times is how often a point is told, as far as there is evidence.
func times(x *compare.Point) (n int) {
	for i := range x.Outlets {
		n += len(x.Outlets[i].Evidence)
	}
	return n
}

// worth orders points of one outlet alone: the smaller, the sooner it is shown.
func worth(x *compare.Point) int {
	rank := [...]int{coverage.Act: 1, coverage.Quote: 1, coverage.Claim: 2, coverage.Number: 2, coverage.Fact: 3, coverage.Background: 4}[x.Kind]
	for i := range x.Outlets {
		if p := x.Outlets[i].Position; p == compare.InHeadline || p == compare.InLead {
			return 0
		}
	}
	return rank
}

// pointRuns is the sentence that speaks for a point, cut around its clause where it is long.
func pointRuns(x *compare.Point) []Run {
	if x.Speaks.Article == nil {
		return nil
	}
	source := x.Speaks.Source()
	n := len(source)
	return runsOf(source, within(x.Speaks.Sentence, n), []text.Span{within(x.Speaks.Span, n)})
}

// Mark is a cell in words.
func (c PointCell) Mark() string {
	if c.Position == "" {
		return "–"
	}
	return c.Position
}

// More says what is not shown.
func (p *Covered) More() string {
	var parts []string
	if n := p.Shared - len(p.Points); n > 0 {
		parts = append(parts, plural(n, "point")+" more that outlets share")
	}
	if p.Alone > 0 {
		parts = append(parts, thousands(p.Alone)+" that one outlet alone tells")
	}
	if p.Hidden > 0 {
		parts = append(parts, plural(p.Hidden, "outlet")+" more")
	}
	if len(parts) == 0 {
		return ""
	}
	return "In coverage.csv: " + strings.Join(parts, ", and ") + "."
}

// Empty tells whether nothing is to be said of the outlet.
func (s *OutletSide) Empty() bool { return len(s.Only)+len(s.Missing) == 0 }

// cover notes what the outlet tells and leaves out.
func (p *OutletPage) cover(s *OutletSide) {
	if s.Empty() || len(p.Sides) == sidesEvents {
		return
	}
	p.Sides = append(p.Sides, s.keep())
}

// keep gives the first points of s their own memory.
func (s OutletSide) keep() OutletSide {
	s.Event, s.File, s.Outlet = strings.Clone(s.Event), strings.Clone(s.File), strings.Clone(s.Outlet)
	s.Only, s.Missing = slices.Clone(s.Only[:min(len(s.Only), sideOnOutlet)]), slices.Clone(s.Missing[:min(len(s.Missing), sideOnOutlet)])
	for i := range s.Only {
		s.Only[i] = s.Only[i].keep()
	}
	for i := range s.Missing {
		l := &s.Missing[i]
		l.ID, l.Source, l.Runs, l.By = strings.Clone(l.ID), strings.Clone(l.Source), slices.Clone(l.Runs), slices.Clone(l.By)
		for k := range l.Runs {
			l.Runs[k].Text = strings.Clone(l.Runs[k].Text)
		}
		for k := range l.By {
			l.By[k] = strings.Clone(l.By[k])
		}
	}
	return s
}
