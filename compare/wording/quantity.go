package wording

import (
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// quantities is the list of numbers that are called small or large: only three months, as many as 40. The same number argues for one thing or for another
// by the adverb before it (Anscombre & Ducrot 1983, L'argumentation dans la langue).
const quantities = "quantities"

const quantityWorth = .25

var smallOrLarge = lang.English.Set("wording.small-or-large")

// quantities are the numbers of a document that are called small or large in the outlet's own voice, with what they count.
func (r *reader) quantities() (found []charge) {
	for t := 0; t+1 < len(r.d.Tokens); t++ {
		if !smallOrLarge.Has(r.norm(t)) || r.d.Voices[t] != voice.Outlet || !r.counted(r.sentenceOf(t)) {
			continue
		}
		n := t + 1
		if r.d.Tokens[n].Type == '$' {
			n++
		}
		if n >= len(r.g.Tags) || r.g.Tags[n] != syntax.Numeral || r.norm(n) == "one" || r.sentence[n] != r.sentence[t] {
			continue
		}
		to := n + 1
		if p := r.phraseAround(n); p != nil && p.Head+1 > to && p.Head+1-t <= shownTokens {
			to = p.Head + 1
		}
		found = append(found, charge{from: t, to: to, voice: voice.Outlet, list: quantities, weight: quantityWorth})
	}
	return found
}
