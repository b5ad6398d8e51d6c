package reports

import (
	"slices"
	"strings"
)

// OutletPage is what is remembered of one outlet over the events. What the outlet does on the whole, with an event as a block,
// is a matter of the profiles; this page gathers what was found event by event.
type OutletPage struct {
	Name, File string
	Total      OutletLine // over all compared events
	Events     []OutletEvent
	Hidden     int // events that are not listed
	More, Less []Finding
	CutMore    int // findings that are not shown
	CutLess    int
	Only       []Only
	Terms      []EventTerms
	Said       []Said
	Sides      []OutletSide // what it alone tells and what it leaves out, of the first events
	Named      []Named      // what it alone calls a referent
	Verdicts   []VerdictCount

	unlisted bool // no word list was used
	voiced   []Voiced
}

// OutletEvent is one event that the outlet tells.
type OutletEvent struct {
	EventLine
	Own OutletLine
}

// EventTerms is the words by which the outlet stands out in one event.
type EventTerms struct {
	Event, File string
	Terms       []TermChip
}

const (
	eventsListed     = 200 // events on the page of an outlet
	findingsKept     = 20  // findings, each of more and less
	outletExcerpts   = 2   // sentences a finding
	outletOnly       = 15
	outletTermEvents = 20
)

// add notes what was found of the outlet in one event.
func (p *OutletPage) add(line EventLine, own *OutletLine, a *Apart, only []Only) {
	p.Total.merge(own)
	if len(p.Events) < eventsListed {
		kept := *own
		kept.Name, kept.File, kept.Flags = p.Name, p.File, nil
		p.Events = append(p.Events, OutletEvent{line, kept})
	} else {
		p.Hidden++
	}
	for _, list := range [][]Finding{a.More, a.Less} {
		for i := range list {
			p.Verdicts[verdictRank(list[i].Verdict)].Count++
		}
	}
	p.More, p.CutMore = keepBest(p.More, a.More, p.CutMore)
	p.Less, p.CutLess = keepBest(p.Less, a.Less, p.CutLess)
	for _, x := range only {
		if x.Outlet == p.Name && x.Unlike == "" && len(p.Only) < outletOnly {
			p.Only = append(p.Only, x.keep())
		}
	}
	if len(a.Terms) > 0 && len(p.Terms) < outletTermEvents {
		p.Terms = append(p.Terms, EventTerms{line.Name, line.File, cloneTerms(a.Terms)})
	}
}

// EventCount is the number of events in which the outlet was compared.
func (p *OutletPage) EventCount() int { return len(p.Events) + p.Hidden }

// Differing splits what is shown by whether it is supported.
func (p *OutletPage) Differing() Differing { return differing(p.More, p.Less) }

// Reach says how far what is shown of the outlet reaches.
func (p *OutletPage) Reach() string { return reach(p.Verdicts, p.unlisted) }

// keepBest merges new findings into the kept ones, of which only the strongest stay.
func keepBest(kept, found []Finding, cut int) ([]Finding, int) {
	for _, f := range found {
		if len(kept) == findingsKept && stronger(kept[findingsKept-1], f) <= 0 {
			cut++
			continue
		}
		at, _ := slices.BinarySearchFunc(kept, f, func(k, f Finding) int {
			if stronger(k, f) <= 0 {
				return -1 // equal ones stay in the order of the events
			}
			return 1
		})
		kept = slices.Insert(kept, at, f.limit(outletExcerpts).keep())
		if len(kept) > findingsKept {
			kept = kept[:findingsKept]
			cut++
		}
	}
	return kept, cut
}

func cloneTerms(terms []TermChip) []TermChip {
	terms = slices.Clone(terms)
	for i := range terms {
		terms[i].Term = strings.Clone(terms[i].Term)
	}
	return terms
}

func (o *OutletLine) merge(other *OutletLine) {
	o.Articles += other.Articles
	o.Words += other.Words
	for v := range o.Voices {
		o.Voices[v] += other.Voices[v]
	}
	for _, f := range other.Flags {
		o.Flags = addFlag(o.Flags, strings.Clone(f.Text), f.Count)
	}
}
