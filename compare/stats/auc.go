package stats

import (
	"cmp"
	"math"
	"slices"
)

// Scored is one item with the score that a method gave it and whether it is what was looked for.
type Scored struct {
	Score    float64
	Positive bool
}

// AUC returns the area under the ROC curve in [0, 1]: the chance that a positive item scores higher than a negative
// one, ties as half. NaN without positives, without negatives, or with a NaN score. Hanley & McNeil (1982), Radiology
// 143(1).
func AUC(items []Scored) float64 {
	scores := make([]float64, len(items))
	for i, item := range items {
		scores[i] = item.Score
	}
	ranks := ranksOf(scores)
	var sum, positives float64
	for i, item := range items {
		if item.Positive {
			sum += ranks[i]
			positives++
		}
	}
	return (sum - positives*(positives+1)/2) / (positives * (float64(len(items)) - positives))
}

// AveragePrecision returns the mean, over the positive items, of the precision at the rank of each, items sorted by
// falling score, in (0, 1]. Tied items are taken in random order and the expectation is returned, so neither the
// input order nor luck helps: for n tied items, r positive, below N others with R positive, they add
//
//	(r/n) Σ_{j=1..n} (R + 1 + (j−1)(r−1)/(n−1)) / (N+j)
//
// NaN without positives or with a NaN score. McSherry & Najork (2008), ECIR, §3.
func AveragePrecision(items []Scored) float64 {
	for _, item := range items {
		if math.IsNaN(item.Score) {
			return math.NaN()
		}
	}
	sorted := slices.SortedFunc(slices.Values(items), func(a, b Scored) int { return cmp.Compare(b.Score, a.Score) })
	var sum, above float64 // above is R
	for first := 0; first < len(sorted); {
		end, positives := first, 0.0
		for end < len(sorted) && sorted[end].Score == sorted[first].Score {
			if sorted[end].Positive {
				positives++
			}
			end++
		}
		n := float64(end - first)
		if positives > 0 {
			each := 0.0 // positives expected per tied item before the one looked at
			if n > 1 {
				each = (positives - 1) / (n - 1)
			}
			for j := range end - first {
				sum += positives / n * (above + 1 + float64(j)*each) / float64(first+j+1)
			}
		}
		above += positives
		first = end
	}
	return sum / above
}
