package compare

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tellings/features"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// ActorRole is the part that an actor has in an act.
type ActorRole string

const (
	Agent     ActorRole = "agent"     // does it
	Patient   ActorRole = "patient"   // has it done to it, by someone the telling names
	Agentless ActorRole = "agentless" // has it done to it, and the telling names nobody who did it
)

// Deed is a part that one outlet gives an actor in an act, in one voice.
type Deed struct {
	Outlet   string
	Actor    string // as Mention.Actor, or the noun for people without a name: police; empty where an act has no one: “shots were fired”
	Role     ActorRole
	Verb     string // the entry of the list of acts: “take to task”
	Class    string // its category: lecture
	Voice    string
	Count    int
	Unreal   int     // of Count: under a modal or as an infinitive, so that it need not have come to pass
	Others   int     // other outlets of the event that give the actor a part on this side of an act of this class
	Toward   []Count // the actors on the other side, the frequent first
	Evidence []Evidence
	Telling  bool // a page may tell it: see tells

	as      string // who does it first, in the outlet's words: House Republicans; empty for a pronoun
	person  bool   // Actor is one
	known   bool   // Actor has a name
	passive bool   // where it stands first, the verb is in the passive
	retold  bool   // whose it is is not sure where it stands first: it may be what somebody said, or another's
	remote  bool   // where it stands first, its clause is about another time
	nominal int    // of Count: a noun names the act, and it is not said there that it was done
	perhaps bool   // another outlet tells the same act of people without a name, who may be this one; or this one has none, and others tell it of somebody
}

// Agency is the finding of the lens agency: by actor, those whom all outlets mention most first, then by role, class, verb, outlet
// and voice. Acts that are negated are left out.
type Agency []Deed

// agency is the lens that tells who does what to whom. How a telling can leave out who did it is described by Henley, Miller
// & Beazley 1995 (Syntax, semantics, and sexual violence) and Fairclough 1989: passives without by, events without an agent
// (died), and acts made into nouns (the killing of X).
func agency(_ context.Context, e *View, opt Options) (Finding, error) {
	var found []deed
	names := castFact.Of(e).UniqueNames()
	people := newUnnamed(names)
	for o, outlet := range e.Outlets {
		for doc := outlet.First; doc < outlet.End; doc++ {
			if !groundsFact.Of(e).own[doc] {
				continue
			}
			r := newActReader(e, doc, people)
			r.read()
			for i := range r.found {
				r.found[i].outlet = o
			}
			found = append(found, r.found...)
		}
	}
	nameDeaths(found)
	return gatherDeeds(e, found, append(names, people.nouns...), opt), nil
}

// unnamed numbers, behind the referents of the cast, the people whom articles speak of by a noun alone. A noun that is the name of
// a referent is that one: police.
type unnamed struct {
	first int
	at    map[string]int32
	nouns []string
}

func newUnnamed(referents []string) *unnamed {
	u := &unnamed{first: len(referents), at: make(map[string]int32, len(referents))}
	for i, name := range referents {
		u.at[name] = int32(i)
	}
	return u
}

func (u *unnamed) number(noun string) int32 {
	id, known := u.at[noun]
	if !known {
		id = int32(u.first + len(u.nouns))
		u.at[noun] = id
		u.nouns = append(u.nouns, noun)
	}
	return id
}

// deed is one occurrence of an act with the part of one actor in it.
type deed struct {
	outlet, doc int
	actor       int32 // index into actors.Cast.Referents, or behind them of unnamed people, or nobody
	toward      int32 // who is on the other side, or nobody
	role        ActorRole
	act         *features.Act
	voice       voice.Voice
	from, to    int   // tokens
	by          int32 // the phrase of who does it, or syntax.None
	unreal      bool
	passive     bool
	unsure      bool // by the grammar it may be somebody else's
	nominal     bool // a noun names the act: Russia’s invasion
	remote      bool // its clause is about another time
	near        bool // of a death: somebody stands near who may have brought it about
}

