package amounts

import (
	"math"
	"slices"
	"strconv"
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

// anybody is the unit of persons of whom nothing is told.
const anybody = "people"

// reader reads one article.
type reader struct {
	e       *coverage.Event
	sets    map[string]string // normal form → set of synonyms
	vague   map[string]span
	week    map[string]int
	doc     int
	d       *features.Document
	g       *syntax.Result
	article []Amount
}

// vagues reads the numbers that are none.
func vagues() map[string]span {
	all := map[string]span{}
	for _, entry := range lang.English.Words("amounts.vague") {
		cells := strings.Split(entry, ":")
		if len(cells) != 3 {
			continue
		}
		low, _ := strconv.ParseFloat(cells[1], 64)
		high, _ := strconv.ParseFloat(cells[2], 64)
		all[cells[0]] = span{low, high}
	}
	return all
}

// read finds the amounts of all articles.
func read(e *coverage.Event) ([]Amount, error) {
	sets, err := coverage.Synonyms()
	if err != nil {
		return nil, err
	}
	var all []Amount
	loose, week := vagues(), weekOf()
	for doc, d := range e.Docs {
		r := reader{e: e, sets: sets, vague: loose, week: week, doc: doc, d: d, g: &e.Readings[doc].Grammar}
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

// compound reads a number that is joined to its unit, before the noun that has it: the 38-word oath. What is counted is the noun's words.
func (r *reader) compound(i int, _ text.Sentence) (a Amount, ok bool) {
	t := r.d.Tokens[i]
	if strings.IndexByte(t.Of(r.d.Text), '-') < 0 {
		return a, false
	}
	count, unit, joined := strings.Cut(strings.ToLower(r.d.Text[t.Start():t.End()]), "-")
	phrase := r.phrase(i)
	if !joined || strings.Contains(unit, "-") || phrase == syntax.None || r.g.Phrases[phrase].Head <= i {
		return a, false
	}
	v, known := coverage.Numeral(count)
	if _, also := coverage.Numeral(unit); !known || also || v < 2 {
		return a, false
	}
	head := r.g.Phrases[phrase].Head
	a = Amount{Doc: r.doc, Outlet: r.e.Outlets[r.doc], From: i, To: head + 1, span: exact(v, figure(v)), unit: unit + " " + r.key(head), size: sizes.Has(unit),
		measure: measures.Has(unit)}
	return a, true
}

// number reads figures and numerals, with the million behind them, or a number that is none.
func (r *reader) number(i int, at text.Sentence) (s span, end int, ok bool) {
	norm := r.norm(i)
	if s, ok = r.vague[norm]; ok {
		return s, i + 1, true
	}
	v, ok := r.plain(i)
	if !ok || few.Has(r.norm(i-1)) { // a few hundred
		return s, i, false
	}
	unit := figure(v)
	end = i + 1
	if end < at.End {
		if f, big := r.plain(end); big && f >= 100 && r.d.Tokens[end].Flags.Is(text.Word) {
			v, unit, end = v*f, unit*f, end+1
		}
	}
	if s, loose := r.vague[r.norm(end)]; loose && end < at.End { // two dozens
		return s, end + 1, true
	}
	return exact(v, unit), end, true
}

// plain reads a number that is written as such: no ordinal, no decade, no 35-year-old. Figures are read as they stand, for the normal form
// of 3.5 has no point.
func (r *reader) plain(i int) (float64, bool) {
	t, norm := r.d.Tokens[i], r.norm(i)
	if norm == "" || norm == "one" {
		return 0, false
	}
	if norm[0] < '0' || norm[0] > '9' {
		return coverage.Numeral(norm)
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(r.d.Text[t.Start():t.End()], ",", ""), 64)
	return v, err == nil && !math.IsInf(v, 0) && !math.IsNaN(v)
}

// named reports whether the number is a name, a date, a time, a score or one of several: June 12, section 230, 54-46, 7:30.
func (r *reader) named(i, end int, at text.Sentence) bool {
	before := r.norm(i - 1)
	if i > at.First && (months.Has(before) || labels.Has(before) || r.g.Tags[i-1] == syntax.Name && !weekdays.Has(before) && !r.d.Tokens[i-1].Flags.Is(text.Possessive)) {
		return true
	}
	for _, mark := range [...]int{i - 1, end} {
		if mark < at.First || mark >= at.End {
			continue
		}
		switch r.d.Text[r.d.Tokens[mark].Start():r.d.Tokens[mark].End()] {
		case "-", "–", ":", "/", "#", "'", "’":
			return true
		}
	}
	if end < at.End && (months.Has(r.norm(end)) || r.norm(end) == "a.m" || r.norm(end) == "p.m" || r.norm(end) == "to") {
		return true
	}
	if v, ok := r.plain(i); ok && end == i+1 && v >= 1500 && v <= 2100 && r.d.Tokens[i].Len() == 4 {
		return true // a year
	}
	return i > at.First && (before == "to" || before == "versus") && i-1 > at.First && r.g.Tags[i-2] == syntax.Numeral
}

// loosen reads what stands before the number and says how far it holds.
func (r *reader) loosen(a *Amount, at text.Sentence) {
	k := a.From - 1
	if k >= at.First && r.d.Text[r.d.Tokens[k].Start():r.d.Tokens[k].End()] == "$" {
		a.unit, a.measure, a.From = "$", true, k
		k--
	}
	word := r.norm(k)
	switch {
	case k < at.First:
		return
	case word == "than" && more.Has(r.norm(k-1)):
		a.span, a.From = a.atLeast(), k-1
	case word == "than" && fewer.Has(r.norm(k-1)):
		a.span, a.From = a.atMost(), k-1
	case word == "to" && r.norm(k-1) == "up", word == "many" && r.norm(k-2) == "as":
		a.span = a.atMost()
	case about.Has(word):
		a.span, a.From = a.about(), k
	case word == "most" && r.norm(k-1) == "at", word != "most" && most.Has(word):
		a.span, a.From = a.atMost(), k
	case word == "least" && r.norm(k-1) == "at":
		a.span, a.From = a.atLeast(), k-1
	case least.Has(word):
		a.span, a.From = a.atLeast(), k
	case word == "only" || word == "just":
		a.From = k
	}
}

// counted finds what is counted and what is told of it.
func (r *reader) counted(a *Amount, i int, at text.Sentence) bool {
	phrase := r.phrase(i)
	if phrase == syntax.None {
		return false
	}
	p := &r.g.Phrases[phrase]
	head := p.Head
	if slices.ContainsFunc(r.g.Phrases[:phrase], func(o syntax.Phrase) bool { return o.And == phrase && r.numeral(phrase) && o.First >= at.First }) {
		return false // of a sum the first has been read
	}
	if p.And != syntax.None && r.numeral(p.And) {
		return r.sum(a, phrase, at)
	}
	if p.First < i && r.g.Tags[p.First] == syntax.Possessive {
		return false
	}
	for k := p.First; k < p.End; k++ {
		a.rest = a.rest || rest.Has(r.norm(k)) && k != a.From
	}
	a.rest = a.rest || rest.Has(r.norm(a.To))
	if head < a.To { // the number itself: 12 were hurt, dozens of arrests, 17 of the 34
		head = -1
		if p.Of != syntax.None {
			of := &r.g.Phrases[p.Of]
			head, a.part = of.Head, of.Definite
		}
	}
	switch {
	case head >= at.End || head >= 0 && (r.g.Tags[head] == syntax.Numeral || r.d.Tokens[head].Flags.Is(text.Number)):
		return false
	case a.unit == "$":
	case head < 0:
		a.unit = anybody
	case people.Has(r.norm(head)):
		a.unit = anybody
	default:
		a.unit = r.key(head)
		a.measure = measures.Has(r.norm(head)) || measures.Has(a.unit)
	}
	if head >= 0 {
		a.To = max(a.To, head+1)
	}
	r.told(a, phrase)
	if a.unit == anybody && a.verb != "" {
		a.unit = a.verb // 200 people were arrested: 200 arrests
	}
	return a.To <= at.End
}

// sum reads two numbers that are told of together, as one of them all: five senators and 19 members signed.
func (r *reader) sum(a *Amount, phrase int32, at text.Sentence) bool {
	p, q := &r.g.Phrases[phrase], &r.g.Phrases[r.g.Phrases[phrase].And]
	if p.Head < a.To || q.And != syntax.None || a.From != p.First || a.unit == "$" {
		return false
	}
	second, end, ok := r.number(q.First, at)
	if !ok || q.Head < end || q.Head >= at.End {
		return false
	}
	a.parts = []span{a.span, second}
	a.span = span{a.low + second.low, a.high + second.high}
	a.unit, a.To = r.key(p.Head), q.Head+1
	if people.Has(r.norm(p.Head)) || measures.Has(a.unit) {
		return false
	}
	r.told(a, phrase)
	if a.verb == "" {
		r.told(a, p.And)
	}
	return a.verb != ""
}

// phrase is the innermost phrase that has token i.
func (r *reader) phrase(i int) int32 {
	found := syntax.None
	for k := range r.g.Phrases {
		p := &r.g.Phrases[k]
		if p.First > i {
			break
		}
		if i < p.End {
			found = int32(k)
		}
	}
	return found
}

// numeral reports whether a phrase has a number.
func (r *reader) numeral(phrase int32) bool {
	p := &r.g.Phrases[phrase]
	for i := p.First; i < p.End; i++ {
		if r.g.Tags[i] == syntax.Numeral || r.d.Tokens[i].Flags.Is(text.Number) {
			return true
		}
	}
	return false
}

// told finds the verb of which the phrase is an argument, and its other argument.
func (r *reader) told(a *Amount, phrase int32) {
	p := &r.g.Phrases[phrase]
	at := p.Predicate
	if at == syntax.None {
		at = r.behind(p.End)
	}
	if at == syntax.None {
		return
	}
	v := &r.g.Predicates[at]
	if key := r.key(v.Head); !light.Has(key) {
		a.verb = key
	}
	if v.Subject != syntax.None && v.Subject != phrase {
		if head := r.g.Phrases[v.Subject].Head; r.g.Tags[head] != syntax.Pronoun {
			a.subject = r.key(head)
		}
	}
}

// behind is the predicate that begins at token i and has found no subject, or None: at least 15 were killed.
func (r *reader) behind(i int) int32 {
	k, found := slices.BinarySearchFunc(r.g.Predicates, i, func(p syntax.Predicate, at int) int { return p.First - at })
	if !found || r.g.Predicates[k].Subject != syntax.None {
		return syntax.None
	}
	return int32(k)
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
