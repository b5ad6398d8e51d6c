package compare

import (
	"fmt"
	"math"

	"tellings/compare/stats"
	"tellings/features/voice"
)

// habitWorth is the strength of a habit that the articles support.
const habitWorth = 2.5

// habitStatements tell what an outlet does more or less often than the others, where there are articles enough to support it. Of one article a side
// no rate says anything, and none is told.
func habitStatements(s *stater) []draft {
	var drafts []draft
	measures := Found[Measures](s.found)
	for i := range measures {
		m := &measures[i]
		if m.Verdict != stats.Supported || m.Voice != voice.Outlet.String() || len(m.Evidence) == 0 {
			continue
		}
		than := "more"
		if m.Rate < m.RestRate {
			than = "less"
		}
		drafts = append(drafts, draft{about: m.Measure, Statement: Statement{Outlet: m.Outlet, Others: s.besides(m.Outlet), Kind: OfHabit, Lens: "measures", Certainty: Likely,
			Strength: habitWorth * min(1, math.Abs(m.LogRatio)/2), Evidence: m.Evidence[:min(4, len(m.Evidence))],
			Text: fmt.Sprintf("Over %d articles, %s has words of %s %s often in its own voice than the others do: %.1f against %.1f in 1,000 words.", m.Articles, m.Outlet, m.Measure, than, m.Rate, m.RestRate)}})
	}
	return drafts
}
