package wordvec

import (
	"cmp"
	"errors"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/mat"
)

// sparseRow is a row of a symmetric matrix.
type sparseRow struct {
	columns []int32
	values  []float64
}

// Settings of the randomised decomposition: more of either changed no figure.
const (
	oversampling = 10
	iterations   = 4
)

// decompose returns the rows of U·√|Λ| for the k eigenvalues of largest size of a symmetric matrix, by randomised subspace iteration
// (Halko et al. 2011, algorithm 4.4). The start is drawn from a fixed seed, so the result is the same in every run.
func decompose(rows []sparseRow, k int) ([][]float64, error) {
	n := len(rows)
	width := min(n, k+oversampling)
	if n == 0 || width == 0 {
		return nil, errors.New("there are no words to decompose")
	}
	rng := rand.New(rand.NewPCG(1, 2))
	start := make([]float64, n*width)
	for i := range start {
		start[i] = rng.NormFloat64()
	}
	q := mat.NewDense(n, width, start)
	for range iterations {
		q = orthonormal(times(rows, q))
	}
	var small mat.Dense
	small.Mul(q.T(), times(rows, q)) // Qᵀ A Q
	middle := mat.NewSymDense(width, nil)
	for i := range width {
		for j := i; j < width; j++ {
			middle.SetSym(i, j, (small.At(i, j)+small.At(j, i))/2)
		}
	}
	var eigen mat.EigenSym
	if !eigen.Factorize(middle, true) {
		return nil, errors.New("the decomposition of the words did not converge")
	}
	var inner, outer mat.Dense
	eigen.VectorsTo(&inner)
	outer.Mul(q, &inner)
	values := eigen.Values(nil)
	order := make([]int, width)
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(math.Abs(values[b]), math.Abs(values[a])) })
	vectors := make([][]float64, n)
	for i := range vectors {
		vectors[i] = make([]float64, min(k, width))
		for d := range vectors[i] {
			vectors[i][d] = outer.At(i, order[d]) * math.Sqrt(math.Abs(values[order[d]]))
		}
	}
	return vectors, nil
}

// times multiplies the matrix of rows by x. Each row is summed by one goroutine, in order, so the sums are the same for any number.
func times(rows []sparseRow, x *mat.Dense) *mat.Dense {
	n, width := x.Dims()
	out := mat.NewDense(n, width, nil)
	workers := runtime.GOMAXPROCS(0)
	var pool sync.WaitGroup
	for w := range workers {
		pool.Go(func() {
			for i := w; i < n; i += workers {
				sum := out.RawRowView(i)
				for k, j := range rows[i].columns {
					for d, v := range x.RawRowView(int(j)) {
						sum[d] += rows[i].values[k] * v
					}
				}
			}
		})
	}
	pool.Wait()
	return out
}

// orthonormal makes the columns of x orthonormal in place, by Gram-Schmidt done twice, which is enough (Giraud et al. 2005).
func orthonormal(x *mat.Dense) *mat.Dense {
	n, width := x.Dims()
	columns := make([][]float64, width)
	for d := range columns {
		columns[d] = mat.Col(nil, d, x)
		for range 2 {
			for _, before := range columns[:d] {
				floats.AddScaled(columns[d], -floats.Dot(before, columns[d]), before)
			}
		}
		if length := floats.Norm(columns[d], 2); length > 1e-12 {
			floats.Scale(1/length, columns[d])
		} else {
			columns[d] = make([]float64, n) // the matrix has fewer directions
		}
		x.SetCol(d, columns[d])
	}
	return x
}
