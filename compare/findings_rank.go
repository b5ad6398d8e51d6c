package compare

import (
	"cmp"
	"slices"
	"strings"

	"tellings/compare/wording"
	"tellings/corpus"
	"tellings/corpus/text"
)

// What a statement loses behind stronger ones: of the same referent and kind, so that a referent gets one row before others get none; and
// of the same kind, so that kinds are mixed.
const (
	sameReferent = .5
	sameKind     = .93
	sameSentence = .3  // what another statement has been made of already
	plainAct     = .3  // an act told by a verb that does not say how its teller sees it: strict readers called seven of seven weak
	mixFirst     = 100 // statements that are put in order so; those behind follow by strength alone
)

// kindWorth is what the strength of a kind keeps of which strict readers found fewer right than of words and quotations : one in fourteen
// names, one in four acts.
var kindWorth = map[StatementKind]float64{OfName: .4, OfAct: .45, OfNumber: .5, OfTone: .2}

// weigh gives each draft the weight of its kind. Headlines and openings are what they are.
func weigh(drafts []draft) {
	for i := range drafts {
		if worth := kindWorth[drafts[i].Kind]; worth > 0 && drafts[i].Lens != "headlines" {
			drafts[i].Strength *= worth
		}
		if drafts[i].Kind == OfAct && drafts[i].Lens != "headlines" && !drafts[i].worded {
			drafts[i].Strength *= plainAct
		}
	}
}

// rank puts statements in order, the strongest first, and lets go what says again what a stronger one has said: the same words of the
// same outlet.
func rank(drafts []draft) Statements {
	slices.SortStableFunc(drafts, func(a, b draft) int {
		return cmp.Or(cmp.Compare(b.Strength, a.Strength), strings.Compare(string(a.Kind), string(b.Kind)), strings.Compare(a.Outlet, b.Outlet), strings.Compare(a.Text, b.Text))
	})
	said := map[string]bool{}
	shown := &passages{}
	drafts = slices.DeleteFunc(drafts, func(d draft) bool { return d.repeats(said) || shown.all(&d) })
	ranked := make(Statements, 0, len(drafts))
	mix(drafts[:min(mixFirst, len(drafts))])
	for i := range drafts {
		ranked = append(ranked, drafts[i].Statement)
	}
	return ranked
}

// mix takes, again and again, the draft that is strongest after its losses. Strengths become what is left, so that order and strength agree.
func mix(drafts []draft) {
	for i := range drafts {
		best := i
		for k := i + 1; k < len(drafts); k++ {
			if drafts[k].Strength > drafts[best].Strength {
				best = k
			}
		}
		chosen := drafts[best]
		copy(drafts[i+1:best+1], drafts[i:best]) // the others keep their order
		drafts[i] = chosen
		for k := i + 1; k < len(drafts); k++ {
			d := &drafts[k]
			if d.Kind == chosen.Kind {
				d.Strength *= sameKind
				if d.about != "" && d.about == chosen.about && d.Outlet == chosen.Outlet {
					d.Strength *= sameReferent
				}
			}
			if d.Lens != "headlines" && chosen.shows(d.sentence()) && !(chosen.Lens == "headlines" && d.contrasts()) {
				d.Strength *= sameSentence
			}
		}
	}
}

// contrasts reports whether a draft about one outlet shows what another has too: that is more than its sentence.
func (d *draft) contrasts() bool {
	return slices.ContainsFunc(d.Evidence, func(v Evidence) bool { return v.Article.Outlet != d.Outlet })
}

// shows reports whether a draft quotes a sentence: headlines and openings one of each outlet, others the one that they are made of first.
func (d *draft) shows(in sentenceIn) bool {
	if d.Lens != "headlines" {
		return d.sentence() == in
	}
	return slices.ContainsFunc(d.Evidence, func(v Evidence) bool { return sentenceIn{passageIn{v.Article, v.Field}, v.Number} == in })
}

// sentence is the one that a draft is made of first.
func (d *draft) sentence() (of sentenceIn) {
	if len(d.Evidence) > 0 {
		v := &d.Evidence[0]
		of = sentenceIn{passageIn{v.Article, v.Field}, v.Number}
	}
	return of
}

type sentenceIn struct {
	passageIn
	number int
}

// repeats reports whether all words of a draft have been shown of its outlet, in any inflection, and notes them.
func (d *draft) repeats(said map[string]bool) bool {
	again := len(d.words) > 0
	for i, w := range d.words {
		outlet := d.Outlet
		if outlet == "" && i < len(d.Others) {
			outlet = d.Others[i]
		}
		key := outlet + "\x00" + wording.Base(strings.ToLower(w))
		again = again && said[key]
		said[key] = true
	}
	return again
}

// passages are where the words of statements stand, by field of an article.
type passages struct {
	at map[passageIn][]text.Span
}

type passageIn struct {
	article *corpus.Article
	field   corpus.Field
}

// all reports whether a draft about words shows nothing but passages that have been shown, and notes its own. Headlines and openings are shown
// whole, and a share of words is no word: what they hold may be said again.
func (p *passages) all(d *draft) bool {
	if d.Lens == "headlines" || d.Kind == OfSpeaker || len(d.Evidence) == 0 {
		return false
	}
	again := true
	for i := range d.Evidence {
		v := &d.Evidence[i]
		key := passageIn{v.Article, v.Field}
		again = again && slices.ContainsFunc(p.at[key], v.Span.Overlaps)
	}
	for i := range d.Evidence {
		v := &d.Evidence[i]
		if p.at == nil {
			p.at = map[passageIn][]text.Span{}
		}
		key := passageIn{v.Article, v.Field}
		p.at[key] = append(p.at[key], v.Span)
	}
	return again
}

// place is the weight of the place of a passage.
func (s *stater) place(v *Evidence) float64 {
	doc, known := s.docs[v.Article]
	if !known {
		return bodyWorth
	}
	return s.event.worthOfPlace(doc, v.Number)
}
