package compare

import (
	"context"
	"slices"

	"tellings/compare/naming"
	"tellings/features/syntax"
	"tellings/features/voice"
)

// labels is the lens that tells what each outlet calls a person, act, event or thing that two outlets or more speak of, and an act or
// event that one outlet alone tells in words that judge. Words are counted by voice and speaker, each against all mentions of the referent in that voice, those without any label among them.
func labels(_ context.Context, e *View, opt Options) (Finding, error) {
	var named []*callings
	referents := referentsFact.Of(e)
	for i := range referents {
		if c := call(e, &referents[i]); c != nil {
			named = append(named, c)
		}
	}
	named = mostTelling(named)
	var found Labels
	judge := newLabelJudge(e)
	for _, c := range named {
		found = append(found, c.rows(e, judge, opt)...)
	}
	found.rule(e)
	return found, nil
}

// callings is how the outlets of an event name one referent.
type callings struct {
	*naming.Referent
	outlets int                    // that mention it
	uses    []use                  // in order of article, then of place
	named   map[voiced]tallied     // by outlet and voice
	total   [3]int                 // mentions by voice, over all outlets
	heard   [3][]articleCount      // the same by article, of those that have any, in order
	used    map[spokenWord][]int32 // by word and voice: the article of each use, in order
	own     map[ownWord]int        // the same by outlet
	wording map[string][]int       // by word: the outlets that have it in any voice, in order
	nouns   map[string][]int       // the same by noun, whatever is said of it
}

// tallied are the mentions of a referent, and how many of them have no label.
type tallied struct{ mentions, bare int }

// articleCount is how often an article of the event does something.
type articleCount struct{ doc, n int }

// use is one word for a referent at one place.
type use struct {
	voiced
	doc, from, to   int
	label, modifier string
	speaker         string
	class           naming.Class
	judging         bool
	slant           naming.Slant
	known           bool // the phrase says which one is meant
	state           bool // the modifier is what a verb says of the referent, and no noun: was irritated
}

// voiced is an outlet in one voice.
type voiced struct {
	outlet int
	voice  voice.Voice
}

type spokenWord struct {
	word  string
	voice voice.Voice
}

type ownWord struct {
	spokenWord
	outlet int
}

// word is what makes two uses the same: the modifier whatever its noun, or the noun that stands bare.
func (u *use) word() string {
	if u.modifier != "" {
		return u.modifier
	}
	return "\x00" + u.label
}

// call counts how a referent is named, or returns nil when there is nothing to compare.
func call(e *View, r *naming.Referent) *callings {
	c := &callings{Referent: r, outlets: outletsOf(e.Event, len(r.Mentions), func(i int) int { return r.Mentions[i].Article })}
	if !c.known(e) {
		return nil
	}
	c.named, c.used, c.own = map[voiced]tallied{}, map[spokenWord][]int32{}, map[ownWord]int{}
	c.wording, c.nouns = map[string][]int{}, map[string][]int{}
	for i := range r.Mentions {
		if groundsFact.Of(e).own[r.Mentions[i].Article] {
			c.add(e, &r.Mentions[i])
		}
	}
	if c.outlets < 2 && !slices.ContainsFunc(c.uses, func(u use) bool { return u.voice == voice.Outlet && u.judging && u.modifier != "" }) {
		return nil
	}
	return c
}

// known reports whether the mentions of a referent are surely of one thing. Actors are for the cast to tell, but one outlet's alone are
// compared with nothing. An act or thing of which nobody is known to have part, or whose nouns are only known as a choice between words, is one where two
// outlets speak of it as known (the shooting); a request here and a request there are not.
func (c *callings) known(e *View) bool {
	switch c.Kind {
	case naming.Act, naming.Thing:
		return c.Parties && !c.Choice || outletsOf(e.Event, len(c.Definite), func(i int) int { return c.Definite[i] }) > 1
	case naming.Event:
		return true
	}
	return c.outlets > 1
}

// outletsOf counts the outlets of n articles in order.
func outletsOf(e *Event, n int, article func(i int) int) (count int) {
	last := -1
	for i := range n {
		if o := e.outletOf(article(i)); o != last {
			last = o
			count++
		}
	}
	return count
}

// add counts one mention: a use for each modifier, or one that is bare. A modifier in another voice than its noun's (a “fiery”
// speech) makes it a mention in both.
func (c *callings) add(e *View, m *naming.Mention) {
	d, outlet := e.Docs[m.Article], e.outletOf(m.Article)
	own := d.Voices[m.Head]
	var seen [3]bool
	seen[own] = true
	labelled := false
	base := use{doc: m.Article, label: m.Label, slant: m.Slant, known: m.Known}
	for _, mod := range m.Modifiers {
		u := base
		u.voiced = voiced{outlet, d.Voices[mod.To-1]}
		u.from, u.to = m.From, m.To
		if u.voice != own || mod.From < m.From || mod.To > m.To {
			u.from, u.to = mod.From, mod.To
			tags := readingsFact.Of(e)[m.Article].Grammar.Tags[mod.From:mod.To]
			u.state = tags[len(tags)-1] != syntax.Noun || slices.Contains(tags, syntax.Preposition) // popular among farmers
		}
		if mod.Verb != "" {
			u.label, u.slant = mod.Verb, naming.NoSlant
		}
		u.modifier, u.class, u.judging, u.speaker = mod.Text, mod.Class, mod.Class == naming.Judging, speakerAt(e, m.Article, mod.To-1)
		seen[u.voice] = true
		labelled = labelled || u.voice == own
		c.use(u)
	}
	if !labelled {
		u := base
		u.voiced, u.from, u.to, u.judging, u.speaker = voiced{outlet, own}, m.From, m.To, m.Judging, speakerAt(e, m.Article, m.Head)
		c.use(u)
	}
	for v, in := range seen {
		if in {
			c.mention(voiced{outlet, voice.Voice(v)}, m.Article, !labelled && voice.Voice(v) == own)
		}
	}
}

// mention counts a mention in one voice.
func (c *callings) mention(v voiced, doc int, bare bool) {
	t := c.named[v]
	t.mentions++
	t.bare += toInt(bare)
	c.named[v] = t
	c.total[v.voice]++
	list := c.heard[v.voice]
	if n := len(list); n > 0 && list[n-1].doc == doc {
		list[n-1].n++
	} else {
		c.heard[v.voice] = append(list, articleCount{doc, 1})
	}
}

func (c *callings) use(u use) {
	word := u.word()
	c.uses = append(c.uses, u)
	key := spokenWord{word, u.voice}
	c.used[key] = append(c.used[key], int32(u.doc))
	c.own[ownWord{key, u.outlet}]++
	had(c.wording, word, u.outlet)
	had(c.nouns, u.label, u.outlet)
}

// had notes that an outlet has a word. Outlets come in order.
func had(words map[string][]int, word string, outlet int) {
	if w := words[word]; len(w) == 0 || w[len(w)-1] != outlet {
		words[word] = append(w, outlet)
	}
}

// others is the number of outlets but this one that have the word.
func (c *callings) others(u *use) int { return len(c.wording[u.word()]) - 1 }
