package compare

import "fmt"

// Glance is what the first screen says of one outlet: at most three sentences, each with its evidence, and fewer where the ground is not
// certain: how it frames the event, what it calls things, whose words it reports.
type Glance struct {
	Outlet string
	Says   []Statement
}

// glances are made from the statements of an event: of each outlet the strongest of each sort. Outlets in order of name.
func glances(c *Comparison) []Glance {
	list := make([]Glance, 0, len(c.Outlets))
	for _, outlet := range c.Outlets {
		g := Glance{Outlet: outlet}
		if s, ok := frame(c, outlet); ok {
			g.Says = append(g.Says, s)
		}
		for _, kinds := range [][]StatementKind{{OfWord, OfName, OfAct}, {OfSpeaker, OfQuote}} {
			if s := c.Statements.first(outlet, kinds); s != nil {
				g.Says = append(g.Says, *s)
			}
		}
		list = append(list, g)
	}
	return list
}

// first is the first statement about one outlet of some kinds, nil for none. What only a model says is no ground.
func (s Statements) first(outlet string, kinds []StatementKind) *Statement {
	for i := range s {
		if s[i].Outlet != outlet || s[i].Certainty == Perhaps {
			continue
		}
		for _, k := range kinds {
			if s[i].Kind == k {
				return &s[i]
			}
		}
	}
	return nil
}

// frame is what the headline of an outlet says, with the charged words that no other outlet has.
func frame(c *Comparison, outlet string) (s Statement, ok bool) {
	found := Found[Headlines](c)
	for i := range found {
		h := &found[i]
		if h.Outlet != outlet {
			continue
		}
		s = Statement{Outlet: outlet, Kind: OfHeadline, Lens: "headlines", Certainty: Certain, Strength: headlineStrength, Evidence: []Evidence{h.Evidence},
			Text: fmt.Sprintf("Its headline: “%s”.", h.Text)}
		if len(h.Alone) > 0 {
			s.Text = fmt.Sprintf("Its headline, “%s”, has %s, which no other outlet says in its own voice.", h.Text, enumerate(marked(h.Alone)))
			s.Evidence = append(s.Evidence, h.Words...)
		}
		return s, true
	}
	return s, false
}

// marked puts words between quotation marks.
func marked(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = "“" + w + "”"
	}
	return out
}
