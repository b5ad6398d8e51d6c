package text

import (
	"strings"
	"sync"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/german"
	"github.com/kljensen/snowball/english"

	"tellings/lang"
)

// WordSet is the set of the words of a list that are parted by white space.
func WordSet(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// words is what segmentation and normal forms ask of a language. Words are in normal form.
type words struct {
	language                 *lang.Language
	stem                     func(norm string) string
	stop                     map[string]bool
	more                     func(norm string) bool // function words beside stop; nil for none
	negators                 map[string]bool
	clitics                  map[string]bool // behind them 's is a verb
	verbs                    map[string]bool // contracted verbs: the ve of I've
	hours, days, auxiliaries map[string]bool // a.m., Monday, is: what tells that a sentence ends between the first two
	firms                    map[string]bool // Inc: behind a name that ends in ! or ?
	sayings                  map[string]bool // cried: behind “Never!” and a name
	nt                       bool            // contractions in n't are negators and function words

	// Abbreviations that are written with a point which need not end a sentence. Title: a name or a number follows, so it never
	// does. Abbrev: it does only before a word that starts sentences.
	abbreviations map[string]Flags
}

// stemmers are the algorithms by the tag of the language.
var stemmers = map[string]func(norm string) string{
	"en": func(norm string) string { return english.Stem(norm, false) },
	"de": func(norm string) string {
		env := snowballstem.NewEnv(norm)
		german.Stem(env)
		return env.Current()
	},
}

// wordsOf reads a language. One without a stemmer has words as they stand.
func wordsOf(l *lang.Language) *words {
	w := &words{language: l, stem: stemmers[l.Tag], abbreviations: map[string]Flags{}}
	set := func(name string) map[string]bool {
		m := map[string]bool{}
		for _, word := range l.Words(name) {
			m[Normalise(word)] = true
		}
		return m
	}
	w.stop, w.negators, w.clitics, w.verbs = set("text.stop-words"), set("text.negators"), set("text.clitics"), set("text.contractions")
	w.hours, w.days, w.auxiliaries, w.firms, w.sayings = set("text.hours"), set("text.days"), set("text.auxiliaries"), set("text.firms"), set("text.sayings")
	for word := range set("text.titles") {
		w.abbreviations[word] |= Title
	}
	for word := range set("text.abbreviations") {
		w.abbreviations[word] |= Abbrev
	}
	if l.Tag == "en" {
		w.more, w.nt = english.IsStopWord, true
	}
	if w.stem == nil {
		w.stem = func(norm string) string { return norm }
	}
	return w
}

var englishWords = sync.OnceValue(func() *words { return wordsOf(lang.English) })

// isStop reports whether a normal form is a function word: one of the list, or a contraction of one.
func (w *words) isStop(norm string) bool {
	plain := func(norm string) bool { return w.stop[norm] || w.more != nil && w.more(norm) }
	if plain(norm) {
		return true
	}
	if base, tail, ok := strings.Cut(norm, "'"); ok {
		return w.verbs[tail] && (plain(base) || w.clitics[base]) || w.nt && tail == "t" && strings.HasSuffix(base, "n")
	}
	return false
}

// isNegator reports whether a normal form turns what follows it round.
func (w *words) isNegator(norm string) bool {
	return w.negators[norm] || w.nt && strings.HasSuffix(norm, "n't")
}
