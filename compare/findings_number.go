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
		if n.Kind == DiffersQuotation && n.onlySpelt() || n.Kind == DiffersOffice && n.namedByName() {
			continue
		}
		d := draft{Statement: Statement{Kind: OfNumber, Lens: "numbers", Certainty: Likely, Strength: n.strength}}
		if n.Kind == DiffersQuotation {
			d.Certainty = Certain
		}
		if n.Kind == DiffersName || n.Kind == DiffersQuotation && n.misspelt() {
			d.Strength *= misspeltWorth
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

// misspeltWorth is what is left of a difference in the spelling of a word or a name: it is one of care, and not of how something is told.
const misspeltWorth = .01

// misspelt reports whether all values are the first but for a word that is nearly spelt alike: telling, yelling.
func (n *Number) misspelt() bool {
	first := strings.Fields(strings.ToLower(n.Values[0].Text))
	for i := range n.Values {
		words := strings.Fields(strings.ToLower(n.Values[i].Text))
		if len(words) != len(first) {
			return false
		}
		for k, w := range words {
			if w != first[k] && !slips(w, first[k]) {
				return false
			}
		}
	}
	return true
}

// slips reports whether one letter makes one word of another: one that is other, missing or too many.
func slips(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || len(a) < 4 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return a[i:] == b[i+len(b)-len(a):] || len(a) == len(b) && a[i+1:] == b[i+1:]
}

// namedByName reports whether an office that differs holds a part of the name of who has it: it is cut from the two (Director Mara).
func (n *Number) namedByName() bool {
	for _, part := range strings.Fields(n.Thing[0]) {
		for i := range n.Values {
			if strings.Contains(" "+n.Values[i].Text+" ", " "+part+" ") {
				return true
			}
		}
	}
	return false
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
