package compare

import (
	"fmt"
	"slices"
	"strings"

	"tellings/features/voice"
)

// Lens is one way to compare the tellings of an event.
type Lens struct {
	Name, Doc string
	Compare   func(*Event, Options) (Finding, error)
}

// Lenses are all there are, in the order in which their findings stand. A new one is a file and a line here.
var Lenses = []Lens{
	{"comparability", "what the sides differ in that nobody asked about: genre, length, time, language, copies, articles", comparability},
	{"copies", "articles made from one text: families, and what each copy adds, cuts and changes", textFamilies},
	{"measures", "rates of lexicon categories by voice, each outlet against the rest", measures},
	{"audit", "lexicon entries that drive the differences between outlets", audit},
	{"terms", "words an outlet stands out by: log-odds with the background as prior", terms},
	{"quotes", "who is quoted with which words, and how they are introduced", quotes},
	{"speakers", "who gets to speak, how much, and as what", speakers},
	{"utterances", "the same words across outlets: verbatim, truncated, paraphrased or absent", utterances},
	{"coverage", "points of the event: who tells them, where, and who does not", covered},
	{"labels", "what each outlet calls the same person, act, event or thing", labels},
	{"agency", "who does what to whom, and where nobody does it", agency},
	{"tone", "how outlets stand to the actors that several speak of, by voice and in whole articles", tone},
	{"similarity", "cosine of TF-IDF between outlets", similarity},
}

// Options say how to compare. The zero value works.
type Options struct {
	Lenses   []string // names; all when empty
	Seed     uint64
	Prior    float64 // α0 of the log-odds in tokens; DefaultPrior when 0
	Evidence int     // passages kept for a row; DefaultEvidence when 0. Measures and terms in voices not the outlet's own keep a third
	Terms    int     // terms kept for an outlet and voice; DefaultTerms when 0

}

// Defaults of Options.
const (
	DefaultPrior    = 500
	DefaultEvidence = 10
	DefaultTerms    = 30
)

func (o Options) prior() float64 {
	if o.Prior > 0 {
		return o.Prior
	}
	return DefaultPrior
}

func (o Options) evidence() int {
	if o.Evidence > 0 {
		return o.Evidence
	}
	return DefaultEvidence
}

// evidenceIn is evidence for a row in voice v.
func (o Options) evidenceIn(v voice.Voice) int {
	if v == voice.Outlet {
		return o.evidence()
	}
	return (o.evidence() + 2) / 3
}

func (o Options) terms() int {
	if o.Terms > 0 {
		return o.Terms
	}
	return DefaultTerms
}

// Validate tells whether all named lenses exist.
func (o Options) Validate() error {
	for _, name := range o.Lenses {
		if !slices.ContainsFunc(Lenses, func(l Lens) bool { return l.Name == name }) {
			var known []string
			for _, l := range Lenses {
				known = append(known, l.Name)
			}
			return fmt.Errorf("no lens is called %q; there are %s", name, strings.Join(known, ", "))
		}
	}
	return nil
}

// Compare looks at e through the lenses that opt names. With one outlet there is nothing to compare, and no finding.
func Compare(e *Event, opt Options) (*Comparison, error) {
	c := &Comparison{Event: e.Name, Outlets: e.outletNames(), Articles: articles(e)}
	if c.Alone() {
		return c, nil
	}
	c.Topic = e.topic()
	for _, l := range Lenses {
		if len(opt.Lenses) > 0 && !slices.Contains(opt.Lenses, l.Name) {
			continue
		}
		f, err := l.Compare(e, opt)
		if err != nil {
			return nil, fmt.Errorf("event %s: lens %s: %w", e.Name, l.Name, err)
		}
		c.Findings = append(c.Findings, f)
	}
	c.Statements = state(e, c)
	return c, nil
}
