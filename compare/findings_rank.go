package compare

import (
	"cmp"
	"slices"
	"strings"

	"tellings/compare/wording"
)

// rank puts statements in order, the strongest first, and lets go what says again what a stronger one has said: the same words of the
// same outlet. A second statement about one referent, and one of a kind that has just been shown, comes later than its strength says.
func rank(drafts []draft) Statements {
	slices.SortStableFunc(drafts, func(a, b draft) int {
		return cmp.Or(cmp.Compare(b.Strength, a.Strength), strings.Compare(string(a.Kind), string(b.Kind)), strings.Compare(a.Outlet, b.Outlet), strings.Compare(a.Text, b.Text))
	})
	said := map[string]bool{}
	var ranked Statements
	for i := range drafts {
		if d := &drafts[i]; !d.repeats(said) {
			ranked = append(ranked, d.Statement)
		}
	}
	return ranked
}

// repeats reports whether all words of a draft have been shown of its outlet, in any inflection, and notes them.
func (d *draft) repeats(said map[string]bool) bool {
	again := len(d.words) > 0
	for i, w := range d.words {
		outlet := d.Outlet
		if outlet == "" && i < len(d.Others) {
			outlet = d.Others[i]
		}
		key := outlet + "\x00" + wording.Base(strings.ToLower(w))
		again = again && said[key]
		said[key] = true
	}
	return again
}

// place is the weight of the place of a passage.
func (s *stater) place(v *Evidence) float64 {
	for doc, d := range s.event.Docs {
		if d.Article == v.Article {
			return s.event.worthOfPlace(doc, v.Number)
		}
	}
	return bodyWorth
}
