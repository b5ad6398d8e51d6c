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

// Choice tells whether the family is one of choices of words, which a reader sees first.
func (f Family) Choice() bool { return isChoice(f.Name) }

// FamilyLine is one outlet's use of a family.
type FamilyLine struct {
	Outlet string // as shown
	Voices [3]Rate
}

// Rate is hits over words. An expression in two categories of a family counts in both.
type Rate struct {
	Hits, Words int
	Bar         int // length of its bar, percent of the longest of the family
}

// PerThousand is the rate per 1,000 words.
func (r Rate) PerThousand() float64 {
	if r.Words == 0 {
		return 0
	}
	return 1000 * float64(r.Hits) / float64(r.Words)
}

// fewWords is the number of words below which a rate per 1,000 would mislead, so that hits are shown alone.
const fewWords = 100

const linesShown = 25 // outlets of a family; measures.csv has them all

// Text is the rate as it is shown.
func (r Rate) Text() string {
	if !r.Enough() {
		return "too few words"
	}
	return oneDigit(r.PerThousand())
}

// Enough tells whether there are words enough for a rate.
func (r Rate) Enough() bool { return r.Words >= fewWords }

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
		k, ok := index[m.Family]
		if !ok {
			k = len(list)
			index[m.Family] = k
			list = append(list, Family{Name: m.Family, Label: spaced(m.Family), Doc: first(g.doc(m.Family)), Lines: familyLines(outlets)})
		}
		v := slices.Index(voiceNames[:], m.Voice)
		if at, ok := place[m.Outlet]; ok && v >= 0 {
			list[k].Lines[at].Voices[v].Hits += m.Hits
		}
	}
	list = slices.DeleteFunc(list, func(f Family) bool { return !slices.ContainsFunc(f.Lines, FamilyLine.used) })
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
		lines[i].Outlet = name(o.Name)
		for v := range o.Voices {
			lines[i].Voices[v].Words = o.Voices[v]
		}
	}
	return lines
}

func (l FamilyLine) used() bool { return !l.none() }

func (l FamilyLine) none() bool { return l.Voices[0].Hits+l.Voices[1].Hits+l.Voices[2].Hits == 0 }

// finish orders the lines and measures the bars of the outlets' own voice.
func (f *Family) finish() {
	slices.SortStableFunc(f.Lines, func(a, b FamilyLine) int {
		return cmp.Compare(b.Voices[0].PerThousand(), a.Voices[0].PerThousand())
	})
	for _, l := range f.Lines {
		if l.none() {
			f.None = append(f.None, l.Outlet)
		}
	}
	f.Lines = slices.DeleteFunc(f.Lines, FamilyLine.none)
	if n := len(f.Lines); n > linesShown {
		f.Lines, f.Hidden = f.Lines[:linesShown], n-linesShown
	}
	longest := 0.0
	for _, l := range f.Lines {
		if l.Voices[0].Enough() {
			longest = max(longest, l.Voices[0].PerThousand())
		}
	}
	for i := range f.Lines {
		if r := &f.Lines[i].Voices[0]; r.Enough() && longest > 0 {
			r.Bar = int(100*r.PerThousand()/longest + 0.5)
		}
	}
}
