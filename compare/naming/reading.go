package naming

import (
	"cmp"
	"slices"
	"strings"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/lexicons"
)

// article is an Article with its grammar and actors at the tokens. Its slices are one a token.
type article struct {
	*Article
	*syntax.Result
	e        *Tellings
	kinds    *kinds   // of the event
	member   []int32  // the member of the cast that the token names, or -1
	mention  []int32  // the mention that the token is of, or -1
	phraseAt []int32  // the outermost phrase that begins there, or syntax.None
	judged   []bool   // it is in a list of words that judge
	slants   []Slant  // of the alternation it is in
	choices  []uint16 // 1 + the feature of that alternation
	camps    []bool   // one of the alternations that it is in is an issue: see issues
	counted  []bool   // it stands in a part that counts

	content, lemmas [][]uint32 // by sentence, nil where nobody asked: see contentOf and lemmasOf
}

// contentOf are the lemmas of the content words of a sentence, in order, each once.
func (a *article) contentOf(s int) []uint32 {
	return a.kept(&a.content, s, func(t int) bool { return a.Tokens[t].IsTerm() && a.Tags[t] != syntax.Numeral })
}

// lemmasOf are those of all its words.
func (a *article) lemmasOf(s int) []uint32 {
	return a.kept(&a.lemmas, s, func(int) bool { return true })
}

func (a *article) kept(in *[][]uint32, s int, wanted func(t int) bool) []uint32 {
	if *in == nil {
		*in = make([][]uint32, len(a.Sentences))
	}
	if (*in)[s] == nil {
		sentence := a.Sentences[s]
		list := make([]uint32, 0, sentence.End-sentence.First)
		for t := sentence.First; t < sentence.End; t++ {
			if wanted(t) {
				list = append(list, a.Lemmas[t])
			}
		}
		slices.Sort(list)
		(*in)[s] = slices.Compact(list)
	}
	return (*in)[s]
}

// judging are the lists whose words judge what they name.
var judging = map[string]bool{"loaded": true, "labels": true, "dehumanise": true, "evaluative": true}

const alternations = "alternations"

func newArticle(e *Tellings, a *Article, sorts *kinds) *article {
	n := len(a.Tokens)
	r := &article{Article: a, Result: &a.Reading.Grammar, e: e, kinds: sorts, member: make([]int32, n), mention: make([]int32, n), phraseAt: make([]int32, n),
		judged: make([]bool, n), slants: make([]Slant, n), choices: make([]uint16, n), camps: make([]bool, n), counted: make([]bool, n)}
	for i := range n {
		r.member[i], r.mention[i], r.phraseAt[i] = -1, -1, syntax.None
	}
	for i := range a.Reading.Actors.Mentions { // the longer one first, so that the innermost stays
		m := &a.Reading.Actors.Mentions[i]
		for t := m.From; t < m.To; t++ {
			r.member[t], r.mention[t] = a.Cast[m.Actor], int32(i)
		}
	}
	for i := len(r.Phrases) - 1; i >= 0; i-- {
		r.phraseAt[r.Phrases[i].First] = int32(i)
	}
	for k, s := range a.Sentences {
		for t := s.First; t < s.End; t++ {
			r.counted[t] = a.Parts[k].Counted()
		}
	}
	r.hits()
	return r
}

// leansAt are the leans of the noun at token t, whose phrase begins at first; a name in capitals has none.
func (a *article) leansAt(first, t int) (leans []Lean) {
	if part := a.Parts[a.SentenceOf(t)]; a.Tokens[t].IsName() && part != corpus.Headline && part != corpus.Subhead {
		return nil
	}
	known := a.e.Matcher.Features()
	at, _ := slices.BinarySearchFunc(a.Hits, t-longestChoice, func(h features.Hit, from int) int { return cmp.Compare(h.From, from) })
	for ; at < len(a.Hits) && a.Hits[at].From <= t; at++ {
		if h := &a.Hits[at]; h.To == t+1 && h.From >= first && known[h.Feature].List == alternations {
			_, entry := a.e.Matcher.Entry(h.Entry)
			leans = append(leans, Lean{1 + h.Feature, slantOf(entry)})
		}
	}
	switch a.Lists().sets[a.Lists().things[a.norm(t)]].name {
	case "thing_ban":
		leans = append(leans, Lean{policy, Harsher})
	case "thing_bill", "thing_rule":
		leans = append(leans, Lean{policy, Neutral})
	}
	return leans
}

// longestChoice is more than the words of a noun in a set.
const longestChoice = 8

// hits notes at the tokens which lists they are in.
func (a *article) hits() {
	known := a.e.Matcher.Features()
	for i := range a.Hits {
		h := &a.Hits[i]
		list := known[h.Feature].List
		for t := h.From; t < h.To; t++ {
			if list == alternations {
				_, entry := a.e.Matcher.Entry(h.Entry)
				a.slants[t], a.choices[t] = slantOf(entry), 1+h.Feature
				a.camps[t] = a.camps[t] || issues.Has(known[h.Feature].Category)
			}
			a.judged[t] = a.judged[t] || judging[list]
		}
	}
}

func slantOf(e *lexicons.Entry) Slant {
	switch {
	case strings.HasPrefix(e.Note, "negative"):
		return Harsher
	case strings.HasPrefix(e.Note, "positive"):
		return Kinder
	}
	return Neutral
}

// norm is the normal form of a token.
func (a *article) norm(t int) string { return a.e.Vocab.Type(a.Tokens[t].Type).Norm }

// lemma is the lemma of a token.
func (a *article) lemma(t int) string { return a.e.Vocab.Norm(a.Lemmas[t]) }

// words are the normal forms of some tokens.
func (a *article) words(from, to int) string {
	var words []string
	for t := from; t < to; t++ {
		if !a.Tokens[t].Flags.Is(text.Punct) {
			words = append(words, a.norm(t))
		}
	}
	return strings.Join(words, " ")
}

// actor tells which member of the cast a phrase names by its head, or -1.
func (a *article) actor(phrase int32) int32 {
	if phrase == syntax.None {
		return -1
	}
	return a.member[a.Phrases[phrase].Head]
}

// head is the token of the noun that names the thing; a day that stands behind it is none (a talk Friday).
func (a *article) head(p *syntax.Phrase) int {
	t := p.Head
	for t > p.First && a.e.Lists.class(a.norm(t)) == determining && a.Tags[t-1] == syntax.Noun {
		t--
	}
	return t
}

// of is the phrase right behind the of of p, or syntax.None: not that of “ahead of”.
func (a *article) of(p *syntax.Phrase) int32 {
	if p.Of == syntax.None || p.End >= len(a.Tokens) || a.norm(p.End) != "of" {
		return syntax.None
	}
	return p.Of
}

// names reports whether a token names an actor, by name or as one that it describes.
func (a *article) names(t int) bool {
	m := a.mention[t]
	return m >= 0 && a.member[t] >= 0 && a.Reading.Actors.Mentions[m].Kind != mentions.Pronoun
}
