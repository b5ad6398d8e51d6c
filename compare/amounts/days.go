package amounts

import (
	"time"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/lang"
)

var repeated = lang.English.Set("amounts.repeated")

// weekOf are the weekdays by name, from 1 for Monday.
func weekOf() map[string]int {
	all := map[string]int{}
	for i, name := range lang.English.Words("time.weekdays") {
		all[name] = i + 1
	}
	return all
}

// day reads a weekday at token i with what happens on it: a verb (was sworn in on Tuesday) or a noun right before it (the veto threat
// Tuesday). Its number is that of the date, counted in days: the last such day before the article, or the next where it lies ahead. Of an
// article without a date there is none.
func (r *reader) day(i int, at text.Sentence) (a Amount, ok bool) {
	weekday, known := r.week[r.norm(i)]
	t := r.d.Tokens[i]
	if !known || !t.Flags.Is(text.Capital) || t.Flags.Is(text.Possessive) || r.d.Article.Date.IsZero() {
		return a, false
	}
	k := i - 1
	if r.norm(k) == "on" {
		k--
	}
	if k < at.First || r.norm(i+1) == "and" || r.norm(i+1) == "or" || r.norm(i+1) == "to" {
		return a, false
	}
	a = Amount{Doc: r.doc, Outlet: r.e.Outlets[r.doc], To: i + 1, weekday: weekday}
	ahead := false
	if r.g.Tags[k] == syntax.Noun && k == i-1 {
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
	date := float64(dateOf(r.d.Article.Date, weekday, ahead))
	a.span = span{date, date}
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
	days := int(of.Unix() / (24 * 60 * 60))
	back := (int(of.Weekday()) - weekday + 7) % 7
	if ahead && back > 0 {
		return days - back + 7
	}
	return days - back
}
