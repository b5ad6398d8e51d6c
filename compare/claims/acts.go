package claims

import (
	"maps"
	"slices"
	"strings"

	"tellings/compare/coverage"
	"tellings/corpus/text"
	"tellings/lang"
)

const leastShared = 4 // nats that the sentences of two acts share beside who does it, what is done and to whom

// event is an event whose acts are held against each other.
type event struct{ *coverage.Event }

// Words that say the opposite of each other, of what is done and of what is so.
var (
	opposites      = lang.English.Pairs("claims.opposites")
	oppositeTraits = lang.English.Pairs("claims.traits")
)

// apart are the acts that outlets tell in opposite ways, or for different reasons.
func apart(of *coverage.Event) (found []Difference) {
	e := event{of}
	byParties := map[[2]string][]act{}
	for doc := range e.Docs {
		r := newReader(e.Event, doc)
		for _, a := range r.acts() {
			key := [2]string{a.who, a.to}
			byParties[key] = append(byParties[key], a)
		}
	}
	keys := slices.SortedFunc(maps.Keys(byParties), func(a, b [2]string) int { return slices.Compare(a[:], b[:]) })
	for _, key := range keys {
		all := byParties[key]
		for i := range all {
			a := &all[i]
			if !a.whole() && !a.reasoned() {
				continue
			}
			for j := i + 1; j < len(all); j++ {
				b := &all[j]
				if a.outlet == b.outlet {
					continue
				}
				opposed, reasoned := a.whole() && contradict(a, b), sameAct(a, b) && a.reasoned() && b.reasoned()
				if !opposed && !reasoned || !e.sameOccasion(a, b) || !sameDays(e.Event, []Telling{a.Telling, b.Telling}) {
					continue
				}
				switch {
				case opposed && !tellsToo(all, a, b):
					found = append(found, Difference{Opposite, a.does, []Telling{a.Telling, b.Telling}})
				case reasoned && e.otherReason(a, b):
					found = append(found, Difference{Cause, a.does, []Telling{a.Telling, b.Telling}})
				}
			}
		}
	}
	return found
}

// whole reports whether it is told who does an act and to whom or what, or of whom a trait is told.
func (a *act) whole() bool {
	return a.who != "" && a.to != "" || a.trait && strings.HasPrefix(a.who, "@")
}

// reasoned reports whether it is told why.
func (a *act) reasoned() bool { return a.reason[0] < a.reason[1] }

// sameAct reports whether two acts are told as one, done in both or in neither.
func sameAct(a, b *act) bool {
	return a.trait == b.trait && a.does == b.does && a.denied == b.denied
}

// contradict reports whether one act says the opposite of the other.
func contradict(a, b *act) bool {
	switch {
	case a.trait != b.trait:
		return false
	case a.does == b.does:
		return a.denied != b.denied
	case a.denied != b.denied:
		return false
	case a.trait:
		return oppositeTraits.Has(a.does, b.does)
	}
	return opposites.Has(a.does, b.does)
}

// tellsToo reports whether the outlet of one of two acts has what the other says too.
func tellsToo(all []act, a, b *act) bool {
	for i := range all {
		c := &all[i]
		if c.outlet == a.outlet && contradict(c, a) || c.outlet == b.outlet && contradict(c, b) {
			return true
		}
	}
	return false
}

// otherReason reports whether two acts are told with reasons that have no word in common.
func (e *event) otherReason(a, b *act) bool {
	x, y := e.reasonWords(a), e.reasonWords(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	for w := range x {
		if y[w] {
			return false
		}
	}
	return true
}

func (e *event) reasonWords(a *act) map[string]bool {
	r, words := newReader(e.Event, a.Doc), map[string]bool{}
	for i := a.reason[0]; i < a.reason[1]; i++ {
		if t := r.d.Tokens[i]; t.Flags.Is(text.Word) && !t.Flags.Is(text.StopWord) {
			words[r.Analyzer.Vocab.Stem(t.Type)] = true
		}
	}
	return words
}

// sameOccasion reports whether the sentences of two acts share enough beside the act itself, more where it is done to nobody, and no day speaks against it.
func (e *event) sameOccasion(a, b *act) bool {
	x, y := newReader(e.Event, a.Doc), newReader(e.Event, b.Doc)
	one, other := x.aroundOf(a), y.aroundOf(b)
	if len(one.when) > 0 && len(other.when) > 0 && !slices.ContainsFunc(slices.Collect(maps.Keys(one.when)), func(d string) bool { return other.when[d] }) {
		return false
	}
	var both []float64
	for w, worth := range one.words {
		if _, has := other.words[w]; has {
			both = append(both, worth)
		}
	}
	slices.Sort(both) // a sum of fractions depends on their order
	shared := 0.0
	if a.to == "" && !a.reasoned() {
		shared = -leastShared
	}
	for _, worth := range both {
		shared += worth
	}
	return shared >= leastShared
}
