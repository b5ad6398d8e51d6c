package cluster

import (
	"encoding/binary"
	"fmt"
	"math"

	"tellings/compare/events"
)

// knownTerms keeps the terms of the corpus, which come as a side input, while a DoFn lives.
type knownTerms struct{ terms *events.Terms }

func (k *knownTerms) load(plans, encoded func(*[]byte) bool) error {
	if k.terms != nil {
		return nil
	}
	p, err := sharedPlan(plans)
	if err != nil {
		return err
	}
	terms := events.NewTerms(p.Articles)
	var data []byte
	for encoded(&data) {
		if len(data) != termBytes {
			return errCutOff
		}
		key, c := decodeTerm(data)
		terms.Add(key, int(c.articles), c.share)
	}
	k.terms = terms
	return nil
}

// stretchFn sends a line to the stretches of days that need it, behind a byte that says whether it is their own.
type stretchFn struct{ plan *plan }

func (f *stretchFn) ProcessElement(data []byte, plans func(*[]byte) bool, emit func(int, []byte)) (err error) {
	if f.plan == nil {
		if f.plan, err = sharedPlan(plans); err != nil {
			return err
		}
	}
	_, l, err := decodeLine(data)
	if err != nil {
		return err
	}
	all, own := f.plan.stretchesOf(dayOf(&l))
	for _, i := range all {
		mark := byte(0)
		if i == own {
			mark = 1
		}
		emit(i, append([]byte{mark}, data...))
	}
	return nil
}

// pairsFn finds the pairs of a stretch of days.
type pairsFn struct{ known knownTerms }

func (f *pairsFn) ProcessElement(_ int, encoded, plans, terms func(*[]byte) bool, emit func([]byte)) error {
	if err := f.known.load(plans, terms); err != nil {
		return err
	}
	var lines []events.Line
	var own []bool
	var places []Place
	var data []byte
	for encoded(&data) {
		if len(data) == 0 {
			return errCutOff
		}
		a, l, err := decodeLine(data[1:])
		if err != nil {
			return err
		}
		lines, own, places = append(lines, l), append(own, data[0] == 1), append(places, a.Place)
	}
	for _, p := range f.known.terms.Pairs(lines, own) {
		emit(appendPair(nil, places[p.A], places[p.B], p.Likeness))
	}
	return nil
}

const pairBytes = 24

func appendPair(data []byte, a, b Place, likeness float64) []byte {
	data = binary.LittleEndian.AppendUint64(data, uint64(a))
	data = binary.LittleEndian.AppendUint64(data, uint64(b))
	return binary.LittleEndian.AppendUint64(data, math.Float64bits(likeness))
}

func decodePair(data []byte) (a, b Place, likeness float64, err error) {
	if len(data) != pairBytes {
		return 0, 0, 0, errCutOff
	}
	n := binary.LittleEndian
	return Place(n.Uint64(data)), Place(n.Uint64(data[8:])), math.Float64frombits(n.Uint64(data[16:])), nil
}

// componentsFn finds out which articles chains of pairs join: for every article of a pair the first place of its component, and every
// pair under that place.
func componentsFn(_ int, encoded func(*[]byte) bool, roots, pairs func(Place, []byte)) error {
	above := map[Place]Place{}
	root := func(p Place) Place {
		for {
			up, known := above[p]
			if !known || up == p {
				return p
			}
			if top, known := above[up]; known {
				above[p] = top // halve the path
			}
			p = up
		}
	}
	var all [][]byte
	var data []byte
	for encoded(&data) {
		a, b, _, err := decodePair(data)
		if err != nil {
			return err
		}
		p, q := root(a), root(b)
		above[max(p, q)] = min(p, q)
		if p == q {
			above[p] = p
		}
		for _, place := range [...]Place{a, b} {
			if _, known := above[place]; !known {
				above[place] = place
			}
		}
		all = append(all, append([]byte(nil), data...))
	}
	for place := range above { // each on its own, so their order does not matter
		roots(place, binary.LittleEndian.AppendUint64(nil, uint64(root(place))))
	}
	for _, data := range all {
		a, _, _, err := decodePair(data)
		if err != nil {
			return err
		}
		pairs(root(a), data)
	}
	return nil
}

// linePlaceFn keys a line by its place.
func linePlaceFn(data []byte, emit func(Place, []byte)) error {
	a, _, err := decodeLine(data)
	if err == nil {
		emit(a.Place, data)
	}
	return err
}

// rootFn sends a line to its component. One that is like no other is a component of its own.
func rootFn(place Place, lines, roots func(*[]byte) bool, emit func(Place, []byte)) error {
	var line, root []byte
	if !lines(&line) {
		return fmt.Errorf("article %d is in a pair and has no line", place)
	}
	if roots(&root) {
		if len(root) != 8 {
			return errCutOff
		}
		place = Place(binary.LittleEndian.Uint64(root))
	}
	emit(place, line)
	return nil
}

// linkFn groups the articles of a component.
type linkFn struct {
	Settings Settings
	known    knownTerms
}

func (f *linkFn) ProcessElement(_ Place, encoded, pairs, plans, terms func(*[]byte) bool, assign func(Place, []byte), cut func([]byte)) error {
	if err := f.known.load(plans, terms); err != nil {
		return err
	}
	var lines []events.Line
	var articles []article
	at := map[Place]int{}
	var data []byte
	for encoded(&data) {
		a, l, err := decodeLine(data)
		if err != nil {
			return err
		}
		at[a.Place] = len(lines)
		lines, articles = append(lines, l), append(articles, a)
	}
	var alike []events.Pair
	for pairs(&data) {
		a, b, likeness, err := decodePair(data)
		if err != nil {
			return err
		}
		alike = append(alike, events.Pair{A: at[a], B: at[b], Likeness: likeness})
	}
	for _, group := range f.known.terms.Link(lines, alike) {
		members := make([]article, len(group))
		for i, m := range group {
			members[i] = articles[m]
		}
		if err := f.Settings.assign("", members, len(members), assign, cut); err != nil {
			return err
		}
	}
	return nil
}
