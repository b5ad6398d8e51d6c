package compare

import (
	"cmp"
	"slices"
	"strings"

	"tellings/compare/naming"
	"tellings/compare/stats"
	"tellings/features/voice"
)

// Label is one way in which an outlet speaks of a referent in one voice: a noun with a modifier, or without. A mention with two
// modifiers (a long, fiery speech) is counted in two rows, so counts of one outlet may add up to more than its mentions.
type Label struct {
	Outlet       string
	Referent     string // the actor's name, or the noun that most outlets use with its parties: “speech (Ada Brandt)”
	Kind         string // person, organisation, place, group, event, act, thing
	Label        string // the noun in its lemma; of an actor the name where the outlet uses it
	Modifier     string // lower case: fiery, nearly 90-minute, of lies; empty: the noun stands bare
	Judging      bool   // the modifier, or the noun where it stands bare, is in a list of words that judge
	Slant        string // of the noun within its set of alternatives: neutral, positive, negative; empty outside of any
	Voice        string // outlet, quoted, attributed
	Speaker      string // of quoted and attributed words, where known
	Count        int
	Mentions     int     // of the referent by the outlet in this voice, of all speakers: the denominator
	Bare         int     // of them without any modifier that says more than which one
	Share        float64 // Count of Mentions
	Tellers      int     // other outlets that mention the referent in any voice
	Others       int     // of them, those that have the modifier, or the bare noun, of this referent in any voice
	RestCount    int     // times the other outlets have it in this voice
	RestMentions int     // of the referent by the other outlets in this voice
	P, Q         float64 // contrast over the articles that mention the referent; NaN where it was not tested
	Verdict      stats.Verdict
	Least        float64      // the log2 ratio of shares that would have been found in 80 % of cases; NaN where it was not tested
	Reason       []Difference // as in Measure
	Evidence     []Evidence

	sorting  bool // the modifier only sorts: military, bilateral
	known    bool // one of its phrases says which one is meant
	state    bool // it is what a verb says of the referent, and no noun: was irritated
	shared   bool // another outlet has the noun for the referent too
	retold   bool // what stands as the outlet's own may be somebody else's, at every place
	contrast stats.Case
}

// Labels is the finding of the lens labels: the most telling referents first, then by outlet, own voice before the others, words
// that judge before those that do not.
type Labels []Label

// Alone reports whether no other outlet has the word of this referent in any voice, though others do speak of it.
func (l *Label) Alone() bool { return l.Others == 0 && l.Tellers > 0 }

// rows gathers the uses into rows: by outlet, own voice first, what judges before what does not, the frequent first.
func (c *callings) rows(e *View, judge *labelJudge, opt Options) Labels {
	slices.SortStableFunc(c.uses, func(a, b use) int {
		return cmp.Or(cmp.Compare(a.outlet, b.outlet), cmp.Compare(a.voice, b.voice), strings.Compare(a.label, b.label),
			strings.Compare(a.modifier, b.modifier), strings.Compare(a.speaker, b.speaker))
	})
	var rows Labels
	for from := 0; from < len(c.uses); {
		to := from + 1
		for to < len(c.uses) && c.uses[to].same(&c.uses[from]) {
			to++
		}
		rows = append(rows, c.row(e, c.uses[from:to], judge, opt))
		from = to
	}
	slices.SortStableFunc(rows, func(a, b Label) int {
		return cmp.Or(strings.Compare(a.Outlet, b.Outlet), cmp.Compare(voiceRank(a.Voice), voiceRank(b.Voice)), cmp.Compare(a.weight(), b.weight()),
			cmp.Compare(b.Count, a.Count))
	})
	return rows
}

// retold reports whether a use in the outlet's own voice may be somebody else's.
func (u *use) retold(e *View) bool {
	return u.voice == voice.Outlet && retoldFact.Of(e)[u.doc].Told[u.to-1]
}

func (u *use) same(v *use) bool {
	return u.voiced == v.voiced && u.label == v.label && u.modifier == v.modifier && u.speaker == v.speaker
}

// weight orders the labels of one outlet and voice: what judges or leans, what says more, what sorts, what stands bare.
func (l *Label) weight() int {
	switch {
	case l.Judging, l.Slant == naming.Harsher.String(), l.Slant == naming.Kinder.String():
		return 0
	case l.Modifier != "" && !l.sorting:
		return 1
	case l.Modifier != "":
		return 2
	}
	return 3
}

func voiceRank(name string) int {
	return slices.IndexFunc(voices, func(v voice.Voice) bool { return v.String() == name })
}

// row makes one of uses of the same words.
func (c *callings) row(e *View, uses []use, judge *labelJudge, opt Options) Label {
	u := &uses[0]
	t, key := c.named[u.voiced], spokenWord{u.word(), u.voice}
	l := Label{
		Outlet: e.Outlets[u.outlet].Name, Referent: c.Name, Kind: string(c.Kind), Label: u.label, Modifier: u.modifier, Judging: u.judging,
		Slant: u.slant.String(), Voice: u.voice.String(), Speaker: u.speaker, Count: len(uses), Mentions: t.mentions, Bare: t.bare,
		Share: float64(len(uses)) / float64(t.mentions), Tellers: c.outlets - 1, Others: c.others(u), RestCount: len(c.used[key]) - c.own[ownWord{key, u.outlet}], RestMentions: c.total[u.voice] - t.mentions,
		sorting: u.class == naming.Sorting, state: u.state,
		known:  slices.ContainsFunc(uses, func(u use) bool { return u.known }),
		shared: len(c.nouns[u.label]) > 1,
	}
	judge.judge(&l, c, u)
	slices.SortStableFunc(uses, func(a, b use) int { return cmp.Compare(toInt(a.retold(e)), toInt(b.retold(e))) }) // what is sure speaks first
	l.retold = uses[0].retold(e)
	item := c.Name + ": " + strings.TrimSpace(u.modifier+" "+u.label)
	for _, u := range uses[:min(len(uses), opt.evidenceOf(u.voice, l.contrast.Articles, l.contrast.RestArticles))] {
		v := e.evidence(u.doc, u.from, u.to, "labels", item)
		v.Voice, v.Speaker = u.voice, u.speaker
		l.Evidence = append(l.Evidence, v)
	}
	return l
}
