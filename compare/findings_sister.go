package compare

import (
	"slices"

	"tellings/features/voice"
)

// sisters are the classes of acts that are told by a verb of the teller's choice, those that are told of one and the same under one name: blasted, assailed,
// chided, derided.
var sisters = map[string]string{"attack": "criticise", "lecture": "criticise", "mock": "criticise", "criticise": "criticise", "accuse": "accuse", "dismiss": "dismiss", "praise": "praise"}

// sister reports whether the words of a row tell an act of somebody that another outlet tells by another verb of the kind: then nobody is alone with it.
func (s *stater) sister(o *Only) bool {
	if o.Claim != OnlyHere {
		return false
	}
	deeds := Found[Agency](s.found)
	return slices.ContainsFunc(deeds, func(d Deed) bool {
		return d.Outlet == o.Outlet && d.sisterly() && slices.ContainsFunc(d.Evidence, o.tells) && slices.ContainsFunc(deeds, func(e Deed) bool {
			return e.Outlet != d.Outlet && e.Actor == d.Actor && e.sisterly() && sisters[e.Class] == sisters[d.Class] && (len(e.Toward) == 0 || len(d.Toward) == 0 || e.Toward[0].Text == d.Toward[0].Text)
		})
	})
}

// sisterly reports whether a row is one of an act that somebody does, by a verb of the outlet's choice.
func (d *Deed) sisterly() bool {
	return d.Role == Agent && d.Actor != "" && sisters[d.Class] != "" && d.Voice == voice.Outlet.String()
}

// tells reports whether the words of a row stand at a passage.
func (o *Only) tells(v Evidence) bool {
	w := &o.shown[0]
	return v.Article == w.Article && v.Field == w.Field && v.Span.Overlaps(w.Span)
}

// sisterActs is the strength of acts of one class that several outlets tell by verbs of their own, in the body.
const sisterActs = .8

// sisterStatements tell by which verbs outlets have one person do one and the same to another: attacked the mayor here, chided her there.
func sisterStatements(s *stater) []draft {
	type key struct{ actor, toward, class string }
	at := map[key]int{}
	var drafts []draft
	var said [][]saying
	deeds := Found[Agency](s.found)
	for i := range deeds {
		d := &deeds[i]
		if !d.sisterly() || !d.person || d.Unreal > 0 || d.retold || d.perhaps || d.passive || d.nominal > 0 || len(d.Toward) == 0 || len(d.Evidence) == 0 {
			continue
		}
		k := key{d.Actor, d.Toward[0].Text, sisters[d.Class]}
		n, known := at[k]
		if !known {
			n = len(drafts)
			at[k] = n
			drafts = append(drafts, draft{about: d.Actor, Statement: Statement{Kind: OfAct, Lens: "agency", Certainty: Likely, Text: theOne(d.Actor)}})
			said = append(said, nil)
		}
		t, v := &drafts[n], d.Evidence[0]
		if slices.Contains(t.Others, d.Outlet) {
			continue
		}
		words := trimmed(v.Span.Of(v.Source()))
		said[n] = together(said[n], d.Outlet, words)
		t.words, t.Evidence, t.Others = append(t.words, d.Verb), append(t.Evidence, v), append(t.Others, d.Outlet)
		worth := sisterActs * s.place(&v)
		if s.main[d.Actor] {
			worth *= mainActor
		}
		t.Strength = max(t.Strength, worth)
	}
	kept := drafts[:0]
	for i := range drafts {
		if d := &drafts[i]; len(said[i]) > 1 && !d.alike() {
			d.Text = capital(d.Text) + " " + calledBy(said[i]) + "."
			kept = append(kept, *d)
		}
	}
	return kept
}
