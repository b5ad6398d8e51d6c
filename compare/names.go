package compare

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"tellings/compare/naming"
	"tellings/corpus"
	"tellings/features/voice"
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
	Calls     []Call // one an outlet that names it in its own voice, in order of outlet

	strength float64
	leaning  bool // some word of it leans or judges
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
	apart, worth := 0, 0.0
	for o, c := range by {
		if c == nil || c.uses == 0 {
			continue
		}
		call, most := c.call(e.Outlets[o].Name, have, opt)
		apart += toInt(len(call.Only) > 0)
		worth = max(worth, most) + min(worth, most)/2
		n.Prominent += toInt(c.place >= leadWorth)
		n.strength = max(n.strength, c.place)
		if len(c.nouns) > 0 {
			n.Calls = append(n.Calls, call)
		}
	}
	if apart == 0 || worth < ownNoun || named < 2 && worth < leans {
		return n, false
	}
	n.Thing, n.Actor = s.Name, s.Name != ""
	if n.Thing == "" {
		n.Thing = head(by, have, named)
	}
	n.strength *= worth * (1 + float64(n.Prominent)) / 2
	n.leaning = worth >= leans
	n.camp = slices.ContainsFunc(s.Uses, func(u naming.Use) bool { return u.Camp && u.Slant > naming.NoSlant })
	return n, true
}

// What the words of one outlet alone are worth: a noun of its own, a noun that judges or leans, a modifier that judges, one that says more.
const (
	ownNoun     = .3
	leans       = .8
	kinder      = .6
	ownJudging  = .8
	ownModifier = .15
)

// call is what an outlet calls a thing, and what the most telling of its own words are worth.
func (c *calls) call(outlet string, have map[string]int, opt Options) (call Call, most float64) {
	call = Call{Outlet: outlet, Words: c.own.frequent(), Quoted: c.quoted.frequent(), Place: c.first}
	worths := map[string]float64{}
	for _, w := range call.Words {
		u := c.words[w.Text]
		if worth := own(u.Use, have); worth > 0 {
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

// own is what a use is worth by what no other outlet has for the thing: 0 for nothing.
func own(u *naming.Use, have map[string]int) (worth float64) {
	if have[spelling(u.Noun)] == 1 {
		worth = ownNoun
		switch {
		case u.Judging, u.Slant == naming.Harsher:
			worth = leans
		case u.Slant == naming.Kinder:
			worth = kinder
		}
	}
	for _, m := range u.Modifiers {
		if m.From >= u.From && m.To <= u.Head && have[spelling(m.Text)] == 1 {
			switch m.Class {
			case naming.Judging:
				worth = max(worth, ownJudging)
			case naming.Plain:
				worth = max(worth, worth+ownModifier)
			}
		}
	}
	return worth
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
