package compare

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tellings/compare/actors"
	"tellings/compare/wording"
	"tellings/corpus"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
)

// Only is a charged word or expression that one outlet alone has in its own voice.
type Only struct {
	Outlet    string
	Words     string // as it stands first, in lower case, on one line
	Shown     string // the same with what it belongs to: scathing opinion
	List      string // that it is from
	Category  string
	Figure    string // of a figure of speech, what it is taken from: war, fire; empty for none
	Voice     string // outlet, quoted, attributed
	Speaker   string // of words that are not the outlet's own, where known
	About     string // the actor that it is said of or beside; empty for none
	Weight    float64
	Place     string // of the first passage
	Count     int    // times the outlet says it in its own voice
	Claim     OnlyClaim
	Quoting   []string   // other outlets that have it between marks, in order
	Retelling []string   // other outlets that have it in their retelling of what others said, in order
	Evidence  []Evidence // the words themselves, own voice; then those of the others

	strength float64
	shown    []Evidence // Shown, one each of the outlet's passages
	near     nearness   // whether another outlet says nearly the same in words of its own
	plainer  string     // if those are plainer ones: what is shown of them
	plainAt  Evidence   // and where they stand
	of       bool       // it is said of About, not only beside
	main     bool       // About is one of those whom the event is about
}

// OnlyClaim is what may be said of it.
type OnlyClaim string

const (
	OnlyHere    OnlyClaim = "only"    // nobody else has it, in any voice
	OthersQuote OnlyClaim = "quoted"  // others have it, all between marks: words of somebody there, of the outlet here
	OnlyOwn     OnlyClaim = "own"     // others have it in their retelling of what somebody said, which may be either's word
	OnlyQuotes  OnlyClaim = "quotes"  // of words between marks: nobody else lets anybody say it
	OnlyRetells OnlyClaim = "retells" // of words in the retelling of what somebody said: nobody else has it in any voice
	OnlyFree    OnlyClaim = "free"    // it follows what somebody said without marks; whose word it is stays open
	OnlyOpen    OnlyClaim = "open"    // it follows a word that tells of speech or thought, and nobody else has it; whose word it is stays open
	OnlyShared  OnlyClaim = "shared"  // another outlet has it in another form or order, or beside other words: no claim
	OnlyUnsure  OnlyClaim = "unsure"  // it cannot be told whether it is the outlet's own voice: no claim
)

// freeLists are the lists whose words judge: of these it matters whose they are.
var freeLists = map[string]bool{"loaded": true, "labels": true, "dehumanise": true, "evaluative": true}

// Onlies is the finding of the lens only, by strength.
type Onlies []Only

// only is the lens that looks for charged words that one outlet alone has in its own voice: see package wording.
func only(_ context.Context, e *View, opt Options) (Finding, error) {
	cast := castFact.Of(e)
	choices := choicesFact.Of(e)
	names, main := cast.UniqueNames(), mainActors(cast)
	heard := heardFact.Of(e)
	var found Onlies
	for i := range choices {
		c := &choices[i]
		if !c.Alone() {
			continue
		}
		row := e.onlyRow(c, cast, names, main, opt)
		switch row.Claim {
		case OnlyHere, OnlyQuotes, OnlyRetells:
			if heard.elsewhere(row.Words, c.Outlet, false) {
				row.Claim = OnlyShared
			}
		}
		found = append(found, row)
	}
	slices.SortStableFunc(found, func(a, b Only) int {
		return cmp.Or(cmp.Compare(b.strength, a.strength), strings.Compare(a.Words, b.Words), strings.Compare(a.Outlet, b.Outlet))
	})
	return found, nil
}

