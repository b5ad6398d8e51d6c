package reports

import (
	"cmp"
	"slices"
	"strings"

	"tellings/compare"
	"tellings/compare/naming"
	"tellings/compare/stats"
	"tellings/features/voice"
)

// Named is a referent that several outlets speak of, and what each of them calls it.
type Named struct {
	Event, File string
	Name, Kind  string
	Lines       []NamedLine
	Hidden      int // outlets that are left out
	Sentences   []Excerpt
	Single      bool // no other outlet speaks of it
	Telling     bool // some outlet alone judges it, or calls it by a word that leans
}

// NamedLine is a referent in one outlet.
type NamedLine struct {
	Outlet   string
	Unlike   string     // why it is not comparable with the others; empty where it is
	Own      []NameChip // in the outlet's own words
	Others   []NameChip // in the words of those it quotes or reports
	More     int        // of both, left out
	Bare     int        // mentions in own voice that add nothing to the noun
	Mentions int        // in own voice
}

// NameChip is one label: what stands before the noun, the noun, what stands behind.
type NameChip struct {
	Before, Noun, Behind string
	Count                int
	Alone                bool // no other outlet has it
	Judging              bool
	Slant                string        // positive or negative, empty for others
	Speaker              string        // of words that are not the outlet's
	Quoted               bool          // between quotation marks
	Verdict              stats.Verdict // where it was tested
	IDs                  string
}

const (
	namedShown     = 12 // referents on the page of an event
	namedChips     = 7  // labels of an outlet, of each kind of voice
	namedSentences = 4  // sentences of a referent
	namedIDs       = 3  // passages that are named for a label
	namedOutlet    = 12 // referents on the page of an outlet
)

// callings returns the referents whose names differ most, and how many there are.
func callings(c *compare.Comparison, file string, g *Ground, ev *Register) (list []Named, count int) {
	labels := compare.Found[compare.Labels](c)
	for len(labels) > 0 {
		n := 1
		for n < len(labels) && labels[n].Referent == labels[0].Referent && labels[n].Kind == labels[0].Kind {
			n++
		}
		count++
		if len(list) < namedShown && differ(labels[:n]) {
			list = append(list, newNamed(c.Event, file, labels[:n], g, ev))
		}
		labels = labels[n:]
	}
	return list, count
}

// differ tells whether there is anything to see: something said of it or, of an act or thing, two nouns for it.
func differ(labels compare.Labels) bool {
	return slices.ContainsFunc(labels, func(l compare.Label) bool {
		return l.Modifier != "" || l.Label != labels[0].Label && !isActor(l.Kind)
	})
}

// isActor tells whether a referent is one of the cast.
func isActor(kind string) bool {
	return kind == string(naming.Person) || kind == string(naming.Organisation) || kind == string(naming.Place) || kind == string(naming.Group)
}

// newNamed makes one of the labels of one referent, which are in order of outlet.
func newNamed(event, file string, labels compare.Labels, g *Ground, ev *Register) Named {
	r := Named{Event: event, File: file, Name: name(labels[0].Referent), Kind: labels[0].Kind, Single: labels[0].Tellers == 0}
	var telling []compare.Evidence
	for i := range labels {
		l := &labels[i]
		if len(r.Lines) == 0 || r.Lines[len(r.Lines)-1].Outlet != name(l.Outlet) {
			r.Lines = append(r.Lines, NamedLine{Outlet: name(l.Outlet), Unlike: g.why(l.Outlet)})
		}
		r.Lines[len(r.Lines)-1].add(l, ev)
		if told(l) && (l.Judging || leans(l.Slant)) {
			r.Telling = true
			telling = append(telling, l.Evidence[:min(1, len(l.Evidence))]...)
		}
	}
	r.Sentences = excerpts(telling[:min(namedSentences, len(telling))], ev)
	if n := len(r.Lines); n > linesShown {
		r.Lines, r.Hidden = r.Lines[:linesShown], n-linesShown
	}
	return r
}

