package frames

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
)

// strength is what the loss weighs against the squared length of the weights (C of liblinear). 3 and 30 were worse by .003.
const strength = 10

// solver fits one label after another against all others: ½|w|² + strength · Σ vᵢ·log(1 + exp(−yᵢ·zᵢ)), vᵢ = n / (2 · passages of its
// kind), so that the few that have the label count as much together as the many that do not. The intercept is a feature that is 1 in
// all passages.
//
// It climbs the dual one passage at a time (Yu, Huang & Lin 2011, Dual Coordinate Descent Methods for Logistic Regression and Maximum
// Entropy Models, Machine Learning 85), all labels in one pass: the weights of a feature lie side by side. Each passage has a share
// α between 0 and its bound C = strength · v, and w = Σ α·y·x. At the optimum α = C·σ(−m), m the margin y·z; one step solves this
// for one passage and label while all others rest.
type solver struct {
	rows   [][]cell
	y      [][]bool  // by label, then passage
	square []float64 // |x|² of each passage, with the intercept's 1
	labels int
	size   int // features, without the intercept

	weights []float32 // by feature, then label; the intercept's last
	alpha   []float64 // by passage, then label
	bound   []float64 // by label: of passages that have it, of those that have not
	open    []int     // labels that are not settled
}

const (
	mostPasses = 300
	settled    = 0.02 // a label is, when no passage's sum was moved further in a pass
)

func newSolver(rows [][]cell, y [][]bool, size int) *solver {
	s := &solver{rows: rows, y: y, labels: len(y), size: size, square: make([]float64, len(rows))}
	for i, row := range rows {
		s.square[i] = 1
		for _, c := range row {
			s.square[i] += float64(c.value) * float64(c.value)
		}
	}
	s.weights, s.alpha = make([]float32, (size+1)*s.labels), make([]float64, len(rows)*s.labels)
	for k, has := range y {
		with := 0
		for _, h := range has {
			if h {
				with++
			}
		}
		n := strength * float64(len(rows)) / 2
		s.bound = append(s.bound, n/float64(with), n/float64(len(rows)-with))
		s.open = append(s.open, k)
	}
	return s
}

// solve fits all labels. It ends early with the error of ctx.
func (s *solver) solve(ctx context.Context) error {
	order := make([]int, len(s.rows))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(1, 2)) // the order of the passages in a pass; any will do
	moved, z, step := make([]float64, s.labels), make([]float64, s.labels), make([]float32, s.labels)
	for pass := 0; pass < mostPasses && len(s.open) > 0; pass++ {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		clear(moved)
		for _, i := range order {
			if err := ctx.Err(); err != nil {
				return err
			}
			s.step(i, z, step, moved)
		}
		s.open = slices.DeleteFunc(s.open, func(k int) bool { return moved[k] <= settled })
	}
	return nil
}

// step moves the shares of one passage.
func (s *solver) step(i int, z []float64, step []float32, moved []float64) {
	row, n := s.rows[i], s.labels
	last := s.weights[s.size*n:]
	for _, k := range s.open {
		z[k] = float64(last[k])
	}
	for _, c := range row {
		w := s.weights[int(c.feature)*n:][:n]
		for _, k := range s.open {
			z[k] += float64(w[k] * c.value)
		}
	}
	for _, k := range s.open {
		sign, bound := 1.0, s.bound[2*k]
		if !s.y[k][i] {
			sign, bound = -1, s.bound[2*k+1]
		}
		a := &s.alpha[i*n+k]
		m := margin(sign*z[k]-s.square[i]**a, s.square[i]*bound)
		next := bound / (1 + math.Exp(m))
		by := next - *a
		*a = next
		step[k] = float32(sign * by)
		moved[k] = max(moved[k], math.Abs(by)*s.square[i])
	}
	for _, c := range row {
		w := s.weights[int(c.feature)*n:][:n]
		for _, k := range s.open {
			w[k] += step[k] * c.value
		}
	}
	for _, k := range s.open {
		last[k] += step[k]
	}
}

// margin solves m = rest + most·σ(−m): what the passage's margin is without its own share, and what that share can add at most. The root
// lies between; Newton's steps that leave the bracket are halved.
func margin(rest, most float64) float64 {
	low, high := rest, rest+most
	m := min(max(0, low), high)
	for range 50 {
		p := 1 / (1 + math.Exp(m)) // σ(−m)
		h := m - rest - most*p
		if h > 0 {
			high = m
		} else {
			low = m
		}
		next := m - h/(1+most*p*(1-p))
		if !(next > low && next < high) {
			next = (low + high) / 2
		}
		if math.Abs(next-m) < 1e-6 {
			return next
		}
		m = next
	}
	return m
}
