package reports

import (
	"fmt"

	"tellings/compare"
)

// toneSection shows how two outlets stand to one actor, where readings agree, with the sentences that made it.
func toneSection(s *eventScene) pageSection {
	items := s.said(compare.OfTone)
	tones := compare.Found[compare.Tones](s.Comparison)
	if len(items) == 0 {
		return pageSection{}
	}
	section := pageSection{ID: "tone", Title: "Tone toward the actors", Blocks: folded(items, seen, "finding")}
	section.Lead = say(fmt.Sprintf("A model’s reading, shown only where three readings agree. It orders two articles as annotators do in %.0f of 100 pairs: read the sentences.", 100*tones.Agreement))
	return section
}
