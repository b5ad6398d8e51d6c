package loaded

import (
	"math"
	"strings"

	"tellings/corpus/text"
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

// shapeTable looks every surface form up once.
type shapeTable struct {
	vocab      *text.Vocab
	background *lexicons.BackgroundTable
	words      *WordTable
	known      []bool
	shapes     []shape
}

func (t *shapeTable) of(typ uint32) shape {
	if int(typ) >= len(t.shapes) {
		more := t.vocab.Types() - len(t.shapes)
		t.shapes = append(t.shapes, make([]shape, more)...)
		t.known = append(t.known, make([]bool, more)...)
	}
	if !t.known[typ] {
		t.shapes[typ], t.known[typ] = t.derive(typ), true
	}
	return t.shapes[typ]
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
	s.class |= closed[w.Norm]
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

// endings tell classes of words; the first that fits counts. stem is how many letters must stand before it at least.
var endings = []struct {
	class  class
	stem   int
	suffix string
}{
	{adverb, 3, "ly"},
	{adjective, 3, "ous"}, {adjective, 4, "ive"}, {adjective, 3, "ful"}, {adjective, 3, "less"}, {adjective, 3, "able"},
	{adjective, 3, "ible"}, {adjective, 3, "ish"}, {adjective, 3, "esque"}, {adjective, 4, "ic"}, {adjective, 3, "ical"},
}

func suffixClass(norm string) class {
	for _, e := range endings {
		if len(norm) >= e.stem+len(e.suffix) && strings.HasSuffix(norm, e.suffix) {
			return e.class
		}
	}
	return 0
}

// closed are the closed classes, by normal form.
var closed = func() map[string]class {
	m := map[string]class{}
	for _, c := range []struct {
		class class
		words string
	}{
		{first, "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll let's"},
		{second, "you your yours yourself yourselves you're you've you'd you'll"},
		{third, "he him his himself she her hers herself they them their theirs themselves"},
		{cause, "because so therefore thus hence since why"},
		{be, "am is are was were be been being isn't aren't wasn't weren't"},
		{calendar, "january february march april june july august september october november december " +
			"monday tuesday wednesday thursday friday saturday sunday"},
	} {
		for _, w := range strings.Fields(c.words) {
			m[w] |= c.class
		}
	}
	return m
}()
