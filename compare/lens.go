package compare

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"tellings/compare/coverage"
	"tellings/compare/stats"
	"tellings/features/frames"
	"tellings/features/stance"
	"tellings/features/subword"
	"tellings/features/voice"
	"tellings/lang"
)

// Lens is one way to compare the tellings of an event. It looks at the documents and at the facts that it needs; no lens
// knows of another.
type Lens struct {
	Name, Doc string
	Compare   func(context.Context, *View, Options) (Finding, error)
	Needs     []Need
}

// Lenses are all there are, in the order in which their findings stand. A new one is a file and a line here.
var Lenses = []Lens{
	{"comparability", "what the sides differ in that nobody asked about: genre, length, time, language, copies, articles",
		comparability, []Need{charactersFact, groundsFact, contrastsFact}},
	{"copies", "articles made from one text: families, and what each copy adds, cuts and changes",
		textFamilies, []Need{familiesFact}},
	{"measures", "rates of lexicon categories by voice, each outlet against the rest",
		measures, []Need{groundsFact, contrastsFact}},
	{"frames", "how much of each outlet’s telling is in which frame, by lists and by models of your own",
		framing, []Need{groundsFact, contrastsFact}},
	{"audit", "lexicon entries that drive the differences between outlets",
		audit, []Need{groundsFact}},
	{"terms", "words an outlet stands out by: log-odds with the background as prior",
		terms, []Need{wordsFact, weightsFact, groundsFact, contrastsFact}},
	{"quotes", "who is quoted with which words, and how they are introduced",
		quotes, []Need{speechFact}},
	{"speakers", "who gets to speak, how much, and as what",
		speakers, []Need{readingsFact, castFact, speechFact, groundsFact}},
	{"utterances", "the same words across outlets: verbatim, truncated, paraphrased or absent",
		utterances, []Need{speechFact}},
	{"coverage", "points of the event: who tells them, where, and who does not",
		covered, []Need{cohesionFact, pointsFact, speechFact, readingsFact}},
	{"order", "whether outlets tell the points that they share in the same order",
		orders, []Need{pointsFact}},
	{"names", "which nouns each outlet chose for the same thing",
		names, []Need{namingsFact, referentsFact, pointsFact, readingsFact, retoldFact}},
	{"labels", "what each outlet calls the same person, act, event or thing",
		labels, []Need{referentsFact, speechFact, castFact, readingsFact, retoldFact, groundsFact, contrastsFact}},
	{"only", "charged words that one outlet alone has in its own voice",
		only, []Need{choicesFact, castFact, readingsFact, heardFact}},
	{"chosen", "words that others use and an outlet never does: chosen otherwise, or no place for them",
		chosen, []Need{pointsFact, wordsFact}},
	{"split", "how much of a difference of rates is other words, and how much other things told",
		split, []Need{pointsFact, groundsFact}},
	{"headlines", "what each headline picks, in whose voice, and whether the article bears it out",
		headlines, []Need{choicesFact, wordingFact, pointsFact, castFact, readingsFact}},
	{"numbers", "facts that outlets tell differently: how many, when, who, whether, and what somebody said",
		toldApart, []Need{tellingFact, speechFact}},
	{"variants", "one act that outlets tell in different words",
		variants, []Need{wordingFact, pointsFact, castFact, readingsFact}},
	{"scares", "single words that an outlet holds at arm’s length between quotation marks",
		scares, []Need{wordingFact}},
	{"softer", "what one outlet puts mildly or leaves open, and another states plainly",
		softer, []Need{wordingFact}},
	{"agency", "who does what to whom, and where nobody does it",
		agency, []Need{castFact, readingsFact, retoldFact, groundsFact}},
	{"tone", "how outlets stand to the actors that several speak of, by voice and in whole articles",
		tone, []Need{choicesFact, accountsFact, castFact, readingsFact, contrastsFact}},
	{"similarity", "cosine of TF-IDF between outlets",
		similarity, []Need{wordsFact, weightsFact, charactersFact, groundsFact}},
}

// testedTables is the number of lenses that test differences, each in a table of many rows: measures, frames, terms, labels, tone. It does not matter which of
// them run: what is found in one does not depend on whether another was looked at.
const testedTables = 5

// questions is the family that the rows of one of these tables belong to.
func (e *Event) questions() stats.Family {
	return stats.Family{Tables: testedTables, Mirrored: len(e.Outlets) == 2 && e.reference == ""}
}

// absences is the number of rows for outlets that do not have an utterance, a point or a speaker. What most outlets tell gets its rows first: that a
// thousand outlets do not have what one has is said by its single row.
const absences = 50_000

// pairedOutlets is the number of outlets of an event up to which every two are looked at for their own sake.
const pairedOutlets = 50

