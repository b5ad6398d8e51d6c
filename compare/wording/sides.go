package wording

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// Sides is the list of those who are named by what they want or on whose side they are: gun-rights activists, critics of the ban. Who is given a side, and
// which, is a choice of the outlet (Hall 1978, Policing the Crisis, on primary definers; van Dijk 1998 on groups and their names).
const Sides = "sides"

const sidesWorth = .2

var (
	sideNouns  = lang.English.Set("wording.sides")
	sideBodies = lang.English.Set("wording.side-bodies")
	sideBinds  = lang.English.Set("wording.side-binds")
)

// sides are the people of a document in the outlet's own voice who have a side: their noun with what stands before it, else with what they are for or against.
func (r *reader) sides() (found []charge) {
	for i := range r.g.Phrases {
		p := &r.g.Phrases[i]
		body := sideBodies.Has(r.lemma(p.Head))
		if !p.Plural || !body && !sideNouns.Has(r.lemma(p.Head)) || r.d.Voices[p.Head] != voice.Outlet || !r.counted(r.sentenceOf(p.Head)) || r.name[p.Head] {
			continue
		}
		from, to := p.Head, p.Head+1
		for from > p.First && (r.g.Tags[from-1] == syntax.Adjective || r.g.Tags[from-1] == syntax.Noun && r.lemma(from-1) == r.norm(from-1)) && r.d.Tokens[from-1].Flags&(text.Word|text.StopWord) == text.Word {
			from--
		}
		if body && (from == p.Head || !r.sided(from)) {
			continue
		}
		if from == p.Head && to < len(r.d.Tokens) && sideBinds.Has(r.norm(to)) {
			if of := r.phraseAround(to + 1); of != nil && of.First == to+1 && of.Head+1-from <= shownTokens && r.sentence[of.Head] == r.sentence[from] {
				to = of.Head + 1
			}
		}
		if to-from > 1 {
			found = append(found, charge{from: from, to: to, voice: voice.Outlet, list: Sides, weight: sidesWorth})
		}
	}
	return found
}

// sided reports whether a word says of what it stands before on which side it is: anti-abortion, gun-rights, liberal.
func (r *reader) sided(t int) bool {
	norm := r.norm(t)
	return sideNouns.Has(r.lemma(t)) || strings.HasPrefix(norm, "anti-") || strings.HasPrefix(norm, "pro-") || strings.HasSuffix(norm, "-rights")
}
