package stats

import "math"

// DP is Gries' deviation of proportions of a word of which part (article) i holds v_i = Hits among Tokens: ½ Σ |v_i/f − s_i|, where s_i is the
// part's share of all tokens and f = Σ v. 0: as even as can be; near 1: one article's word, not the outlet's. Parts without
// tokens are left out. s_i are the real shares: tools that assume parts of equal size give other numbers. NaN when the word does
// not occur.
//
// Gries (2008), International Journal of Corpus Linguistics 13(4).
func DP(parts []Unit) float64 {
	all := sumUnits(parts)
	if all.Hits == 0 {
		return math.NaN()
	}
	sum := 0.0
	for _, part := range parts {
		if part.Tokens > 0 {
			sum += math.Abs(float64(part.Hits)/float64(all.Hits) - float64(part.Tokens)/float64(all.Tokens))
		}
	}
	return sum / 2
}
