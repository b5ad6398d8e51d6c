package compare

import (
	"context"
	"slices"
	"strconv"

	"tellings/compare/coverage"
)

// Point is one thing told of an event, and which outlets tell it.
type Point struct {
	ID        string // p1, p2, … in the event, those that most outlets tell first
	Kind      coverage.Kind
	Speaks    Evidence // the clause that speaks for it: the one most like all others that tell it
	Utterance string   // the utterance that it tells, where it is a quotation
	Telling   int      // outlets that tell it
	Weight    float64  // what its tellers make of it: the mean share of their own words that they spend on it, doubled in headline or lead
	Outlets   []Told   // in order of outlet
}

// Source is the outlet whose sentence that is.
func (p *Point) Source() string {
	if p.Speaks.Article == nil {
		return ""
	}
	return p.Speaks.Article.Outlet
}

// Told is whether and where an outlet tells a point.
type Told struct {
	Outlet   string
	State    State
	Position Position   // of the first mention, where it is told
	Rank     int        // place of that mention among the outlet's own points in the order of its text, from 1; 0 where it is not told
	Before   float64    // share of the article's text that stands before it, 0 to 1
	Words    int        // that the outlet spends on it
	Share    float64    // these, of all that it says in the articles that tell the point, 0 to 1
	Evidence []Evidence // the mentions, the clearest first, at most Options.Evidence; where it is not told, the nearest clause if there is one
	Likeness float64    // the probability that the nearest clause tells the point, 0 to 1; where it is told, of the clearest mention
}

// Reported reports whether the outlet tells the point.
func (t *Told) Reported() bool { return t.State == IsTold }

// State says how sure it is that an outlet tells a point or leaves it out.
type State uint8

const (
	NotFound    State = iota // nothing that the outlet tells comes near
	PerhapsTold              // a clause comes near: a reader must look
	IsTold
)

// String returns the word that tables use.
func (s State) String() string { return [...]string{"not found", "perhaps", "told"}[s] }

// OnlyHere reports whether one outlet tells the point and nothing that another tells comes near.
func (p *Point) OnlyHere() bool {
	for i := range p.Outlets {
		if p.Outlets[i].State == PerhapsTold {
			return false
		}
	}
	return p.Telling == 1
}

// Position is where in an article something stands; empty for nowhere.
type Position string

const (
	InHeadline Position = "headline"
	InLead     Position = "lead" // the first one or two sentences of running text
	InBody     Position = "body"
	AtEnd      Position = "end" // the last fifth of the words
)

// Coverage is the finding of the lens coverage.
type Coverage []Point

// covered is the lens that tells which points of the event an outlet reports and which it leaves out. Points that most
// outlets tell come first; each gets a row for every outlet that does not have it as long as there are no more than absences
// of these. After that only those who tell a point have rows. Articles on a topic, which tell no one event, have the points that they
// share and nothing else: what one of them leaves out means nothing.
func covered(_ context.Context, e *View, opt Options) (Finding, error) {
	points := pointsFact.Of(e)
	found := make(Coverage, 0, len(points))
	left, grade := absences, cohesionFact.Of(e).Grade
	for i := range points {
		p := &points[i]
		row := pointRow(e, p, "p"+strconv.Itoa(i+1), opt)
		row.Telling = len(p.Outlets)
		if grade == coverage.Topic {
			if row.Telling > 1 {
				found = append(found, row)
			}
			continue
		}
		left -= len(e.Outlets) - len(p.Outlets)
		row.absent(e, p.Nearest, left >= 0)
		found = append(found, row)
	}
	found.rank()
	return found, nil
}

// pointRow makes the row of p.
func pointRow(e *View, p *coverage.Point, id string, opt Options) Point {
	speaks := p.Members[p.Medoid]
	row := Point{ID: id, Kind: p.Kind, Utterance: utteranceID(p.Utterance), Speaks: e.evidence(speaks.Doc, speaks.From, speaks.To, "coverage", id)}
	for own := p.Members; len(own) > 0; {
		outlet := e.Docs[own[0].Doc].Article.Outlet
		n := 1
		for n < len(own) && e.Docs[own[n].Doc].Article.Outlet == outlet {
			n++
		}
		row.Outlets = append(row.Outlets, tells(e, own[:n], id, opt))
		own = own[n:]
	}
	row.weigh()
	return row
}

// tells is how an outlet tells a point: in these places, the clearest of which speaks for it.
func tells(e *View, own []coverage.Mention, id string, opt Options) Told {
	d := e.Docs[own[0].Doc]
	at := standOf(d, own[0])
	t := Told{Outlet: d.Article.Outlet, State: IsTold, Position: at.position, Before: at.before, Likeness: own[0].Likeness}
	t.spend(e, own)
	for _, m := range own {
		switch {
		case m.Likeness > t.Likeness:
			t.Likeness = m.Likeness
			t.Evidence = slices.Insert(t.Evidence, 0, e.evidence(m.Doc, m.From, m.To, "coverage", id))
			t.Evidence = t.Evidence[:min(len(t.Evidence), opt.evidence())]
		case len(t.Evidence) < opt.evidence():
			t.Evidence = append(t.Evidence, e.evidence(m.Doc, m.From, m.To, "coverage", id))
		}
	}
	return t
}

// absent adds the outlets that do not tell the point: those that perhaps do, and if all the others too.
func (p *Point) absent(e *View, near []coverage.Nearest, all bool) {
	told := p.Outlets
	p.Outlets = make([]Told, 0, len(told)+len(near))
	for i, o := range e.Outlets {
		if len(told) > 0 && told[0].Outlet == o.Name {
			p.Outlets = append(p.Outlets, told[0])
			told = told[1:]
			continue
		}
		row, maybe := Told{Outlet: o.Name}, false
		for len(near) > 0 && near[0].Outlet < i {
			near = near[1:]
		}
		if len(near) > 0 && near[0].Outlet == i {
			n := &near[0]
			row.Likeness, row.Evidence = n.Likeness, []Evidence{e.evidence(n.Doc, n.From, n.To, "coverage", p.ID)}
			if maybe = n.Perhaps; maybe {
				row.State = PerhapsTold
			}
		}
		if all || maybe {
			p.Outlets = append(p.Outlets, row)
		}
	}
}
