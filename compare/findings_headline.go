package compare

import (
	"fmt"
	"strings"

	"tellings/corpus"
)

// headlineStatements set the headlines of the outlets side by side, one of each.
func headlineStatements(s *stater) []draft {
	var told []string
	var at []Evidence
	for o, outlet := range s.event.Outlets {
		v, ok := s.headline(outlet.First)
		if !ok {
			continue
		}
		told = append(told, fmt.Sprintf("%s: “%s”", s.event.Outlets[o].Name, flatten(v.Span.Of(v.Source()))))
		at = append(at, v)
	}
	if len(told) < 2 {
		return nil
	}
	return []draft{{Statement: Statement{Others: s.found.Outlets, Kind: OfHeadline, Text: "The headlines: " + strings.Join(told, "; ") + ".",
		Evidence: at, Strength: 20, Certainty: Certain, Lens: "headlines"}}}
}

// headline is where the headline of an article stands in its text.
func (s *stater) headline(doc int) (Evidence, bool) {
	d := s.event.Docs[doc]
	for i, kind := range d.Parts {
		if kind == corpus.Headline {
			first, last := d.Sentences[i], i
			for last+1 < len(d.Parts) && d.Parts[last+1] == corpus.Headline {
				last++
			}
			v := s.event.evidence(doc, first.First, d.Sentences[last].End, "headlines", "headline")
			return v, true
		}
	}
	return Evidence{}, false
}

// flatten puts a passage on one line.
func flatten(s string) string { return strings.Join(strings.Fields(s), " ") }
