package stats

import "math"

// Dispersion tells how evenly a word is spread over the parts (articles) of a corpus. A word of high keyness whose
// DP is near 1 is one article's word, not the outlet's.
type Dispersion struct {
	DP         float64 // ½ Σ |v/f − s|: 0 as even as can be, near 1 all in one small part. Gries (2008)
	DPNorm     float64 // DP/(1 − min s), which reaches 1. Lijffijt & Gries (2012)
	JuillandD  float64 // 1 − (sd(p)/mean(p))/√(n−1): 1 even, 0 all in one part. Juilland et al. (1970)
	RosengrenS float64 // (Σ √(s·v))²/f: 1 even, min s all in the smallest part. Rosengren (1971)
	KL         float64 // Σ (v/f) log2[(v/f)/s] in bits: 0 even, no upper bound. Gries (2020)
	VC         float64 // sd(v)/mean(v), the variation coefficient of the raw counts
}

// Disperse measures the dispersion of a word of which part i holds v_i = Hits among Tokens. Here s_i is the part's
// share of all tokens, f = Σ v, p_i = v_i/Tokens_i, n the number of parts, and sd the population standard deviation.
// Parts without tokens are left out. s_i are the real shares: tools that assume parts of equal size give other
// numbers.
//
// All fields are NaN when the word does not occur; DPNorm and JuillandD also when there is but one part, which cannot
// tell even from uneven.
//
// Gries (2020), Analyzing dispersion, in A Practical Handbook of Corpus Linguistics, reviews them all.
func Disperse(parts []Unit) Dispersion {
	var f, size, n, rates float64
	least := math.Inf(1)
	for _, part := range parts {
		if part.Tokens <= 0 {
			continue
		}
		n++
		f += float64(part.Hits)
		size += float64(part.Tokens)
		rates += part.Rate()
		least = min(least, float64(part.Tokens))
	}
	if f <= 0 {
		nan := math.NaN()
		return Dispersion{nan, nan, nan, nan, nan, nan}
	}
	var apart, overlap, bits, ratesSquared, countsSquared float64
	for _, part := range parts {
		if part.Tokens <= 0 {
			continue
		}
		v, s := float64(part.Hits), float64(part.Tokens)/size
		apart += math.Abs(v/f - s)
		overlap += math.Sqrt(s * v)
		if v > 0 {
			bits += v / f * math.Log2(v/f/s)
		}
		ratesSquared += square(part.Rate() - rates/n)
		countsSquared += square(v - f/n)
	}
	d := Dispersion{
		DP:         apart / 2,
		DPNorm:     math.NaN(),
		JuillandD:  math.NaN(),
		RosengrenS: overlap * overlap / f,
		KL:         bits,
		VC:         math.Sqrt(countsSquared/n) / (f / n),
	}
	if n > 1 {
		d.DPNorm = d.DP / (1 - least/size)
		d.JuillandD = 1 - math.Sqrt(ratesSquared/n)/(rates/n)/math.Sqrt(n-1)
	}
	return d
}

func square(x float64) float64 { return x * x }
