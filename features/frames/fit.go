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
//
// Most passages are at rest after a few passes: only every fourth pass takes them all, and by these alone a label is settled; the others
// take the passages that moved when they were last taken.
func (s *solver) solve(ctx context.Context) error {
	order := make([]int, len(s.rows))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(1, 2)) // the order of the passages in a pass; any will do
	last := make([]float64, len(s.rows))  // how far a passage moved
	m := &moves{z: make([]float32, s.labels), step: make([]float32, s.labels), most: make([]float64, s.labels)}
	for pass := 0; pass < mostPasses && len(s.open) > 0; pass++ {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		clear(m.most)
		all := pass%4 == 0
		for _, i := range order {
			if !all && last[i] < settled/4 {
				continue
			}
			if err := ctx.Err(); err != nil {
				return err
			}
			last[i] = s.step(i, m)
		}
		if all {
			s.open = slices.DeleteFunc(s.open, func(k int) bool { return m.most[k] <= settled })
		}
	}
	return nil
}

// moves is what a pass works with, by label.
type moves struct {
	z, step []float32
	most    []float64 // how far a passage's sum was moved at most
}

// step moves the shares of one passage and returns how far they moved its sums at most.
func (s *solver) step(i int, m *moves) (moved float64) {
	row, n, z := s.rows[i], s.labels, m.z
	copy(z, s.weights[s.size*n:])
	for _, c := range row {
		for k, x := range s.weights[int(c.feature)*n:][:len(z)] {
			z[k] += x * c.value
		}
	}
	clear(m.step)
	for _, k := range s.open {
		sign, bound := 1.0, s.bound[2*k]
		if !s.y[k][i] {
			sign, bound = -1, s.bound[2*k+1]
		}
		a := &s.alpha[i*n+k]
		own := margin(sign*float64(z[k])-s.square[i]**a, s.square[i]*bound)
		next := bound / (1 + math.Exp(own))
		by := next - *a
		*a = next
		m.step[k] = float32(sign * by)
		far := math.Abs(by) * s.square[i]
		m.most[k], moved = max(m.most[k], far), max(moved, far)
	}
	step := m.step
	for _, c := range row {
		w := s.weights[int(c.feature)*n:][:len(step)]
		for k, by := range step {
			w[k] += by * c.value
		}
	}
	w := s.weights[s.size*n:][:len(step)]
	for k, by := range step {
		w[k] += by
	}
	return moved
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
