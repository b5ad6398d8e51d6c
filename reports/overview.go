package reports

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"
	"time"

	"tellings/compare"
	"tellings/corpus"
)

// runOverview is what is remembered over all events, for the index and the pages of the outlets: a line an event, a capped list of
// statements an outlet. Strings in it have their own memory, so that no article is held.
type runOverview struct {
	Title    string
	Events   []eventLine // of the events that were compared, in the order of writing
	All      int         // events
	Alone    int         // events that one outlet alone tells
	Articles int         // of all events
	Words    int         // of all events
	First    time.Time
	Last     time.Time
	Rejected int
	Rejects  []corpus.Reject // the first of them
	Outlets  []*outletPage   // by name; set at the end
	Profiles *profileBoard   // what is said of them over all events; set at the end

	outlets      map[string]*outletPage
	alike        likeness
	eventNames   *names
	outletNames  *names
	articleNames *names
}

// eventLine is one event in the index.
type eventLine struct {
	Name, File  string
	First, Last time.Time
	Outlets     int
	Articles    int
	Words       int
	Statements  int
	Things      []inlineText // what to know of it first, as its page has it: the sort of finding, the sentence, the sources
	Alike       float64      // mean likeness of the words of two outlets, 0 to 1; NaN where it is not known
}

// best is the sentence of the first thing, empty for none.
func (e *eventLine) best() string {
	if len(e.Things) == 0 {
		return ""
	}
	thing := e.Things[0][1:]
	if end := slices.IndexFunc(thing, func(s inlineSpan) bool { return s.Look == lookSoft }); end >= 0 {
		thing = thing[:end]
	}
	return thing.plain()
}

// outletPage is what is remembered of one outlet over the events.
type outletPage struct {
	Name, File string
	key        string // as the input names it
	Articles   int
	Words      int
	Voices     [3]int
	Events     []outletEvent
	Hidden     int // events that are not listed
	Said       []outletSaid
	words      map[string]*ownWord
}

// outletEvent is an event that the outlet tells, and how much is said of the outlet there.
type outletEvent struct {
	eventLine
	Own int // statements about the outlet
}

// ownWord is a charged word that the outlet alone has in its own voice in an event, and in how many.
type ownWord struct {
	Word   string
	Events int
	Links  []inlineSpan // one an event, the first few
}

// outletSaid is a statement about an outlet, and the event that it is of.
type outletSaid struct {
	Event, File string
	Item        listItem
	strength    float64
}

const (
	rejectsShown = 20
	eventsListed = 400  // events on the page of an outlet
	saidKept     = 25   // statements on it
	wordsKept    = 4000 // different words of an outlet that are counted over events
	habitLinks   = 3
	pairsKept    = 60 // outlets whose likeness is added up, those met first
)

func newOverview(opt Options) *runOverview {
	return &runOverview{Title: opt.Title, outlets: map[string]*outletPage{}, eventNames: newNames("event"), outletNames: newNames("outlet"), articleNames: newNames("article")}
}

// outlet returns the page of an outlet that stands in a compared event.
func (o *runOverview) outlet(outlet, shown string) *outletPage {
	p := o.outlets[outlet]
	if p == nil {
		p = &outletPage{Name: strings.Clone(shown), key: strings.Clone(outlet), words: map[string]*ownWord{}, File: "outlets/" + o.outletNames.file(outlet) + ".html"}
		o.outlets[strings.Clone(outlet)] = p
	}
	return p
}

// add notes an event.
func (o *runOverview) add(e *bookEvent) {
	o.All++
	o.Articles += len(e.Articles)
	for i := range e.Articles {
		o.Words += e.Articles[i].Tokens
	}
	if e.Alone() {
		o.Alone++
	}
	if e.Page == nil {
		return
	}
	p := e.Page
	line := eventLine{Name: strings.Clone(p.Name), File: p.File, First: p.First, Last: p.Last, Outlets: len(e.Outlets), Articles: len(e.Articles), Words: p.Words, Statements: len(e.Statements), Alike: o.addLikeness(e)}
	for _, thing := range p.scene.things() {
		line.Things = append(line.Things, thing.keep())
	}
	o.Events = append(o.Events, line)
	if !p.First.IsZero() && (o.First.IsZero() || p.First.Before(o.First)) {
		o.First = p.First
	}
	if p.Last.After(o.Last) {
		o.Last = p.Last
	}
	for _, outlet := range e.Outlets {
		o.outlet(outlet, p.scene.outlet(outlet)).add(e, outlet, line)
	}
}

