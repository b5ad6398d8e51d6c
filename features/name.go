package features

import (
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/lang"
	"tellings/lexicons"
)

// names finds hits that are part of a name, and so no choice of words: Sen. Roy Blunt, Operation Fast and Furious.
//
//   - A word with a capital inside its sentence is one when another capitalised word stands beside it, small joining words
//     passed over, or when the article has it so elsewhere.
//   - Where any word would have a capital (at the start of a sentence or quotation, in a headline) it is one only when the
//     article has it elsewhere as the last word of a name: "Blunt" after "Roy Blunt", but not "Radical" after "Radical Party".
//   - A word that news always writes with a capital is none: Marxist and Obamacare say within a name what they say outside.
//     Nor is one that is too rare to know.
//
// Phrases are let be: the capitals of "Fake News Media" make no name of it. Only hits with a capital cost anything. The road
// not taken: a list of surnames, which would take "slaughter" and "blunt" wherever they start a sentence.
type names struct {
	vocab      *text.Vocab
	background *lexicons.BackgroundTable
	joining    []uint32 // types
	known      []uint32 // terms that this article has as part of a name
	last       []uint32 // those of them that end one
	sentence   int      // the sentence looked at last, and whether it is capitalised like a headline
	titled     bool
}

func newNames(v *text.Vocab, background *lexicons.BackgroundTable) names {
	n := names{vocab: v, background: background}
	for _, word := range lang.English.Words("names.joining") {
		n.joining = append(n.joining, v.Intern(word))
	}
	return n
}

// drop takes hits that are part of a name out of d.Hits.
func (n *names) drop(d *Document) {
	n.known, n.last, n.sentence = n.known[:0], n.last[:0], -1
	for _, h := range d.Hits {
		if n.candidate(d, h) && !n.free(d, h) {
			n.learn(d, h)
		}
	}
	if len(n.known) > 0 {
		d.Hits = slices.DeleteFunc(d.Hits, func(h Hit) bool { return n.candidate(d, h) && n.isPart(d, h) })
	}
}

// candidate reports whether h is one word, with a capital here and without one in other news.
func (n *names) candidate(d *Document, h Hit) bool {
	t := d.Tokens[h.From]
	return h.To == h.From+1 && t.Flags&(text.Word|text.Capital|text.AllCaps) == text.Word|text.Capital &&
		n.background.Lower(n.vocab.Type(t.Type).Norm)
}

// learn notes the word of h when a capitalised word stands beside it.
func (n *names) learn(d *Document, h Hit) {
	s := d.Sentences[h.Sentence]
	before := n.neighbour(d.Tokens, h.From, s.First, -1)
	after := !d.Tokens[h.From].Flags.Is(text.Possessive) && n.neighbour(d.Tokens, h.From, s.End-1, +1)
	if !before && !after {
		return
	}
	term := n.vocab.TermOf(d.Tokens[h.From].Type)
	n.known = append(n.known, term)
	if !after {
		n.last = append(n.last, term)
	}
}

// isPart reports whether h is part of a name, once all of the article's are known.
func (n *names) isPart(d *Document, h Hit) bool {
	term := n.vocab.TermOf(d.Tokens[h.From].Type)
	if n.free(d, h) {
		return slices.Contains(n.last, term)
	}
	return slices.Contains(n.known, term)
}

// free reports whether any word would have a capital where h stands.
func (n *names) free(d *Document, h Hit) bool {
	if h.Sentence != n.sentence {
		kind, s := d.Parts[h.Sentence], d.Sentences[h.Sentence]
		n.sentence = h.Sentence
		n.titled = kind == corpus.Headline || kind == corpus.Subhead || titleCase(d.Tokens[s.First:s.End])
	}
	return n.titled || startsClause(d.Tokens, h.From)
}

// titleCase reports whether a sentence is capitalised as headlines are: nearly all of its content words, or, where a point at its
// end says that it is a sentence of names, each of them.
func titleCase(sentence []text.Token) bool {
	lower, all := 0, 0
	for _, t := range sentence {
		if t.Flags&(text.Word|text.StopWord) != text.Word {
			continue
		}
		all++
		if !t.Flags.Is(text.Capital) {
			lower++
		}
	}
	if sentence[len(sentence)-1].Type == '.' {
		return lower == 0
	}
	return 4*lower <= all
}

// startsClause reports whether token i has a capital by its place: first of a sentence, or behind an opening mark, a colon, a dash.
func startsClause(tokens []text.Token, i int) bool {
	if i == 0 || tokens[i].Flags.Is(text.SentenceStart|text.LineStart) {
		return true
	}
	switch tokens[i-1].Type {
	case '.', ',', ';', ')', ']', '&', '/':
		return false
	}
	return tokens[i-1].Flags.Is(text.Punct)
}

// joints is how many small words stand between the parts of a name at most: Bureau of the Census.
const joints = 2

// neighbour reports whether the content word next to token i in the given direction, up to the token end, has a capital. No
// name reaches over a possessive or a mark, but for the point of "Sen." and the "&".
func (n *names) neighbour(tokens []text.Token, i, end, step int) bool {
	for passed := 0; i != end && passed <= joints; {
		i += step
		t := tokens[i]
		switch {
		case t.Type == '.' && step < 0: // within a sentence it belongs to an abbreviation
		case t.Type == '&' || slices.Contains(n.joining, t.Type):
			passed++
		default:
			return t.Flags&(text.Word|text.Capital|text.StopWord) == text.Word|text.Capital && (step > 0 || !t.Flags.Is(text.Possessive))
		}
	}
	return false
}
