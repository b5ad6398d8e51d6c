package compare

import (
	"fmt"
	"strings"
	"unicode"
)

// numberStatements are what outlets tell differently.
func numberStatements(s *stater) []draft {
	found := Found[Numbers](s.found)
	var drafts []draft
	for i := range found {
		n := &found[i]
		if n.Kind == DiffersQuotation && n.onlySpelt() {
			continue
		}
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

// onlySpelt reports whether the words that differ have the same letters: same-sex, same sex.
func (n *Number) onlySpelt() bool {
	letters := func(s string) string {
		return strings.Map(func(r rune) rune {
			if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
				return -1
			}
			return unicode.ToLower(r)
		}, s)
	}
	for i := range n.Values {
		if letters(n.Values[i].Text) != letters(n.Values[0].Text) {
			return false
		}
	}
	return true
}

func (k Differs) verb() string {
	switch k {
	case DiffersQuotation:
		return "prints"
	case DiffersSpeaker:
		return "names"
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
	case n.Kind == DiffersName:
		return "A name is written in different ways: "
	case n.Kind == DiffersOffice:
		return fmt.Sprintf("What %s is differs: ", n.Thing[0])
	case n.Kind == DiffersSpeaker:
		return "The same words, and another speaker: "
	case n.Kind == DiffersClaim:
		return "Whether it is so differs: "
	case n.Kind == DiffersCause:
		return "The reasons differ: "
	}
	return "The numbers differ: "
}
