package compare

import (
	"fmt"
	"strings"
)

const (
	cutWorth  = .8 // strength of a quotation that another outlet cuts
	leastCut  = 4  // words left out that are worth saying
	longestIn = 25 // words of a quotation that a statement has room for
)

// quoteStatements tell of words that one outlet quotes whole and another cuts.
func quoteStatements(s *stater) []draft {
	var drafts []draft
	found := Found[Utterances](s.found)
	for i := range found {
		u := &found[i]
		whole := whole(u)
		if whole == nil || u.Speaker == "" {
			continue
		}
		for k := range u.Tellings {
			t := &u.Tellings[k]
			if t.Status != Truncated || len(t.LeftOut) == 0 || len(t.Evidence) == 0 {
				continue
			}
			left := longest(t.LeftOut)
			if n := len(strings.Fields(left)); n < leastCut || n > longestIn {
				continue
			}
			drafts = append(drafts, draft{about: u.Speaker, Statement: Statement{Outlet: t.Outlet, Others: []string{whole.Outlet}, Kind: OfQuote, Lens: "utterances", Certainty: Certain,
				Strength: cutWorth * s.place(&t.Evidence[0]), Evidence: []Evidence{t.Evidence[0], whole.Evidence[0]},
				Text: fmt.Sprintf("%s quotes %s as %s does, but leaves out “%s”.", t.Outlet, u.Speaker, whole.Outlet, flatten(left))}})
		}
	}
	return drafts
}

// whole is a telling that quotes all of an utterance, nil for none.
func whole(u *Utterance) *Telling {
	for k := range u.Tellings {
		if t := &u.Tellings[k]; t.Status == Verbatim && len(t.Evidence) > 0 {
			return t
		}
	}
	return nil
}

func longest(texts []string) (best string) {
	for _, t := range texts {
		if len(t) > len(best) {
			best = t
		}
	}
	return best
}
