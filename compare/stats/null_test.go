package stats

import (
	"math/rand/v2"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"
)

// drawn is a side of n articles of 200 to 1,000 tokens, whose rates vary about the same mean (gamma, so that hits have some twice the variance of
// Poisson).
func drawn(rng *rand.Rand, n int, rate float64) (s Side) {
	for range n {
		tokens := 200 + rng.IntN(800)
		mine := distuv.Gamma{Alpha: 1.4, Beta: 1.4 / rate, Src: rng}.Rand()
		s.Add(Unit{int(distuv.Poisson{Lambda: mine * float64(tokens), Src: rng}.Rand()), tokens})
	}
	return s
}

// Where nothing differs p ≤ .05 comes in 2 to 5.5 % of contrasts, whatever the sizes; the interval of the log ratio holds 0 in 93 % or more.
func TestContrastErrorAndCoverage(t *testing.T) {
	for _, c := range []struct{ own, rest int }{{5, 5}, {5, 50}, {10, 90}, {10, 10}, {30, 30}, {100, 100}} {
		rng := rand.New(rand.NewPCG(uint64(c.own), uint64(c.rest)))
		small, held, n := 0, 0, 0
		most := 0.055
		if c.own == c.rest && c.own < 100 {
			most = 0.06
		}
		for _, rate := range []float64{0.001, 0.0023, 0.005} {
			for range 10000 {
				all := NewContrasts([]Side{drawn(rng, c.own, rate), drawn(rng, c.rest, rate)})
				if all.Hits() < FewHits {
					continue
				}
				got := all.Of(0)
				n++
				if got.P <= 0.05 {
					small++
				}
				if got.Low <= 0 && got.High >= 0 {
					held++
				}
			}
		}
		share, cover := float64(small)/float64(n), float64(held)/float64(n)
		t.Logf("%d + %d: p ≤ .05 in %.4f of %d, coverage %.3f", c.own, c.rest, share, n, cover)
		if share < 0.02 || share > most || cover < 0.93 {
			t.Errorf("%d + %d articles: p ≤ .05 in %.4f, coverage %.3f", c.own, c.rest, share, cover)
		}
	}
}
