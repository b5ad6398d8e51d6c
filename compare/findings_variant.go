package compare

import (
	"fmt"
	"strings"
)

// variantWorth brings the strength of a variant to the scale of other statements: two verbs for one act are often near synonyms; nobodyWorth is what one
// keeps of which it is not known whose act it is.
const (
	variantWorth = .2
	nobodyWorth  = .3
)

// variantStatements tell how outlets put one act in different words.
func variantStatements(s *stater) []draft {
	found := Found[Variants](s.found)
	var drafts []draft
	for i := range found {
		v := &found[i]
		d := draft{about: v.About, Statement: Statement{Kind: OfAct, Lens: "variants", Certainty: Likely, Whole: true, Strength: variantWorth * v.strength}}
		var said []string
		for _, p := range v.Pieces {
			words := flatten(p.Evidence.Span.Of(p.Evidence.Source()))
			said = append(said, fmt.Sprintf("%s writes %s", p.Outlet, s.sentenceAround(p.Evidence)))
			d.Evidence = append(d.Evidence, p.Evidence)
			d.words = append(d.words, strings.ToLower(words))
			d.Others = append(d.Others, p.Outlet)
		}
		d.Text = "Of one and the same, " + enumerate(said) + "."
		if v.About == "" {
			d.Strength *= nobodyWorth
		} else {
			d.Text = fmt.Sprintf("Of %s, %s.", theOne(v.About), enumerate(said))
		}
		drafts = append(drafts, d)
	}
	return drafts
}
