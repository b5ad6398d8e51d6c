package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"tellings/compare/copies"
	"tellings/compare/wording"
	"tellings/corpus"
	"tellings/features"
	"tellings/features/mentions"
	"tellings/features/voice"
	"tellings/lang"
)

const (
	wordsTogether = 3   // words of one sentence that make one statement
	alsoWorth     = .6  // what each but the strongest adds to it
	loneWorth     = .6  // what a statement of one word that somebody says keeps
	figureWorth   = .8  // what a figure of speech keeps: many are worn
	weakFigure    = .35 // weight up to which one is
	wornWorth     = .2  // and then keeps
	sideWorth     = .4  // and those who take a side: most are named so by everybody somewhere
	sisterWorth   = .7  // and an act for which others have another verb of the kind
	sharedWorth   = .15 // and a word that others have too
	faintWeight   = .3  // weight up to which a word is hardly a choice
	faintWorth    = .5  // and then keeps
	retoldWeight  = .5  // weight up to which a word of a retelling is worn
	besideWeight  = .4  // part of the charge of the strongest word of a sentence from which on another is named beside it
	strayWorth    = .2  // and one that stands in another story: see apart
	retellWorth   = .4  // and one of a retelling: whose it is, the outlet's or the speaker's, is open more often than not
	soberWorth    = .25 // and one that news of every leaning has
	ownWorth      = .4  // and one that others have as what somebody said: often of something else
)

// chargedWord is a row as a statement tells it.
type chargedWord struct {
	*Only
	charge   float64 // its weight, less where its kind more often names than judges
	strength float64 // what is left of the row's
	also     []*Only // others of the outlet whose words stand in what is shown of this one
}

// wordStatements tell which charged words an outlet has in its own voice that no other has, those of one sentence together.
func wordStatements(s *stater) []draft {
	type key struct {
		in     sentenceIn
		claim  OnlyClaim
		who    string // whose words they are, where they are not the outlet's
		shared bool   // others have them too, in some form or of something else, or another verb for an act of the kind: nothing is said of them
		plain  string // of a contrast, what stands against it
	}
	groups := map[key][]*chargedWord{}
	var order []key
	found := Found[Onlies](s.found)
	for i := range found { // strongest first
		o := &found[i]
		if o.Claim == OnlyUnsure || o.Claim == OnlyOpen || o.Claim == OnlyQuotes && !s.speaks(o.Speaker) {
			continue // whose words they are is not certain: see restStatements
		}
		if o.Claim == OnlyRetells && o.Evidence[0].Field == corpus.InTitle {
			continue // a headline retells in words of its own
		}
		shared := o.Claim == OnlyShared || s.elsewhere(o) || s.loose(o) || o.near == isEqual || o.contrasted() && sorting[o.List]
		if shared && (o.Voice != voice.Outlet.String() || o.Claim == OnlyFree) {
			continue
		}
		sister := !shared && s.sister(o)
		v := &o.Evidence[0]
		k := key{in: sentenceIn{passageIn{v.Article, v.Field}, v.Number}, claim: o.Claim, shared: shared || sister}
		if o.Claim == OnlyShared {
			k.claim = OnlyHere // told together with others of which nothing is claimed
		}
		switch {
		case o.Voice != voice.Outlet.String():
			k.who = o.Voice + o.Speaker
		case !k.shared && (o.near == isPlainer || o.contrasted()):
			k.plain = o.Words // a statement of its own
		}
		if groups[k] == nil {
			order = append(order, k)
		}
		if i := slices.IndexFunc(groups[k], func(w *chargedWord) bool { return o.within(w.Only) }); i >= 0 {
			groups[k][i].also = append(groups[k][i].also, o)
			continue
		}
		worth := s.worth(o)
		w := &chargedWord{Only: o, charge: o.Weight * worth, strength: o.strength * worth}
		switch {
		case shared:
			w.strength *= sharedWorth
		case sister:
			w.strength *= sisterWorth
		}
		groups[k] = append(groups[k], w)
	}
	var drafts []draft
	for _, k := range order {
		group := groups[k]
		slices.SortStableFunc(group, func(a, b *chargedWord) int { return cmp.Compare(b.strength, a.strength) })
		for group := range slices.Chunk(group, wordsTogether) {
			drafts = append(drafts, s.wordStatement(group, k.shared))
		}
	}
	return drafts
}

// listWorth is what words of lists keep that more often only name a feeling, a way of saying or a quality than choose a word.
var listWorth = map[string]float64{wording.Cues: .3, "epithets": .15, "emotion": .7, "conflict": .3, "intensifiers": .7, "company": .25, "contested": .4, "persuasion": .7}

// sober are the words of lists that news of every leaning has of the same, without inflection.
var sober = sync.OnceValue(func() map[string]bool {
	set := map[string]bool{}
	for _, w := range lang.English.Words("wording.sober") {
		set[wording.Base(w)] = true
	}
	return set
})

