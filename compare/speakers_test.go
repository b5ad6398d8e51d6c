package compare

import (
	"math"
	"slices"
	"testing"
)

func TestSpeakers(t *testing.T) {
	e := newSpeechEvent(t,
		piece{"A", "“We will rebuild the old lighthouse,” Mayor Ada Brandt said. “It will shine again.” Ada Brandt claimed that the wall was safe."},
		piece{"B", "Mr Otto Lund said the wall was falling into the sea. Brandt said it was not. “Nobody asked us,” Lund said."},
	)
	found := look[Speakers](t, e, "speakers", Options{})
	row := func(outlet, name string) Speaker {
		i := slices.IndexFunc(found, func(s Speaker) bool { return s.Outlet == outlet && s.Name == name })
		if i < 0 {
			t.Fatalf("no row for %s in %s: %+v", name, outlet, found)
		}
		return found[i]
	}
	a := row("A", "Ada Brandt")
	if a.Quotes != 3 || a.Direct != 2 || a.Attributed != 1 || a.Quoted != 10 || a.Reported < 4 {
		t.Errorf("Brandt in A: %+v; want two direct quotations of ten words and one attributed", a)
	}
	near(t, "Brandt's share of A", a.Share, 1, 0)
	if !slices.Contains(a.Cues, Count{"said", 1}) || !slices.Contains(a.Cues, Count{"claimed", 1}) || !slices.Contains(a.Classes, Count{"doubting", 1}) {
		t.Errorf("cues %v, classes %v: one said for both pieces of the quotation, and one claimed", a.Cues, a.Classes)
	}
	if !slices.Contains(a.Introduced, Count{"Mayor Ada Brandt", 1}) {
		t.Errorf("introduced as %v", a.Introduced)
	}
	if b := row("B", "Ada Brandt"); b.Quotes != 1 || b.Quoted != 0 {
		t.Errorf("Brandt in B, by the surname alone: %+v", b)
	}
	if l := row("A", "Otto Lund"); l.Quotes != 0 || l.Share != 0 || !l.Named {
		t.Errorf("Lund is not heard in A: %+v", l)
	}
}

// Shares of an outlet never pass 1: every word counts once, for the innermost speaker.
func TestSpeakerShares(t *testing.T) {
	for _, event := range []string{"dam-summit", "border-quake"} {
		sums := map[string]float64{}
		for _, s := range Found[Speakers](example(t, event)) {
			sums[s.Outlet] += s.Share
			if s.Quotes != s.Direct+s.Partial+s.Attributed || s.Share < 0 || math.IsNaN(s.Share) {
				t.Errorf("%s: %+v does not add up", event, s)
			}
		}
		for outlet, sum := range sums {
			if sum > 1+1e-9 {
				t.Errorf("%s: shares of %s sum to %g", event, outlet, sum)
			}
		}
	}
}
