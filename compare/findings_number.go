package compare

import (
	"fmt"
	"strings"
)

// numberStatements are what outlets tell differently.
func numberStatements(s *stater) []draft {
	found := Found[Numbers](s.found)
	var drafts []draft
	for i := range found {
		n := &found[i]
		d := draft{Statement: Statement{Kind: OfNumber, Lens: "numbers", Certainty: Likely, Strength: n.strength}}
		if n.Kind == DiffersQuotation {
			d.Certainty = Certain
		}
		var said []string
		for _, v := range n.Values {
			said = append(said, fmt.Sprintf("%s %s “%s”", v.Outlet, n.Kind.verb(), v.Text))
			d.Evidence = append(d.Evidence, v.Evidence)
			d.words = append(d.words, strings.ToLower(v.Text))
			d.Others = append(d.Others, v.Outlet)
		}
		d.Text = n.head() + strings.Join(said, "; ") + "."
		drafts = append(drafts, d)
	}
	return drafts
}

func (k Differs) verb() string {
	if k == DiffersQuotation {
		return "prints"
	}
	return "writes"
}

// head says what differs.
func (n *Number) head() string {
	switch {
	case n.Kind == DiffersQuotation && len(n.Thing) > 0:
		return fmt.Sprintf("The words of %s differ, without a sign of omission: ", n.Thing[0])
	case n.Kind == DiffersQuotation:
		return "The words of one quotation differ, without a sign of omission: "
	case n.Kind == DiffersDay:
		return "The days differ: "
	}
	return "The numbers differ: "
}
