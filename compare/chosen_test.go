package compare

import "testing"

// Three outlets tell the same two points, two of them with a word that the third has not; a third point, with another word, it does not tell.
func TestChosenOrForced(t *testing.T) {
	shared := func(word string) string {
		return "Mayor Ada Brandt opened the " + word + "ferry terminal in Lindow on Monday. A " + word + "statue of a whale greets the passengers at the northern gate. " +
			"Six hundred workers painted the " + word + "roof for two winters."
	}
	alone := " Otto Lund broke his leg on the slippery stairs of the town hall."
	found := look[UnusedWords](t, newToneEvent(t, piece{"A", shared("gaudy ") + alone}, piece{"B", shared("gaudy ") + alone}, piece{"C", shared("")}, piece{"D", shared("gaudy ") + alone}), "chosen", Options{})
	kinds := map[string]UnusedWord{}
	for _, r := range found {
		if r.Outlet == "C" {
			kinds[r.Word] = r
		}
	}
	if r := kinds["gaudy"]; r.Kind != ChoseOtherwise || r.Elsewhere != 0 || r.Expected < 2 || len(r.Users) != 3 || len(r.Evidence) != 3 {
		t.Errorf("gaudy: %+v", r)
	}
	if r := kinds["slippery"]; r.Kind != CouldNotUse || r.Shared != 0 || r.ForcedShare != 1 {
		t.Errorf("slippery: %+v", r)
	}
	if r, ok := kinds["ferry"]; ok {
		t.Errorf("a word that the outlet has: %+v", r)
	}
}
