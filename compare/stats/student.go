package stats

import (
	"math"
	"sync"

	"gonum.org/v1/gonum/mathext"
	"gonum.org/v1/gonum/stat/distuv"
)

// studentP returns the two-sided p of Student's t on df degrees of freedom, which need not be whole. NaN without both.
func studentP(t, df float64) float64 {
	if math.IsNaN(t) || !(df > 0) {
		return math.NaN()
	}
	if math.IsInf(t, 0) {
		return 0
	}
	return mathext.RegIncBeta(df/2, 0.5, df/(df+t*t))
}

// quantile95 is the half width of a 95 % interval in standard errors, on df degrees of freedom, and quantile80 what 80 % of samples lie
// above: an event has thousands of intervals, so both are read off polynomials.
func quantile95(df float64) float64 { return tails95().at(df) }
func quantile80(df float64) float64 { return tails40().at(df) }

var (
	tails95 = sync.OnceValue(func() *quantiles { return newQuantiles(0.05) })
	tails40 = sync.OnceValue(func() *quantiles { return newQuantiles(0.40) }) // 20 % in one tail
)

// quantiles are those of Student's t for one share of tails, as polynomials in 1/df. It is smooth there: interpolation at Chebyshev's points
// in eight pieces of the way from no variance of the variance (0) to one degree of freedom (1) holds to eleven digits.
type quantiles struct {
	tails  float64
	pieces [8][10]float64 // coefficients of Chebyshev's polynomials
}

func newQuantiles(tails float64) *quantiles {
	q := &quantiles{tails: tails}
	for p := range q.pieces {
		c := &q.pieces[p]
		n := float64(len(c))
		for i := range c {
			angle := math.Pi * (float64(i) + 0.5) / n
			t := studentQuantile(tails, 2*float64(len(q.pieces))/(math.Cos(angle)+2*float64(p)+1))
			for k := range c {
				c[k] += t * math.Cos(float64(k)*angle) * 2 / n
			}
		}
	}
	return q
}

// at is the quantile on df degrees of freedom, 1 or more; below, where the polynomials end, it takes long.
func (q *quantiles) at(df float64) float64 {
	if !(df >= 1) {
		return studentQuantile(q.tails, df)
	}
	x := float64(len(q.pieces)) / df
	p := min(int(x), len(q.pieces)-1)
	u := 2*(x-float64(p)) - 1
	c, next := 0.0, 0.0 // Clenshaw's recurrence
	for k := len(q.pieces[p]) - 1; k > 0; k-- {
		c, next = 2*u*c-next+q.pieces[p][k], c
	}
	return u*c - next + q.pieces[p][0]/2
}

// studentQuantile returns the t that the share tails of Student's distribution lies beyond, both tails together; df is 1 or more. Hill's
// approximation, which holds to some six digits, and Newton's method from there. gonum's quantile takes twenty times as long.
//
// Hill (1970), Algorithm 396, Communications of the ACM 13(10).
func studentQuantile(tails, df float64) float64 {
	t := hill(tails, df)
	up, _ := math.Lgamma((df + 1) / 2)
	down, _ := math.Lgamma(df / 2)
	scale := math.Exp(up-down) / math.Sqrt(df*math.Pi)
	for range 8 { // one step does but where df is near 1
		step := (studentP(t, df) - tails) / (2 * scale * math.Pow(1+t*t/df, -(df+1)/2))
		t += step
		if math.Abs(step) < 1e-7*t { // a step of Newton's leaves some square of it
			break
		}
	}
	return t
}

func hill(tails, n float64) float64 {
	a := 1 / (n - 0.5)
	b := 48 / (a * a)
	c := ((20700*a/b-98)*a-16)*a + 96.36
	d := ((94.5/(b+c)-3)/b + 1) * math.Sqrt(a*math.Pi/2) * n
	y := math.Pow(d*tails, 2/n)
	if y <= 0.05+a {
		y = ((1/(((n+6)/(n*y)-0.089*d-0.822)*(n+2)*3)+0.5/(n+4))*y-1)*(n+1)/(n+2) + 1/y
		return math.Sqrt(n * y)
	}
	x := distuv.UnitNormal.Quantile(tails / 2)
	y = x * x
	if n < 5 {
		c += 0.3 * (n - 4.5) * (x + 0.6)
	}
	c += (((0.05*d*x-5)*x-7)*x-2)*x + b
	y = (((((0.4*y+6.3)*y+36)*y+94.5)/c-y-3)/b + 1) * x
	y = math.Expm1(a * y * y)
	return math.Sqrt(n * y)
}

// satterthwaite adds up parts of a variance that are known on degrees of freedom each, and gives those of the sum: (Σv)²/Σ v²/df.
// Satterthwaite (1946), Biometrics Bulletin 2(6).
type satterthwaite struct{ sum, squares float64 }

func (s *satterthwaite) add(variance, df float64) {
	s.sum += variance
	s.squares += variance * variance / df
}

func (s *satterthwaite) df() float64 { return s.sum * s.sum / s.squares }
