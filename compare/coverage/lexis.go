package coverage

import (
	"math"
	"strconv"
	"strings"
	"sync"

	"tellings/corpus/text"
	"tellings/lang"
	"tellings/lexicons"
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

// word is a surface type in an event.
type word struct {
	terms  []term  // of a hyphenated word its parts; none for a function word
	value  float64 // of a number, in figures or words
	number bool
}

// Words is what is known of the words of a vocabulary in any event. Events share it.
type Words struct {
	vocab      *text.Vocab
	background *lexicons.BackgroundTable
	sets       map[string]string // normal form → its set of synonyms
	types      *text.PerType[lesson]
	classes    *text.PerType[class]
	kin        *text.PerType[*kindred] // by vocabulary term
	fields     []float64               // of kin: see surprises

	mu    sync.Mutex
	names map[string]uint32 // of terms, numbered for all events
}

// lesson is what is known of a type.
type lesson struct {
	one    [1]lessonTerm // 0 is none
	parts  *[]lessonTerm // of a hyphenated word, in place of it
	value  float64       // of a number
	number bool
}

func (l *lesson) terms() []lessonTerm {
	switch {
	case l.parts != nil:
		return *l.parts
	case l.one[0].name == 0:
		return nil
	}
	return l.one[:]
}

func (l *lesson) add(t lessonTerm) {
	switch {
	case l.one[0].name == 0:
		l.one[0] = t
	case l.parts == nil:
		l.parts = &[]lessonTerm{l.one[0], t}
	default:
		*l.parts = append(*l.parts, t)
	}
}

// lessonTerm is a term that clauses with the word have: the number of its name from 1 on, and what is known of it.
type lessonTerm struct {
	name                    uint32
	set, act, mutual, exact bool // set: it is a set of synonyms
	news                    float64
}

// NewWords returns the Words of texts whose types v numbers, and which news has as often as bg says.
func NewWords(v *text.Vocab, bg *lexicons.BackgroundTable) (*Words, error) {
	sets, err := Synonyms()
	if err != nil {
		return nil, err
	}
	w := &Words{vocab: v, background: bg, sets: sets, fields: surprises(bg), names: map[string]uint32{}}
	w.types = text.NewPerType(v, w.learn)
	w.classes = text.NewPerType(v, func(id uint32) class { return classOf(v.Type(id).Norm) })
	w.kin = text.NewPerTerm(v, func(term uint32) *kindred { return kindredOf(v.Norm(term)) })
	return w, nil
}

// number numbers the name of a term.
func (x *Words) number(name string) uint32 {
	x.mu.Lock()
	defer x.mu.Unlock()
	n, known := x.names[name]
	if !known {
		n = uint32(len(x.names)) + 1
		x.names[name] = n
	}
	return n
}

// lexis numbers the terms of an event.
type lexis struct {
	e     *Event
	types map[uint32]*word // by vocabulary type
	ids   map[uint64]term  // by number of the name, of actors by that of the referent
	terms []termInfo
	most  int // sentences that are read of an article; 0 for all

	words []word // room for those of types, a piece at a time: full ones stay where they are
	parts []term // likewise for their terms
}

func newLexis(e *Event) *lexis {
	return &lexis{e: e, types: map[uint32]*word{}, ids: map[uint64]term{}}
}

// Surprises in nats of what the background does not count.
const (
	numberNews = 3.5 // a number
	actorNews  = 6   // an actor
)

// id numbers a term. news is its surprise in a news article; of several forms with one term the commonest counts.
func (x *lexis) id(key uint64, news float64) term {
	t, known := x.ids[key]
	if !known {
		t = term(len(x.terms))
		x.ids[key] = t
		x.terms = append(x.terms, termInfo{news: news})
	}
	x.terms[t].news = min(x.terms[t].news, news)
	return t
}

// roomFor is how many words or terms a piece of room has.
const roomFor = 512

// word looks a type up.
func (x *lexis) word(id uint32) *word {
	w, known := x.types[id]
	if !known {
		w = x.learn(x.e.Words.types.Of(id))
		x.types[id] = w
	}
	return w
}

// learn makes the word of a lesson.
func (x *lexis) learn(l *lesson) *word {
	if len(x.words) == cap(x.words) {
		x.words = make([]word, 0, roomFor)
	}
	terms := l.terms()
	if len(x.parts)+len(terms) > cap(x.parts) {
		x.parts = make([]term, 0, max(roomFor, len(terms)))
	}
	first := len(x.parts)
	for i := range terms {
		p := &terms[i]
		t := x.id(uint64(p.name), p.news)
		if p.exact {
			x.terms[t].exact = true
		} else if p.set {
			x.terms[t].act, x.terms[t].mutual = p.act, p.mutual
		}
		x.parts = append(x.parts, t)
	}
	x.words = append(x.words, word{terms: x.parts[first:len(x.parts):len(x.parts)], value: l.value, number: l.number})
	return &x.words[len(x.words)-1]
}

// learn derives the terms of a type. A hyphen parts numbers and words (90-minute, three-year) and is dropped behind a single
// letter (G-7, F-16), so that both ways of writing meet.
func (x *Words) learn(id uint32) (w lesson) {
	v := x.vocab
	t := v.Type(id)
	switch {
	case t.Flags.Is(text.StopWord):
		w.value, w.number = numerals().Find(t.Norm)
	case !t.Flags.Is(text.Word | text.Number):
	case t.Flags.Is(text.Number) && strings.Contains(t.Surface, "."):
		x.part(&w, strings.ToLower(t.Surface), v.Stem(id)) // the normal form has lost the point of 3.5
	case !strings.Contains(t.Norm, "-"):
		x.part(&w, t.Norm, v.Stem(id))
	case strings.IndexByte(t.Norm, '-') == 1:
		joined := strings.ReplaceAll(t.Norm, "-", "")
		x.part(&w, joined, joined)
	default:
		for part := range strings.SplitSeq(t.Norm, "-") {
			if part == "" {
				continue
			}
			if id := v.Intern(part); !v.Type(id).Flags.Is(text.StopWord) {
				x.part(&w, v.Type(id).Norm, v.Stem(id))
			}
		}
	}
	return w
}

// part adds the term of one word to w.
func (x *Words) part(w *lesson, norm, stem string) {
	if v, ok := Numeral(norm); ok {
		w.value, w.number = v, true
		w.add(lessonTerm{name: x.number("#" + strconv.FormatFloat(v, 'g', -1, 64)), news: numberNews, exact: true})
		return
	}
	t, name := lessonTerm{news: -math.Log(x.background.Likely(norm))}, stem
	if set, ok := x.sets[norm]; ok {
		name, t.set, t.act, t.mutual = "="+set, true, !things.Has(set), mutual.Has(set)
	}
	t.name = x.number(name)
	w.add(t)
}

// things are the sets of those who act and of what they act with, mutual those of acts that two do together.
var (
	things = lang.English.Set("coverage.things")
	mutual = lang.English.Set("coverage.mutual")
)

// Numeral reads 1,200 and 3.5, 90th, and the words of numerals.
func Numeral(norm string) (float64, bool) {
	if v, ok := numerals().Find(norm); ok {
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
var numerals = sync.OnceValue(func() *lang.Table[float64] {
	of := map[string]float64{}
	for _, entry := range lang.English.Words("coverage.numerals") {
		word, value := lang.Value(entry)
		of[word] = float64(value)
	}
	return lang.NewTable(of)
})
