package compare

import (
	"slices"
	"strings"
	"testing"
)

// Modifiers that a careless reading gives to the wrong one, cuts, or takes for a label. Each case is a kind of fault that a reader found.
func TestLabelsGoWhereTheyBelong(t *testing.T) {
	const other = "Mara Finch met Democrats, Labour and Sam Holt. Ada Bloom's plan was there. Mara Finch’s law stands."
	for _, c := range []struct {
		name, text string
		have, lack []string // rows of North as “referent: modifier label”
	}{
		{"an apposition to one of a party", "Mara Finch, a moderate Democrat from Larton, opposed the bill.", nil, []string{"Democratic Party: moderate"}},
		{"some of a party", "A few of the most hardline Democrats walked out.", nil, []string{"Democratic Party: hardline", "Democratic Party: most hardline"}},
		{"one of a party before a name", "One key Democrat, Ada Bloom, stayed.", nil, []string{"Democratic Party: key"}},
		{"a number of a people", "The law helps 13 million elderly Americans.", nil, []string{"United States: elderly"}},
		{"a complement stays", "Ada Bloom's plan is broadly popular among farmers.", []string{": broadly popular among farmers plan"}, []string{": broadly popular plan", ": popular plan"}},
		{"enough is part of what is said", "Sam Holt is not conservative enough on tax, members said.", nil, []string{"Sam Holt: not conservative"}},
		{"short of something", "Democrats were still short of a bill.", nil, []string{"Democratic Party: still short", "Democratic Party: short"}},
		{"an adjective of another noun", "There is still a narrow possibility Labour could win.", nil, []string{"Labour Party: narrow"}},
		{"a compound is one modifier", "Mara Finch’s religious freedom law starts on Monday.", []string{": religious freedom law"}, []string{": freedom law", ": religious law"}},
		{"a name is no word", "Mara Finch’s Right to Life law starts on Monday.", nil, []string{"right", "life"}},
		{"an adjective of the copula before it", "Leaders of the town are confident Democrats will win the vote.", nil, []string{"Democratic Party: confident"}},
		{"a verb with an object is no copula", "Sam Holt sounded an alarm over the plan.", nil, []string{"Sam Holt: alarm"}},
		{"an act of accusing is no label", "The House voted last year to impeach Mr. Holt, accusing the president of fraud.", nil, []string{": of fraud president"}},
	} {
		e := newShippedEvent(t, piece{"North", c.text + " " + other}, piece{"South", other + " " + "The president met Mr. Holt."})
		var rows []string
		for _, l := range look[Labels](t, e, "labels", Options{}) {
			if l.Outlet == "North" && l.Modifier != "" {
				rows = append(rows, l.Referent+": "+l.Modifier+" "+l.Label)
			}
		}
		has := func(part string) bool {
			return slices.ContainsFunc(rows, func(r string) bool { return strings.Contains(r, part) })
		}
		for _, w := range c.have {
			if !has(w) {
				t.Errorf("%s: %q has no %q", c.name, rows, w)
			}
		}
		for _, w := range c.lack {
			if has(w) {
				t.Errorf("%s: %q has %q", c.name, rows, w)
			}
		}
	}
}
