package loaded

import (
	"math"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/lang"
	"tellings/lexicons"
)

// class is what a token is by its form, whatever the sentence: a class of words that shows in their endings, a closed class that
// can be listed whole, or a kind of mark.
type class uint32

const (
	adverb      class = 1 << iota // in -ly
	adjective                     // by suffix: -ous, -ive, -ful, -less …
	first                         // I, we and their forms
	second                        // you and its forms
	third                         // he, she, they and their forms
	cause                         // because, so, therefore …
	be                            // forms of be
	calendar                      // months and days of the week
	contraction                   // don't, it's
	number
	allCaps
	dash
	parenthesis
	exclamation
	question
	ellipsis
	classes = iota // how many there are
)

// shape is what is known of a word form, whatever the sentence.
type shape struct {
	class
	rarity  float32 // −log10 of the share of news articles that have the word; 0 for function words
	opinion float32 // see Word.Opinion
	company float32 // see Word.Company
}

// shapeTable looks surface forms up.
type shapeTable struct {
	vocab      *text.Vocab
	background *lexicons.BackgroundTable
	words      *WordTable
}

func (t *shapeTable) derive(typ uint32) (s shape) {
	w := t.vocab.Type(typ)
	s.class = marks[typ]
	if w.Flags.Is(text.Number) {
		s.class |= number
	}
	if w.Flags.Is(text.AllCaps) {
		s.class |= allCaps
	}
	if !w.Flags.Is(text.Word) {
		return s
	}
	s.class |= closed.Of(w.Norm)
	if strings.Contains(w.Norm, "'") {
		s.class |= contraction
	}
	word := t.words.Word(w.Norm)
	s.opinion, s.company = float32(word.Opinion), float32(word.Company)
	if w.Flags.Is(text.StopWord) {
		return s
	}
	seldom := 0.5 / float64(t.background.Documents) // of a word that the background does not hold
	s.rarity = float32(-math.Log10(math.Max(t.background.Share(w.Norm), seldom)))
	if !w.Flags.Is(text.Capital) { // endings of names say nothing
		s.class |= suffixClass(w.Norm)
	}
	return s
}

// marks are the classes of marks, by type.
var marks = map[uint32]class{
	text.EmDash: dash, text.EnDash: dash, text.DoubleHyphen: dash, '(': parenthesis, '!': exclamation, '?': question,
	text.Ellipsis: ellipsis, text.Points: ellipsis,
}

// endings tell classes of words; the first that fits counts.
var endings = sync.OnceValue(func() (all []ending) {
	for _, set := range []struct {
		name  string
		class class
	}{{"closed.adverb-endings", adverb}, {"closed.adjective-endings", adjective}} {
		for _, word := range lang.English.Words(set.name) {
			suffix, stem := lang.Value(word)
			all = append(all, ending{set.class, stem, suffix})
		}
	}
	return all
})

// ending is a suffix behind at least stem letters.
type ending struct {
	class  class
	stem   int
	suffix string
}

func suffixClass(norm string) class {
	for _, e := range endings() {
		if len(norm) >= e.stem+len(e.suffix) && strings.HasSuffix(norm, e.suffix) {
			return e.class
		}
	}
	return 0
}

// closed are the closed classes, by normal form.
var closed = lang.Classes(lang.English, map[string]class{
	"closed.first": first, "closed.second": second, "closed.third": third, "closed.cause": cause, "closed.be": be, "closed.calendar": calendar,
})
