package compare

import (
	"fmt"
	"slices"
	"strings"
)

// toneStatements tell of the gaps in tone that are worth showing.
func toneStatements(s *stater) []draft {
	var drafts []draft
	for _, g := range Found[Tones](s.found).Gaps {
		drafts = append(drafts, draft{about: g.Actor, Statement: Statement{Outlet: g.Harsher, Others: []string{g.Kinder}, Kind: OfTone, Lens: "tone", Certainty: Perhaps, Whole: true,
			Strength: toneWorth * g.gap(), Evidence: g.Evidence,
			Text: fmt.Sprintf("%s is harsher in tone toward %s than %s: %s.", g.Harsher, theOne(g.Actor), g.Kinder, strings.Join(s.sides(&g), "; "))}})
	}
	return drafts
}

// sides are the sentences of the strongest words of the two sides of a gap, each with its outlet.
func (s *stater) sides(g *ToneGap) (sides []string) {
	if len(g.harsh) > 0 {
		sides = append(sides, g.Harsher+" writes "+enumerate(s.sentencesOf(g.harsh)))
	}
	if len(g.kind) > 0 {
		sides = append(sides, g.Kinder+" writes "+enumerate(s.sentencesOf(g.kind[:1])))
	}
	return sides
}

// toneSentences is how many sentences show how the harsher outlet speaks.
const toneSentences = 2

// sentencesOf are the first different sentences of some passages.
func (s *stater) sentencesOf(at []Evidence) (shown []string) {
	for _, v := range at {
		if sentence := s.sentenceAround(v); !slices.Contains(shown, sentence) && len(shown) < toneSentences {
			shown = append(shown, sentence)
		}
	}
	return shown
}

// toneWorth is the strength of a statement of a gap of 1.
const toneWorth = 3
