package coverage

import (
	"bytes"
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/lexicons"
)

// term is a number for something that clauses may share: a stem, a set of synonyms, a number, an actor, an utterance.
type term = int32

// word is what is known of a surface type once and for all.
type word struct {
	terms  []term  // of a hyphenated word its parts; none for a function word
	value  float64 // of a number, in figures or words
	number bool
}

// lexis numbers the terms of an event.
type lexis struct {
	e     *Event
	sets  map[string]string // normal form → its set of synonyms
	types map[uint32]word   // by vocabulary type
	ids   map[string]term
	news  []float64 // by term: surprise of meeting it in a news article, in nats
	held  []int32   // by term: clauses that have it
	acts  []bool    // by term: it is a set of synonyms
	named []int32   // by term: occurrences as a name less those as a word
}

//go:embed synonyms.tsv
var synonymsFile []byte

// synonyms reads the list of sets, once.
var synonyms = sync.OnceValues(func() (map[string]string, error) {
	list, err := lexicons.Parse("synonyms.tsv", bytes.NewReader(synonymsFile))
	if err != nil {
		return nil, fmt.Errorf("embedded synonyms: %w", err)
	}
	sets := make(map[string]string, len(list.Entries))
	for _, e := range list.Entries {
		sets[e.Term] = e.Category
	}
	return sets, nil
})

func newLexis(e *Event) (*lexis, error) {
	sets, err := synonyms()
	if err != nil {
		return nil, err
	}
	return &lexis{e: e, sets: sets, types: map[uint32]word{}, ids: map[string]term{}}, nil
}

// Surprises in nats of what the background does not count.
const (
	numberNews    = 3.5 // a number
	actorNews     = 6   // an actor
	utteranceNews = 8   // the words of one quotation
)

// id numbers a term. news is its surprise in a news article; of several forms with one term the commonest counts.
func (x *lexis) id(name string, news float64) term {
	t, known := x.ids[name]
	if !known {
		t = term(len(x.news))
		x.ids[name] = t
		x.news = append(x.news, news)
		x.held = append(x.held, 0)
		x.named = append(x.named, 0)
		x.acts = append(x.acts, name[0] == '=')
	}
	x.news[t] = min(x.news[t], news)
	return t
}

// word looks a type up.
func (x *lexis) word(id uint32) *word {
	w, known := x.types[id]
	if !known {
		w = x.learn(x.e.Analyzer.Vocab.Type(id))
		x.types[id] = w
	}
	return &w
}

// learn derives the terms of a type. A hyphen parts numbers and words (90-minute, three-year) and is dropped behind a single
// letter (G-7, F-16), so that both ways of writing meet.
func (x *lexis) learn(t *text.Type) word {
	var w word
	switch {
	case t.Flags.Is(text.StopWord):
		if v, ok := numerals[t.Norm]; ok {
			w.value, w.number = v, true
		}
	case !t.Flags.Is(text.Word | text.Number):
	case !strings.Contains(t.Norm, "-"):
		x.part(&w, t.Norm, t.Stem)
	case strings.IndexByte(t.Norm, '-') == 1:
		x.part(&w, strings.ReplaceAll(t.Norm, "-", ""), strings.ReplaceAll(t.Norm, "-", ""))
	default:
		for part := range strings.SplitSeq(t.Norm, "-") {
			if part != "" {
				known := x.e.Analyzer.Vocab.Type(x.e.Analyzer.Vocab.Intern(part))
				if !known.Flags.Is(text.StopWord) || known.Flags.Is(text.Negator) {
					x.part(&w, known.Norm, known.Stem)
				}
			}
		}
	}
	return w
}

// part adds the term of one word to w.
func (x *lexis) part(w *word, norm, stem string) {
	if v, ok := number(norm); ok {
		w.value, w.number = v, true
		w.terms = append(w.terms, x.id("#"+strconv.FormatFloat(v, 'g', -1, 64), numberNews))
		return
	}
	name := stem
	if set, ok := x.sets[norm]; ok {
		name = "=" + set
	}
	w.terms = append(w.terms, x.id(name, -math.Log(x.e.Background.Likely(norm))))
}

// number reads 1,200 and 3.5, 90th, and the words of numerals.
func number(norm string) (float64, bool) {
	if v, ok := numerals[norm]; ok {
		return v, true
	}
	digits := strings.TrimRight(strings.ReplaceAll(norm, ",", ""), "abcdefghijklmnopqrstuvwxyz'")
	if digits == "" || digits[0] < '0' || digits[0] > '9' {
		return 0, false
	}
	v, err := strconv.ParseFloat(digits, 64)
	return v, err == nil
}

// numerals are the numbers that news writes in words.
var numerals = map[string]float64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
	"twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"dozen": 12, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
}

// weights are the terms' worth in nats: the surprise of meeting one in a clause of this event. What is common in all news
// shares less of it, down to a quarter: two clauses that both say “week” or “people” need not tell the same.
func (x *lexis) weights(clauses int) []float64 {
	w := make([]float64, len(x.news))
	for t := range w {
		here := -math.Log(min(1, (float64(x.held[t])+.5)/float64(clauses+1)))
		if x.named[t] > 0 {
			here *= nameWorth
		}
		w[t] = here * min(1, newsFloor+x.news[t]/4)
	}
	return w
}