// worth is what the strength of a row keeps in a statement.
func (s *stater) worth(o *Only) float64 {
	worth := 1.0
	switch {
	case o.Figure != "" && o.Weight < weakFigure:
		worth = wornWorth
	case o.Figure != "":
		worth = figureWorth
	case o.List == wording.Sides:
		worth = sideWorth
	case listWorth[o.List] > 0:
		worth = listWorth[o.List]
	}
	if o.Claim == OnlyRetells && (o.Weight < retoldWeight || !freeLists[o.List]) {
		worth *= wornWorth
	}
	if o.Weight < faintWeight || o.Category == "distancing" && o.Claim == OnlyQuotes { // purports to
		worth *= faintWorth
	}
	if sober()[wording.Base(strings.ToLower(o.Words))] {
		worth *= soberWorth
	}
	if o.Claim == OnlyOwn {
		worth *= ownWorth
	}
	if o.Claim == OnlyRetells {
		worth *= retellWorth
	}
	if s.apart(&o.Evidence[0]) {
		worth *= strayWorth
	}
	return worth
}

// elsewhere reports whether another outlet has the words of a row in any form, where the claim says that it has not.
func (s *stater) elsewhere(o *Only) bool {
	ownOnly := o.contrasted() // these say that others have it as somebody's
	return s.heard.elsewhere(o.Words, slices.Index(s.found.Outlets, o.Outlet), ownOnly)
}

// loose reports whether a row sets an outlet's own word against the word of somebody elsewhere, and nothing near shows that both say it of the same:
// an inaccurate report here, an inaccurate map there.
func (s *stater) loose(o *Only) bool {
	if !o.contrasted() {
		return false
	}
	stems := s.heard.stems(o.Shown)
	others := o.Quoting
	if o.Claim == OnlyOwn {
		others = o.Retelling
	}
	return !slices.ContainsFunc(others, func(o string) bool { return s.heard.together(stems, slices.Index(s.found.Outlets, o)) })
}

// contrasted reports whether a row sets an outlet's own word against the same word of somebody elsewhere.
func (o *Only) contrasted() bool { return o.Claim == OthersQuote || o.Claim == OnlyOwn }

// sorting are the lists whose words are not worth such a contrast: they are in no list that judges, and somebody speaks so somewhere of something.
var sorting = map[string]bool{wording.Company: true, wording.Contested: true, "epithets": true}

// speaks reports whether a name is one of somebody or something that can be quoted: a name, people, a body, a document; no pronoun, and no scrum.
func (s *stater) speaks(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	if name == "" || slices.Contains(s.found.Outlets, name) || someones.Has(strings.ToLower(first)) || chargedBodies.Has(strings.ToLower(lastWord(name))) || name == first && name != strings.ToLower(name) && mentions.Persons(strings.ToLower(name)) {
		return false // the Larton regime, where others have a government; Man
	}
	head := features.HeadWord(name)
	if _, people := mentions.People(head); people || strings.Contains(name, capital(head)) {
		return true
	}
	return features.SourceOf(name, false, mentions.Unknown) != features.UnnamedSource
}

// within reports whether what is shown of a word stands within what is shown of another.
func (o *Only) within(of *Only) bool {
	a, b := &o.shown[0], &of.shown[0]
	return a.Article == b.Article && a.Field == b.Field && a.Span.Overlaps(b.Span)
}

