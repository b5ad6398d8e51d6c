package stats

import (
	"math"
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

// Where nothing differs p ≤ .05 comes in no more than some 5 % of contrasts; the interval of the log ratio holds 0 in 93 % or more.
func TestContrastErrorAndCoverage(t *testing.T) {
	for _, c := range []struct{ own, rest int }{{5, 5}, {5, 50}, {10, 90}, {10, 10}, {30, 30}, {100, 100}} {
		rng := rand.New(rand.NewPCG(uint64(c.own), uint64(c.rest)))
		small, held, n := 0, 0, 0
		for _, rate := range []float64{0.001, 0.0023, 0.005} {
			for range 1200 {
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
		t.Logf("%d + %d: p ≤ .05 in %.3f of %d, coverage %.3f", c.own, c.rest, share, n, cover)
		if noise := 2 * math.Sqrt(0.05*0.95/float64(n)); share > 0.055+noise || cover < 0.93-noise {
			t.Errorf("%d + %d articles: p ≤ .05 in %.3f, coverage %.3f", c.own, c.rest, share, cover)
		}
	}
}
