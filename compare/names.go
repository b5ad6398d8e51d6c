package compare

import (
	"cmp"
	"context"
	"math"
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
	Kind      string // as Label.Kind
	Ground    naming.Ground
	Prominent int    // outlets that speak of it in headline or lead
	Calls     []Call // one an outlet that names it in its own voice, in order of outlet

	strength float64
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
	for _, s := range t.Share(t.Find(), points) {
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
	own, quoted counts
	nouns       map[string]int // own nouns
	any         map[string]bool
	shown       map[string]Evidence
	said        []Evidence
	place       float64
	first       string
	slant       map[string]naming.Slant
	judging     map[string]bool
}

// name makes a row of a thing, unless all outlets name it alike.
func (e *View) name(s *naming.Shared, opt Options) (Name, bool) {
	by := make([]*calls, len(e.Outlets))
	for i := range s.Uses {
		u := &s.Uses[i]
		o := e.outletOf(u.Article)
		if by[o] == nil {
			by[o] = &calls{own: counts{}, quoted: counts{}, nouns: map[string]int{}, any: map[string]bool{}, shown: map[string]Evidence{}, slant: map[string]naming.Slant{}, judging: map[string]bool{}}
		}
		e.useIn(by[o], u)
	}
	n := Name{Kind: string(s.Kind), Ground: s.Ground}
	others := map[string]int{} // by noun: the outlets that have it
	named := 0
	for _, c := range by {
		if c != nil {
			named += toInt(len(c.nouns) > 0)
			for noun := range c.any {
				others[noun]++
			}
		}
	}
	if named < 2 {
		return n, false
	}
	apart, leaning := 0, 0.0
	for o, c := range by {
		if c == nil || len(c.nouns) == 0 {
			continue
		}
		call := Call{Outlet: e.Outlets[o].Name, Words: c.own.frequent(), Quoted: c.quoted.frequent(), Place: c.first}
		for _, noun := range c.order() {
			if call.Slant == "" {
				call.Slant = c.slant[noun].String()
			}
			if others[noun] == 1 {
				call.Only = append(call.Only, noun)
				if c.judging[noun] || c.slant[noun] > naming.Neutral {
					leaning = 1
				}
			}
		}
		for _, w := range call.Words {
			if len(call.Evidence) < opt.evidence() {
				call.Evidence = append(call.Evidence, c.shown[w.Text])
			}
		}
		call.Evidence = append(call.Evidence, c.said[:min(len(c.said), opt.evidenceIn(voice.Quoted))]...)
		apart += toInt(len(call.Only) > 0)
		n.Prominent += toInt(c.place >= leadWorth)
		n.Calls = append(n.Calls, call)
		n.strength += c.place
	}
	if apart == 0 {
		return n, false
	}
	n.Thing = n.head(by, others, named)
	n.strength *= (.25 + leaning) * float64(apart) * math.Sqrt(float64(1+n.Prominent))
	if s.Ground == naming.ByRole {
		n.strength *= 1.5
	}
	return n, true
}

// useIn notes a use for the calls of its outlet. The nouns of a retelling are the outlet's too; only a word that leans may be its speaker's.
func (e *View) useIn(c *calls, u *naming.Use) {
	d := e.Docs[u.Article]
	sentence := d.SentenceOf(u.Head)
	c.any[u.Noun] = true
	v := e.evidence(u.Article, u.From, u.Head+1, "names", u.Words)
	v.Voice = d.Voices[u.Head]
	if v.Voice == voice.Quoted || v.Voice == voice.Attributed && (u.Judging || u.Slant > naming.Neutral) {
		c.quoted.add(u.Words)
		c.said = append(c.said, v)
		return
	}
	if d.Parts[sentence] == corpus.Caption {
		return
	}
	c.own.add(u.Words)
	c.nouns[u.Noun]++
	c.slant[u.Noun], c.judging[u.Noun] = u.Slant, c.judging[u.Noun] || u.Judging
	if _, known := c.shown[u.Words]; !known {
		c.shown[u.Words] = v
	}
	if w := e.worthOfPlace(u.Article, sentence); w > c.place {
		c.place, c.first = w, placeName(w, u.Head, len(d.Tokens))
	}
}

// order is the nouns of an outlet, the frequent first.
func (c *calls) order() []string {
	nouns := make([]string, 0, len(c.nouns))
	for noun := range c.nouns {
		nouns = append(nouns, noun)
	}
	slices.SortFunc(nouns, func(a, b string) int { return cmp.Or(cmp.Compare(c.nouns[b], c.nouns[a]), strings.Compare(a, b)) })
	return nouns
}

// head is the neutral name of a thing: the noun that all outlets have, else the nouns of each outlet side by side.
func (n *Name) head(by []*calls, others map[string]int, named int) string {
	best, count := "", 0
	var parts []string
	for _, c := range by {
		if c == nil || len(c.nouns) == 0 {
			continue
		}
		order := c.order()
		if !slices.Contains(parts, order[0]) {
			parts = append(parts, order[0])
		}
		for _, noun := range order {
			if others[noun] >= named && c.nouns[noun] > count {
				best, count = noun, c.nouns[noun]
			}
		}
	}
	if best != "" && len(parts) < 2 {
		return best
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
