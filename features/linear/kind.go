package linear

import "math"

// Kind is what a model foretells.
type Kind string

const (
	Logistic    Kind = "logistic"      // which of two classes: one output, the log odds of the second
	Multinomial Kind = "multinomial"   // which of several classes: an output for each
	squares     Kind = "least squares" // a quantity: one output
)

// methods say in words how a model of the kind is fitted, for its card.
var methods = map[Kind]string{
	Logistic:    "logistic regression on standardised features, L2 penalty, L-BFGS; a term is weight × value / scale",
	Multinomial: "multinomial logistic regression on standardised features, L2 penalty, L-BFGS; a term is weight × value / scale, one a class",
	squares:     "least squares on standardised features, L2 penalty, L-BFGS; a term is weight × value / scale",
}

// outputs is how many sums of terms a model of n classes has.
func (k Kind) outputs(n int) int {
	if k == Multinomial {
		return n
	}
	return 1
}

// loss returns the loss of outputs z against y and writes its gradient by z, the residuals:
//
//	Logistic     log(1 + exp(z)) − y·z, y 0 or 1
//	Multinomial  log Σ exp(zₖ) − z_y
//	Squares      (z − y)²/2
func (k Kind) loss(z []float64, y float64, residuals []float64) float64 {
	switch k {
	case Multinomial:
		top := softmax(z, residuals)
		own := int(y)
		loss := top - z[own]
		residuals[own]--
		return loss
	case squares:
		residuals[0] = z[0] - y
		return residuals[0] * residuals[0] / 2
	}
	residuals[0] = Sigmoid(z[0]) - y
	return softplus(z[0]) - y*z[0]
}

// predict turns outputs into what a reader is told, in place: a probability of the second class, one of each class, a quantity.
func (k Kind) predict(z []float64) {
	switch k {
	case Logistic:
		z[0] = Sigmoid(z[0])
	case Multinomial:
		softmax(z, z)
	}
}

// softmax writes exp(zₖ) / Σ exp(z) to p, which may be z, and returns log Σ exp(z).
func softmax(z, p []float64) float64 {
	top := math.Inf(-1)
	for _, x := range z {
		top = max(top, x)
	}
	sum := 0.0
	for k, x := range z {
		p[k] = math.Exp(x - top)
		sum += p[k]
	}
	for k := range p {
		p[k] /= sum
	}
	return top + math.Log(sum)
}

// softplus is log(1 + exp(z)) without overflow.
func softplus(z float64) float64 { return math.Max(z, 0) + math.Log1p(math.Exp(-math.Abs(z))) }

// Sigmoid is 1/(1 + exp(−z)).
func Sigmoid(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

// LogLoss is the logistic loss of an output z against y, 0 or 1, and its slope by z.
func LogLoss(z, y float64) (loss, slope float64) { return softplus(z) - y*z, Sigmoid(z) - y }