// nobody stands for no actor.
const nobody int32 = -1

// Classes of acts whose subject is the one it happens to, and those that hurt somebody even if the telling names no one.
const (
	classDie         = "die"
	classDemand      = "demand"
	classUndergo     = "undergo"
	classKill        = "kill"
	classStrike      = "strike"
	classFight       = "fight"
	classHarm        = "harm"
	classInvestigate = "investigate"
)

func hurts(class string) bool {
	return class == classKill || class == classStrike || class == classHarm || class == classFight
}

// nameDeaths makes a death agentless where some telling has the same actor killed or struck: one says died, the other killed.
func nameDeaths(found []deed) {
	victims := map[int32]bool{}
	for _, d := range found {
		if d.role != Agent && (d.act.Class == classKill || d.act.Class == classStrike) && d.actor != nobody {
			victims[d.actor] = true
		}
	}
	for i := range found {
		if d := &found[i]; d.act.Class == classDie && victims[d.actor] && !d.near {
			d.role = Agentless
		}
	}
}

// deedKey is what a row of the table is about.
type deedKey struct {
	outlet int
	actor  int32
	role   ActorRole
	act    string
	class  string
	voice  voice.Voice
}

// sideKey is a side of a class of acts that an actor is on. Officials, a ministry and the country that they act for count as
// one here: an outlet that says the one where others say the other is not alone with the act. Of acts that one does with someone
// both sides are one: Holm met Pell, Pell met Holm.
type sideKey struct {
	whole int32
	does  bool
	class string
}

func sideOf(e *View, actor int32, role ActorRole, class string) sideKey {
	if int(actor) < len(castFact.Of(e).Referents) {
		actor = castFact.Of(e).Whole(actor)
	}
	return sideKey{actor, role == Agent || mutual[class], class}
}

// gatherDeeds counts occurrences into rows. names are those of the actors.
func gatherDeeds(e *View, found []deed, names []string, opt Options) Agency {
	rows, toward := map[deedKey]*Deed{}, map[deedKey]counts{}
	sides := map[sideKey]map[int]bool{}
	told, nameless := map[string]map[int]bool{}, map[string]map[int]bool{} // by act and side: the outlets that tell it at all, and of people without a name
	var order []deedKey
	for _, d := range found {
		key := deedKey{d.outlet, d.actor, d.role, d.act.Name, d.act.Class, d.voice}
		row := rows[key]
		if row == nil {
			row = &Deed{Outlet: e.Outlets[d.outlet].Name, Role: d.role, Verb: d.act.Name, Class: d.act.Class, Voice: d.voice.String()}
			if d.actor != nobody {
				row.Actor = names[d.actor]
			}
			rows[key], toward[key] = row, counts{}
			order = append(order, key)
		}
		if row.Count++; row.Count == 1 {
			row.as, row.person = e.doer(&d)
			row.known, row.passive, row.remote = named(e, d.actor), d.passive, d.remote
			row.retold = d.unsure || d.voice == voice.Outlet && retoldFact.Of(e)[d.doc].Told[d.from]
		}
		row.nominal += toInt(d.nominal)
		if row.Unreal += toInt(d.unreal); d.toward != nobody {
			toward[key].add(names[d.toward])
		}
		if len(row.Evidence) < opt.evidenceIn(d.voice) {
			row.Evidence = append(row.Evidence, e.evidence(d.doc, d.from, d.to, "agency", row.Actor+": "+d.act.Name))
		}
		side := sideOf(e, d.actor, d.role, d.act.Class)
		if sides[side] == nil {
			sides[side] = map[int]bool{}
		}
		sides[side][d.outlet] = true
		note(told, key.side(), d.outlet)
		if !named(e, d.actor) {
			note(nameless, key.side(), d.outlet)
		}
	}
	slices.SortFunc(order, compareDeeds)
	table := make(Agency, len(order))
	for i, key := range order {
		table[i] = *rows[key]
		table[i].Toward = toward[key].frequent()
		table[i].Others = len(sides[sideOf(e, key.actor, key.role, key.class)]) - 1
		others := nameless[key.side()]
		if !named(e, key.actor) {
			others = told[key.side()]
		}
		table[i].perhaps = len(others) > 1 || len(others) == 1 && !others[key.outlet]
		table[i].Telling = table[i].tells()
	}
	return table
}

