package stats

import "testing"

// Oracle: by hand: (1,2,0,2)·(0,2,1,2) = 8 over 3·3.
func TestCosine(t *testing.T) {
	a := Sparse{[]int{0, 1, 3}, []float64{1, 2, 2}}
	b := Sparse{[]int{1, 2, 3}, []float64{2, 1, 2}}
	for _, c := range []struct {
		name string
		a, b Sparse
		want float64
	}{
		{"overlapping", a, b, 8.0 / 9},
		{"itself", a, a, 1},
		{"nothing in common", a, Sparse{[]int{7}, []float64{1}}, 0},
		{"opposite", a, Sparse{a.Index, []float64{-1, -2, -2}}, -1},
		{"empty", a, Sparse{}, 0},
		{"zero", a, Sparse{[]int{0}, []float64{0}}, 0},
	} {
		near(t, c.name, Cosine(c.a, c.b), c.want, 1e-12)
		near(t, c.name+", turned", Cosine(c.b, c.a), c.want, 1e-12)
	}
}
