package compare

import (
	"math"
	"strings"
	"testing"
)

// Two outlets tell the same five things, in the same order, turned round, or too few of them.
func TestOrder(t *testing.T) {
	told := []string{"The dam above Oster broke on Tuesday night.", "Nine mills were flooded.", "Minister Ada Lund will visit the village.", "The council sold its ferry to a bank.", "A baker rescued forty geese from the chapel."}
	turned := []string{told[4], told[3], told[2], told[1], told[0]}
	for _, test := range []struct {
		name  string
		other []string
		want  float64 // NaN for no row
	}{
		{"the same", told, 1}, {"the other way round", turned, -1}, {"four points", told[:4], math.NaN()},
	} {
		found := look[Orders](t, newSpeechEvent(t, piece{"Ebb", strings.Join(told, "\n\n")}, piece{"Flow", strings.Join(test.other, "\n\n")}), "order", Options{})
		switch {
		case math.IsNaN(test.want) && len(found) > 0:
			t.Errorf("%s: %+v, want no row", test.name, found)
		case !math.IsNaN(test.want) && (len(found) != 1 || found[0].Tau != test.want || found[0].Points != 5):
			t.Errorf("%s: %+v, want a tau of %g over 5 points", test.name, found, test.want)
		}
	}
}

// Of three leads two tell one thing.
func TestOrphans(t *testing.T) {
	e := newSpeechEvent(t,
		piece{"Ebb", "Minister Ada Lund met President Teodor Maas in Brenport on Tuesday.\n\nThe library opens an hour later from Monday."},
		piece{"Flow", "President Maas and Minister Lund met in Brenport on Tuesday.\n\nTickets for the regatta went on sale at noon."},
		piece{"Tide", "A new bus line links the hospital with the station.\n\nMinister Lund met President Maas in Brenport on Tuesday."})
	if leads, without := look[Coverage](t, e, "coverage", Options{}).orphans(); leads != 3 || without != 1 {
		t.Errorf("%d of %d leads share no point, want 1 of 3", without, leads)
	}
	if leads, _ := look[Coverage](t, dam(t, 0), "coverage", Options{}).orphans(); leads != 0 {
		t.Errorf("an outlet alone has %d leads to share", leads)
	}
}
