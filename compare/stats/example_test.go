package stats_test

import (
	"fmt"

	"tellings/compare/stats"
)

// A word stands 40 times among an outlet's 1,000 tokens and 19 times among 1,500 of the rest; the prior gives it 2.36 of 100.
func ExampleLogOdds() {
	word := stats.LogOdds(40, 1000, 19, 1500, 2.36, 100)
	fmt.Printf("δ %.3f, z %.2f\n", word.Delta, word.Z)
	// Output: δ 1.085, z 4.04
}

// Five articles of an outlet against five of another: how much more often, in which interval, and the verdict where two questions were asked.
func ExampleJudge() {
	var own, rest stats.Side
	for _, u := range []stats.Unit{{Hits: 7, Tokens: 300}, {Hits: 4, Tokens: 250}, {Hits: 9, Tokens: 410}, {Hits: 5, Tokens: 280}, {Hits: 6, Tokens: 350}} {
		own.Add(u)
	}
	for _, u := range []stats.Unit{{Hits: 2, Tokens: 330}, {Hits: 3, Tokens: 420}, {Hits: 0, Tokens: 260}, {Hits: 1, Tokens: 300}, {Hits: 4, Tokens: 390}} {
		rest.Add(u)
	}
	sides := stats.NewContrasts([]stats.Side{own, rest})
	c := sides.Of(0)

	row := stats.Case{P: c.P, LeastP: c.LeastP, Low: c.Low, High: c.High}
	row.Articles, row.RestArticles = sides.Articles(0)
	other := row
	other.P = 0.4
	r := stats.Judge([]stats.Case{row, other}, stats.Family{})[0]
	fmt.Printf("log2 ratio %.1f [%.1f, %.1f], p %.4f, q %.4f: %s\n", c.LogRatio, c.Low, c.High, r.P, r.Q, r.Verdict)
	// Output: log2 ratio 1.7 [0.4, 2.9], p 0.0155, q 0.0310: supported
}
