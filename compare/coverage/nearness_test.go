package coverage

import (
	"fmt"
	"testing"
)

// A text that many print with a word changed is near to others as often as it is told differently, not as often as it is told.
func TestNearnessOfCopies(t *testing.T) {
	judge, err := shippedJudge()
	if err != nil {
		t.Fatal(err)
	}
	links := func(copies int) int {
		var texts []string
		for i := range copies {
			bridge := [...]string{"old bridge", "narrow bridge", "stone bridge"}[i%3]
			texts = append(texts, fmt.Sprintf("The council of Varen closed the %s over the Linde on Monday. The mayor opened a ferry for the farmers of Varen.", bridge))
		}
		e := newEvent(t, texts...)
		_, near := judge.cluster(newLexis(&e).clauses())
		return len(near.links)
	}
	if few, many := links(12), links(120); many > few || few == 0 {
		t.Errorf("12 copies have %d links, 120 copies %d, want as many", few, many)
	}
}
