package stats_test

import (
	"fmt"

	"tellings/compare/stats"
)

// A word stands 40 times among an outlet's 1,000 tokens and 19 times among 1,500 of the rest; the prior gives it 2.36 of 100.
func ExampleLogOdds() {
	word := stats.LogOdds(40, 1000, 19, 1500, 2.36, 100, stats.FourTerms)
	fmt.Printf("δ %.3f [%.3f, %.3f], z %.2f\n", word.Delta, word.Low, word.High, word.Z)
	// Output: δ 1.085 [0.559, 1.611], z 4.04
}

// Five articles of an outlet against five of another: the difference in rate, its interval, its p, and the verdict.
func ExampleJudge() {
	own := []stats.Unit{{Hits: 7, Tokens: 300}, {Hits: 4, Tokens: 250}, {Hits: 9, Tokens: 410}, {Hits: 5, Tokens: 280}, {Hits: 6, Tokens: 350}}
	rest := []stats.Unit{{Hits: 2, Tokens: 330}, {Hits: 3, Tokens: 420}, {Hits: 0, Tokens: 260}, {Hits: 1, Tokens: 300}, {Hits: 4, Tokens: 390}}
	rng := stats.Seed(1, "dam-summit", "Lowland Tribune", "loaded words")

	difference := func(sums []stats.Unit) float64 { return stats.RateDifference(sums, 0) }
	interval := stats.Bootstrap([][]stats.Unit{own, rest}, difference, stats.Resampling{}, rng)
	p, minP := stats.NewSwaps(len(own), len(rest), rng).P(append(own, rest...)), stats.MinP(len(own), len(rest))
	q := stats.BenjaminiHochberg([]float64{p, 0.4})[0]

	fmt.Printf("%.1f hits per 1,000 more, p %.4f (at least %.4f), q %.4f\n", 1000*interval.Estimate, p, minP, q)
	fmt.Println(stats.Judge(len(own), len(rest), q, minP, interval.Low, interval.High))
	fmt.Println(stats.Judge(4, len(rest), q, stats.MinP(4, len(rest)), interval.Low, interval.High))
	// Output:
	// 13.6 hits per 1,000 more, p 0.0079 (at least 0.0079), q 0.0159
	// supported
	// descriptive
}
