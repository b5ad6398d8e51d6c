package amounts

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"tellings/compare/coverage"
)

// Difference is one thing that outlets count differently.
type Difference struct {
	Thing   []string // the words that the amounts share, the most telling first: what is counted, and what is told of it
	Amounts []Amount // one an outlet, in order of outlet
	Shared  float64  // nats that the words around them share
}

const (
	leastShared = 4.0 // nats that the words around two amounts must share
	leastWords  = 2   // how many they must be
	fromOwn     = .2  // the part that this must be of the words around the one that has fewer
	enough      = .3  // the part from which on no verb is asked for
	hardly      = 2.5 // nats shared by two amounts that may count one thing
	handful     = 5   // below which two numbers differ for many a reason: they must be told with one verb
	thingWords  = 4   // words that name the thing
	heaviest    = 6.0 // nats that one word counts at most
)

// Find returns what outlets count differently, what the most of them count first.
func Find(e *coverage.Event) ([]Difference, error) {
	all, err := read(e)
	if err != nil {
		return nil, err
	}
	byUnit := map[string][]int{}
	for i := range all {
		byUnit[all[i].unit] = append(byUnit[all[i].unit], i)
	}
	var found []Difference
	for _, unit := range slices.Sorted(maps.Keys(byUnit)) {
		found = append(found, differ(e, all, byUnit[unit])...)
	}
	slices.SortStableFunc(found, func(a, b Difference) int {
		return cmp.Or(cmp.Compare(len(b.Amounts), len(a.Amounts)), cmp.Compare(a.Amounts[0].From, b.Amounts[0].From))
	})
	return found, nil
}

// pair is two amounts of one thing that cannot both be right.
type pair struct {
	a, b   int
	shared float64
}

// differ finds the differences between amounts of one unit: the pairs that agree most first, each amount once.
func differ(e *coverage.Event, all []Amount, of []int) []Difference {
	if len(of) > mostAmounts {
		return nil
	}
	var pairs []pair
	for x, i := range of {
		for _, j := range of[x+1:] {
			a, b := &all[i], &all[j]
			if a.Outlet == b.Outlet || a.meets(b.span) || a.hasPart(b) || b.hasPart(a) {
				continue
			}
			if !together(e, a, b) {
				continue
			}
			shared, one := oneThing(a, b)
			if one = one || alone(all, of, a) && alone(all, of, b) && alike(a, b) && !far(a, b); one && !hasToo(all, of, a.Outlet, b) && !hasToo(all, of, b.Outlet, a) {
				pairs = append(pairs, pair{i, j, shared})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.shared, a.shared) })
	var found []Difference
	in := map[int]int{} // amount → its difference
	for _, p := range pairs {
		_, hasA := in[p.a]
		at, hasB := in[p.b]
		switch {
		case !hasA && !hasB:
			in[p.a], in[p.b] = len(found), len(found)
			found = append(found, Difference{Thing: thing(&all[p.a], &all[p.b]), Amounts: []Amount{all[p.a], all[p.b]}, Shared: p.shared})
		case hasA && hasB:
		default:
			add := p.b
			if hasB {
				add = p.a
			} else {
				at = in[p.a]
			}
			if d := &found[at]; !slices.ContainsFunc(d.Amounts, func(o Amount) bool { return o.Outlet == all[add].Outlet }) {
				d.Amounts = append(d.Amounts, all[add])
				in[add] = at
			}
		}
	}
	for i := range found {
		slices.SortFunc(found[i].Amounts, func(a, b Amount) int { return cmp.Compare(a.Outlet, b.Outlet) })
	}
	return found
}

// together reports whether two amounts are from articles of the same days: later ones know more. A size and an age do not grow.
func together(e *coverage.Event, a, b *Amount) bool {
	x, y := e.Docs[a.Doc].Article.Date, e.Docs[b.Doc].Article.Date
	return a.size || x.IsZero() || y.IsZero() || x.Sub(y).Abs() <= sameDays
}

const sameDays = 3 * 24 * time.Hour

// hasPart reports whether a is a sum of which b may be a part.
func (a *Amount) hasPart(b *Amount) bool { return slices.ContainsFunc(a.parts, b.meets) }

// mostAmounts of one unit are held against each other: an event that has more is a table, not a story.
const mostAmounts = 2_000

