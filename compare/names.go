package compare

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tellings/compare/naming"
	"tellings/corpus"
	"tellings/features/voice"
	"tellings/lang"
)

// Names is the finding of the lens names: things that outlets call by different nouns, the most telling first.
type Names []Name

// Name is a thing that outlets share, and what each of them calls it.
type Name struct {
	Thing     string // what all call it; where that differs the difference itself: mosque / Islamic center
	Actor     bool   // it is one of the cast, and Thing its name
	Kind      string // as Label.Kind
	Ground    naming.Ground
	Prominent int    // outlets that speak of it in headline or lead
	Telling   bool   // two choices lean apart, or no list knows the words, and they surely are of the same: a page may tell it
	Calls     []Call // one an outlet that names it in its own voice, in order of outlet

	strength float64
	chosen   bool // a noun, and not only a modifier, says how its outlet sees the thing
	bare     bool // some outlet's most telling noun is one word
	full     bool // some outlet's is several
	camp     bool // its nouns are those of sides, or for a matter that is one whatever is said of it: pro-life, anti-choice groups
}

// Call is what one outlet calls the thing in its own voice.
type Call struct {
	Outlet   string
	Words    []Count    // what it is called in full: six-week abortion ban; the most frequent first
	Only     []string   // nouns of these that no other outlet has for it, in any voice
	Quoted   []Count    // what the people that it quotes or retells call it
	Place    string     // headline, lead, body or end: where the outlet names it first
	Slant    string     // of its commonest noun within its set of alternatives, as in Label
	Evidence []Evidence // of Words, each once, then of Quoted
}

// namesLens is the lens that tells, thing by thing, which nouns each outlet chose: see package naming. A choice is counted, not a rate; a row
// is shown where two outlets' own nouns differ.
func names(_ context.Context, e *View, opt Options) (Finding, error) {
	t := namingsFact.Of(e)
	var points [][]naming.Told
	for _, p := range pointsFact.Of(e) {
		if len(p.Outlets) < 2 {
			break // those that most outlets tell come first
		}
		var told []naming.Told
		for _, m := range p.Members[:min(len(p.Members), alignedMembers)] {
			told = append(told, naming.Told{Article: m.Doc, From: m.From, To: m.To})
		}
		points = append(points, told)
	}
	var found Names
	for _, s := range t.Share(referentsFact.Of(e), points) {
		if n, ok := e.name(&s, opt); ok {
			found = append(found, n)
		}
	}
	slices.SortStableFunc(found, func(a, b Name) int {
		return cmp.Or(cmp.Compare(b.strength, a.strength), strings.Compare(a.Thing, b.Thing))
	})
	return found, nil
}

// alignedMembers is the number of places of a point whose clauses are compared with each other.
const alignedMembers = 12

// calls is what one outlet calls one thing, in the making.
type calls struct {
	own, quoted counts               // by words
	nouns       map[string]int       // own nouns, by how often
	words       map[string]*firstUse // by words: the first own use
	any         map[string]bool      // spellings of nouns and of modifiers in any voice
	heard       []Evidence           // of quoted words
	uses        int                  // own uses, bare names too
	place       float64
	first       string
}

// firstUse is the first use of some words.
type firstUse struct {
	*naming.Use
	Evidence
}

// name makes a row of a thing, unless all outlets name it alike.
func (e *View) name(s *naming.Shared, opt Options) (Name, bool) {
	by := make([]*calls, len(e.Outlets))
	for i := range s.Uses {
		o := e.outletOf(s.Uses[i].Article)
		if by[o] == nil {
			by[o] = &calls{own: counts{}, quoted: counts{}, nouns: map[string]int{}, words: map[string]*firstUse{}, any: map[string]bool{}}
		}
		e.useIn(by[o], &s.Uses[i])
	}
	n := Name{Kind: string(s.Kind), Ground: s.Ground}
	have := map[string]int{} // by spelling of a noun or modifier: the outlets that have it
	named, telling := 0, 0
	for _, c := range by {
		if c == nil {
			continue
		}
		named += toInt(len(c.nouns) > 0)
		telling += toInt(c.uses > 0)
		for w := range c.any {
			have[w]++
		}
	}
	if telling < 2 || named == 0 {
		return n, false
	}
	worth := 0.0
	for o, c := range by {
		if c == nil || c.uses == 0 {
			continue
		}
		call, most := e.call(o, by, have, opt)
		worth = max(worth, most) + min(worth, most)/2
		n.Prominent += toInt(c.place >= leadWorth)
		for i, w := range call.Words {
			use := c.words[w.Text].Use
			if several := strings.ContainsAny(use.Noun, " -"); i == 0 {
				n.bare, n.full = n.bare || !several, n.full || several
			}
			n.chosen = n.chosen || e.choosesNoun(use, o, by, have[spelling(use.Noun)] == 1)
		}
		n.strength = max(n.strength, c.place)
		if len(c.nouns) > 0 {
			n.Calls = append(n.Calls, call)
		}
	}
	n.camp = slices.ContainsFunc(s.Uses, func(u naming.Use) bool { return u.Camp && u.Slant > naming.NoSlant })
	if worth == 0 || named < 2 && worth < leans {
		return n, false
	}
	n.Thing, n.Actor = s.Name, s.Name != ""
	if n.Thing == "" {
		n.Thing = head(by, have, named)
	}
	n.Telling = s.Ground == naming.ByRole || n.chosen && n.surely() || n.Kind == string(naming.Person) && worth >= leans
	n.strength *= worth * (1 + float64(n.Prominent)) / 2
	return n, true
}

