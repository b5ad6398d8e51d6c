package compare

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tellings/compare/actors"
	"tellings/compare/wording"
	"tellings/features/mentions"
	"tellings/features/voice"
)

// Only is a charged word or expression that one outlet alone has in its own voice.
type Only struct {
	Outlet    string
	Words     string // as it stands first, in lower case, on one line
	Shown     string // the same with what it belongs to: scathing opinion
	List      string // that it is from
	Category  string
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
	var found Onlies
	for i := range choices {
		if c := &choices[i]; c.Alone() {
			found = append(found, e.onlyRow(c, cast, names, main, opt))
		}
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
		if q := &c.Places[i]; q.Sure == p.Sure && e.placed(q) > e.placed(p) {
			p = q
		}
	}
	row := Only{Outlet: e.Outlets[c.Outlet].Name, List: c.List, Category: c.Category, Weight: c.Weight, Count: len(c.Places), Claim: OnlyHere,
		Place: e.placeOf(p), Words: e.wordsOf(p.Doc, p.From, p.To), Shown: e.passage(p.Doc, p.First, p.End)}
	actor := 1.0
	if c.About != actors.None {
		row.About, row.of = names[c.About], c.Of && cast.Referents[c.About].Class == mentions.Person // one of a party or a town is not all of it
		if w := main[c.About]; w > 0 {
			actor, row.main = w, true
		}
	}
	contrast := 1.3
	row.Voice = c.Voice.String()
	switch {
	case c.Voice != voice.Outlet:
		row.Claim, contrast = OnlyQuotes, .65
		if c.Voice == voice.Attributed {
			row.Claim = OnlyRetells
		}
		r := readingsFact.Of(e)[p.Doc]
		if who := r.SpeakerOf(e.Docs[p.Doc], p.From); who != mentions.None {
			row.Speaker = r.SpeakerName(who)
			if a := castFact.Of(e).Of(p.Doc, r.Actors.Speakers[who].Actor); a != actors.None { // what the main actors say themselves weighs as what is said of them
				row.Speaker, actor = names[a], max(actor, main[a])
			}
		}
	case p.Free && freeLists[c.List]:
		row.Claim, contrast = OnlyFree, .4
	case p.Told && len(c.Others.Quoted)+len(c.Others.Retold) == 0:
		row.Claim, contrast = OnlyOpen, .65
	case !p.Sure:
		row.Claim, contrast = OnlyUnsure, .2
	case len(c.Others.Retold) > 0:
		row.Claim, contrast = OnlyOwn, 1
	case len(c.Others.Quoted) > 0:
		row.Claim, contrast = OthersQuote, 2
	}
	row.strength = e.placed(p) * actor * c.Weight * contrast
	item := row.Words
	row.Evidence = append(row.Evidence, e.evidence(p.Doc, p.From, p.To, "only", item))
	row.shown = append(row.shown, e.evidence(p.Doc, p.First, p.End, "only", item))
	for i := range c.Places {
		if q := &c.Places[i]; q != p && len(row.Evidence) < opt.evidence() {
			row.Evidence = append(row.Evidence, e.evidence(q.Doc, q.From, q.To, "only", item))
			row.shown = append(row.shown, e.evidence(q.Doc, q.First, q.End, "only", item))
		}
	}
	row.Quoting = e.told(&row, c.Others.Quoted, item)
	row.Retelling = e.told(&row, c.Others.Retold, item)
	return row
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
