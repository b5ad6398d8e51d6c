package coverage

import "math"

// overlap is what two lists of terms have in common. Worth is in nats. A term tells the less the more clauses of the two articles
// have it: what all clauses of both have is the subject, and says nothing of which of them tell the same. What the
// articles have elsewhere counts for nothing, so that no other sentence, article or event changes how alike two clauses are.
type overlap struct {
	terms   int
	oneWord bool     // they stand in one word of a or of b: three-year
	tokens  [2]int32 // of the first of them
	worth   float64  // surprise in news at large
	content float64  // of those that are not names
	rare    float64  // how few pairs of clauses have each, summed
	anchor  float64  // the same of the rarest
	both    float64  // surprise, halved for each time that four times as many pairs of clauses have the term
	least   float64  // the smaller of surprise and rarity, summed
	verbs   float64  // both, of what is done in one of them
	names   float64  // both, of names
	deed    bool     // what is done in one of them, or a number, or words of one quotation
	denied  bool     // one denies a word that the other has
	denies  bool     // the same of a verb that says what is done, or of a noun behind no
}

const (
	rareMost  = 4 // nats that a term tells which one clause of each article has
	leastMost = 5 // the same beside surprise
)

// shared is the overlap of two lists of terms, whose ids are x and y.
func shared(a, b []weighted, x, y []term) (o overlap) {
	for i, j := 0, 0; i < len(x) && j < len(y); {
		p, q := x[i], y[j]
		if p == q {
			o.add(&a[i], &b[j])
		}
		i += from(p <= q)
		j += from(q <= p)
	}
	return o
}

// from is 1 for true: a step that the processor takes without a guess.
func from(b bool) int {
	var n int
	if b {
		n = 1
	}
	return n
}

// add counts a term that stands in both.
func (o *overlap) add(a, b *weighted) {
	if o.terms++; o.terms == 1 {
		o.tokens, o.oneWord = [2]int32{a.token, b.token}, true
	}
	o.oneWord = o.oneWord && (a.token == o.tokens[0] || b.token == o.tokens[1])
	deed := a.verb || b.verb || a.act
	o.deed = o.deed || deed
	o.denied = o.denied || a.denied != b.denied
	o.denies = o.denies || a.verb == b.verb && a.not != b.not
	often := a.often + b.often
	both := a.weight * a.thin * b.thin
	o.worth += a.weight
	o.both += both
	o.rare += max(0, rareMost-often)
	o.anchor = max(o.anchor, rareMost-often)
	o.least += min(a.weight, max(0, leastMost-often))
	if deed {
		o.verbs += both
	}
	if a.name {
		o.names += both
	} else {
		o.content += a.weight
	}
}

// covered is the part of what the lighter clause tells that the heavier tells too, where a term counts the less the more clauses of
// both articles have it.
func covered(light, heavy *clause) float64 {
	told, all := 0.0, .1
	for i, j := 0, 0; i < len(light.terms); i++ {
		w := &light.terms[i]
		for j < len(heavy.ids) && heavy.ids[j] < w.term {
			j++
		}
		worth := w.weight * w.thin
		if j < len(heavy.ids) && heavy.ids[j] == w.term {
			worth = w.weight / math.Sqrt(w.found+heavy.terms[j].found)
			told += worth
		}
		all += worth
	}
	return told / all
}

// inOrder is the length of the longest common subsequence.
func inOrder(a, b []uint32) int {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	row := make([]int, len(b)+1)
	for _, w := range a {
		before := 0 // of the row above, one to the left
		for j := range b {
			above := row[j+1]
			if w == b[j] {
				row[j+1] = before + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			before = above
		}
	}
	return row[len(b)]
}

// longestRun is the length of the longest run of words that stands in both.
func longestRun(a, b []uint32) int {
	best := 0
	for i := 0; i+best < len(a); i++ {
		for j := 0; j+best < len(b); j++ {
			if a[i] != b[j] {
				continue
			}
			n := 1
			for i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				n++
			}
			best = max(best, n)
		}
	}
	return best
}

// common is the number of entries that stand in both lists, which are in order.
func common[N uint32 | uint64](a, b []N) (n int) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		p, q := a[i], b[j]
		n += from(p == q)
		i += from(p <= q)
		j += from(q <= p)
	}
	return n
}

// contradict reports whether both count the same thing and none of the numbers is near one of the other's: 3 killed and 30
// killed. Tolls that are rounded or brought up to date do not contradict.
func contradict(a, b []quantity) bool {
	same := false
	for _, p := range a {
		for _, q := range b {
			if p.of != q.of {
				continue
			}
			same = true
			if max(p.value, q.value) <= 1.25*min(p.value, q.value) {
				return false
			}
		}
	}
	return same
}
