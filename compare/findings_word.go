package compare

import (
	"fmt"
	"slices"
	"strings"

	"tellings/compare/wording"
	"tellings/corpus"
	"tellings/features"
	"tellings/features/mentions"
	"tellings/features/voice"
	"tellings/lang"
)

const (
	wordsTogether = 2   // words of one outlet about one actor that make one statement
	strongWord    = .35 // weight from which on a word is a choice that a reader would remark on; words below it do not stand beside such ones
	weakWorth     = .2  // what a statement of such words keeps
	figureWorth   = .8  // and one of figures of speech: many are worn
	sideWorth     = .4  // and one of those who take a side: most are named so by everybody somewhere
	sisterWorth   = .7  // and one of acts for which others have another verb of the kind
	sharedWorth   = .15 // and one of words that others have too
	singleWorth   = .5  // and one of a single word that the headline has not and that is not said of whom the event is about
)

// wordStatements tell which charged words an outlet has in its own voice that no other has, those about one actor together.
func wordStatements(s *stater) []draft {
	type key struct {
		outlet, about string
		weak          bool
		sister        bool   // the last of these
		sort          string // figures, sides and quantities are told by themselves
		shared        bool   // others have the words too, in some form or of something else, or another verb for an act of the kind: nothing is said of them
	}
	groups := map[key][]*Only{}
	var order []key
	found := Found[Onlies](s.found)
	for i := range found { // strongest first
		o := &found[i]
		if o.Claim == OnlyUnsure || o.Claim == OnlyOpen || o.Claim == OnlyQuotes && !s.speaks(o.Speaker) {
			continue // whose words they are is not certain: see restStatements
		}
		shared := s.elsewhere(o) || s.loose(o) || o.near == isEqual
		if shared && (o.Voice != voice.Outlet.String() || o.Claim == OnlyFree) {
			continue
		}
		sister := !shared && s.sister(o)
		k := key{outlet: o.Outlet, sort: o.sort(), shared: shared || sister}
		k.weak = k.sort == "figure" && (o.Weight < strongWord || o.cut && o.Weight < 1) || k.sort == "" && (o.Weight < strongWord || o.bare || s.apart(&o.shown[0]) && !o.main || adverb(o.Shown) || dangling(o.Shown) || o.cut)
		switch {
		case o.Voice != voice.Outlet.String():
			k.about = "\x00" + o.Voice + o.Speaker // one speaker a statement
		case shared, sister:
			k.sister = sister
		case o.near == isPlainer, o.Claim == OthersQuote, o.Claim == OnlyFree, o.Claim == OnlyOwn && o.Weight >= strongWord:
			k.about = "\x00" + o.Words // a statement of its own
		case o.of && o.main && k.sort == "":
			k.about = o.About
		case o.cut || !strings.Contains(o.Shown, " "): // it does not stand by itself, and shares a statement only with words of its sentence
			k.about = fmt.Sprint("\x00", o.shown[0].Article.ID, o.shown[0].Number)
		}
		if groups[k] == nil {
			order = append(order, k)
		}
		if i := slices.IndexFunc(groups[k], o.within); i >= 0 {
			groups[k][i].also = append(groups[k][i].also, o)
			continue
		}
		groups[k] = append(groups[k], o)
	}
	var drafts []draft
	for _, k := range order {
		for group := range slices.Chunk(groups[k], wordsTogether) {
			d := s.wordStatement(group)
			switch {
			case k.shared:
				d.Strength *= sharedWorth
				if k.sister {
					d.Strength *= sisterWorth / sharedWorth
				}
				own := len(group)
				for _, o := range group {
					own += len(o.also)
				}
				d.Others, d.Evidence = nil, d.Evidence[:own]
				d.Text = fmt.Sprintf("%s writes, in its own voice, %s.", k.outlet, enumerate(shownWords(group)))
			case k.weak:
				d.Strength *= weakWorth
			case len(group) == 1 && group[0].single():
				d.Strength *= singleWorth
			case k.sort == "figure":
				d.Strength *= figureWorth
			case k.sort == wording.Sides:
				d.Strength *= sideWorth
			}
			drafts = append(drafts, d)
		}
	}
	return drafts
}

// elsewhere reports whether another outlet has the words of a row in any form, where the claim says that it has not.
func (s *stater) elsewhere(o *Only) bool {
	ownOnly := o.Claim == OthersQuote || o.Claim == OnlyOwn // these say that others have it as somebody's
	return s.heard.elsewhere(o.Words, slices.Index(s.found.Outlets, o.Outlet), ownOnly)
}

// adverb reports whether what is shown of a row is an adverb alone: unfortunately, ably. It says little by itself.
func adverb(shown string) bool {
	return !strings.Contains(shown, " ") && strings.HasSuffix(shown, "ly")
}

// loose reports whether a row sets an outlet's own word against the word of somebody elsewhere, and nothing near shows that both say it of the same:
// an inaccurate report here, an inaccurate map there.
func (s *stater) loose(o *Only) bool {
	if o.Claim != OthersQuote && o.Claim != OnlyOwn {
		return false
	}
	stems := s.heard.stems(o.Shown)
	others := o.Quoting
	if o.Claim == OnlyOwn {
		others = o.Retelling
	}
	return !slices.ContainsFunc(others, func(o string) bool { return s.heard.together(stems, slices.Index(s.found.Outlets, o)) })
}

