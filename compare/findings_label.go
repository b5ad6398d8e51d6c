package compare

import (
	"fmt"
	"strings"

	"tellings/features/voice"
)

// labelStatements tell what one outlet alone, in its own voice, says of a referent that others speak of too.
func labelStatements(s *stater) []draft {
	var drafts []draft
	labels := Found[Labels](s.found)
	for i := range labels {
		l := &labels[i]
		if l.Voice != voice.Outlet.String() || !l.Alone() || !l.Judging || len(l.Evidence) == 0 {
			continue
		}
		words := strings.TrimSpace(l.Modifier + " " + l.Label)
		drafts = append(drafts, draft{Statement: Statement{
			Outlet: l.Outlet, Others: s.besides(l.Outlet), Kind: OfName, Lens: "labels", Certainty: Likely, Evidence: l.Evidence[:1],
			Text:     fmt.Sprintf("Only %s, in its own voice, calls %s “%s”.", l.Outlet, l.Referent, words),
			Strength: 2 * s.place(&l.Evidence[0]),
		}, about: l.Referent, words: strings.Fields(words)})
	}
	return drafts
}
