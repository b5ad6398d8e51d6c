package syntax

import (
	"strings"
	"sync"

	"tellings/lang"
	"tellings/lexicons"
)

// lexicon is what is known of words before any text: the list lang/en/words.tsv, the irregular forms, and how many articles of the
// background hold a form, from which the class of an unlisted word is guessed.
type lexicon struct {
	words      map[string][]form // base form → its open classes, the frequent one first: fNoun, fInf, fAdj, fAdv
	irregular  map[string][]inflected
	background *lexicons.BackgroundTable // nil when the program was built without
}

// inflected is what a form of an irregular word is: took is the past of take.
type inflected struct {
	base string
	form form
}

// loadLexicon builds the lexicon once for the program; it is read-only.
var loadLexicon = sync.OnceValue(func() *lexicon {
	x := &lexicon{words: map[string][]form{}, irregular: map[string][]inflected{}}
	for _, row := range lang.English.Rows("words", 2) {
		var list []form
		for _, name := range strings.Fields(row.Cells[0]) {
			list = append(list, classForms[name])
		}
		for _, word := range strings.Fields(row.Cells[1]) {
			x.words[word] = list
		}
	}
	x.addIrregular()
	x.background, _ = lexicons.Background() // without it, suffixes alone tell the class of an unlisted word
	return x
})

// classForms are the names of the classes in words.tsv.
var classForms = map[string]form{"noun": fNoun, "verb": fInf, "adjective": fAdj, "adverb": fAdv}

func (x *lexicon) addIrregular() {
	for _, verb := range lexicons.IrregularVerbs() {
		if x.words[verb] == nil {
			x.words[verb] = []form{fInf}
		}
		forms := lexicons.InflectVerb(verb)
		for _, past := range forms.Past {
			x.add(past, inflected{verb, fPast})
		}
		for _, participle := range forms.Participle {
			x.add(participle, inflected{verb, fPastP})
		}
	}
	for _, noun := range lexicons.IrregularNouns() {
		if x.words[noun] == nil {
			x.words[noun] = []form{fNoun}
		}
		for _, plural := range lexicons.InflectNoun(noun) {
			x.add(plural, inflected{noun, fNouns})
		}
	}
	for _, adjective := range lexicons.IrregularAdjectives() {
		for _, degree := range lexicons.InflectAdjective(adjective) {
			x.add(degree, inflected{adjective, fAdj})
		}
	}
}

func (x *lexicon) add(form string, i inflected) {
	x.irregular[form] = append(x.irregular[form], i)
}

// articles is how many articles of the background hold a form.
func (x *lexicon) articles(norm string) int {
	if x.background == nil {
		return 0
	}
	return x.background.DF[norm]
}

// capitals is the share of a form's occurrences inside sentences that have a capital, in percent; of a form that is not in
// the background it is unknown.
func (x *lexicon) capitals(norm string) (percent int, known bool) {
	if x.articles(norm) == 0 {
		return 0, false
	}
	return x.background.Capitals[norm], true
}
