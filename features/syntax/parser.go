package syntax

import (
	"slices"

	"tellings/corpus/text"
)

// Words is what is known of the words of a Vocab. Any number of Parsers share it.
type Words struct {
	vocab   *text.Vocab
	lexicon *lexicon
	types   *text.PerType[typeInfo]
}

// NewWords returns the Words of texts whose types v numbers. Lemmas that occur in no text are added to v.
func NewWords(v *text.Vocab) *Words {
	w := &Words{vocab: v, lexicon: loadLexicon()}
	w.types = text.NewPerType(v, w.learn)
	return w
}

// Parser reads the grammar of articles. It keeps scratch memory, so it is for one goroutine. A warm Parser allocates nothing.
type Parser struct {
	vocab  *text.Vocab
	types  *text.PerType[typeInfo]
	nodes  []node  // of the sentence that is tagged
	limit  int32   // cost of the dearest node that is followed
	forms  []form  // of the article's tokens
	units  []unit  // of the sentence that is bound
	frames []frame // its open clauses
}

// NewParser returns a Parser that knows these words.
func (w *Words) NewParser() *Parser { return &Parser{vocab: w.vocab, types: w.types} }

// Parse fills out with the grammar of txt, cut into seg. Time is linear in the number of tokens, but for sentences of many
// nested clauses.
func (p *Parser) Parse(txt string, seg *text.Segmented, out *Result) {
	n := len(seg.Tokens)
	out.Tags = slices.Grow(out.Tags[:0], n)[:n]
	out.Lemmas = slices.Grow(out.Lemmas[:0], n)[:n]
	out.Clauses = slices.Grow(out.Clauses[:0], n)[:n]
	clear(out.Clauses)
	out.Phrases, out.Predicates = out.Phrases[:0], out.Predicates[:0]
	p.forms = slices.Grow(p.forms[:0], n)[:n]
	for _, s := range seg.Sentences {
		p.tag(seg.Tokens[s.First:s.End], p.forms[s.First:s.End])
	}
	for i := range seg.Tokens {
		p.describe(seg.Tokens, i, out)
	}
	for _, s := range seg.Sentences {
		sentence := sentence{p, seg.Tokens, s.First, s.End, out}
		out.Clauses[s.First] = 1
		sentence.cut()
		sentence.bind()
	}
	number(out)
}

// number turns the marks at the first tokens of clauses into numbers from 0.
func number(out *Result) {
	n := int32(-1)
	for i, starts := range out.Clauses {
		n += starts
		out.Clauses[i] = n
	}
	for i := range out.Predicates {
		out.Predicates[i].Clause = int(out.Clauses[out.Predicates[i].Head])
	}
}

// describe writes tag and lemma of token i.
func (p *Parser) describe(tokens []text.Token, i int, out *Result) {
	f, info := p.forms[i], p.types.Of(tokens[i].Type)
	of := lemmaSelf
	switch {
	case f == fNoun, f == fNouns:
		of = lemmaNoun
	case mainVerb.has(f):
		of = lemmaVerb
	case f == fAdj:
		of = lemmaAdjective
	}
	out.Tags[i], out.Lemmas[i] = tagOf[f], info.lemmas[of]
	if info.lemmas[of] == ownWord {
		out.Lemmas[i] = p.vocab.TermOf(tokens[i].Type)
	}
}
