package said

import (
	"math"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/lang"
)

// Word is one word of a passage that is compared with others: its stem, how much it tells, and where it stands.
type Word struct {
	stem    int32 // of the event's stems
	weight  int32 // tenths of nats: see lexis.weigh
	content bool  // no function word
	negator bool  // not, never, without
	doc     int32 // document
	token   int32 // index of its token there
}

// weightOf is the weight of all words of a passage.
func weightOf(words []Word) int32 {
	sum := int32(0)
	for _, w := range words {
		sum += w.weight
	}
	return sum
}

// lexis knows the words that are spoken in an event: their stems, numbered as they are met, and what each is worth.
type lexis struct {
	e         *Event
	types     map[uint32][]Word // by vocabulary type: see wordsOf; position left empty
	stems     map[uint32]int32  // by number of the vocabulary's
	sentences int
}

func newLexis(e *Event) *lexis {
	x := &lexis{e: e, types: map[uint32][]Word{}, stems: map[uint32]int32{}}
	for _, d := range e.Docs {
		x.sentences += d.Counts.Sentences
	}
	return x
}

// Weights of words that are not weighed one by one, in tenths of nats.
const (
	functionWeight = 3
	numberWeight   = 40
)

// weigh is the mean of two surprises in tenths of nats: that of meeting the word in a news article, and in a sentence of this
// event. A word that all tell the event with says little about who quotes whom, however rare it is elsewhere.
func (x *lexis) weigh(t *text.Type) int32 {
	switch {
	case t.Flags.Is(text.StopWord):
		return functionWeight
	case t.Flags.Is(text.Number):
		return numberWeight
	}
	news := -math.Log(x.e.News.Likely(t.Term))
	here := -math.Log(min(1, float64(x.e.Counts[t.Norm]+1)/float64(x.sentences+2)))
	return max(functionWeight, int32(math.Round(5*(news+here))))
}

// wordsOf are the words that a type stands for: does not for doesn’t, two words at one token.
func (x *lexis) wordsOf(id uint32) []Word {
	words, known := x.types[id]
	if known {
		return words
	}
	v := x.e.Analyzer.Vocab
	if parts := contracted(v.Type(id).Norm); parts == nil {
		words = []Word{x.word(id)}
	} else {
		for _, w := range parts {
			words = append(words, x.word(v.Intern(w)))
		}
	}
	x.types[id] = words
	return words
}

// word makes the word of a type.
func (x *lexis) word(id uint32) Word {
	t, root := x.e.Analyzer.Vocab.Type(id), x.e.Analyzer.Vocab.Root(id)
	stem, known := x.stems[root]
	if !known {
		stem = int32(len(x.stems))
		x.stems[root] = stem
	}
	return Word{stem: stem, weight: x.weigh(t), content: !t.Flags.Is(text.StopWord), negator: t.Flags.Is(text.Negator)}
}

// contracted are the words that a contraction stands for, or nil. He’s and he’d are left: they stand for one of two.
func contracted(norm string) []string {
	if first, ok := negated()[norm]; ok {
		return []string{first, "not"}
	}
	if strings.IndexByte(norm, '\'') < 0 {
		return nil // at a glance
	}
	if first, ok := strings.CutSuffix(norm, "n't"); ok {
		return []string{first, "not"}
	}
	for ending, word := range endings() {
		if first, ok := strings.CutSuffix(norm, ending); ok && first != "" {
			return []string{first, word}
		}
	}
	return nil
}

var (
	negated = sync.OnceValue(func() map[string]string { return values("said.negated") })
	endings = sync.OnceValue(func() map[string]string { return values("said.endings") })
)

// values are the words of a set by what stands before their colons.
func values(set string) map[string]string {
	all := map[string]string{}
	for _, entry := range lang.English.Words(set) {
		word, value, _ := strings.Cut(entry, ":")
		all[word] = value
	}
	return all
}

const bracketed = 10 // tokens between [ and ] that are an editor's

// words appends the words and numbers of d's tokens first to end. What an editor put in square brackets is left out.
func (x *lexis) words(dst []Word, doc int, d *features.Document, first, end int) []Word {
	for i := first; i < end; i++ {
		if d.Tokens[i].Type == '[' {
			for k := i + 1; k < min(end, i+bracketed); k++ {
				if d.Tokens[k].Type == ']' {
					i = k
					break
				}
			}
			continue
		}
		if d.Tokens[i].Flags.Is(text.Word | text.Number) {
			for _, w := range x.wordsOf(d.Tokens[i].Type) {
				w.doc, w.token = int32(doc), int32(i)
				dst = append(dst, w)
			}
		}
	}
	return dst
}