func (p *outletPage) add(e *bookEvent, outlet string, line eventLine) {
	for i := range e.Articles {
		if a := &e.Articles[i]; a.Outlet == outlet {
			p.Articles++
			p.Words += a.Tokens
			for v := range p.Voices {
				p.Voices[v] += a.Voices[v]
			}
		}
	}
	own := outletEvent{eventLine: line}
	for i := range e.Statements {
		if e.Statements[i].Outlet == outlet {
			own.Own++
		}
	}
	if len(p.Events) < eventsListed {
		p.Events = append(p.Events, own)
	} else {
		p.Hidden++
	}
	p.addWords(e, outlet, line)
	for i := range e.Statements {
		st := &e.Statements[i]
		if st.Outlet != outlet || st.Certainty == compare.Perhaps || len(p.Said) >= saidKept && p.Said[saidKept-1].strength >= st.Strength {
			continue
		}
		item := e.Page.scene.item(st, i)
		item.ID = ""
		said := outletSaid{line.Name, line.File, item.keep(), st.Strength}
		at, _ := slices.BinarySearchFunc(p.Said, said, func(k, n outletSaid) int {
			if k.strength >= n.strength {
				return -1 // equal ones stay in the order of the events
			}
			return 1
		})
		p.Said = slices.Insert(p.Said, at, said)
		p.Said = p.Said[:min(len(p.Said), saidKept)]
	}
}

// addWords counts the charged words that the outlet alone has in its own voice.
func (p *outletPage) addWords(e *bookEvent, outlet string, line eventLine) {
	found := compare.Found[compare.Onlies](e.Comparison)
	seen := map[string]bool{}
	for i := range found {
		f := &found[i]
		if f.Outlet != outlet || f.Voice != voiceNames[0] || f.Claim == compare.OnlyUnsure || f.Claim == compare.OnlyShared || seen[f.Words] || len(f.Evidence) == 0 {
			continue
		}
		seen[f.Words] = true
		h := p.words[f.Words]
		if h == nil {
			if len(p.words) == wordsKept {
				continue
			}
			h = &ownWord{Word: strings.Clone(f.Words)}
			p.words[h.Word] = h
		}
		if h.Events++; len(h.Links) < habitLinks {
			h.Links = append(h.Links, linked(line.Name, e.Page.scene.href(&f.Evidence[0])))
		}
	}
}

// habits are the words that it has so in two events or more, those in most first.
func (p *outletPage) habits() (list []*ownWord) {
	for _, word := range slices.Sorted(maps.Keys(p.words)) {
		if h := p.words[word]; h.Events > 1 {
			list = append(list, h)
		}
	}
	slices.SortStableFunc(list, func(a, b *ownWord) int { return cmp.Compare(b.Events, a.Events) })
	return list
}

// likeness adds up over events how alike two outlets write.
type likeness struct {
	outlets []string // those met first
	sum     map[[2]int]float64
	events  map[[2]int]int
}

// addLikeness takes in an event and returns the mean likeness of its outlets.
func (o *runOverview) addLikeness(e *bookEvent) float64 {
	sum, n := 0.0, 0.0
	for _, s := range compare.Found[compare.Similarities](e.Comparison) {
		if math.IsNaN(s.Value) {
			continue
		}
		sum += s.Value
		n++
		if a, b := o.alike.place(s.Outlet), o.alike.place(s.Other); a >= 0 && b >= 0 {
			at := [2]int{min(a, b), max(a, b)}
			o.alike.sum[at] += s.Value
			o.alike.events[at]++
		}
	}
	return sum / n
}

func (l *likeness) place(outlet string) int {
	if l.sum == nil {
		l.sum, l.events = map[[2]int]float64{}, map[[2]int]int{}
	}
	at := slices.Index(l.outlets, outlet)
	if at < 0 && len(l.outlets) < pairsKept {
		l.outlets = append(l.outlets, strings.Clone(outlet))
		return len(l.outlets) - 1
	}
	return at
}

// keep gives an item memory of its own, so that it does not hold the article it came from.
func (it listItem) keep() listItem {
	it.Text = it.Text.keep()
	it.Says = slices.Clone(it.Says)
	for i := range it.Says {
		it.Says[i].Words, it.Says[i].By = it.Says[i].Words.keep(), it.Says[i].By.keep()
	}
	return it
}

func (l inlineText) keep() inlineText {
	l = slices.Clone(l)
	for i := range l {
		l[i].Text = strings.Clone(l[i].Text)
	}
	return l
}

func (o *runOverview) reject(r corpus.Reject) {
	o.Rejected++
	if len(o.Rejects) < rejectsShown {
		o.Rejects = append(o.Rejects, corpus.Reject{Origin: strings.Clone(r.Origin), Column: strings.Clone(r.Column), Reason: strings.Clone(r.Reason)})
	}
}

// end puts the outlets in order.
func (o *runOverview) end() {
	for _, p := range o.outlets {
		o.Outlets = append(o.Outlets, p)
	}
	slices.SortFunc(o.Outlets, func(a, b *outletPage) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.File, b.File)) })
}

// ordered are the events in the order in which a reader wants them: those of which most is to be said, of the largest first.
func (o *runOverview) ordered() []eventLine {
	events := slices.Clone(o.Events)
	slices.SortStableFunc(events, func(a, b eventLine) int {
		return cmp.Or(cmp.Compare(b.Outlets, a.Outlets), cmp.Compare(b.Statements, a.Statements), cmp.Compare(b.Articles, a.Articles))
	})
	return events
}

// named are the outlets, where they are few; else how many they are.
func (o *runOverview) named() string {
	if len(o.Outlets) == 0 || len(o.Outlets) > 12 {
		return plural(len(o.Outlets), "outlet")
	}
	names := make([]string, len(o.Outlets))
	for i, p := range o.Outlets {
		names[i] = p.Name
	}
	return listed(names)
}
