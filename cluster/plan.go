package cluster

import (
	"encoding/binary"
	"encoding/json"
	"maps"
	"math"
	"slices"

	"tellings/compare/events"
)

// census is how many articles there are, and how many unnamed ones a day.
type census struct {
	Articles int
	Days     map[int]int // noDate for those without one
}

const noDate = math.MinInt32

func dayOf(l *events.Line) int {
	if day, known := l.Day(); known {
		return day
	}
	return noDate
}

// countFn counts the articles of a bundle, their days, and in how many lines a term stands.
type countFn struct {
	census census
	terms  map[uint32]termCount
}

type termCount struct {
	articles uint32
	share    float32
}

func (f *countFn) StartBundle(_ func(int64, []byte), _ func([]byte)) {
	f.census, f.terms = census{Days: map[int]int{}}, map[uint32]termCount{}
}

func (f *countFn) ProcessElement(data []byte, _ func(int64, []byte), _ func([]byte)) error {
	_, l, err := decodeLine(data)
	if err != nil {
		return err
	}
	f.census.Articles++
	met := false
	for key, share := range l.Terms() {
		met = true
		f.terms[key] = termCount{f.terms[key].articles + 1, max(f.terms[key].share, share)}
	}
	if met {
		f.census.Days[dayOf(&l)]++
	}
	return nil
}

func (f *countFn) FinishBundle(terms func(int64, []byte), counted func([]byte)) error {
	for key, c := range f.terms {
		terms(int64(key), c.append(nil, key))
	}
	return emitJSON(counted, f.census)
}

const termBytes = 12

func (c termCount) append(data []byte, key uint32) []byte {
	data = binary.LittleEndian.AppendUint32(data, key)
	data = binary.LittleEndian.AppendUint32(data, c.articles)
	return binary.LittleEndian.AppendUint32(data, math.Float32bits(c.share))
}

func decodeTerm(data []byte) (key uint32, c termCount) {
	return binary.LittleEndian.Uint32(data), termCount{binary.LittleEndian.Uint32(data[4:]), math.Float32frombits(binary.LittleEndian.Uint32(data[8:]))}
}

// termFn combines what bundles say of a term.
type termFn struct{}

// MergeAccumulators adds numbers and keeps the largest share.
func (*termFn) MergeAccumulators(a, b []byte) ([]byte, error) {
	if len(a) != termBytes || len(b) != termBytes {
		return nil, errCutOff
	}
	key, p := decodeTerm(a)
	_, q := decodeTerm(b)
	return termCount{p.articles + q.articles, max(p.share, q.share)}.append(nil, key), nil
}

// plan is how the unnamed lines are divided: stretches of days, those without a date first.
type plan struct {
	Articles int
	Firsts   []int // first day of each stretch
}

// Stretches of days are made as large as this, or as many as that: every one gets all lines without a date beside its own.
const (
	stretchLines  = 2000
	mostStretches = 64
)

// planFn cuts the days into stretches.
type planFn struct{}

func (f *planFn) ProcessElement(_ int, encoded func(*[]byte) bool, emit func([]byte)) error {
	all, err := decodeAll[census](encoded)
	if err != nil {
		return err
	}
	p, days, lines := plan{}, map[int]int{}, 0
	for _, c := range all {
		p.Articles += c.Articles
		for day, n := range c.Days {
			days[day] += n
			lines += n
		}
	}
	size, in := max(stretchLines, lines/mostStretches), 0
	for i, day := range slices.Sorted(maps.Keys(days)) {
		if i == 0 || in >= size || p.Firsts[len(p.Firsts)-1] == noDate {
			p.Firsts, in = append(p.Firsts, day), 0
		}
		in += days[day]
	}
	return emitJSON(emit, p)
}

// stretchesOf are the stretches that need the line of an article of that day; own is the one that it belongs to.
func (p *plan) stretchesOf(day int) (all []int, own int) {
	for i, first := range p.Firsts {
		end := math.MaxInt
		if i+1 < len(p.Firsts) {
			end = p.Firsts[i+1]
		}
		in := day >= first && day < end
		if in {
			own = i
		}
		if in || day < first && (day == noDate || day >= first-events.Window) {
			all = append(all, i)
		}
	}
	return all, own
}

// sharedPlan decodes a plan that comes as a side input.
func sharedPlan(encoded func(*[]byte) bool) (*plan, error) {
	var data []byte
	if !encoded(&data) {
		return &plan{}, nil
	}
	p := &plan{}
	return p, json.Unmarshal(data, p)
}
