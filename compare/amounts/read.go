package amounts

import (
	"math"
	"slices"
	"strings"

	"tellings/compare/coverage"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/lang"
)

// Amount is a number of something in an article.
type Amount struct {
	Doc, Outlet, Sentence int
	From, To              int // tokens of the number with what loosens it and what is counted, half-open
	span
	unit      string          // what is counted; of persons as such what is told of them, or anybody
	verb      string          // what is told of it, in its base form or the set of its synonyms; empty for none that tells anything
	measure   bool            // the unit measures things of all kinds
	arguments map[string]bool // of a verb with a day: who does what to whom
	dated     bool            // the number is that of a day
	weekday   int             // where that is named by its weekday: 1 for Monday
	tally     bool            // of a vote
	size      bool            // of a thing: a 38-word oath
	rest      bool            // others, more, another
	part      bool            // 17 of the 34
	parts     []span          // of a sum
	words     []worded        // around it, in order, each once
	own       float64         // the worth of all of them
	names     map[string]bool // of these, names
	when      map[string]bool // years, months and weekdays of its sentence
	where     map[string]bool // names behind in, at, near of its sentence
	subject   string          // who or what does it, where that is not what is counted
}

// worded is a word around an amount and its surprise in nats.
type worded struct {
	word string
	nats float64
}

// worth is what it counts.
func (w worded) worth() float64 { return min(heaviest, w.nats) }

var (
	least    = lang.English.Set("amounts.at-least")
	most     = lang.English.Set("amounts.at-most")
	more     = lang.English.Set("amounts.more")
	fewer    = lang.English.Set("amounts.fewer")
	few      = lang.English.Set("amounts.few")
	about    = lang.English.Set("amounts.about")
	rest     = lang.English.Set("amounts.rest")
	people   = lang.English.Set("amounts.people")
	measures = lang.English.Set("amounts.measures")
	labels   = lang.English.Set("amounts.labels")
	tolls    = lang.English.Set("amounts.tolls")
	sizes    = lang.English.Set("amounts.sizes")
	light    = lang.English.Set("amounts.light")
	near     = lang.English.Set("amounts.near")
	months   = lang.English.Set("time.months")
	weekdays = lang.English.Set("time.weekdays")
)

// reader reads one article.
type reader struct {
	e       *coverage.Event
	sets    map[string]string // normal form → set of synonyms
	words   *numberWords
	doc     int
	d       *features.Document
	g       *syntax.Result
	article []Amount
}

// read finds the amounts of all articles.
func read(e *coverage.Event) ([]Amount, error) {
	sets, err := coverage.Synonyms()
	if err != nil {
		return nil, err
	}
	var all []Amount
	words := numberWordsOf()
	for doc, d := range e.Docs {
		r := reader{e: e, sets: sets, words: words, doc: doc, d: d, g: &e.Readings[doc].Grammar}
		for s := range d.Sentences {
			if d.Parts[s].Counted() {
				r.sentence(s)
			}
		}
		all = append(all, r.article...)
	}
	return all, nil
}

func (r *reader) norm(i int) string {
	if i < 0 || i >= len(r.d.Tokens) {
		return ""
	}
	return r.e.Analyzer.Vocab.Type(r.d.Tokens[i].Type).Norm
}

// key is what a word counts as: its set of synonyms or its base form.
func (r *reader) key(i int) string {
	if set, ok := r.sets[r.norm(i)]; ok {
		return "=" + set
	}
	return r.e.Analyzer.Vocab.Norm(r.g.Lemmas[i])
}

func (r *reader) sentence(s int) {
	at := r.d.Sentences[s]
	for i := at.First; i < at.End; i++ {
		if !r.mayBegin(i) {
			continue
		}
		if a, ok := r.amount(i, at); ok {
			a.Sentence = s
			r.around(&a, at)
			r.article = append(r.article, a)
			i = a.To - 1
		}
	}
}

// amount reads the number at token i.
func (r *reader) amount(i int, at text.Sentence) (a Amount, ok bool) {
	for _, read := range [...]func(*reader, int, text.Sentence) (Amount, bool){(*reader).day, (*reader).age, (*reader).tally, (*reader).compound} {
		if a, ok = read(r, i, at); ok {
			return a, true
		}
	}
	end := i
	if a.span, end, ok = r.number(i, at); !ok || r.named(i, end, at) {
		return a, false
	}
	a.Doc, a.Outlet, a.From, a.To = r.doc, r.e.Outlets[r.doc], i, end
	r.loosen(&a, at)
	return a, r.counted(&a, i, at)
}

// reach is how many tokens from a number its words stand.
const reach = 14

// beside is the same for the names that say which of them are counted.
const beside = 6

// around collects the words of the sentence near the number, and the times of the sentence.
func (r *reader) around(a *Amount, at text.Sentence) {
	a.names, a.when = map[string]bool{}, map[string]bool{}
	a.where = r.places(at)
	for i := at.First; i < at.End; i++ {
		t, norm := r.d.Tokens[i], r.norm(i)
		if a.dated && (weekdays.Has(norm) || i >= a.From && i < a.To && (months.Has(norm) || t.Flags.Is(text.Number))) {
			continue
		}
		if months.Has(norm) && t.Flags.Is(text.Capital) || weekdays.Has(norm) || len(norm) == 4 && t.Flags.Is(text.Number) && (strings.HasPrefix(norm, "19") || strings.HasPrefix(norm, "20")) {
			a.when[norm] = true
			continue
		}
		if i < a.From-reach || i >= a.To+reach || i >= a.From && i < a.To && (t.Flags.Is(text.Number) || r.key(i) == a.unit) {
			continue
		}
		if !t.Flags.Is(text.Word) || t.Flags.Is(text.StopWord) || r.g.Tags[i] == syntax.Numeral || light.Has(r.key(i)) {
			continue
		}
		key := r.key(i)
		a.words = append(a.words, worded{key, -math.Log(r.e.Background.Likely(norm))})
		if (t.IsName() || r.g.Tags[i] == syntax.Name) && i >= a.From-beside && i < a.To+beside {
			a.names[key] = true
		}
	}
	slices.Reverse(a.words) // of two forms of one word the later stays
	slices.SortStableFunc(a.words, func(x, y worded) int { return strings.Compare(x.word, y.word) })
	a.words = slices.CompactFunc(a.words, func(x, y worded) bool { return x.word == y.word })
	for _, w := range a.words {
		a.own += w.worth()
	}
}

// places are the names that stand right behind a preposition of place.
func (r *reader) places(at text.Sentence) map[string]bool {
	all := map[string]bool{}
	for i := at.First + 1; i < at.End; i++ {
		if near.Has(r.norm(i-1)) && r.d.Tokens[i].IsName() && !months.Has(r.norm(i)) {
			for ; i < at.End && r.d.Tokens[i].IsName(); i++ {
				all[r.key(i)] = true
			}
		}
	}
	return all
}
