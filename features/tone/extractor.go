package tone

import (
	"fmt"
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/linear"
	"tellings/features/syntax"
)

// Extractor makes the values of features for the targets of one document after another. It serves one goroutine.
type Extractor struct {
	analyzer *features.Analyzer
	vocab    *text.Vocab
	signer   *signer
	kinds    *text.PerType[kind]
	tones    *tones
	columns  []int // of the features asked for among Features
	asked    []int // by Features: place among the features asked for, or -1

	d        *features.Document
	tags     []syntax.Tag
	signs    []sign    // of the sentences that were asked for
	signsAt  []signRun // by sentence
	quotesOf [][]int32 // by sentence
	grammar  grammar
	sentence sentence
	target   target

	values []float64 // by Features
	active []int     // those of them that are not 0, in no order
	seen   []seen
	turn   [turn]int // tokens of the current one
}

// seen is a word that went into a feature.
type seen struct {
	feature, from, to int
}

// NewExtractor prepares the features called names, all of them when none is. It is an error when one is not known.
func NewExtractor(a *features.Analyzer, names ...string) (*Extractor, error) {
	s, err := newSigner(a)
	if err != nil {
		return nil, fmt.Errorf("tone: %w", err)
	}
	shipped, err := shippedTones()
	if err != nil {
		return nil, fmt.Errorf("tone: %w", err)
	}
	x := &Extractor{analyzer: a, vocab: a.Vocab, signer: s, kinds: newKinds(a.Vocab, shipped), tones: shipped, values: make([]float64, len(Features))}
	at := map[string]int{}
	for i, f := range Features {
		at[f.Name] = i
		x.asked = append(x.asked, -1)
		if len(names) == 0 {
			x.columns = append(x.columns, i)
		}
	}
	for _, name := range names {
		i, ok := at[name]
		if !ok {
			return nil, fmt.Errorf("tone: there is no feature %q", name)
		}
		x.columns = append(x.columns, i)
	}
	for i, k := range x.columns {
		x.asked[k] = i
	}
	return x, nil
}

// another shares what is compiled, for another goroutine.
func (x *Extractor) another() *Extractor {
	return &Extractor{analyzer: x.analyzer, vocab: x.vocab, signer: x.signer.another(), kinds: x.kinds, tones: x.tones,
		columns: x.columns, asked: x.asked, values: make([]float64, len(x.values))}
}

// Named are the features asked for, as a model names them.
func (x *Extractor) Named() []linear.Feature {
	named := make([]linear.Feature, len(x.columns))
	for i, k := range x.columns {
		named[i] = linear.Feature{Name: Features[k].Name, Doc: Features[k].Doc}
	}
	return named
}

// Read takes up a document and its reading. Targets of it are asked for until the next is read.
func (x *Extractor) Read(d *features.Document, r *features.Reading) {
	x.d = d
	x.sentence.number = -1
	x.grammar.read(d, &r.Grammar)
	x.tags = r.Grammar.Tags
	x.survey()
}

// reach is how many tokens before and behind the target signs are looked for: all of a sentence that somebody wrote, and little of a text
// without points, where every name would look at every word.
const reach = 500

// fill makes the values of the target at the tokens from to to, and notes the words that they are read from.
func (x *Extractor) fill(from, to int) {
	t := x.place(from, to)
	if x.sentence.number != t.sentence {
		x.readSentence(t.sentence)
	}
	for _, k := range x.active {
		x.values[k] = 0
	}
	x.active, x.seen = x.active[:0], x.seen[:0]
	signs := x.sentence.signs
	first, _ := slices.BinarySearchFunc(signs, t.from-reach, func(s sign, at int) int { return s.from - at })
	for i := first; i < len(signs) && signs[i].from < t.to+reach; i++ {
		x.count(&signs[i], t)
	}
	for _, k := range x.active {
		x.values[k] = logOf(x.values[k])
	}
	x.company(t)
	for i := range forms {
		x.values[formAt+i] = forms[i].value(x, t)
	}
	for k := companyAt; k < len(x.values); k++ {
		if x.values[k] != 0 {
			x.active = append(x.active, k)
		}
	}
}

// count adds a sign to its features. A negated one is counted among the negated alone.
func (x *Extractor) count(s *sign, t *target) {
	b, polarity := x.grammar.bond(s, t), classes[s.class].polarity
	add := func(feature int, v float64) {
		if x.values[feature] == 0 {
			x.active = append(x.active, feature)
		}
		x.values[feature] += v
		x.seen = append(x.seen, seen{feature, s.from, s.to})
	}
	sum, v := sumsAt+int(b)*sums, s.strength
	if s.negated {
		sum, v = sum+notWell, 1
	} else if g := groupOf[b]; g != noGroup {
		add(int(s.class)*int(groups)+int(g), 1)
	}
	switch {
	case polarity > 0:
		add(sum, v)
	case polarity < 0:
		add(sum+1, v)
	case s.negated && groupOf[b] != noGroup:
		add(int(s.class)*int(groups)+int(groupOf[b]), 1)
	}
}

// company adds what words.tsv says of the words around the target and of the turns that it stands in.
func (x *Extractor) company(t *target) {
	var most [6]seen
	x.eachWord(t, func(i int, side, held zone) {
		words := &x.tones.words[x.kinds.Of(x.d.Tokens[i].Type).word]
		x.addTone(&most, i, i+1, side, words[side])
		x.addTone(&most, i, i+1, held, words[held])
	})
	x.eachTurn(t, func(z zone, tokens []int) {
		x.addTone(&most, tokens[0], tokens[len(tokens)-1]+1, z, x.turnTone(z, tokens))
	})
	for _, m := range most {
		if m.to > m.from {
			x.seen = append(x.seen, m)
		}
	}
}

// addTone adds the tone of a word or turn to the features of its zone, and keeps it in most where none was farther out.
func (x *Extractor) addTone(most *[6]seen, from, to int, z zone, w wordTone) {
	if w == (wordTone{}) {
		return
	}
	v := x.values[companyAt+ofZone*int(z):]
	v[toneSum] += w.tone
	v[polaritySum] += w.polar
	if w.polar+w.tone > 2*marked {
		v[kindCount]++
	}
	if w.polar-w.tone > 2*marked {
		v[harshCount]++
	}
	kindest := 2 * extremeOf(z)
	harshest := kindest + 1
	if w.tone > x.values[extremes+kindest] {
		x.values[extremes+kindest], most[kindest] = w.tone, seen{extremes + kindest, from, to}
	}
	if w.tone < x.values[extremes+harshest] {
		x.values[extremes+harshest], most[harshest] = w.tone, seen{extremes + harshest, from, to}
	}
}

// extremeOf is the place of the extremes of a zone among extremeNames.
func extremeOf(z zone) int {
	switch {
	case z >= wordZones:
		return 2
	case z >= affirmed:
		return 1
	}
	return 0
}

// Values returns the values of the features asked for, of the target at the tokens from to to of the document read last.
func (x *Extractor) Values(from, to int) []float64 {
	x.fill(from, to)
	row := make([]float64, len(x.columns))
	for i, k := range x.columns {
		row[i] = x.values[k]
	}
	return row
}