// surely reports whether outlets that chose nouns which lean apart surely speak of the same: of a group, all of them as wide (immigrants are more than
// illegal immigrants); of an act or a thing, one for which the commonest nouns differ and that somebody has in headline or lead, for of requests and meetings there are many.
func (n *Name) surely() bool {
	if n.Kind != string(naming.Group) {
		return n.Prominent > 0 && strings.Contains(n.Thing, " / ")
	}
	return !n.bare || !n.full
}

// What the words of one outlet alone are worth: a noun, a word that tells how the outlet sees the thing, a modifier that says more.
const (
	ownNoun     = .3
	leans       = .8
	ownModifier = .15
)

// call is what outlet o calls a thing, and what the most telling of its own words are worth.
func (e *View) call(o int, by []*calls, have map[string]int, opt Options) (call Call, most float64) {
	c := by[o]
	call = Call{Outlet: e.Outlets[o].Name, Words: c.own.frequent(), Quoted: c.quoted.frequent(), Place: c.first}
	worths := map[string]float64{}
	for _, w := range call.Words {
		u := c.words[w.Text]
		if worth := e.own(u.Use, o, by, have); worth > 0 {
			worths[w.Text] = worth
			most = max(most, worth)
			call.Only = append(call.Only, w.Text)
		}
		if call.Slant == "" {
			call.Slant = u.Slant.String()
		}
	}
	slices.SortStableFunc(call.Words, func(a, b Count) int { return cmp.Compare(worths[b.Text], worths[a.Text]) })
	slices.SortStableFunc(call.Only, func(a, b string) int { return cmp.Compare(worths[b], worths[a]) })
	for _, w := range call.Words[:min(len(call.Words), opt.evidence())] {
		call.Evidence = append(call.Evidence, c.words[w.Text].Evidence)
	}
	call.Evidence = append(call.Evidence, c.heard[:min(len(c.heard), opt.evidenceIn(voice.Quoted))]...)
	return call, most
}

// own is what a use of outlet o is worth by what others do not have for the thing: 0 for nothing. That one says trip where another says visit tells
// nothing of either. A noun tells something that judges, or that leans where another outlet's noun of the same set does not lean so; a modifier that
// judges, and does more than say how large, how new or how usual the thing is, of a noun that another outlet has too.
func (e *View) own(u *naming.Use, o int, by []*calls, have map[string]int) (worth float64) {
	alone := have[spelling(u.Noun)] == 1
	if alone {
		worth = ownNoun
	}
	if e.choosesNoun(u, o, by, alone) {
		worth = leans
	}
	for _, m := range u.Modifiers {
		if m.From < u.From || m.To > u.Head || have[spelling(m.Text)] != 1 {
			continue
		}
		switch {
		case m.Class == naming.Judging && strings.Contains(u.Words, m.Text) && !sizes.Has(lastWord(m.Text)) && !alone && !e.saidBeside(u.Article, m.To-1, m.To):
			worth = max(worth, leans)
		case m.Class == naming.Plain:
			worth = max(worth, worth+ownModifier)
		}
	}
	return worth
}

// choosesNoun reports whether the noun of a use leans apart from others', or judges.
func (e *View) choosesNoun(u *naming.Use, o int, by []*calls, alone bool) bool {
	return e.leansApart(u, o, by) || alone && u.Judging && len(u.Leans) == 0 && !e.saidBeside(u.Article, u.Head, u.Head+1)
}

// sizes are modifiers that weigh a thing by how large, how long, how new or how usual it is.
var sizes = lang.English.Set("naming.sizes")

// leansApart reports whether the noun of a use leans, and an outlet other than o has one of the same set that does not lean so, and never says the one
// of the use in its own voice. A noun that is part of the other may name more than that: immigrants are not all illegal immigrants.
func (e *View) leansApart(u *naming.Use, o int, by []*calls) bool {
	for k, c := range by {
		if c == nil || k == o || e.says(k, u.Article, u.Head-strings.Count(u.Noun, " "), u.Head+1) {
			continue
		}
		for _, v := range c.words { // in any order: any will do
			if naming.Apart(u.Leans, v.Leans) && (!u.Camp || strings.Contains(v.Noun, " ") || !strings.Contains(u.Noun, " ")) {
				return true
			}
		}
	}
	return false
}

