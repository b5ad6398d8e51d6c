package coverage

import (
	"bytes"
	_ "embed"
	"math"
	"sync"

	"tellings/features/linear"
)

// features of a pair of clauses, in the order of model.json. A term is worth its surprise in news at large, and less if many
// clauses of the two articles have it. No other sentence, outlet or event changes how alike two clauses are.
var pairFeatures = []linear.Feature{
	{Name: "shared", Doc: "worth of the terms that both have, in nats, 8 at most"},
	{Name: "contained", Doc: "worth of the shared terms over that of the lighter clause"},
	{Name: "containing", Doc: "the same over that of the heavier clause"},
	{Name: "contained_shared", Doc: "contained times shared"},
	{Name: "content", Doc: "worth of the shared terms that are not names, 6 at most"},
	{Name: "rare", Doc: "how few clauses of the two articles have the shared terms: 4 less the logarithm of the pairs of clauses that have one, summed, 16 at most"},
	{Name: "anchor", Doc: "the same of the rarest shared term"},
	{Name: "both", Doc: "worth of the shared terms, each over the root of the pairs of clauses that have it, 10 at most"},
	{Name: "least", Doc: "the smaller of a shared term's worth and 5 less the logarithm of the pairs of clauses that have it, summed, 12 at most"},
	{Name: "covered", Doc: "part of the lighter clause that the heavier tells too, where a term counts the less the more clauses have it"},
	{Name: "kin", Doc: "worth of the fields that both have in other words, each over the root of the pairs of clauses that have it, 8 at most"},
	{Name: "fields", Doc: "number of these fields, 5 at most"},
	{Name: "told", Doc: "part of the terms of the lighter clause that the heavier has, 0.6 of one where it has a word of its field"},
	{Name: "verbs", Doc: "both, of what is done in one of them, 6 at most"},
	{Name: "names", Doc: "both, of names, 6 at most"},
	{Name: "deed", Doc: "1 where what they share is done in one of them"},
	{Name: "denied", Doc: "1 where one denies what the other tells"},
	{Name: "sentences", Doc: "worth of the terms that their whole sentences share"},
	{Name: "sentence_contained", Doc: "the same over that of the lighter sentence"},
	{Name: "sentence_both", Doc: "both, of their whole sentences, 15 at most"},
	{Name: "around", Doc: "worth of the terms that one has and only the rest of the other's sentence has"},
	{Name: "run", Doc: "the longest run of content words in common, 8 at most"},
	{Name: "ties", Doc: "pairs of terms that stand together in both, 5 at most"},
	{Name: "plain", Doc: "function words that both have, 12 at most"},
	{Name: "verbatim_run", Doc: "the longest run of words in common between marks, 6 at most"},
	{Name: "verbatim", Doc: "words between marks that both have in one order, 8 at most"},
	{Name: "other_quotation", Doc: "1 where both stand mostly between marks and have no two words in a row there"},
	{Name: "quotations", Doc: "1 where both stand mostly between marks"},
	{Name: "half_quoted", Doc: "1 where one of them does"},
	{Name: "leads", Doc: "1 where both stand in headline or lead"},
	{Name: "headlines", Doc: "how many of the two are headlines"},
	{Name: "earlier", Doc: "logarithm of 1 + the tokens of running text, by 20, before the one that comes earlier in its article: what is told first is told by others too"},
	{Name: "later", Doc: "the same of the other"},
	{Name: "places_apart", Doc: "the difference of these two"},
	{Name: "terms", Doc: "number of terms that they share"},
	{Name: "short", Doc: "logarithm of 1 + the terms of the shorter"},
}

//go:embed model.json
var shippedModel []byte

// pairModel is the model of pairs that ships with the program, read once.
var pairModel = sync.OnceValues(func() (*linear.Model, error) {
	return linear.Read("model.json", bytes.NewReader(shippedModel))
})

// Judge says what makes two clauses one point.
type Judge struct {
	Model   *linear.Model // of pairs of clauses, by pairFeatures
	Same    float64       // mean likeness of two groups at which they tell one point
	Only    float64       // likeness from which on another outlet may tell what one tells: the point is not said to be only there
	Missing float64       // likeness from which on an outlet may tell a shared point: it is not said to lack it
}

// shippedJudge is the judge that ships with the program. Its bounds were set by holding out whole events (tellings train points): of the
// pairs of outlets that a point joins five of six tell one thing; of what is said to be told by one alone seven of ten are, and
// of shared points said to be missing in an outlet two thirds. That a point is shared is known then, so that less is asked.
func shippedJudge() (*Judge, error) {
	m, err := pairModel()
	return &Judge{Model: m, Same: Same, Only: Only, Missing: Missing}, err
}

// The bounds of the judge that ships.
const (
	Same    = .27
	Only    = .11
	Missing = .22
)

