package reports

import (
	"cmp"
	"slices"

	"tellings/compare"
	"tellings/features/voice"
)

// Parts is what the outlets of an event have one actor do, and have done to it.
type Parts struct {
	Actor  string
	Lines  []PartsLine
	Hidden int // outlets that are left out
	alone  int // acts in own voice that one outlet alone has
}

// PartsLine is an actor in one outlet.
type PartsLine struct {
	Outlet    string
	Unlike    string // why it is not comparable with the others; empty where it is
	Does      []DeedChip
	Undergoes []DeedChip // by someone the telling names
	Agentless []DeedChip // by nobody that it names
	More      int        // left out
}

// DeedChip is one act.
type DeedChip struct {
	Verb, Class string
	Toward      string // the actors on the other side
	By          bool   // it is they who do it
	Count       int
	Alone       bool   // in own voice, and no other outlet has the actor on this side of such an act
	Unreal      bool   // never told as something that came to pass
	Voice       string // quoted or attributed; empty for the outlet's own
	IDs         string
}

const (
	partsShown  = 8 // actors on the page of an event
	partsChips  = 7 // acts of a line, on each side
	partsIDs    = 3 // passages that are named for an act
	partsToward = 2 // actors on the other side
)

// parts returns the actors whose parts differ most, and how many have any. Only those in whom two outlets see a part can differ.
func parts(c *compare.Comparison, g *Ground, ev *Register) (list []Parts, count int) {
	deeds := compare.Found[compare.Agency](c)
	for len(deeds) > 0 {
		n := 1
		for n < len(deeds) && deeds[n].Actor == deeds[0].Actor {
			n++
		}
		if deeds[0].Actor != "" {
			count++
			if p := newParts(deeds[:n], c.Outlets, g, ev); len(p.Lines) > 1 {
				list = append(list, p)
			}
		}
		deeds = deeds[n:]
	}
	slices.SortStableFunc(list, func(a, b Parts) int { return cmp.Compare(b.alone, a.alone) })
	return list[:min(partsShown, len(list))], count
}

// newParts gathers the deeds of one actor by outlet.
func newParts(deeds compare.Agency, outlets []string, g *Ground, ev *Register) Parts {
	p := Parts{Actor: name(deeds[0].Actor)}
	for _, outlet := range outlets {
		line := PartsLine{Outlet: name(outlet), Unlike: g.why(outlet)}
		told := false
		for i := range deeds {
			if d := &deeds[i]; d.Outlet == outlet {
				told = true
				chip := deedChip(d, ev)
				chip.Alone = chip.Alone && line.Unlike == ""
				p.alone += boolRank(!chip.Alone)
				line.add(d.Role, chip)
			}
		}
		if told {
			p.Lines = append(p.Lines, line)
		}
	}
	if n := len(p.Lines); n > linesShown {
		p.Lines, p.Hidden = p.Lines[:linesShown], n-linesShown
	}
	return p
}

func (l *PartsLine) add(role compare.ActorRole, chip DeedChip) {
	list := &l.Does
	switch role {
	case compare.Patient:
		list = &l.Undergoes
	case compare.Agentless:
		list = &l.Agentless
	}
	if len(*list) == partsChips {
		l.More++
		return
	}
	*list = append(*list, chip)
}

func deedChip(d *compare.Deed, ev *Register) DeedChip {
	c := DeedChip{Verb: flat(d.Verb), Class: flat(d.Class), Count: d.Count, By: d.Role != compare.Agent, Unreal: d.Unreal == d.Count, Voice: d.Voice,
		IDs: passageIDs(d.Evidence[:min(partsIDs, len(d.Evidence))], ev)}
	if c.Voice == voice.Outlet.String() {
		c.Voice, c.Alone = "", d.Others == 0
	}
	for i, t := range d.Toward[:min(partsToward, len(d.Toward))] {
		if i > 0 {
			c.Toward += ", "
		}
		c.Toward += name(t.Text)
	}
	return c
}

// Nameless tells whether something is done to the actor by nobody that a telling names.
func (p *Parts) Nameless() bool {
	return slices.ContainsFunc(p.Lines, func(l PartsLine) bool { return len(l.Agentless) > 0 })
}

// MoreParts says which actors are not shown.
func (p *EventPage) MoreParts() string {
	if n := p.PartsCount - len(p.Parts); n > 0 {
		return plural(n, "actor") + " more in agency.csv."
	}
	return ""
}
