package compare

import "fmt"

const (
	scareWorth   = .5 // strength of a scare quote in the body
	plainlyWorth = 2.0
)

// scareStatements tell of single words that an outlet holds at arm's length.
func scareStatements(s *stater) []draft {
	var drafts []draft
	for _, q := range Found[ScareQuotes](s.found) {
		d := draft{about: q.Outlet, words: []string{q.Words}, Statement: Statement{Outlet: q.Outlet, Others: s.besides(q.Outlet), Kind: OfQuote, Lens: "scares", Certainty: Likely,
			Strength: scareWorth * q.place, Evidence: q.Evidence, Text: fmt.Sprintf("%s puts “%s” between quotation marks, and names nobody who says it.", q.Outlet, q.Words)}}
		if len(q.Plainly) > 0 {
			d.Others = q.Plainly
			d.Strength *= plainlyWorth
			d.Text = fmt.Sprintf("%s puts “%s” between quotation marks, and names nobody who says it; %s %s it without.", q.Outlet, q.Words, enumerate(q.Plainly), have(q.Plainly))
		}
		drafts = append(drafts, d)
	}
	return drafts
}
