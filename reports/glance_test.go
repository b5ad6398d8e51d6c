package reports

import (
	"strings"
	"testing"

	"tellings/compare"
)

// Of one article an outlet no rate is told; of more it is.
func TestTooLittleToCountBy(t *testing.T) {
	counts := [][]ownCount{{{hits: 3, tokens: 200}}, {{hits: 1, tokens: 400}}}
	scene := func(articles int) *eventScene {
		return &eventScene{Comparison: &compare.Comparison{Outlets: []string{"Gull", "Bee"}, Articles: make([]compare.Article, articles)}}
	}
	said := func(text inlineText) (s string) {
		for _, span := range text {
			s += span.Text
		}
		return s
	}
	if got := said(glanceLead(scene(2), counts, choices)); !strings.HasPrefix(got, "Too little to count by") {
		t.Errorf("one article an outlet: %q", got)
	}
	if got := said(glanceLead(scene(3), counts, choices)); !strings.Contains(got, "Gull 3 in 200 words") {
		t.Errorf("more articles: %q", got)
	}
}
