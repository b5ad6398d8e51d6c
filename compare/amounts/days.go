package amounts

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

var repeated = lang.English.Set("amounts.repeated")

// when is a day as an article names it.
type when struct {
	from, to int  // its tokens, half-open
	weekday  int  // where it is named by that: 1 for Monday
	date     int  // in days, of a day that is no weekday
	bare     bool // it stands without on: yesterday, the veto threat Tuesday
}

// when reads the day that begins at token i: Tuesday, last Tuesday, 12 March, March 12th, yesterday.
func (r *reader) when(i int, at text.Sentence) (w when, ok bool) {
	if r.d.Article.Date.IsZero() {
		return w, false
	}
	w = when{from: i, to: i + 1}
	norm, of := r.norm(i), daysOf(r.d.Article.Date)
	if offset, known := relativeDays[norm]; known && !r.d.Tokens[i].Flags.Is(text.Possessive) {
		w.date, w.bare = of+offset, true
		return w, true
	}
	if weekday := r.words.week.Of(norm); weekday != 0 {
		t := r.d.Tokens[i]
		w.weekday, w.bare = weekday, true
		return w, t.Flags.Is(text.Capital) && !t.Flags.Is(text.Possessive)
	}
	return r.dayOfMonth(i, at)
}

// relativeDays count from the day of the article.
var relativeDays = map[string]int{"yesterday": -1, "today": 0, "tomorrow": 1}

// dayOfMonth reads 12 March, 12th March, March 12, each with or without a year. Without one it is the nearest such day.
func (r *reader) dayOfMonth(i int, at text.Sentence) (w when, ok bool) {
	w = when{from: i, to: i + 2}
	if w.to > at.End {
		return w, false
	}
	month, day := i, i+1
	if r.month(month) == 0 {
		month, day = i+1, i
	}
	m, d := r.month(month), dayNumber(r.norm(day))
	if m == 0 || d == 0 || r.d.Tokens[month].Flags.Is(text.Possessive) {
		return w, false
	}
	year := w.to
	if year+1 < at.End && r.norm(year) == "," {
		year++
	}
	if n, err := strconv.Atoi(r.norm(min(year, at.End-1))); year < at.End && err == nil && 1900 <= n && n < 2100 {
		w.to = year + 1
		w.date, ok = dateIn(n, m, d)
		return w, ok
	}
	of := r.d.Article.Date
	best := math.MaxInt
	for n := of.Year() - 1; n <= of.Year()+1; n++ {
		if date, there := dateIn(n, m, d); there && abs(date-daysOf(of)) < abs(best-daysOf(of)) {
			best, ok = date, true
		}
	}
	w.date = best
	return w, ok
}

// month is the number of a month by its name, from 1; 0 for another word.
func (r *reader) month(i int) int {
	if i >= len(r.d.Tokens) || !r.d.Tokens[i].Flags.Is(text.Capital) {
		return 0
	}
	return slices.Index(monthNames(), r.norm(i)) + 1
}

var monthNames = sync.OnceValue(func() []string { return lang.English.Words("time.months") })

// dayNumber reads 12, 12th and the like; 0 for what is no day of a month.
func dayNumber(norm string) int {
	for _, ending := range [...]string{"st", "nd", "rd", "th"} {
		norm = strings.TrimSuffix(norm, ending)
	}
	n := 0
	for i := range len(norm) {
		if norm[i] < '0' || norm[i] > '9' || i == 2 {
			return 0
		}
		n = 10*n + int(norm[i]-'0')
	}
	if n > 31 {
		return 0
	}
	return n
}

// dateIn counts the days to a date; ok is false where there is none such, as 30 February.
func dateIn(year, month, day int) (days int, ok bool) {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return daysOf(t), t.Day() == day
}

func daysOf(t time.Time) int { return int(t.Unix() / (24 * 60 * 60)) }

func abs(n int) int { return max(n, -n) }

// day reads a day at token i with what happens on it: a verb (was sworn in on Tuesday, on 12 March) or a noun right before it (the veto
// threat Tuesday). Its number is that of the date, counted in days; of a weekday it is that of the last before the article, or of the
// next where it lies ahead. Of an article without a date there is none.
func (r *reader) day(i int, at text.Sentence) (a Amount, ok bool) {
	w, known := r.when(i, at)
	if !known || r.d.Voices[i] == voice.Quoted { // today in a quotation is that of the speaker
		return a, false
	}
	k, last := i-1, false
	switch r.norm(k) {
	case "on":
		k--
	case "last":
		k, last = k-1, true
	default:
		if !w.bare {
			return a, false
		}
	}
	if k < at.First || r.norm(w.to) == "and" || r.norm(w.to) == "or" || r.norm(w.to) == "to" {
		return a, false
	}
	a = Amount{Doc: r.doc, Outlet: r.e.Outlets[r.doc], To: w.to, dated: true, weekday: w.weekday}
	ahead := false
	if r.g.Tags[k] == syntax.Noun && k == i-1 && w.weekday != 0 {
		a.From, a.verb = k, r.key(k)
	} else {
		p := r.doing(i, at)
		if p == nil || p.Negated {
			return a, false
		}
		a.From, a.verb, ahead = p.Head, r.key(p.Head), p.Modal
		a.arguments = map[string]bool{}
		for _, phrase := range [...]int32{p.Subject, p.Object, p.Agent} {
			if phrase != syntax.None {
				a.arguments[r.key(r.g.Phrases[phrase].Head)] = true
			}
		}
	}
	if light.Has(a.verb) || repeated.Has(r.e.Analyzer.Vocab.Norm(r.g.Lemmas[a.From])) {
		return a, false
	}
	a.unit = "on " + a.verb
	if w.weekday != 0 {
		if w.date = dateOf(r.d.Article.Date, w.weekday, ahead); last && w.date == daysOf(r.d.Article.Date) {
			w.date -= 7
		}
	}
	a.span = span{float64(w.date), float64(w.date)}
	return a, true
}

// doing is the verb that a day at token i belongs to: the nearest before it in its clause, or nil.
func (r *reader) doing(i int, at text.Sentence) *syntax.Predicate {
	var found *syntax.Predicate
	for k := range r.g.Predicates {
		p := &r.g.Predicates[k]
		if p.First >= i {
			break
		}
		if p.First >= at.First && i-p.Head <= dayReach {
			found = p
		}
	}
	if found == nil {
		return nil
	}
	for k := found.End; k < i; k++ {
		if r.d.Tokens[k].Flags.Is(text.Punct) {
			return nil
		}
	}
	return found
}

// dayReach is how many tokens behind its verb a day stands.
const dayReach = 10

// dateOf counts the days to the last weekday up to the day of an article, or to the next from it.
func dateOf(of time.Time, weekday int, ahead bool) int {
	days := daysOf(of)
	back := (int(of.Weekday()) - weekday + 7) % 7
	if ahead && back > 0 {
		return days - back + 7
	}
	return days - back
}
