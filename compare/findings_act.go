package compare

import (
	"fmt"
	"strings"

	"tellings/features/voice"
)

// mainActor is how much more an act of one of those weighs whom the event is about.
const mainActor = 1.5

// onlyTold is what a statement of acts keeps that no other outlet tells by a verb of the class: they may tell them in other words.
const onlyTold = .1

// wordedAct is what it keeps where the verb is chosen for one of those whom the event is about: attacked, lectured, took to task.
const wordedAct = .7

// worded are the classes of acts whose verbs say how their teller sees them.
var worded = map[string]bool{"attack": true, "lecture": true, "mock": true}

// toNobody is what an act keeps whose other side the telling does not name.
const toNobody = .5

// deedsTogether is the number of acts of one actor that make one statement: each is told with its sentence.
const deedsTogether = 2

// actWorth is what an act weighs by its class: the more it says of how two sides stand to each other. Classes that are in no list are work of
// the day: meet, offer, agree.
var actWorth = map[string]float64{
	"attack": .7, "lecture": .7, "mock": .7, "betray": .7, "deceive": .7, "abuse": .7, "threaten": .6, "punish": .5, "pressure": .5, "criticise": .5,
	"kill": .5, "strike": .4, "harm": .5, "accuse": .4, "dismiss": .4, "defeat": .4, "block": .35, "refuse": .35, "expel": .35, "ignore": .35, "oppose": .3, "protest": .3,
	"praise": .35, "defend": .3, "honour": .3, "yield": .35, "apologise": .35, "arrest": .3,
}

const usualAct = .1

// actStatements tell which acts one outlet alone, in its own voice, has an actor do, in its words.
func actStatements(s *stater) []draft {
	type key struct{ outlet, actor, as string }
	at := map[key]int{}
	var drafts []draft
	deeds := Found[Agency](s.found)
	for i := range deeds {
		d := &deeds[i]
		if d.Voice != voice.Outlet.String() || d.Role != Agent || d.Others > 0 || d.Unreal > 0 || d.Actor == "" || d.perhaps || d.retold || d.passive || !d.known || numbered(d.Actor) || d.nominal > 0 || len(d.Evidence) == 0 || d.bare() || strings.ContainsAny(d.Evidence[0].Span.Of(d.Evidence[0].Source()), "“‘\"") {
			continue
		}
		name := d.Actor
		if !d.person { // what some of a party or a firm do is not done by it
			if name = d.as; !alikeNames(name, d.Actor) {
				continue
			}
		}
		k := key{d.Outlet, d.Actor, name}
		n, known := at[k]
		if !known || len(drafts[n].Evidence) == deedsTogether {
			n = len(drafts)
			at[k] = n
			drafts = append(drafts, draft{about: d.Actor, by: name, Statement: Statement{Outlet: d.Outlet, Others: s.besides(d.Outlet), Kind: OfAct, Lens: "agency", Certainty: Likely, Whole: true}})
		}
		drafts[n].act(s, d)
	}
	for i := range drafts {
		d := &drafts[i]
		if d.worded {
			d.Strength *= wordedAct
		} else {
			d.Strength *= onlyTold
			d.Certainty = Perhaps // the others may tell it by another verb
		}
		d.Text = fmt.Sprintf("%s on what %s did: %s.", d.Outlet, theOne(d.by), enumerate(d.acts))
	}
	return drafts
}

// alikeNames reports whether two names share the beginning of a word: Republicans, Republican Party.
func alikeNames(a, b string) bool {
	for _, x := range strings.Fields(a) {
		for _, y := range strings.Fields(b) {
			if n := min(len(x), len(y), leastAlike); n == leastAlike && strings.EqualFold(x[:n], y[:n]) {
				return true
			}
		}
	}
	return a != "" && strings.EqualFold(a, b)
}

// leastAlike is the number of letters that must be the same.
const leastAlike = 4

// bare reports whether an act is told by one word and with no other side: appointed, declined. It may be a participle that says what was done to
// him, and tells a reader little.
func (d *Deed) bare() bool {
	return len(d.Toward) == 0 && len(strings.Fields(d.Evidence[0].Span.Of(d.Evidence[0].Source()))) == 1
}

// numbered reports whether the name of an actor is one that several share: officials (2). A reader cannot know which is meant.
func numbered(name string) bool {
	n := len(name)
	return n > 3 && name[n-1] == ')' && name[n-2] >= '0' && name[n-2] <= '9'
}

// act adds a deed to a statement.
func (t *draft) act(s *stater, d *Deed) {
	v := d.Evidence[0]
	t.Evidence = append(t.Evidence, v)
	t.words = append(t.words, d.Verb)
	t.acts = append(t.acts, s.sentenceAround(v))
	worth := max(actWorth[d.Class], usualAct)
	if s.main[d.Actor] {
		worth *= mainActor
		t.worded = t.worded || worded[d.Class] && d.person && len(d.Toward) > 0
	}
	if len(d.Toward) == 0 {
		worth *= toNobody
	}
	if strength := worth * s.place(&v); strength > t.Strength {
		t.Strength = strength + t.Strength/4
	} else {
		t.Strength += strength / 4
	}
}
