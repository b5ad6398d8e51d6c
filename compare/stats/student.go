package stats

import (
	"math"

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

// studentQuantile returns the t that the share tails of Student's distribution lies beyond, both tails together; df is 1 or more. Hill's
// approximation, which holds to some six digits, and Newton's method from there. gonum's quantile takes twenty times as long,
// and an event has thousands of intervals.
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

// Tails of the two quantiles that everything here uses.
const (
	tails95 = 0.05 // of a 95 % interval
	power80 = 0.40 // 20 % in one tail: what 80 % of samples lie above
)

// satterthwaite adds up parts of a variance that are known on degrees of freedom each, and gives those of the sum: (Σv)²/Σ v²/df.
// Satterthwaite (1946), Biometrics Bulletin 2(6).
type satterthwaite struct{ sum, squares float64 }

func (s *satterthwaite) add(variance, df float64) {
	s.sum += variance
	s.squares += variance * variance / df
}

func (s *satterthwaite) df() float64 { return s.sum * s.sum / s.squares }
