package coverage

// What makes two clauses one point, in probabilities of the model of pairs (pair.go). Both were set by cross-validation over whole
// events: at same, five of six pairs of outlets that a point joins do tell one thing; at perhaps, of what nothing is like three
// quarters are told by nobody else.
const (
	same    = .33 // mean likeness of two groups at which they tell one point
	perhaps = .05 // likeness from which on another outlet may tell the point: it is not said to lack it
)
