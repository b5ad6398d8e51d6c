package reports

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"tellings/compare"
	"tellings/corpus"
)

// Overview is what is remembered over all events, for the index and the pages of the outlets: a line an event, a capped list
// of findings an outlet. Strings in it have their own memory, so that no article is held.
type Overview struct {
	Title    string
	Events   []EventLine // of the events that were compared, in the order of writing
	All      int         // events
	Alone    int         // events that one outlet alone tells
	Articles int         // of all events
	Words    int         // of all events
	First    time.Time
	Last     time.Time
	Rejected int
	Rejects  []corpus.Reject // the first of them
	Only     []Only          // the first found, over all events
	Verdicts []VerdictCount
	Outlets  []*OutletPage // by name; set at the end

	unlisted    bool // no word list was used
	outlets     map[string]*OutletPage
	eventNames  *names
	outletNames *names
}

// EventLine is one event in the index.
type EventLine struct {
	Name, File  string
	Topic       string
	First, Last time.Time
	Outlets     int
	Articles    int
	Words       int
}

const (
	rejectsShown = 20
	onlyIndex    = 9 // expressions of one outlet shown in the index
)

func newOverview(opt Options) *Overview {
	return &Overview{Title: opt.Title, Verdicts: countVerdicts(nil), unlisted: unlisted(opt.Lexicons), outlets: map[string]*OutletPage{},
		eventNames: newNames("event"), outletNames: newNames("outlet")}
}

// outlet returns the page of an outlet that stands in a compared event.
func (o *Overview) outlet(outlet string) *OutletPage {
	p := o.outlets[outlet]
	if p == nil {
		outlet = strings.Clone(outlet)
		p = &OutletPage{Name: outlet, File: "outlets/" + o.outletNames.file(outlet) + ".html", Verdicts: countVerdicts(nil), unlisted: o.unlisted}
		o.outlets[outlet] = p
	}
	return p
}

// add notes an event.
func (o *Overview) add(e *Event) {
	o.Articles += len(e.Articles)
	for i := range e.Articles {
		o.Words += e.Articles[i].Tokens
	}
	o.All++
	if e.Alone() {
		o.Alone++
	}
	p := e.Page
	if p == nil {
		return
	}
	line := EventLine{strings.Clone(p.Name), p.File, strings.Clone(p.Topic), p.First, p.Last, len(p.Outlets), len(e.Articles), p.Words}
	o.Events = append(o.Events, line)
	o.span(p.First, p.Last)
	for i, v := range p.Verdicts {
		o.Verdicts[i].Count += v.Count
	}
	for _, x := range p.Told() {
		o.keepOnly(x)
	}
	speakers := compare.Found[compare.Speakers](e.Comparison)
	for i := range p.Outlets {
		page := o.outlet(p.Outlets[i].Name)
		page.add(line, &p.Outlets[i], &p.Apart[i], p.Only)
		page.retell(p.Said)
		if i < len(p.Covered.Sides) {
			page.cover(&p.Covered.Sides[i])
		}
		page.call(p.Named)
		page.hear(speakers)
	}
}

// keepOnly keeps the first expressions found, those before the others that another outlet lets someone else say: they show
// what voice is.
func (o *Overview) keepOnly(x Only) {
	at := len(o.Only)
	if len(x.QuotedBy) > 0 {
		at = 0
		for at < len(o.Only) && len(o.Only[at].QuotedBy) > 0 {
			at++
		}
	}
	if at == onlyIndex {
		return
	}
	o.Only = slices.Insert(o.Only, at, x.keep())
	o.Only = o.Only[:min(len(o.Only), onlyIndex)]
}

func (o *Overview) span(first, last time.Time) {
	if first.IsZero() {
		return
	}
	if o.First.IsZero() || first.Before(o.First) {
		o.First = first
	}
	if last.After(o.Last) {
		o.Last = last
	}
}

func (o *Overview) reject(r corpus.Reject) {
	o.Rejected++
	if len(o.Rejects) < rejectsShown {
		o.Rejects = append(o.Rejects, corpus.Reject{Origin: strings.Clone(r.Origin), Column: strings.Clone(r.Column), Reason: strings.Clone(r.Reason)})
	}
}

// end puts the outlets in order.
func (o *Overview) end() {
	for _, p := range o.outlets {
		o.Outlets = append(o.Outlets, p)
	}
	slices.SortFunc(o.Outlets, func(a, b *OutletPage) int { return strings.Compare(a.Name, b.Name) })
}

const eventsIndex = 500 // events in the index

// Listed are the events in the index: the largest, in the order of writing.
func (o *Overview) Listed() []EventLine {
	if len(o.Events) <= eventsIndex {
		return o.Events
	}
	bySize := make([]int, len(o.Events))
	for i := range bySize {
		bySize[i] = i
	}
	slices.SortStableFunc(bySize, func(a, b int) int { return cmp.Compare(o.Events[b].Articles, o.Events[a].Articles) })
	largest := bySize[:eventsIndex]
	slices.Sort(largest)
	listed := make([]EventLine, eventsIndex)
	for i, at := range largest {
		listed[i] = o.Events[at]
	}
	return listed
}

// Reach says how far what was found reaches.
func (o *Overview) Reach() string { return reach(o.Verdicts, o.unlisted) }