// tells reports whether an act is one that a reader wants told, and sure enough to tell: of somebody with a name, in the outlet's own voice, done (not
// wished or planned) at the time of the event, and an act by which one takes a stand to somebody or does something to him. Who met, offered, agreed or
// helped is work of the day.
func (d *Deed) tells() bool {
	if d.Voice != voice.Outlet.String() || d.Others > 0 || d.Unreal > 0 || d.perhaps || d.retold || d.remote || numbered(d.Actor) {
		return false
	}
	if d.Role == Agentless || d.nominal > 0 && hurts(d.Class) { // readers found three of nineteen worth telling; the Larton shooting has a place before it
		return false
	}
	return d.known && stands[d.Class] && !courtesies.Has(d.Verb)
}

// courtesies are acts of those classes that say little: declined to comment.
var courtesies = lang.English.Set("agency.courtesies")

// stands are the classes of acts by which one takes a stand to somebody, or does something to him.
var stands = map[string]bool{
	"accuse": true, "criticise": true, "attack": true, "lecture": true, "mock": true, "warn": true, "threaten": true, "demand": true, "plead": true, "urge": true,
	"praise": true, "defend": true, "oppose": true, "refuse": true, "deny": true, "apologise": true, "disagree": true, "dismiss": true, "betray": true, "deceive": true,
	"block": true, "punish": true, "prosecute": true, "arrest": true, "expel": true, "invade": true, classFight: true, classStrike: true, classKill: true,
	classHarm: true, "abuse": true, "protest": true, "yield": true, "defeat": true, "ignore": true,
}

// doer are the words for who does an act, without an article, and whether it is a person.
func (e *View) doer(d *deed) (words string, person bool) {
	if cast := castFact.Of(e); named(e, d.actor) {
		person = cast.Referents[d.actor].Class == mentions.Person
	}
	g := &readingsFact.Of(e)[d.doc].Grammar
	if d.by == syntax.None || g.Tags[g.Phrases[d.by].Head] == syntax.Pronoun {
		return "", person
	}
	p := &g.Phrases[d.by]
	first := p.First
	for first < p.Head && g.Tags[first] == syntax.Determiner {
		first++
	}
	if p.Head+1 < len(g.Tags) && g.Tags[p.Head+1] == syntax.Preposition && !person {
		return "", person // Americans for Safety, members of the council: the name goes on
	}
	return e.passage(d.doc, first, p.Head+1), person
}

// side names an act and the side of it that a row is on.
func (k deedKey) side() string { return k.act + "\x00" + string(k.role) }

func note(outlets map[string]map[int]bool, of string, outlet int) {
	if outlets[of] == nil {
		outlets[of] = map[int]bool{}
	}
	outlets[of][outlet] = true
}

// named reports whether an actor of a deed has a name.
func named(e *View, actor int32) bool {
	cast := castFact.Of(e)
	return actor >= 0 && int(actor) < len(cast.Referents) && cast.Referents[actor].Named
}

// compareDeeds orders rows; acts without an actor stand last.
func compareDeeds(a, b deedKey) int {
	return cmp.Or(cmp.Compare(toInt(a.actor == nobody), toInt(b.actor == nobody)), cmp.Compare(a.actor, b.actor),
		strings.Compare(string(a.role), string(b.role)), strings.Compare(a.class, b.class), strings.Compare(a.act, b.act),
		cmp.Compare(a.outlet, b.outlet), cmp.Compare(a.voice, b.voice))
}
