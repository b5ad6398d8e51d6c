package reports

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"tellings/compare"
)

// Heard is someone with a name who speaks in the telling of an event, and how much each outlet lets them.
type Heard struct {
	Name   string // as shown
	Words  int    // in all outlets
	Lines  []HeardLine
	Hidden int      // outlets that are left out
	Silent []string // outlets that do not let them speak
}

// HeardLine is a speaker in one outlet.
type HeardLine struct {
	Outlet        string
	Unlike        string // why it is not comparable with the others; empty where it is
	Quotes, Words int
	Percent       float64 // of all that the outlet quotes and attributes, 0 to 100
	Bar           int     // the same as a length, percent of the longest of the event
	Cues          string  // "said 5; claimed 2"
	As            string  // “the vice president”, empty when only the name is used
	IDs           string
}

const (
	heardShown = 8  // speakers on the page of an event
	heardCues  = 4  // cues of a line
	heardRoles = 2  // introductions of a line
	heardIDs   = 3  // passages that are named for a line
	heardWords = 10 // words below which a speaker is left to speakers.csv
)

// heard returns those with a name who say most, and how many there are.
func heard(c *compare.Comparison, g *Ground, ev *Register) (list []Heard, count int) {
	speakers := compare.Found[compare.Speakers](c)
	longest := 0.0
	for i := range speakers {
		s := &speakers[i]
		if !s.Named {
			continue
		}
		if i == 0 || speakers[i-1].Name != s.Name || len(list) == 0 {
			list = append(list, Heard{Name: name(s.Name)})
		}
		h := &list[len(list)-1]
		if s.Quotes == 0 {
			h.Silent = append(h.Silent, name(s.Outlet))
			continue
		}
		h.Words += s.Quoted + s.Reported
		h.Lines = append(h.Lines, HeardLine{
			Outlet: name(s.Outlet), Unlike: g.why(s.Outlet), Quotes: s.Quotes, Words: s.Quoted + s.Reported, Percent: 100 * s.Share,
			Cues: countList(s.Cues[:min(heardCues, len(s.Cues))]), As: roles(s.Introduced), IDs: passageIDs(s.Evidence[:min(heardIDs, len(s.Evidence))], ev),
		})
	}
	count = len(list)
	list = slices.DeleteFunc(list, func(h Heard) bool { return h.Words < heardWords })
	list = list[:min(heardShown, len(list))]
	for i := range list {
		h := &list[i]
		slices.SortStableFunc(h.Lines, func(a, b HeardLine) int { return cmp.Compare(b.Percent, a.Percent) })
		h.Hidden = max(0, len(h.Lines)-linesShown)
		h.Lines = h.Lines[:len(h.Lines)-h.Hidden]
		if len(h.Lines) > 0 {
			longest = max(longest, h.Lines[0].Percent)
		}
	}
	for i := range list {
		for k := range list[i].Lines {
			l := &list[i].Lines[k]
			l.Bar = int(math.Round(100 * l.Percent / max(longest, 1)))
		}
	}
	return list, count
}

// roles joins what a speaker is introduced as.
func roles(counts []compare.Count) string {
	var parts []string
	for _, c := range counts[:min(heardRoles, len(counts))] {
		parts = append(parts, "“"+flat(c.Text)+"”")
	}
	return strings.Join(parts, ", ")
}

// Voiced is someone whom an outlet lets speak, over its events.
type Voiced struct {
	Name          string
	Events        int
	Quotes, Words int
}

const (
	voicedKept  = 2000 // names that are remembered of an outlet
	voicedShown = 12
)

// hear notes who speaks in one event.
func (p *OutletPage) hear(speakers compare.Speakers) {
	for i := range speakers {
		s := &speakers[i]
		if !s.Named || s.Quotes == 0 || s.Outlet != p.Name {
			continue
		}
		at := slices.IndexFunc(p.voiced, func(v Voiced) bool { return v.Name == s.Name })
		if at < 0 {
			if len(p.voiced) == voicedKept {
				continue
			}
			at = len(p.voiced)
			p.voiced = append(p.voiced, Voiced{Name: strings.Clone(s.Name)})
		}
		v := &p.voiced[at]
		v.Events, v.Quotes, v.Words = v.Events+1, v.Quotes+s.Quotes, v.Words+s.Quoted+s.Reported
	}
}

// Voiced are those who say most in the outlet.
func (p *OutletPage) Voiced() []Voiced {
	list := slices.Clone(p.voiced)
	slices.SortStableFunc(list, func(a, b Voiced) int { return cmp.Or(cmp.Compare(b.Words, a.Words), cmp.Compare(a.Name, b.Name)) })
	return list[:min(voicedShown, len(list))]
}

// MoreHeard says who is not shown.
func (p *EventPage) MoreHeard() string {
	if n := p.HeardCount - len(p.Heard); n > 0 {
		return "In speakers.csv: " + plural(n, "name") + " more, and sources without a name."
	}
	return "Sources without a name are in speakers.csv."
}
