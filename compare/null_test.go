package compare

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"tellings/compare/stats"
)

// article is invented text of one outlet that all sides share: harsh and kind words that come in bursts, topics that some articles have and
// others do not, lengths from 60 to 240 words.
func article(rng *rand.Rand, planted string) string {
	topics := []string{"harbour", "school", "bridge", "market", "orchard", "railway", "library", "quarry", "theatre", "hospital", "forest", "museum"}
	common := []string{"river", "dam", "council", "town", "people", "plan", "street", "boat", "house", "water", "field", "road"}
	harsh, topic := rng.Float64()*rng.Float64()*0.06, topics[rng.IntN(len(topics))]
	var b strings.Builder
	for i := range 60 + rng.IntN(180) {
		if i > 0 {
			b.WriteByte(' ')
		}
		switch x := rng.Float64(); {
		case x < harsh:
			b.WriteString("brutal")
		case x < harsh+0.01:
			b.WriteString("good")
		case x < harsh+0.12:
			b.WriteString(topic)
		default:
			b.WriteString(common[rng.IntN(len(common))])
		}
	}
	return b.String() + " " + planted + "."
}

// pseudo is an event whose sides are of one outlet: nothing differs but what is planted in each article of the first.
func pseudo(rng *rand.Rand, planted string, sizes ...int) (pieces []piece) {
	for o, n := range sizes {
		for range n {
			pieces = append(pieces, piece{fmt.Sprintf("Side %d", o), article(rng, planted)})
		}
		planted = ""
	}
	return pieces
}

// Sixty events of nine sides in which nothing differs. Each table of an event is a family at q ≤ .05, so of sixty events 3 may have a supported row by chance,
// and more than 7 come in 1 of 100 runs (binomial).
func TestNothingIsSupportedWhereNothingDiffers(t *testing.T) {
	const events, most = 60, 7
	rng := rand.New(rand.NewPCG(11, 7))
	wrong, tested := map[string]int{}, map[string]int{}
	for range events {
		sizes := make([]int, 9)
		for i := range sizes {
			sizes[i] = 5 + rng.IntN(36)
		}
		e := newEvent(t, nil, pseudo(rng, "", sizes...)...)
		rates, words := false, false
		for _, r := range look[Measures](t, e, "measures", Options{}) {
			rates = rates || r.Verdict == stats.Supported
			tested["measures"] += toInt(r.P >= 0)
		}
		for _, r := range look[Terms](t, e, "terms", Options{}) {
			words = words || r.Verdict == stats.Supported
			tested["terms"] += toInt(r.P >= 0)
		}
		wrong["measures"] += toInt(rates)
		wrong["terms"] += toInt(words)
	}
	for lens, n := range wrong {
		t.Logf("%s: %d of %d events, %d rows tested", lens, n, events, tested[lens])
		if n > most || tested[lens] < 500 {
			t.Errorf("%s: %d of %d events have a supported row, of %d tested", lens, n, events, tested[lens])
		}
	}
}

// A word in every article of one side of ten, and in none of the other ten, is found in 19 of 20 trials or more.
func TestAPlantedWordIsFound(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 3))
	words, trials := 0, 20
	for range trials {
		e := newEvent(t, nil, pseudo(rng, "outrageous", 10, 10)...)
		for _, r := range look[Terms](t, e, "terms", Options{}) {
			words += toInt(r.Outlet == "Side 0" && r.Term == "outrageous" && r.Verdict == stats.Supported)
		}
	}
	t.Logf("%d of %d", words, trials)
	if words < 19 {
		t.Errorf("found in %d of %d events", words, trials)
	}
}