// hasToo reports whether the outlet has a number that b allows too, of the same unit and, where that is not a toll and no size, in words that
// have something in common.
func hasToo(all []Amount, of []int, outlet int, b *Amount) bool {
	return slices.ContainsFunc(of, func(i int) bool {
		return all[i].Outlet == outlet && all[i].meets(b.span) && (b.single() || nearly(&all[i], b))
	})
}

func nearly(a, b *Amount) bool {
	shared, _ := weigh(a, b)
	return shared >= hardly
}

// alone reports whether a is a toll, of the dead, the hurt or the arrested, or the size of a thing, and the only one of its kind that its
// outlet tells: it needs no words around it to be known for that of the event.
func alone(all []Amount, of []int, a *Amount) bool {
	if !a.single() {
		return false
	}
	n := 0
	for _, i := range of {
		if all[i].Outlet == a.Outlet && !all[i].meets(a.span) {
			n++
		}
	}
	return n == 0
}

// single reports whether an event has but one such number: of its dead, or of the words of an oath.
func (a *Amount) single() bool {
	set, synonyms := strings.CutPrefix(a.unit, "=")
	return a.size || synonyms && tolls.Has(set)
}

// alike reports whether nothing says that two amounts of one unit count different things: one speaks of a part or of the rest, of
// another time, of others.
func alike(a, b *Amount) bool {
	if a.rest != b.rest || a.part != b.part || apart(a.when, b.when) || apart(a.where, b.where) || a.weekday != 0 && a.weekday == b.weekday {
		return false
	}
	return a.size && b.size || a.dated || !crossed(a.names, b.names)
}

// oneThing reports whether two amounts of one unit count the same, and how much the words around them share.
func oneThing(a, b *Amount) (shared float64, one bool) {
	if !alike(a, b) {
		return 0, false
	}
	if a.subject != "" && b.subject != "" && a.subject != b.subject && (a.names[a.subject] || b.names[b.subject]) {
		return 0, false
	}
	shared, n := weigh(a, b)
	part := shared / max(min(a.own, b.own), 1)
	verb := a.verb != "" && a.verb == b.verb
	switch {
	case !verb && a.high < handful && b.high < handful && !a.dated:
		return shared, false // two of these, three of those
	case shared < leastShared || part < fromOwn || n < leastWords:
		return shared, false
	case a.dated:
		return shared, shared >= 2*leastShared && part >= enough && !apart(a.arguments, b.arguments) && (len(a.arguments) > 0) == (len(b.arguments) > 0)
	case a.tally:
		return shared, shared >= 2*leastShared && part >= enough
	case a.unit == anybody || a.measure:
		return shared, verb && part >= 2*enough
	}
	return shared, !far(a, b) && (verb || part >= enough)
}

// far reports whether one number is a multiple of the other: who counts one thing differently seldom is so far off.
func far(a, b *Amount) bool {
	return a.low > multiple*b.high || b.low > multiple*a.high
}

const multiple = 2.5

// apart reports whether both have some and none in common.
func apart(a, b map[string]bool) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	for w := range a {
		if b[w] {
			return false
		}
	}
	return true
}

// crossed reports whether each names someone or something that the other does not.
func crossed(a, b map[string]bool) bool { return lacks(a, b) && lacks(b, a) }

func lacks(a, b map[string]bool) bool {
	for w := range a {
		if !b[w] {
			return true
		}
	}
	return false
}

// weigh is the worth of the words that stand around both, and their number.
func weigh(a, b *Amount) (sum float64, n int) {
	both(a, b, func(w worded) {
		sum += w.worth()
		n++
	})
	return sum, n
}

// both visits the words around a that stand around b too, in order.
func both(a, b *Amount, visit func(worded)) {
	for i, j := 0, 0; i < len(a.words) && j < len(b.words); {
		switch c := strings.Compare(a.words[i].word, b.words[j].word); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			visit(a.words[i])
			i++
			j++
		}
	}
}

// thing are the words around both, the heaviest first.
func thing(a, b *Amount) []string {
	var shared []worded
	both(a, b, func(w worded) {
		if !strings.HasPrefix(w.word, "=") {
			shared = append(shared, w)
		}
	})
	slices.SortStableFunc(shared, func(x, y worded) int { return cmp.Compare(y.nats, x.nats) })
	var words []string
	for _, w := range shared[:min(thingWords, len(shared))] {
		words = append(words, w.word)
	}
	return words
}
