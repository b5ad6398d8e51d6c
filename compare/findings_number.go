package compare

import (
	"fmt"
	"strings"
)

// numberStatements tell what outlets count differently.
func numberStatements(s *stater) []draft {
	found := Found[Numbers](s.found)
	var drafts []draft
	for i := range found {
		n := &found[i]
		d := draft{Statement: Statement{Kind: OfNumber, Lens: "numbers", Certainty: Likely, Strength: n.strength}}
		var said []string
		for _, v := range n.Values {
			said = append(said, fmt.Sprintf("%s writes “%s”", v.Outlet, v.Text))
			d.Evidence = append(d.Evidence, v.Evidence)
			d.words = append(d.words, strings.ToLower(v.Text))
			d.Others = append(d.Others, v.Outlet)
		}
		d.Text = fmt.Sprintf("The numbers differ (%s): %s.", strings.Join(n.Thing, ", "), strings.Join(said, ", "))
		drafts = append(drafts, d)
	}
	return drafts
}
