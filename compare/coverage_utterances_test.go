package compare

import (
	"context"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// agree checks that coverage and utterances tell one story: of an outlet that has words of an utterance it is never said that it leaves out a
// point which is that utterance; at least it perhaps tells it.
func agree(t tester, e *Event) {
	t.Helper()
	c, err := compareEvent(context.Background(), e, Options{Lenses: []string{"coverage", "utterances"}})
	if err != nil {
		t.Fatal(err)
	}
	status := map[string]map[string]Status{}
	for _, u := range Found[Utterances](c) {
		status[u.ID] = map[string]Status{}
		for _, told := range u.Tellings {
			status[u.ID][told.Outlet] = told.Status
		}
	}
	for _, p := range Found[Coverage](c) {
		for _, told := range p.Outlets {
			s := status[p.Utterance][told.Outlet]
			if told.State == NotFound && s != "" && s != Absent {
				t.Fatal(p.ID, p.Speaks.Span.Of(p.Speaks.Source()), told.Outlet, "coverage:", told.State, "utterances:", s)
			}
		}
	}
}

func TestCoverageAgreesWithUtterances(t *testing.T) {
	full := "“We will mend the dike. We will pay for it ourselves. And nobody will lose a house,” Mayor Ilse Korver said on Monday."
	for _, test := range []struct{ name, other string }{
		{"in pieces", "“We will mend the dike,” Mayor Ilse Korver said on Monday. “We will pay for it ourselves,” she added. “And nobody will lose a house.”"},
		{"one sentence of three", "The fair opened. “We will pay for it ourselves,” Mayor Ilse Korver said."},
		{"a scrap", "Mayor Ilse Korver said that “nobody will lose a house” to the works, which begin in spring."},
		{"without marks", "Mayor Ilse Korver said that the dike would be mended and that nobody would lose a house."},
		{"contracted", "“We'll mend the dike. We'll pay for it ourselves. And nobody will lose a house,” said Mayor Ilse Korver."},
		{"another statement of hers", "“The north quay is no place for a market,” Mayor Ilse Korver said."},
	} {
		t.Run(test.name, func(t *testing.T) {
			agree(t, newSpeechEvent(t, piece{"Ebb", full + " The library opens late."}, piece{"Flow", test.other + " Apples are dear."}, piece{"Tide", "A new bus line links the hospital with the station."}))
		})
	}
}

// Whatever outlets cut from one statement, in whatever order, each piece once.
func TestCoverageNeverContradictsUtterances(t *testing.T) {
	said := []string{"We will mend the dike", "nobody will lose a house", "the north quay stays a market", "I was born beside the old crane", "we shall pay for it ourselves"}
	around := []string{"“%,” Mayor Ilse Korver said.", "Mayor Ilse Korver told reporters: “%.”", "Korver said that “%”.", "“%.”", "Mayor Ilse Korver said that %.", "The ferry is late."}
	rapid.Check(t, func(r *rapid.T) {
		var told []piece
		for _, outlet := range []string{"Ebb", "Flow", "Tide"} {
			var text []string
			left := rapid.Permutation(said).Draw(r, "words")
			for len(left) > 1 {
				n := rapid.IntRange(1, min(3, len(left))).Draw(r, "pieces")
				words := left[:n]
				left = left[n:]
				text = append(text, strings.Replace(rapid.SampledFrom(around).Draw(r, "frame"), "%", strings.Join(words, ", and "), 1))
			}
			told = append(told, piece{outlet, strings.Join(text, " ")})
		}
		agree(r, newSpeechEvent(t, told...))
	})
}

// What a careful reader found wrong in utterances, small kinds: each telling of the second outlet, of the words that the first prints.
func TestSmallFaultsOfUtterances(t *testing.T) {
	for _, c := range []struct {
		name, first, second, words string
		status                     Status // of the second outlet; the first has it verbatim
	}{
		{"function words alone", "Harbour master Lena Voss “would not have it so,” she told the port board.", "“Would not have it so,” harbour master Lena Voss said of the fee.", "would not have it so", Verbatim},
		{"function words alone, elsewhere absent", "Harbour master Lena Voss “would not have it so,” she told the port board.", "Harbour master Lena Voss went home.", "would not have it so", Absent},
		{"contractions", "“The port doesn’t owe the pilots a berth and won’t build one,” harbour master Lena Voss said.", "“The port does not owe the pilots a berth and will not build one,” harbour master Lena Voss said.", "berth", Verbatim},
		{"cannot", "“We can not moor a tanker at the old pier,” harbour master Lena Voss said.", "“We cannot moor a tanker at the old pier,” harbour master Lena Voss said.", "tanker", Verbatim},
		{"two statements to one man", "“The pilots did not strike for a lantern, Captain Rask. The crews deserve to read the whole salvage log,” harbour master Lena Voss said.",
			"“Captain Rask — hand the salvage log to the crews of the port. Today,” harbour master Lena Voss said.", "lantern", Absent},
		{"asked, and not said", "“The salvage deal is dead,” harbour master Lena Voss said.", "When asked whether the salvage deal was dead, harbour master Lena Voss left the room.", "salvage", Absent},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := utteranceWith(t, look[Utterances](t, newSpeechEvent(t, piece{"Ebb", c.first}, piece{"Flow", c.second}), "utterances", Options{}), c.words)
			if a, b := u.Tellings[0], u.Tellings[1]; a.Status != Verbatim || b.Status != c.status {
				t.Errorf("Ebb has it %s (leaving out %q), Flow %s (leaving out %q); want verbatim and %s", a.Status, a.LeftOut, b.Status, b.LeftOut, c.status)
			}
		})
	}
}
