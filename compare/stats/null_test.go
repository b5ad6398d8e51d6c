package stats

import (
	"math/rand/v2"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"
)

// drawn is a side of n articles of 200 to 1,000 tokens, whose rates vary about the same mean (gamma, so that hits have some twice the variance of
// Poisson).
func drawn(rng *rand.Rand, n int, rate float64) (s Side, lengths []int) {
	for range n {
		tokens := 200 + rng.IntN(800)
		mine := distuv.Gamma{Alpha: 1.4, Beta: 1.4 / rate, Src: rng}.Rand()
		s.Add(Unit{int(distuv.Poisson{Lambda: mine * float64(tokens), Src: rng}.Rand()), tokens})
		lengths = append(lengths, tokens)
	}
	return s, lengths
}

// Where nothing differs p ≤ .05 comes in 2 to 5.5 % of contrasts, whatever the sizes; the interval of the log ratio holds 0 in 93 % or more.
func TestContrastErrorAndCoverage(t *testing.T) {
	for _, c := range []struct{ own, rest int }{{5, 5}, {5, 50}, {10, 90}, {10, 10}, {30, 30}, {100, 100}} {
		rng := rand.New(rand.NewPCG(uint64(c.own), uint64(c.rest)))
		small, held, n := 0, 0, 0
		for _, rate := range []float64{0.0003, 0.001, 0.0023, 0.005} {
			for range 10000 {
				own, ours := drawn(rng, c.own, rate)
				rest, theirs := drawn(rng, c.rest, rate)
				all := NewContrasts([]Side{own, rest})
				if all.Hits() < FewHits {
					continue
				}
				got := all.Estimate(0)
				all.TestByArticles(0, func() *WordArticles { return NewWordArticles(ours, theirs) }, &got)
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
		if share < 0.02 || share > 0.055 || cover < 0.93 {
			t.Errorf("%d + %d articles: p ≤ .05 in %.4f, coverage %.3f", c.own, c.rest, share, cover)
		}
	}
}

// Where one side has hardly a hit p is of the articles: scipy 1.17.1, stats.fisher_exact, of articles of one length. Else it is that of Test.
func TestContrastByArticles(t *testing.T) {
	one, none := times(10, 1, 500), times(10, 0, 500)
	uneven := append(times(4, 1, 500), times(6, 0, 500)...)
	mixed := append(times(1, 7, 500), times(9, 0, 500)...)
	for _, c := range []struct {
		name      string
		own, rest []Unit
		by        bool
		p         float64
	}{
		{"all against none", one, none, true, 1.082508822446903e-05},
		{"four against none", uneven, none, true, 0.08668730650154799},
		{"none against four", none, uneven, true, 0.08668730650154799},
		{"one article of one, of another none", times(10, 0, 500), append(times(4, 1, 500), append(times(1, 2, 500), times(5, 0, 500)...)...), true, 0.03250773993808049},
		{"seven hits in one article", mixed, none, false, 0},
		{"hits enough on both sides", times(10, 2, 500), one, false, 0},
		{"articles twice as long", times(10, 1, 1000), none, false, 0},
		{"more hits, but in fewer articles", append(times(2, 2, 500), times(8, 0, 500)...), append(times(3, 1, 500), times(7, 0, 500)...), false, 0},
	} {
		var lengths [2][]int
		for i, side := range [][]Unit{c.own, c.rest} {
			for _, u := range side {
				lengths[i] = append(lengths[i], u.Tokens)
			}
		}
		all := NewContrasts([]Side{sumOf(c.own...), sumOf(c.rest...)})
		want := all.Of(0)
		if c.by {
			want.P = c.p
		}
		got := all.Estimate(0)
		if by := all.TestByArticles(0, func() *WordArticles { return NewWordArticles(lengths[0], lengths[1]) }, &got); by != c.by {
			t.Errorf("%s: by articles %v", c.name, by)
		}
		near(t, c.name, got.P, want.P, 1e-9)
		if got.LeastP > got.P*(1+1e-9) {
			t.Errorf("%s: p %v below the least, %v", c.name, got.P, got.LeastP)
		}
	}
}

// Words of a topic stand in a fifth of the articles, and there often. Against eight others the contrast then has p ≤ .05 far too often; TestTopic has not.
func TestTopicError(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 3))
	topic := func(n int) (s Side) {
		for range n {
			tokens, share := 5+rng.IntN(40), 0.03
			if rng.Float64() < 0.2 {
				share = 0.6
			}
			s.Add(Unit{int(distuv.Binomial{N: float64(tokens), P: share, Src: rng}.Rand()), tokens})
		}
		return s
	}
	for _, own := range []int{7, 20, 33} {
		before, after := 0, 0
		const n = 2000
		for range n {
			sides := []Side{topic(own)}
			for range 8 {
				sides = append(sides, topic(5+rng.IntN(36)))
			}
			all := NewContrasts(sides)
			c := all.Of(0)
			before += small(c.P)
			all.TestTopic(0, &c)
			after += small(c.P)
		}
		t.Logf("%d articles: p ≤ .05 in %.3f, of a topic %.3f", own, float64(before)/n, float64(after)/n)
		if after > n*6/100 || after < n/100 || before <= after {
			t.Errorf("%d articles: p ≤ .05 in %d of %d, before %d", own, after, n, before)
		}
	}
}

func small(p float64) int {
	if p <= Level {
		return 1
	}
	return 0
}
