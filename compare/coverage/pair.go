package coverage

import (
	"bytes"
	_ "embed"
	"math"
	"sync"

	"tellings/features/linear"
)

// features of a pair of clauses, in the order of model.json. None depends on what else stands in the event: a term is worth its
// surprise in news at large, so that no other sentence, outlet or event changes how alike two clauses are.
var pairFeatures = []linear.Feature{
	{Name: "shared", Doc: "worth of the terms that both have, in nats, 8 at most"},
	{Name: "contained", Doc: "worth of the shared terms over that of the clause of which they are the larger part"},
	{Name: "containing", Doc: "the same over that of the other clause"},
	{Name: "content", Doc: "worth of the shared terms that are not names, 6 at most"},
	{Name: "utterance", Doc: "1 where both tell words of one utterance"},
	{Name: "number", Doc: "1 where both have one number"},
	{Name: "deed", Doc: "1 where what they share is done in one of them"},
	{Name: "denied", Doc: "1 where one denies what the other tells"},
	{Name: "sentences", Doc: "worth of the terms that their whole sentences share"},
	{Name: "sentence_contained", Doc: "the same over that of the lighter sentence"},
	{Name: "around", Doc: "worth of the terms that one has and only the rest of the other's sentence has"},
	{Name: "run", Doc: "the longest run of content words in common, 8 at most"},
	{Name: "leads", Doc: "1 where both stand in headline or lead"},
	{Name: "contradict", Doc: "1 where they count one thing differently"},
	{Name: "terms", Doc: "number of terms that they share"},
	{Name: "short", Doc: "logarithm of 1 + the terms of the shorter"},
	{Name: "long", Doc: "logarithm of 1 + the terms of the longer"},
	{Name: "utterance_contained", Doc: "contained, where they tell words of one utterance"},
	{Name: "contained_shared", Doc: "contained times shared"},
}

//go:embed model.json
var shippedModel []byte

// pairModel is the model of pairs that ships with the program, read once.
var pairModel = sync.OnceValues(func() (*linear.Model, error) {
	return linear.Read("model.json", bytes.NewReader(shippedModel))
})

// scorer says how likely it is that two clauses tell the same.
type scorer struct {
	model  *linear.Model
	values []float64
	out    []float64
}

func newScorer() (*scorer, error) {
	m, err := pairModel()
	return &scorer{model: m, values: make([]float64, 0, len(pairFeatures))}, err
}

// likeness is the probability, 0 to 1, that a reader finds one thing told in both clauses; 0 where they share nothing, or where one
// tells of an act what the other tells the other way round.
func (s *scorer) likeness(a, b *clause) float64 {
	o := shared(a.terms, b.terms)
	if o.terms == 0 || reversed(a.deeds, b.deeds) || contradict(a.quantities, b.quantities) {
		return 0
	}
	s.values = s.measure(a, b, &o)
	s.out = s.model.Predict(s.out[:0], s.values)
	like := s.out[0]
	if o.denied {
		like *= negation
	}
	if !o.deed && o.content < leastContent {
		like *= deedless
	}
	return like
}

// Rules beside the model, for what is too rare among labelled pairs to be learned.
const (
	negation     = .3  // what is left where one clause negates and the other does not
	deedless     = .4  // what is left where hardly more is shared than who and where
	leastContent = 2.5 // nats in terms that are not names, below which that is so
)

func (s *scorer) measure(a, b *clause, o *overlap) []float64 {
	light, heavy := max(min(a.weight, b.weight), .1), max(a.weight, b.weight, .1)
	contained, worth := o.worth/light, min(o.worth, 8)
	inSentence, around := sentenceOverlap(a, b)
	short, long := min(len(a.terms), len(b.terms)), max(len(a.terms), len(b.terms))
	return append(s.values[:0],
		worth, contained, o.worth/heavy, min(o.content, 6), one(o.utterance), one(o.number), one(o.deed), one(o.denied),
		inSentence, inSentence/max(min(a.sentenceWeight, b.sentenceWeight), .1), around, float64(min(longestRun(a.words, b.words), 8)),
		one(a.lead && b.lead), one(contradict(a.quantities, b.quantities)), float64(o.terms),
		math.Log1p(float64(short)), math.Log1p(float64(long)), one(o.utterance)*contained, contained*worth)
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// sentenceOverlap is the worth of what the sentences of a and b share, and of what of it crosses from a clause to the rest of the
// other's sentence.
func sentenceOverlap(a, b *clause) (all, around float64) {
	own := shared(a.terms, b.terms).worth
	around = shared(a.terms, b.around).worth + shared(a.around, b.terms).worth
	return own + around + shared(a.around, b.around).worth, around
}

// longestRun is the length of the longest run of words that stands in both.
func longestRun(a, b []uint32) int {
	best := 0
	for i := range a {
		for j := range b {
			n := 0
			for i+n < len(a) && j+n < len(b) && a[i+n] == b[j+n] {
				n++
			}
			best = max(best, n)
		}
	}
	return best
}
