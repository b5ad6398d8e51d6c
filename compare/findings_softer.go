package compare

import "fmt"

// softerWorth is the strength of a euphemism or of hedged blame in the body.
const softerWorth = .7

// softerStatements tell what one outlet puts mildly or leaves open, and another states.
func softerStatements(s *stater) []draft {
	var drafts []draft
	for _, f := range Found[softenings](s.found) {
		d := draft{about: f.Outlet, words: []string{f.Soft, f.Plain}, Statement: Statement{Outlet: f.Outlet, Others: []string{f.Plainly}, Kind: OfWord, Lens: "softer", Certainty: Likely,
			Strength: softerWorth * f.place, Evidence: f.Evidence, Text: fmt.Sprintf("%s puts it mildly, “%s”; %s writes “%s”.", f.Outlet, f.Soft, f.Plainly, f.Plain)}}
		if f.Hedged {
			d.Text = fmt.Sprintf("%s leaves it open, “%s”; %s states it: “%s”.", f.Outlet, f.Soft, f.Plainly, f.Plain)
		}
		drafts = append(drafts, d)
	}
	return drafts
}