// wordStatement makes one of rows of one sentence.
func (s *stater) wordStatement(group []*chargedWord, shared bool) draft {
	first := group[0]
	d := draft{about: first.About, Statement: Statement{Outlet: first.Outlet, Others: s.besides(first.Outlet), Kind: OfWord, Lens: "only", Certainty: Likely, Whole: true, Strength: first.strength}}
	for i, o := range group {
		d.Evidence = append(d.Evidence, o.Evidence[0])
		d.words = append(d.words, o.Words)
		for _, also := range o.also {
			d.Evidence = append(d.Evidence, also.Evidence[0])
			d.words = append(d.words, also.Words)
		}
		if i > 0 {
			d.Strength += o.strength * alsoWorth
		}
	}
	words, sentence := enumerate(shownWords(group)), s.sentenceAround(d.Evidence...)
	only := "Only"
	if first.main && first.of && !strings.Contains(sentence, lastWord(first.About)) && pronominal(sentence) && !namesOther(sentence) {
		only = "Of " + theOne(first.About) + ", only" // whom a sentence with a pronoun is about
	}
	switch in := s.where(first.Only); {
	case first.Claim == OnlyFree:
		d.Certainty = Perhaps
		d.Text = fmt.Sprintf("Right behind what somebody said, %s goes on with %s, without quotation marks or “said”: %s; whose word it is stays open.", first.Outlet, words, sentence)
	case first.Claim == OnlyRetells: // by whom is less certain than that it is retold
		d.Text = fmt.Sprintf("Only %s has %s, where it tells what others said: %s.", first.Outlet, words, sentence)
	case first.Claim == OnlyQuotes:
		d.Kind, d.about = OfQuote, first.Speaker
		if len(group) == 1 {
			d.Strength *= loneWorth
		}
		d.Text = fmt.Sprintf("Only %s quotes %s with %s: %s.", first.Outlet, theOne(first.Speaker), words, sentence)
	case shared:
		d.Others = nil
		d.Text = fmt.Sprintf("%s, %s, writes %s: %s.", first.Outlet, in, words, sentence)
	case first.Claim == OthersQuote:
		s.against(&d, first.Only, first.Quoting, fmt.Sprintf("%s, %s, writes %s: %s; %s", first.Outlet, in, words, sentence, enumerate(first.Quoting)), "only between quotation marks")
	case first.Claim == OnlyOwn:
		s.against(&d, first.Only, first.Retelling, fmt.Sprintf("%s, %s, writes %s: %s; %s", first.Outlet, in, words, sentence, enumerate(first.Retelling)), "only as what somebody said")
	case first.near == isPlainer:
		d.Others = []string{first.plainAt.Article.Outlet}
		d.Evidence = append(d.Evidence, first.plainAt)
		d.Text = fmt.Sprintf("%s, %s, writes %s: %s; %s writes “%s”: %s.", first.Outlet, in, words, sentence, d.Others[0], first.plainer, s.sentenceAround(first.plainAt))
	default:
		d.Text = fmt.Sprintf("%s %s writes %s, %s: %s.", only, first.Outlet, words, in, sentence)
	}
	return d
}

// namesOther reports whether a word behind the first of a sentence has a capital, which may be the name of somebody else of whom it speaks.
func namesOther(sentence string) bool {
	words := strings.Fields(sentence)
	return slices.ContainsFunc(words[min(len(words), 1):], func(w string) bool {
		w = strings.TrimLeft(w, "“‘'\"(")
		return w != "" && w[0] >= 'A' && w[0] <= 'Z' && w != "I"
	})
}

// pronominal reports whether a sentence speaks of somebody by a pronoun.
func pronominal(sentence string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(sentence)), func(w string) bool {
		w = strings.Trim(w, "“”‘’'\",.…")
		return masculine.Has(w) || feminine.Has(w)
	})
}

// against sets a row against outlets that have its words, but not as their own.
func (s *stater) against(d *draft, o *Only, others []string, said, how string) {
	at := o.Evidence[len(o.Evidence)-len(others):]
	d.Others, d.Evidence = others, append(d.Evidence, at...)
	d.Text = fmt.Sprintf("%s %s it %s: %s.", said, have(others), how, s.sentenceAround(at[0]))
}

// where says in what part of its article a row is the outlet's own word.
func (s *stater) where(o *Only) string {
	v := &o.Evidence[0]
	switch {
	case v.Field == corpus.InTitle:
		return "in its headline"
	case s.opinions[v.Article]:
		return "in an opinion piece"
	}
	if agency := copies.AgencyOf(v.Article); agency != "" {
		return "in a text of " + agency
	}
	return "in its own voice"
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// shownWords are the words of a group between marks, without those that are faint beside the strongest.
func shownWords(group []*chargedWord) (words []string) {
	strongest := 0.0
	for _, o := range group {
		strongest = max(strongest, o.charge)
	}
	for _, o := range slices.SortedStableFunc(slices.Values(group), func(a, b *chargedWord) int { return a.Evidence[0].Span.Start - b.Evidence[0].Span.Start }) {
		if o.charge >= besideWeight*strongest {
			words = append(words, "“"+o.Shown+"”")
		}
	}
	return words
}

// inside is a passage as it stands inside a sentence: without marks at its ends, an article or owner that it begins with in lower case.
func inside(words string) string {
	words = trimmed(words)
	if first, rest, several := strings.Cut(words, " "); several && determined.Has(strings.ToLower(first)) {
		return strings.ToLower(first) + " " + rest
	}
	return words
}

// theOne is a name as it stands in a sentence: the administration, the Harbour Board, but Ada Bloom.
func theOne(name string) string {
	if first, _, several := strings.Cut(name, " "); several && determined.Has(strings.ToLower(first)) {
		return inside(name)
	}
	if name == "" || (name[0] < 'a' || name[0] > 'z') && !withArticle.Has(strings.ToLower(lastWord(name))) {
		return name
	}
	return "the " + name
}

var (
	determined  = lang.English.Set("wording.determined")
	withArticle = lang.English.Set("wording.with-article")

	chargedBodies = lang.English.Set("wording.charged-bodies")
	someones      = lang.English.Set("wording.someones")
)

func have(outlets []string) string {
	if len(outlets) == 1 {
		return "has"
	}
	return "have"
}

// enumerate writes a list: A, B and C.
func enumerate(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + " and " + list[len(list)-1]
}
