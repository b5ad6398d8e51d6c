package voice

import (
	"testing"

	"tellings/corpus/text"
)

// What opens a report before its dash is no part of its first sentence; a name before a bracket is.
func TestDateline(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"place", "LARTON — The council met.", "The council met."},
		{"place and day", "LARTON, May 3 - The council met.", "The council met."},
		{"place and agency", "Larton (HW) – The council met.", "The council met."},
		{"agency", "(Harbour Wire) -- The council met.", "The council met."},
		{"a horizontal bar", "LARTON ― The council met.", "The council met."},
		{"a name and a party", "Finch (D-Larton) — she leads the town — met Holt.", "Finch (D-Larton) — she leads the town — met Holt."},
		{"words before the dash", "LARTON met the council — and left.", "LARTON met the council — and left."},
		{"an abbreviation and a name", "HMS CEO Mara Finch met the council — and left.", "HMS CEO Mara Finch met the council — and left."},
		{"a quotation", "LARTON “must pay” — that is the plan.", "LARTON “must pay” — that is the plan."},
	} {
		var seg text.Segmented
		text.NewSegmenter(text.NewVocab()).Segment(c.text, nil, &seg)
		if got := c.text[seg.Tokens[Dateline(seg.Tokens, 0, len(seg.Tokens))].Start():]; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
