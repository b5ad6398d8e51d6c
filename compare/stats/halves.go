package stats

import (
	"math"
	"math/rand/v2"
)

// SameSource says what the cosine of two sides would be if both were one source: articles of both are put together and dealt out anew to
// sides of the same sizes, in every way or 999 random ones (Deal). dots are the dot products of all articles, those of the first side, n of them, before the
// others. mean is the mean cosine, p the share of ways in which it is no larger than the observed one. The cosine of two samples of
// one source grows with their articles, so a value means something only beside this one. Both are NaN where a side is empty.
func SameSource(dots [][]float64, n int, rng *rand.Rand) (mean, p float64) {
	d := newDealt(dots)
	chosen := ascending(n)
	observed := d.cosine(chosen)
	ways, sum, lower := 0, 0.0, 0
	deal(n, len(dots)-n, rng, func(chosen []int) bool {
		c := d.cosine(chosen)
		ways++
		sum += c
		if c <= observed*(1+1e-12) {
			lower++
		}
		return true
	})
	if n == 0 || n == len(dots) {
		return math.NaN(), math.NaN()
	}
	return sum / float64(ways), float64(lower) / float64(ways)
}

// dealt holds the dot products of articles, and of each with all.
type dealt struct {
	dots  [][]float64
	each  []float64
	whole float64
}

func newDealt(dots [][]float64) dealt {
	d := dealt{dots: dots, each: make([]float64, len(dots))}
	for i, row := range dots {
		for _, x := range row {
			d.each[i] += x
		}
		d.whole += d.each[i]
	}
	return d
}

// cosine is that of the chosen articles together with the rest together: a·b = a·all − a·a, b·b = all·all − 2 a·all + a·a.
func (d *dealt) cosine(chosen []int) float64 {
	within, all := 0.0, 0.0
	for _, i := range chosen {
		all += d.each[i]
		row := d.dots[i]
		for _, j := range chosen {
			within += row[j]
		}
	}
	return Cosine(all-within, within, d.whole-2*all+within)
}

// Cosine is dot/√(a²·b²), cut to [0, 1]; an empty vector is like nothing.
func Cosine(dot, a2, b2 float64) float64 {
	if a2 <= 0 || b2 <= 0 {
		return 0
	}
	return max(0, min(1, dot/math.Sqrt(a2*b2)))
}
