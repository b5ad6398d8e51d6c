package reports

import (
	"cmp"
	"slices"

	"tellings/compare"
	"tellings/features/voice"
)

// Family is one lexicon on the page of an event: how often each outlet uses its expressions, in each voice.
type Family struct {
	Name, Label, Doc string
	Lines            []FamilyLine // in order of rate in the outlet's own voice
	Hidden           int          // outlets that are left out
	None             []string     // outlets without a hit in any voice
}

// FamilyLine is one outlet's use of a family. An expression in two categories of the family counts in both.
type FamilyLine struct {
	Outlet                  string // as shown
	Unlike                  string // why it is not comparable with the others; empty where it is
	Own, Quoted, Attributed int    // hits by voice
	Rate                    string // hits per 1,000 words of the outlet's own voice, as shown
	Bar                     int    // length of its bar, percent of the longest

	words int
}

const (
	fewWords   = 100 // below it a rate per 1,000 would mislead, so that hits are shown alone
	linesShown = 25  // outlets of a family; measures.csv has them all
)

// Choice tells whether the family is one of choices of words, which a reader sees first.
func (f Family) Choice() bool { return isChoice(f.Name) }

func families(c *compare.Comparison, outlets []OutletLine, g glossary) []Family {
	place := make(map[string]int, len(outlets))
	for i := range outlets {
		place[outlets[i].Name] = i
	}
	index := map[string]int{}
	var list []Family
	measures := compare.Found[compare.Measures](c)
	for i := range measures {
		m := &measures[i]
		at, ok := place[m.Outlet]
		if !ok || m.Hits == 0 {
			continue
		}
		k, ok := index[m.Family]
		if !ok {
			k = len(list)
			index[m.Family] = k
			list = append(list, Family{Name: m.Family, Label: spaced(m.Family), Doc: first(g.doc(m.Family)), Lines: familyLines(outlets)})
		}
		list[k].Lines[at].add(m)
	}
	slices.SortStableFunc(list, func(a, b Family) int { return byFamily(a.Name, b.Name) })
	for i := range list {
		list[i].finish()
	}
	return list
}

// voiceNames are the voices as the tables name them, the outlet's own first.
var voiceNames = [...]string{voice.Outlet.String(), voice.Quoted.String(), voice.Attributed.String()}

func familyLines(outlets []OutletLine) []FamilyLine {
	lines := make([]FamilyLine, len(outlets))
	for i, o := range outlets {
		lines[i] = FamilyLine{Outlet: name(o.Name), Unlike: o.Unlike, words: o.Voices[voice.Outlet]}
	}
	return lines
}

func (l *FamilyLine) add(m *compare.Measure) {
	switch m.Voice {
	case voiceNames[voice.Outlet]:
		l.Own += m.Hits
	case voiceNames[voice.Quoted]:
		l.Quoted += m.Hits
	case voiceNames[voice.Attributed]:
		l.Attributed += m.Hits
	}
}

// rate is per 1,000 words; 0 where there are too few.
func (l FamilyLine) rate() float64 {
	if l.words < fewWords {
		return 0
	}
	return 1000 * float64(l.Own) / float64(l.words)
}

// finish sets aside who has none, orders the lines, and measures the bars.
func (f *Family) finish() {
	none := func(l FamilyLine) bool { return l.Own+l.Quoted+l.Attributed == 0 }
	for _, l := range f.Lines {
		if none(l) {
			f.None = append(f.None, l.Outlet)
		}
	}
	f.Lines = slices.DeleteFunc(f.Lines, none)
	slices.SortStableFunc(f.Lines, func(a, b FamilyLine) int {
		return cmp.Or(cmp.Compare(b.rate(), a.rate()), cmp.Compare(b.Own, a.Own))
	})
	if n := len(f.Lines); n > linesShown {
		f.Lines, f.Hidden = f.Lines[:linesShown], n-linesShown
	}
	for i := range f.Lines {
		l := &f.Lines[i]
		l.Rate = oneDigit(l.rate())
		if l.words < fewWords {
			l.Rate = "too few words"
		}
		if longest := f.Lines[0].rate(); longest > 0 {
			l.Bar = int(100*l.rate()/longest + 0.5)
		}
	}
}