// uncounted are the lists whose rates are not compared: alternations, whose categories are choices between words for one thing, and figures, of which a
// number says nothing without the sentence around each.
var uncounted = map[string]bool{"alternations": true, figureList: true}

// Options say how to compare. The zero value works.
type Options struct {
	Lenses []string // names; all when empty
	Extra  []Lens   // lenses from outside: they look behind those of Lenses, and cannot be named
	Seed   uint64
	// Reference is the outlet that all others are compared with in place of the rest; where it does not tell of an event, its rates, words,
	// labels and tones are compared with nothing. It gets no rows itself.
	Reference string
	// Measures are questions asked in advance (list.category): of the own voice they form a family of their own, so that they need not pay for all
	// that was not asked.
	Measures []string
	// Targets are those whose tone is told, in place of the actors that are found in an event; of sides that they stand on profiles say how an
	// outlet stands to each and to one against another.
	Targets   []stance.Target
	Check     bool               // cut outlets at random too and see what is found where nothing differs
	Prior     float64            // α0 of the log-odds in tokens; DefaultPrior when 0
	Evidence  int                // passages kept for a row; DefaultEvidence when 0. A third in voices not the outlet's own, and of measures of few articles; a fifth where other rows describe; one of a term of few articles
	Terms     int                // terms kept for an outlet and voice; defaultTerms when 0
	Coders    []*frames.Coder    // models of a user's own labels, for the lens frames
	Tokenizer *subword.Tokenizer // a user's own, whose pieces the lens terms counts in place of words; nil for words
}

// Defaults of Options.
const (
	DefaultPrior    = 500
	DefaultEvidence = 10
	defaultTerms    = 30
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

// someEvidence is evidence for a row that describes: a fifth shows what was counted.
func (o Options) someEvidence() int { return (o.evidence() + 4) / 5 }

// evidenceOf is evidence for a row in voice v that rests on so many articles of the outlet and of the rest: what they are too few to infer
// anything from is described.
func (o Options) evidenceOf(v voice.Voice, articles, rest int) int {
	if fewArticles(articles, rest) {
		return o.someEvidence()
	}
	return o.evidenceIn(v)
}

// fewArticles reports whether so many articles of an outlet and of the rest are too few to infer anything from.
func fewArticles(articles, rest int) bool { return min(articles, rest) < stats.InferenceArticles }

func (o Options) terms() int {
	if o.Terms > 0 {
		return o.Terms
	}
	return defaultTerms
}

// Validate reports a lens that is named and does not exist.
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

// chosen are the lenses that o names, in the order of Lenses, and then the extra ones.
func (o Options) chosen() []Lens {
	lenses := slices.Clone(Lenses)
	if len(o.Lenses) > 0 {
		lenses = slices.DeleteFunc(lenses, func(l Lens) bool { return !slices.Contains(o.Lenses, l.Name) })
	}
	return append(lenses, o.Extra...)
}

// compareEvent looks at e through the lenses that opt names. With one outlet there is nothing to compare, and no finding. An event
// without a name is named after its topic, and an article of its own after its id.
//
// Events may be compared at the same time. The error is that of a lens, or of ctx when that ends.
func compareEvent(ctx context.Context, e *Event, opt Options) (*Comparison, error) {
	p := newPlan()
	e, err := e.against(opt.Reference).named(ctx, p)
	if err != nil {
		return nil, err
	}
	c := &Comparison{Event: e.Name, Outlets: e.outletNames(), Reference: opt.Reference}
	articles := p.need(articlesFact)
	var looks []*task
	if !c.Alone() {
		p.need(topicFact)
		for _, l := range known(opt.chosen(), e.Analyzer.Vocab.Language()) {
			looks = append(looks, p.lens(l, opt))
		}
	}
	if err := p.work(ctx, e); err != nil {
		return nil, fmt.Errorf("event %s: %w", e.Name, err)
	}
	c.Articles = articles.found.([]Article)
	if !c.Alone() {
		c.Topic = p.need(topicFact).found.([]string)
	}
	if t := p.known[cohesionFact]; t != nil {
		c.Cohesion = t.found.(coverage.Cohesion)
	}
	for _, t := range looks {
		c.Findings = append(c.Findings, t.found)
	}
	if e.Analyzer.Vocab.Language() == lang.English {
		var words *heard
		if t := p.known[heardFact]; t != nil {
			h := t.found.(heard)
			words = &h
		}
		c.Statements = state(e, c, words)
	}
	c.Glances = glances(c)
	if opt.Check && !c.Alone() {
		if c.Null, err = nullOf(ctx, e, opt); err != nil {
			return nil, err
		}
	}
	return c, nil
}
