package coverage

import (
	"math"
	"strconv"
	"strings"

	"tellings/corpus/text"
)

// term is a number for something that clauses may share: a stem, a set of synonyms, a number, an actor.
type term = int32

// termInfo is what is known of a term.
type termInfo struct {
	news   float64 // surprise of meeting it in a news article, in nats
	act    bool    // a set of synonyms for what is done: a meeting, to meet
	exact  bool    // a number
	mutual bool    // an act that is the same from both sides: a meeting, a call
	actor  bool    // a person, a body or a group
	named  int32   // occurrences as a name less those as a word
}

// isName reports whether a term says who, where or on which day.
func (t *termInfo) isName() bool { return t.named > 0 }

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
	types map[uint32]*word  // by vocabulary type
	ids   map[string]term
	terms []termInfo
	most  int // sentences that are read of an article; 0 for all

	kinships  *kinship
	surprises map[int32]float64 // by field
}

func newLexis(e *Event) (*lexis, error) {
	sets, err := Synonyms()
	if err != nil {
		return nil, err
	}
	return &lexis{e: e, sets: sets, types: map[uint32]*word{}, ids: map[string]term{}, kinships: kinships(), surprises: map[int32]float64{}}, nil
}

// Surprises in nats of what the background does not count.
const (
	numberNews = 3.5 // a number
	actorNews  = 6   // an actor
)

// id numbers a term. news is its surprise in a news article; of several forms with one term the commonest counts.
func (x *lexis) id(name string, news float64) term {
	t, known := x.ids[name]
	if !known {
		t = term(len(x.terms))
		x.ids[name] = t
		x.terms = append(x.terms, termInfo{news: news})
	}
	x.terms[t].news = min(x.terms[t].news, news)
	return t
}

// word looks a type up.
func (x *lexis) word(id uint32) *word {
	w, known := x.types[id]
	if !known {
		w = x.learn(id)
		x.types[id] = w
	}
	return w
}

// learn derives the terms of a type. A hyphen parts numbers and words (90-minute, three-year) and is dropped behind a single
// letter (G-7, F-16), so that both ways of writing meet.
func (x *lexis) learn(id uint32) *word {
	v := x.e.Analyzer.Vocab
	w, t := new(word), v.Type(id)
	switch {
	case t.Flags.Is(text.StopWord):
		w.value, w.number = numerals[t.Norm]
	case !t.Flags.Is(text.Word | text.Number):
	case t.Flags.Is(text.Number) && strings.Contains(t.Surface, "."):
		x.part(w, strings.ToLower(t.Surface), v.Stem(id)) // the normal form has lost the point of 3.5
	case !strings.Contains(t.Norm, "-"):
		x.part(w, t.Norm, v.Stem(id))
	case strings.IndexByte(t.Norm, '-') == 1:
		joined := strings.ReplaceAll(t.Norm, "-", "")
		x.part(w, joined, joined)
	default:
		for part := range strings.SplitSeq(t.Norm, "-") {
			if part == "" {
				continue
			}
			if id := v.Intern(part); !v.Type(id).Flags.Is(text.StopWord) {
				x.part(w, v.Type(id).Norm, v.Stem(id))
			}
		}
	}
	return w
}

// part adds the term of one word to w.
func (x *lexis) part(w *word, norm, stem string) {
	if v, ok := Numeral(norm); ok {
		w.value, w.number = v, true
		w.terms = append(w.terms, x.exact("#"+strconv.FormatFloat(v, 'g', -1, 64), numberNews))
		return
	}
	news := -math.Log(x.e.Background.Likely(norm))
	set, ok := x.sets[norm]
	if !ok {
		w.terms = append(w.terms, x.id(stem, news))
		return
	}
	t := x.id("="+set, news)
	x.terms[t].act, x.terms[t].mutual = !things[set], mutual[set]
	w.terms = append(w.terms, t)
}

// things are the sets of those who act and of what they act with.
var things = text.WordSet("court police soldiers weapon law lawyer lawmaker worker boss firm pupil doctor sick migrant family child car plane storm flood plan agreement error " +
	"us gb ru ua cn eu fr de il ps ir iq sy tr in pk af sa kp jp mx ca it es pl gr eg cu ve br au democrat republican " +
	"monday tuesday wednesday thursday friday saturday sunday")

// mutual are the sets of acts that two do together.
var mutual = text.WordSet("meet call talks agreement interview join")

func (x *lexis) exact(name string, news float64) term {
	t := x.id(name, news)
	x.terms[t].exact = true
	return t
}

// Numeral reads 1,200 and 3.5, 90th, and the words of numerals.
func Numeral(norm string) (float64, bool) {
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