// onlyRow makes the row of a choice. Its strength is place × actor × weight × contrast.
func (e *View) onlyRow(c *wording.Choice, cast *actors.Cast, names []string, main map[int32]float64, opt Options) Only {
	p := &c.Places[0]
	for i := range c.Places { // the one that stands most in front speaks
		if q := &c.Places[i]; q.Sure == p.Sure && q.Under == p.Under && e.placed(q) > e.placed(p) {
			p = q
		}
	}
	row := Only{Outlet: e.Outlets[c.Outlet].Name, List: c.List, Category: c.Category, Figure: c.Figure, Weight: c.Weight, Count: len(c.Places), Claim: OnlyHere,
		Place: e.placeOf(p), Words: e.wordsOf(p.Doc, p.From, p.To), Shown: e.passage(p.Doc, p.First, p.End)}
	actor := 1.0
	if c.About != actors.None {
		row.About, row.of = names[c.About], c.Of && cast.Referents[c.About].Class == mentions.Person // one of a party or a town is not all of it
		if w := main[c.About]; w > 0 {
			actor, row.main = w, true
		}
	}
	e.nearBy(&row, c)
	contrast := 1.3
	row.Voice = c.Voice.String()
	switch {
	case c.Voice != voice.Outlet:
		row.Claim, contrast = OnlyQuotes, .65
		if c.Voice == voice.Attributed {
			row.Claim = OnlyRetells
		}
		r := readingsFact.Of(e)[p.Doc]
		who := r.SpeakerOf(e.Docs[p.Doc], p.From)
		if c.Voice == voice.Attributed {
			who = e.tellerOf(p.Doc, p.From)
		}
		if d := e.Docs[p.Doc]; who != mentions.None && d.Parts[d.SentenceOf(p.From)] != corpus.Subhead && !e.openPronoun(p.Doc, p.From) { // a subhead may quote anybody
			row.Speaker = r.SpeakerName(who)
			if a := castFact.Of(e).Of(p.Doc, r.Actors.Speakers[who].Actor); a != actors.None { // what the main actors say themselves weighs as what is said of them
				row.Speaker, actor = names[a], max(actor, main[a])
			}
		}
		if row.Claim == OnlyRetells {
			contrast = .25
			if row.Speaker == "" {
				contrast = .1
			}
			if !p.Sure {
				row.Claim, contrast = OnlyUnsure, .1
			}
		}
	case p.Free && freeLists[c.List]:
		row.Claim, contrast = OnlyFree, .4
	case p.Told && len(c.Others.Quoted)+len(c.Others.Retold) == 0:
		row.Claim, contrast = OnlyOpen, .1
	case !p.Sure || e.verbatimIn(p, c.Others.Quoted):
		row.Claim, contrast = OnlyUnsure, .2
	case len(c.Others.Retold) > 0:
		row.Claim, contrast = OnlyOwn, .8
	case len(c.Others.Quoted) > 0:
		row.Claim, contrast = OthersQuote, 1.2
	}
	if p.Under {
		row.Claim, contrast = OnlyUnsure, .2
	}
	if c.List == wording.Company || c.List == wording.Cues && c.Weight < plainCue {
		contrast *= plainWorth
	}
	if p.Behind {
		contrast *= behindWorth
	}
	if p.Bare {
		contrast *= bareWorth
	}
	row.strength = e.placed(p) * actor * c.Weight * c.News * contrast
	item := row.Words
	row.Evidence = append(row.Evidence, e.evidence(p.Doc, p.From, p.To, "only", item))
	row.shown = append(row.shown, e.evidence(p.Doc, p.First, p.End, "only", item))
	for i := range c.Places {
		if q := &c.Places[i]; q != p && len(row.Evidence) < opt.evidence() {
			row.Evidence = append(row.Evidence, e.evidence(q.Doc, q.From, q.To, "only", item))
			row.shown = append(row.shown, e.evidence(q.Doc, q.First, q.End, "only", item))
		}
	}
	row.Quoting = e.told(&row, e.alike(p, c.Others.Quoted), item)
	row.Retelling = e.told(&row, e.alike(p, c.Others.Retold), item)
	if row.Claim == OthersQuote && len(row.Quoting) == 0 || row.Claim == OnlyOwn && len(row.Retelling) == 0 {
		row.Claim = OnlyUnsure // claimed here, the claim there
	}
	return row
}

// nearness says whether another outlet has nearly the same in words of its own.
type nearness uint8

const (
	farOff    nearness = iota // none has
	isPlainer                 // in plainer words: a contrast
	isEqual                   // in words that say as much: no finding
)

