package stats

import "math"

// Sparse is a vector of which only the entries other than zero are kept, in the layout of a CSR row.
type Sparse struct {
	Index []int // ascending, no index twice
	Value []float64
}

// Cosine returns the cosine of the angle between two sparse vectors: a·b/(|a||b|), in [−1, 1], for weights of words
// in [0, 1]. Unlike the NaN of james-bowman/nlp, an empty or zero vector is like nothing: 0.
func Cosine(a, b Sparse) float64 {
	dot, i, k := 0.0, 0, 0
	for i < len(a.Index) && k < len(b.Index) {
		switch {
		case a.Index[i] < b.Index[k]:
			i++
		case a.Index[i] > b.Index[k]:
			k++
		default:
			dot += a.Value[i] * b.Value[k]
			i++
			k++
		}
	}
	if dot == 0 {
		return 0
	}
	// Rounding may lead a hair beyond 1.
	return max(-1, min(1, dot/(norm(a.Value)*norm(b.Value))))
}

func norm(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v * v
	}
	return math.Sqrt(sum)
}
