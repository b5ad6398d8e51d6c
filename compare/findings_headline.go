package compare

import (
	"fmt"
	"slices"
	"strings"
)

// headlinesShown is the number of headlines that stand side by side in one statement, openingsShown that of first sentences.
const (
	headlinesShown = 4
	openingsShown  = 3
)

// headlineStatements set the headlines of the outlets side by side, one of each.
func headlineStatements(s *stater) []draft {
	var told []string
	var drafts []draft
	side := draft{Statement: Statement{Kind: OfHeadline, Strength: headlineStrength, Certainty: Certain, Lens: "headlines"}}
	found := Found[Headlines](s.found)
	for i := range found {
		h := &found[i]
		if i > 0 && found[i-1].Outlet == h.Outlet {
			continue
		}
		side.Others = append(side.Others, h.Outlet)
		if len(told) < headlinesShown {
			told = append(told, fmt.Sprintf("%s: “%s”", h.Outlet, h.Text))
			side.Evidence = append(side.Evidence, h.Evidence)
		}
	}
	if len(told) > 1 {
		side.Text = "The headlines: " + strings.Join(told, "; ") + more(len(side.Others)-len(told)) + "."
		drafts = append(drafts, side)
	}
	if d, ok := s.openings(found); ok {
		drafts = append(drafts, d)
	}
	return drafts
}

// openings set side by side the first sentences, where they say different things.
func (s *stater) openings(found Headlines) (draft, bool) {
	d := draft{Statement: Statement{Kind: OfAct, Strength: openingStrength, Certainty: Likely, Lens: "headlines"}}
	var told, opens []string
	for i := range found {
		h := &found[i]
		if i > 0 && found[i-1].Outlet == h.Outlet || len(told) == openingsShown {
			continue
		}
		if h.Opening.Article == nil {
			if len(s.found.Outlets) <= openingsShown {
				return d, false // of a few, all are shown or none
			}
			continue
		}
		opens = append(opens, h.Opening.Span.Of(h.Opening.Source()))
		told = append(told, fmt.Sprintf("%s with “%s”", h.Outlet, h.Opens))
		d.Evidence = append(d.Evidence, h.Opening)
		d.Others = append(d.Others, h.Outlet)
	}
	d.Text = "How they open: " + strings.Join(told, "; ") + "."
	return d, len(told) > 1 && !s.alike(opens)
}

// alike reports whether any two of some passages have half of their words with content in common: then they do not differ.
func (s *stater) alike(passages []string) bool {
	for i, a := range passages {
		for _, b := range passages[i+1:] {
			x, y := s.heard.stems(a), s.heard.stems(b)
			same := 0
			for _, stem := range x {
				same += toInt(slices.Contains(y, stem))
			}
			if 2*same >= min(len(x), len(y)) {
				return true
			}
		}
	}
	return false
}

// headlineStrength is that of the headlines side by side: they are what most readers see.
const headlineStrength = 20

// openingStrength is that of the openings side by side: below the headlines, above most words.
const openingStrength = 3

func more(n int) string {
	if n <= 0 {
		return ""
	}
	return fmt.Sprintf("; and %d more", n)
}