// saidBeside reports whether another outlet than that of an article says some of its tokens anywhere in its own voice.
func (e *View) saidBeside(article, from, to int) bool {
	for o := range e.Outlets {
		if o != e.outletOf(article) && e.says(o, article, from, to) {
			return true
		}
	}
	return false
}

// says reports whether an outlet has the words of some tokens of an article anywhere in its own voice, in any inflection.
func (e *View) says(outlet, article, from, to int) bool {
	words := readingsFact.Of(e)[article].Grammar.Lemmas[from:to]
	for doc := e.Outlets[outlet].First; doc < e.Outlets[outlet].End; doc++ {
		d, lemmas := e.Docs[doc], readingsFact.Of(e)[doc].Grammar.Lemmas
		for t := 0; t+len(words) <= len(lemmas); t++ {
			if slices.Equal(lemmas[t:t+len(words)], words) && d.Voices[t] == voice.Outlet && d.Parts[d.SentenceOf(t)].Counted() {
				return true
			}
		}
	}
	return false
}

// spelling is a word without what only its spelling adds: health-care, adviser.
func spelling(s string) string {
	s = spellings.Replace(s)
	for _, end := range []string{"or", "ors"} {
		if stem, ok := strings.CutSuffix(s, end); ok {
			return stem + "er" + end[2:]
		}
	}
	return s
}

var spellings = strings.NewReplacer("-", "", " ", "", "programme", "program", "defence", "defense", "labour", "labor", "isation", "ization")

// useIn notes a use for the calls of its outlet. The nouns of a retelling are the outlet's too; only a word that leans may be its speaker's.
func (e *View) useIn(c *calls, u *naming.Use) {
	d := e.Docs[u.Article]
	sentence := d.SentenceOf(u.Head)
	if d.Parts[sentence] == corpus.Caption {
		return
	}
	if u.Noun != "" {
		c.any[spelling(u.Noun)] = true
	}
	for _, m := range u.Modifiers {
		c.any[spelling(m.Text)] = true
	}
	if d.Voices[u.Head] == voice.Quoted || (d.Voices[u.Head] == voice.Attributed || retoldFact.Of(e)[u.Article].Told[u.Head]) && charged(u) {
		if u.Noun != "" {
			c.quoted.add(u.Words)
			c.heard = append(c.heard, e.evidence(u.Article, u.From, u.To, "names", u.Words))
		}
		return
	}
	c.uses++
	if w := e.worthOfPlace(u.Article, sentence); w > c.place {
		c.place, c.first = w, placeName(w, u.Head, len(d.Tokens))
	}
	if u.Noun == "" {
		return
	}
	c.own.add(u.Words)
	c.nouns[u.Noun]++
	if c.words[u.Words] == nil {
		c.words[u.Words] = &firstUse{u, e.evidence(u.Article, u.From, u.To, "names", u.Words)}
	}
}

// charged reports whether a use leans or judges.
func charged(u *naming.Use) bool {
	return u.Judging || u.Slant > naming.Neutral || slices.ContainsFunc(u.Modifiers, func(m naming.Modifier) bool { return m.Class == naming.Judging })
}

// order is the nouns of an outlet, the frequent first.
func (c *calls) order() []string {
	nouns := make([]string, 0, len(c.nouns))
	for noun := range c.nouns { // sorted at once
		nouns = append(nouns, noun)
	}
	slices.SortFunc(nouns, func(a, b string) int { return cmp.Or(cmp.Compare(c.nouns[b], c.nouns[a]), strings.Compare(a, b)) })
	return nouns
}

// head is the neutral name of a thing: the noun that all outlets have and have most, else the nouns of each side by side.
func head(by []*calls, have map[string]int, named int) string {
	var parts []string
	for _, c := range by {
		if c == nil || len(c.nouns) == 0 {
			continue
		}
		noun := c.order()[0]
		for _, n := range c.order() {
			if have[spelling(n)] >= named {
				noun = n
				break
			}
		}
		if !slices.ContainsFunc(parts, func(p string) bool { return spelling(p) == spelling(noun) }) {
			parts = append(parts, noun)
		}
	}
	return strings.Join(parts, " / ")
}

// OthersCall is what the outlets but one call the thing in their own voices, the most frequent first.
func (n *Name) OthersCall(outlet string) []Count {
	all := counts{}
	for i := range n.Calls {
		if n.Calls[i].Outlet != outlet {
			for _, w := range n.Calls[i].Words {
				all[w.Text] += w.N
			}
		}
	}
	return all.frequent()
}