// nearBy looks who else says nearly the same.
func (e *View) nearBy(row *Only, c *wording.Choice) {
	for i := range c.Near {
		n := &c.Near[i]
		switch {
		case !n.Plain:
			row.near = isEqual
			return
		case row.near == farOff && !n.Under:
			row.near, row.plainer, row.plainAt = isPlainer, e.passage(n.Doc, n.First, n.End), e.evidence(n.Doc, n.From, n.To, "only", row.Words)
		}
	}
}

// tellerOf is who says, without marks, what stands at a token; mentions.None for nobody known, and for two.
func (e *View) tellerOf(doc, token int) int32 {
	d, r := e.Docs[doc], readingsFact.Of(e)[doc]
	who, width := int32(mentions.None), len(d.Tokens)
	for k := range d.Quotes {
		q := &d.Quotes[k]
		if q.From <= token && token < q.To && q.Kind.Said() && q.To-q.From < width {
			who, width = r.Actors.Sayings[k].Speaker, q.To-q.From
			if r.Actors.Sayings[k].Also != mentions.None {
				who = mentions.None
			}
		}
	}
	return who
}

// openPronoun reports whether the quotation at a token is said by he or she, and its sentence and the one before it name several persons, or none.
func (e *View) openPronoun(doc, token int) bool {
	d, reading := e.Docs[doc], readingsFact.Of(e)[doc]
	k := d.MarksAround(token)
	if k < 0 {
		return false
	}
	source := strings.ToLower(d.Quotes[k].Source.Of(d.Text))
	if !masculine.Has(source) && !feminine.Has(source) {
		return false
	}
	end := d.SentenceOf(d.Quotes[k].From)
	first, last := d.Sentences[max(end-1, 0)].First, d.Sentences[end].End
	persons := map[int32]bool{}
	for i := range reading.Actors.Mentions {
		m := &reading.Actors.Mentions[i]
		a := &reading.Actors.Actors[m.Actor]
		if m.From >= first && m.From < last && m.Kind != mentions.Pronoun && a.Class == mentions.Person && !a.Plural && d.Voices[m.From] != voice.Quoted {
			persons[m.Actor] = true
		}
	}
	return len(persons) != 1
}

// verbatimIn reports whether the words around a place stand alike between the marks of another outlet: then they are somebody's.
func (e *View) verbatimIn(p *wording.Place, quoted []wording.Use) bool {
	lemma := func(doc, t int) uint32 {
		if t < 0 || t >= len(e.Docs[doc].Tokens) {
			return 0
		}
		return readingsFact.Of(e)[doc].Grammar.Lemmas[t]
	}
	for _, u := range quoted {
		same := 0
		for k := 1; k <= sameAround; k++ {
			same += toInt(lemma(p.Doc, p.From-k) == lemma(u.Doc, u.From-k)) + toInt(lemma(p.Doc, p.To-1+k) == lemma(u.Doc, u.To-1+k))
		}
		if same > sameAround {
			return true
		}
	}
	return false
}

// sameAround is the number of tokens on each side that are compared; more than half of them must be alike.
const sameAround = 4

// What a word keeps that is in no list of charged words, or is a verb of speech that hardly colours what is said: a reader signs it, and learns little.
const (
	bareWorth   = .6 // and a single word that says neither of whom nor of what
	behindWorth = .5 // and one behind a word of speech or thought in its sentence: strict readers found every second of them somebody's, against one in five
	plainWorth  = .5
	plainCue    = .25
)

// alike are the uses in which a word is a verb if it is one at its place here.
func (e *View) alike(p *wording.Place, uses []wording.Use) []wording.Use {
	verb := func(doc, token int) bool { return readingsFact.Of(e)[doc].Grammar.Tags[token] == syntax.Verb }
	return slices.DeleteFunc(slices.Clone(uses), func(u wording.Use) bool { return verb(u.Doc, u.From) != verb(p.Doc, p.From) })
}

// told adds passages of other outlets to the evidence of a row, one an outlet, and returns these outlets.
func (e *View) told(row *Only, uses []wording.Use, item string) (outlets []string) {
	for _, u := range uses {
		if name := e.Outlets[e.outletOf(u.Doc)].Name; !slices.Contains(outlets, name) {
			outlets = append(outlets, name)
			row.Evidence = append(row.Evidence, e.evidence(u.Doc, u.From, u.To, "only", item))
		}
	}
	return outlets
}