// add puts a label where it belongs. An actor's bare name is told by the number alone, and so is a bare noun in the words of others
// that does not lean.
func (n *NamedLine) add(l *compare.Label, ev *Register) {
	own := l.Voice == voice.Outlet.String()
	list := &n.Others
	if own {
		n.Mentions, n.Bare = l.Mentions, l.Bare
		list = &n.Own
	}
	switch {
	case l.Modifier == "" && !leans(l.Slant) && (!own || l.Label == l.Referent):
	case len(*list) == namedChips:
		n.More++
	default:
		*list = append(*list, chip(l, ev))
	}
}

// told tells whether a label is one that an outlet alone has, and whose contrast holds.
func told(l *compare.Label) bool { return l.Alone() && l.Verdict != stats.NotComparable }

func chip(l *compare.Label, ev *Register) NameChip {
	c := NameChip{Before: flat(l.Modifier), Noun: name(l.Label), Count: l.Count, Alone: told(l), Judging: l.Judging,
		IDs: passageIDs(l.Evidence[:min(namedIDs, len(l.Evidence))], ev)}
	if strings.HasPrefix(c.Before, "of ") {
		c.Before, c.Behind = "", c.Before
	}
	if leans(l.Slant) {
		c.Slant = l.Slant
	}
	if l.Voice != voice.Outlet.String() {
		c.Speaker, c.Quoted = named(l.Speaker), l.Voice == voice.Quoted.String()
	}
	if informative(l) {
		c.Verdict = l.Verdict
	}
	return c
}

// informative tells whether the verdict on a label says more than that there are few articles.
func informative(l *compare.Label) bool {
	return l.Verdict == stats.Supported || l.Verdict == stats.NotDistinguishable
}

func leans(slant string) bool { return slant == "positive" || slant == "negative" }

// Marked tells whether the reader's eye is led to the label.
func (c *NameChip) Marked() bool { return c.Alone && (c.Judging || c.Slant != "") }

// of returns the referent as it stands in one outlet, what the outlet alone has first.
func (r *Named) of(outlet string) (Named, bool) {
	at := slices.IndexFunc(r.Lines, func(l NamedLine) bool { return l.Outlet == outlet })
	if at < 0 {
		return Named{}, false
	}
	one := *r
	line := r.Lines[at]
	line.Own = slices.DeleteFunc(slices.Clone(line.Own), func(c NameChip) bool { return !c.Marked() })
	slices.SortStableFunc(line.Own, func(a, b NameChip) int { return cmp.Compare(b.Count, a.Count) })
	one.Lines, one.Sentences = []NamedLine{line}, nil
	return one, len(line.Own) > 0
}

// call notes what an outlet alone calls the referents of an event.
func (p *OutletPage) call(list []Named) {
	for i := range list {
		if len(p.Named) == namedOutlet {
			return
		}
		if r, ok := list[i].of(name(p.Name)); ok {
			p.Named = append(p.Named, r.keep())
		}
	}
}

// keep gives r its own memory.
func (r Named) keep() Named {
	r.Event, r.Name, r.Lines = strings.Clone(r.Event), strings.Clone(r.Name), slices.Clone(r.Lines)
	for i := range r.Lines {
		l := &r.Lines[i]
		l.Others, l.Own = nil, slices.Clone(l.Own)
		for k := range l.Own {
			c := &l.Own[k]
			c.Before, c.Noun, c.Behind, c.Speaker = strings.Clone(c.Before), strings.Clone(c.Noun), strings.Clone(c.Behind), strings.Clone(c.Speaker)
		}
	}
	return r
}

// MoreNamed says which referents are not shown.
func (p *EventPage) MoreNamed() string {
	if n := p.NamedCount - len(p.Named); n > 0 {
		return plural(n, "referent") + " more in labels.csv."
	}
	return ""
}