// scorer says how likely it is that two clauses tell the same.
type scorer struct {
	model    *linear.Model
	values   []float64
	out      []float64
	names    bool // the pair that was measured shares names alone
	verbatim bool // what one of the pair has between marks, or most of it, the other has word for word
	alone    bool // they share one word and no more
	denies   bool // one of it denies what the other says is done
	looked   int32
}

func newScorer(m *linear.Model) *scorer {
	return &scorer{model: m, values: make([]float64, 0, len(pairFeatures))}
}

// likeness is the probability, 0 to 1, that a reader finds one thing told in both clauses; 0 where they share nothing, or where one
// tells of an act what the other tells the other way round.
func (s *scorer) likeness(a, b *clause) float64 {
	values, ok := s.pair(a, b)
	if !ok {
		return 0
	}
	s.out = s.model.Predict(s.out[:0], values)
	like := s.out[0]
	if s.verbatim {
		return max(like, sameWords)
	}
	if s.names {
		like *= namesOnly
	}
	if s.alone {
		like *= oneWord
	}
	if s.denies {
		like *= denied
	}
	return like
}

// One utterance is one point: what stands between the marks of both, most of what the one has of it, is the same.
const (
	verbatimRun = 4   // words in a row
	wholeRun    = 3   // the same where they are all that one has
	sameWords   = .95 // likeness from then on
)

// What is left of a likeness where the rare sort of pair that few readers have labelled says that it cannot be one point.
const (
	namesOnly    = .3  // hardly anything is shared but who and where
	leastContent = 1.5 // nats in terms that are not names, below which that is so
	oneWord      = .36 // they share one word, however rare
	denied       = .25 // one says that it is done, the other that it is not
)

// pair measures two clauses. It reports false where they cannot tell the same. The values are good until the next call.
func (s *scorer) pair(a, b *clause) ([]float64, bool) {
	o := shared(a.terms, b.terms, a.ids, b.ids)
	if o.terms == 0 || reversed(a.deeds, b.deeds) || contradict(a.quantities, b.quantities) {
		return nil, false
	}
	if a.weight > b.weight {
		a, b = b, a
	}
	kin, run := akin(a, b), longestRun(a.spoken, b.spoken)
	least := min(len(a.spoken), len(b.spoken))
	s.verbatim = run >= verbatimRun && 2*run >= least || run >= wholeRun && run == least
	s.alone = o.oneWord && kin.fields == 0 && run < wholeRun
	s.names, s.denies = o.content < leastContent && !o.deed && run < verbatimRun && kin.fields == 0, o.denies
	s.values = s.measure(a, b, &o, kin, run)
	return s.values, true
}

// measure gives the values of the features; a is the lighter clause.
func (s *scorer) measure(a, b *clause, o *overlap, kin kinOverlap, run int) []float64 {
	contained, worth := o.worth/max(a.weight, .1), min(o.worth, 8)
	sentences, ties := sentenceOverlap(a, b, o), 0
	if o.terms > 1 { // each is of two that both have
		ties = common(a.ties, b.ties)
	}
	return append(s.values[:0],
		worth, contained, o.worth/max(b.weight, .1), contained*worth, min(o.content, 6),
		min(o.rare, 16), o.anchor, min(o.both, 10), min(o.least, 12), covered(a, b),
		min(kin.worth, 8), float64(min(kin.fields, 5)), kin.told, min(o.verbs, 6), min(o.names, 6), one(o.deed), one(o.denied),
		sentences.worth, sentences.worth/max(min(a.sentenceWeight, b.sentenceWeight), .1), min(sentences.both, 15), sentences.around,
		float64(min(longestRun(a.words, b.words), 8)), float64(min(ties, 5)), float64(min(common(a.plain, b.plain), 12)),
		float64(min(run, 6)), float64(min(inOrder(a.spoken, b.spoken), 8)), one(a.quoted && b.quoted && run < 2),
		one(a.quoted && b.quoted), one(a.quoted != b.quoted), one(a.lead && b.lead), one(a.headline)+one(b.headline),
		min(a.behind, b.behind), max(a.behind, b.behind), math.Abs(a.behind-b.behind), float64(o.terms), math.Log1p(float64(min(len(a.terms), len(b.terms)))))
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// around is what the sentences of two clauses share.
type around struct{ worth, both, around float64 }

// sentenceOverlap tells what the sentences of a and b share, and what of it crosses from a clause to the rest of the other's
// sentence.
func sentenceOverlap(a, b *clause, own *overlap) around {
	x, y, z := shared(a.terms, b.around, a.ids, b.aroundIDs), shared(a.around, b.terms, a.aroundIDs, b.ids), shared(a.around, b.around, a.aroundIDs, b.aroundIDs)
	crosses := x.worth + y.worth
	return around{own.worth + crosses + z.worth, own.both + x.both + y.both + z.both, crosses}
}
