package compare

import (
	"fmt"
	"strings"
)

// toneStatements tell of the gaps in tone that are worth showing.
func toneStatements(s *stater) []draft {
	var drafts []draft
	for _, g := range Found[Tones](s.found).Gaps {
		drafts = append(drafts, draft{about: g.Actor, Statement: Statement{Outlet: g.Harsher, Others: []string{g.Kinder}, Kind: OfTone, Lens: "tone", Certainty: Perhaps,
			Strength: toneWorth * g.gap(), Evidence: g.Evidence,
			Text: fmt.Sprintf("%s is harsher in tone toward %s than %s: %s.", g.Harsher, theOne(g.Actor), g.Kinder, strings.Join(g.shown(), ", "))}})
	}
	return drafts
}

// shown are the words of the two sides, each with its outlet.
func (g *ToneGap) shown() (sides []string) {
	if len(g.Words) > 0 {
		sides = append(sides, g.Harsher+" writes "+enumerate(marked(g.Words)))
	}
	if len(g.Kind) > 0 {
		sides = append(sides, g.Kinder+" writes "+enumerate(marked(g.Kind)))
	}
	return sides
}

// toneWorth is the strength of a statement of a gap of 1.
const toneWorth = 3
