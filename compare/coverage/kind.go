package coverage

import (
	"slices"
	"strconv"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// Kind is what sort of thing a point tells.
type Kind uint8

const (
	Fact       Kind = iota // none of the others: a state of things, told by the outlets themselves
	Act                    // someone named did something
	Number                 // how many, how much, how long
	Claim                  // what someone says, told without marks
	Quote                  // what someone says, between marks
	Background             // what was so before the event
)

var kindNames = [...]string{"fact", "act", "number", "claim", "quote", "background"}

// String returns the name that the tables use.
func (k Kind) String() string { return kindNames[k] }

// kindOf tells the kind of a point by the clause that speaks for it, the first rule that holds: half its content words stand
// between marks; half are someone's speech; it tells of a time before the event; it counts something, or several tell one
// number; a name stands before a finite verb.
func kindOf(e *Event, m Mention, counts bool) Kind {
	d := e.Docs[m.Doc]
	v := voices(d, m)
	all := v[voice.Outlet] + v[voice.Quoted] + v[voice.Attributed]
	switch {
	case 2*v[voice.Quoted] >= all:
		return Quote
	case 2*(v[voice.Quoted]+v[voice.Attributed]) >= all:
		return Claim
	case isBackground(e, m):
		return Background
	case counts:
		return Number
	case isAct(e, m):
		return Act
	}
	return Fact
}

// voices counts the content words of a mention by voice. The words that attribute a quotation (Lund told reporters) count for
// none.
func voices(d *features.Document, m Mention) (n [3]int) {
	for i := m.From; i < m.To; i++ {
		if t := d.Tokens[i]; t.Flags.Is(text.Word|text.Number) && !t.Flags.Is(text.StopWord) {
			n[d.Voices[i]]++
		}
	}
	for k := quotesFrom(d, m.From); k < len(d.Quotes) && d.Quotes[k].From < m.To; k++ {
		q := &d.Quotes[k]
		if q.To <= m.From || k > 0 && d.Quotes[k-1].Cue == q.Cue {
			continue
		}
		for i := m.From; i < m.To; i++ {
			t := d.Tokens[i]
			if d.Voices[i] == voice.Outlet && t.Flags.Is(text.Word) && !t.Flags.Is(text.StopWord) && (q.Cue.Contains(t.Span()) || q.Source.Contains(t.Span())) {
				n[voice.Outlet]--
			}
		}
	}
	return n
}

// isBackground reports whether the outlet itself places what is told before the event: in or since a year gone by, years or
// decades ago, last year. The past perfect alone is no sign: news uses it for the day before.
func isBackground(e *Event, m Mention) bool {
	d, v, lemmas := e.Docs[m.Doc], e.Analyzer.Vocab, e.Readings[m.Doc].Grammar.Lemmas
	for i := m.From; i < m.To; i++ {
		norm, before := v.Type(d.Tokens[i].Type).Norm, ""
		if i > m.From {
			before = v.Type(d.Tokens[i-1].Type).Norm
		}
		switch {
		case norm == "ago" && i > m.From && longTimes.Has(v.Norm(lemmas[i-1])):
			return true
		case longAgo.Has(norm):
			return true
		case longTimes.Has(norm) && beforeLongTimes.Has(before):
			return true
		case d.Tokens[i].Flags.Is(text.Number) && beforeYears.Has(before):
			year, err := strconv.Atoi(norm)
			if err == nil && year >= 1000 && year < e.year() {
				return true
			}
		}
	}
	return false
}

var (
	longTimes       = lang.English.Set("coverage.long-times")
	longAgo         = lang.English.Set("coverage.long-ago")
	beforeLongTimes = lang.English.Set("coverage.before-long-times")
	beforeYears     = lang.English.Set("coverage.before-years")
)

// year is that of the latest article; without a date, a year past any.
func (e *Event) year() int {
	latest := 0
	for _, d := range e.Docs {
		if !d.Article.Date.IsZero() {
			latest = max(latest, d.Article.Date.Year())
		}
	}
	if latest == 0 {
		return 2100
	}
	return latest
}

// isAct reports whether an actor is the subject of a verb that is no copula.
func isAct(e *Event, m Mention) bool {
	g := &e.Readings[m.Doc].Grammar
	k, _ := slices.BinarySearchFunc(g.Predicates, m.From, func(p syntax.Predicate, at int) int { return p.First - at })
	for ; k < len(g.Predicates) && g.Predicates[k].First < m.To; k++ {
		p := &g.Predicates[k]
		if !p.Finite || p.Subject == syntax.None || g.Tags[p.Head] != syntax.Verb {
			continue
		}
		if tag := g.Tags[g.Phrases[p.Subject].Head]; tag == syntax.Name || tag == syntax.Pronoun {
			return true
		}
	}
	return false
}