// speaks reports whether a name is one of somebody or something that can be quoted: a name, people, a body, a document; no pronoun, and no scrum.
func (s *stater) speaks(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	if name == "" || someones.Has(strings.ToLower(first)) || chargedBodies.Has(strings.ToLower(lastWord(name))) || name == first && name != strings.ToLower(name) && mentions.Persons(strings.ToLower(name)) {
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

// dangling reports whether what is shown ends in a word that wants another behind it: seized on.
func dangling(shown string) bool { return joinsQuotation.Has(strings.ToLower(lastWord(shown))) }

func (s *stater) wordStatement(group []*Only) draft {
	first := group[0]
	d := draft{about: first.About, Statement: Statement{Outlet: first.Outlet, Others: s.besides(first.Outlet), Kind: OfWord, Lens: "only", Certainty: Likely}}
	for i, o := range group {
		d.Evidence = append(d.Evidence, o.Evidence[0])
		d.words = append(d.words, o.Words)
		for _, also := range o.also {
			d.Evidence = append(d.Evidence, also.Evidence[0])
			d.words = append(d.words, also.Words)
		}
		if i == 0 {
			d.Strength = o.strength
		} else {
			d.Strength += o.strength / 4
		}
	}
	said := enumerate(shownWords(group))
	switch {
	case first.Claim == OnlyFree:
		d.Certainty = Perhaps
		d.Text = fmt.Sprintf("Right behind what somebody said, %s goes on with %s, without quotation marks or “said”: whose word it is stays open.", first.Outlet, said)
	case first.Claim == OnlyRetells: // by whom is less certain than that it is retold
		d.Text = fmt.Sprintf("Where it tells what others said, %s alone has %s.", first.Outlet, said)
	case first.Claim == OnlyQuotes:
		d.Kind = OfQuote
		d.Text = fmt.Sprintf("%s alone quotes %s with %s.", first.Outlet, theOne(first.Speaker), said)
	case first.Claim == OthersQuote:
		d.Others = first.Quoting
		d.Evidence = append(d.Evidence, first.Evidence[len(first.Evidence)-len(first.Quoting):]...)
		d.Text = fmt.Sprintf("%s says %s in its own voice; %s %s it only between quotation marks.", first.Outlet, said, enumerate(first.Quoting), have(first.Quoting))
	case first.Claim == OnlyOwn && first.Weight >= strongWord:
		d.Others = first.Retelling
		d.Evidence = append(d.Evidence, first.Evidence[len(first.Evidence)-len(first.Retelling):]...)
		d.Text = fmt.Sprintf("%s says %s in its own voice; %s %s it only as what somebody said.", first.Outlet, said, enumerate(first.Retelling), have(first.Retelling))
	case first.near == isPlainer:
		d.Others = []string{first.plainAt.Article.Outlet}
		d.Evidence = append(d.Evidence, first.plainAt)
		d.Text = fmt.Sprintf("%s, in its own voice, writes %s; %s writes “%s”.", first.Outlet, said, d.Others[0], first.plainer)
	case first.sort() == wording.Sides:
		d.Kind = OfName
		d.Text = fmt.Sprintf("%s alone, in its own voice, speaks of %s.", first.Outlet, said)
	case first.sort() == wording.Quantities:
		d.Text = fmt.Sprintf("%s alone, in its own voice, calls a number small or large: %s.", first.Outlet, said)
	case first.main && first.of && !strings.Contains(first.Shown, lastWord(first.About)):
		d.Text = fmt.Sprintf("Of %s, %s alone, in its own voice, writes %s.", theOne(first.About), first.Outlet, said)
	default:
		d.Text = fmt.Sprintf("%s alone, in its own voice, writes %s.", first.Outlet, said)
	}
	return d
}

// sort is what a row is told as where it is no plain word: a figure of speech, those who take sides, a number that is called small or large.
func (o *Only) sort() string {
	switch {
	case o.Figure != "":
		return "figure"
	case o.List == wording.Sides, o.List == wording.Quantities:
		return o.List
	}
	return ""
}

// single reports whether a row is one word of the text that says nothing of whom the event is about: a reader learns little of it.
func (o *Only) single() bool {
	return !strings.Contains(o.Shown, " ") && o.doer == "" && !(o.main && o.of) && o.Evidence[0].Field != corpus.InTitle
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// shownWords are the words of a group between marks, each with the one whom it is said of where the statement does not say so.
func shownWords(group []*Only) []string {
	words := make([]string, len(group))
	for i, o := range group {
		words[i] = "“" + o.Shown + "”"
		if o.doer != "" && !(o.doer == theOne(group[0].About) && group[0].main && group[0].of) && o.Voice == voice.Outlet.String() && !strings.Contains(o.Shown, lastWord(o.doer)) {
			words[i] = "that " + o.doer + " " + words[i]
			continue
		}
		if o.of && o.Voice == voice.Outlet.String() && o.About != "" && !(o.main && group[0].main && group[0].of) && !strings.Contains(o.Shown, lastWord(o.About)) {
			words[i] += " (" + theOne(o.About) + ")"
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
