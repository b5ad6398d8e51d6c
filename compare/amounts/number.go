package amounts

import (
	"math"
	"strconv"
	"strings"
	"sync"

	"tellings/compare/coverage"
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

// numberWords are the words that an amount may begin with.
type numberWords struct {
	vague  *lang.Table[span] // numbers that are none
	week   *lang.Table[int]  // the weekdays, from 1 for Monday
	begins *lang.Table[bool] // these, the months, and all that are a number or a day
}

var numberWordsOf = sync.OnceValue(func() *numberWords {
	vague, week, begins := map[string]span{}, map[string]int{}, map[string]bool{}
	for _, entry := range lang.English.Words("amounts.vague") {
		if cells := strings.Split(entry, ":"); len(cells) == 3 {
			low, _ := strconv.ParseFloat(cells[1], 64)
			high, _ := strconv.ParseFloat(cells[2], 64)
			vague[cells[0]], begins[cells[0]] = span{low, high}, true
		}
	}
	for i, name := range lang.English.Words("time.weekdays") {
		week[name], begins[name] = i+1, true
	}
	for _, entry := range lang.English.Words("coverage.numerals") {
		word, _ := lang.Value(entry)
		begins[word] = true
	}
	for _, month := range monthNames() {
		begins[month] = true
	}
	for word := range relativeDays {
		begins[word] = true
	}
	return &numberWords{lang.NewTable(vague), lang.NewTable(week), lang.NewTable(begins)}
})

// mayBegin reports whether an amount or a day may begin with token i: few words are one that does, a figure, or one with a hyphen.
func (r *reader) mayBegin(i int) bool {
	t, norm := r.d.Tokens[i], r.norm(i)
	figure := norm != "" && '0' <= norm[0] && norm[0] <= '9'
	return figure || t.Flags.Is(text.Number) || r.words.begins.Of(norm) || strings.IndexByte(t.Of(r.d.Text), '-') >= 0
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
	if s, ok = r.words.vague.Find(norm); ok {
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
	if s, loose := r.words.vague.Find(r.norm(end)); loose && end < at.End { // two dozens
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
