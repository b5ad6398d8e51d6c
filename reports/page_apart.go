package reports

import (
	"slices"

	"tellings/compare"
	"tellings/compare/stats"
	"tellings/features/voice"
)

// Apart is what sets one outlet apart from the others of an event.
type Apart struct {
	Outlet, File string
	Unlike       string    // why it is not comparable with the others; empty where it is
	More         []Finding // what it does more often in its own voice, with the sentences
	Less         []Finding
	Terms        []TermChip
	Others       []Spoken // what it lets others say
	Cut          int      // findings that are not shown
	habits       int      // findings of habits among More
}

// TermChip is a word by which the outlet stands out.
type TermChip struct {
	Term             string
	Count, RestCount int
	Z                float64
	Supported        bool
}

// Spoken is the passages of one measure within quotations and attributed speech.
type Spoken struct {
	Label    string
	Voice    string
	Hits     int
	Excerpts []Excerpt

	measure *compare.Measure
}

const (
	moreShown     = 8  // findings an outlet on the page of an event, those of habits among them
	habitsShown   = 3  // of these at most
	lessShown     = 5  // of those that it does less
	excerptsShown = 3  // sentences a finding
	termsShown    = 12 // words an outlet
	spokenShown   = 6  // measures of others' speech an outlet
	leastZ        = 1  // of a word shown: one standard error; below it everything "stands out"
)

// apart splits findings, terms and others' speech by outlet. found is ordered.
func apart(c *compare.Comparison, outlets []OutletLine, found []Finding, ev *Register) []Apart {
	list := make([]Apart, len(outlets))
	place := make(map[string]*Apart, len(outlets))
	for i, o := range outlets {
		list[i].Outlet, list[i].File, list[i].Unlike = o.Name, o.File, o.Unlike
		place[o.Name] = &list[i]
	}
	for _, f := range found {
		if a := place[f.Outlet]; a != nil {
			a.add(f, ev)
		}
	}
	for _, t := range compare.Found[compare.Terms](c) {
		if a := place[t.Outlet]; a != nil && t.Z >= leastZ && t.Verdict != stats.NotComparable && t.Voice == voiceNames[voice.Outlet] && len(a.Terms) < termsShown {
			a.Terms = append(a.Terms, TermChip{name(t.Term), t.Count, t.RestCount, t.Z, t.Verdict == stats.Supported})
		}
	}
	measures := compare.Found[compare.Measures](c)
	for i := range measures {
		if a := place[measures[i].Outlet]; a != nil && measures[i].Voice != voiceNames[voice.Outlet] {
			a.spoken(&measures[i])
		}
	}
	for i := range list {
		list[i].order(ev)
	}
	return list
}

func (a *Apart) add(f Finding, ev *Register) {
	switch {
	case !f.Apart():
		a.Cut++
	case f.More() && f.Hits > 0 && f.Choice() && len(a.More) < moreShown:
		a.More = append(a.More, f.quote(excerptsShown, ev))
	case f.More() && f.Hits > 0 && !f.Choice() && len(a.More) < moreShown && a.habits < habitsShown:
		a.habits++
		f.evidence = nil
		a.More = append(a.More, f)
	case f.Ratio < 1 && f.RestHits > 0 && len(a.Less) < lessShown:
		f.evidence = nil
		a.Less = append(a.Less, f)
	default:
		a.Cut++
	}
}

func (a *Apart) spoken(m *compare.Measure) {
	if m.Hits > 0 && len(m.Evidence) > 0 && isChoice(m.Family) {
		a.Others = append(a.Others, Spoken{Label: label(m.Measure), Voice: m.Voice, Hits: m.Hits, measure: m})
	}
}

// order puts the frequent of others' speech first and quotes those that are shown.
func (a *Apart) order(ev *Register) {
	slices.SortStableFunc(a.Others, func(x, y Spoken) int { return y.Hits - x.Hits })
	a.Others = a.Others[:min(len(a.Others), spokenShown)]
	for i := range a.Others {
		o := &a.Others[i]
		list := excerpts(o.measure.Evidence, ev)
		o.Excerpts, o.measure = list[:min(len(list), 2)], nil
	}
}

// Differing splits what is shown by whether it is supported.
func (a *Apart) Differing() Differing { return differing(a.More, a.Less) }

// Empty tells whether nothing sets the outlet apart.
func (a *Apart) Empty() bool { return len(a.More)+len(a.Less)+len(a.Terms)+len(a.Others) == 0 }
