package wording

import (
	"strings"

	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// hearsay reports, by token, what in the retelling of others is surely a source's: a clause of its own behind a word of saying (said that the plan is a sham). Not so
// what a footage or a count bears out, which is told in the outlet's words, what stands beside according to, of which only the gist is the source's, and
// what somebody denies: the words of a denial are those of the charge.
func (r *reader) hearsay() []bool {
	heard := make([]bool, len(r.d.Tokens))
	for k := range r.d.Quotes {
		q := &r.d.Quotes[k]
		if q.Kind != voice.Indirect || !r.surely(q) {
			continue
		}
		for t := q.From; t < q.To && !r.asideAt(t, q.To); t++ {
			heard[t] = true
		}
	}
	return heard
}

// asideAt reports whether a comma at a token begins what only adds to the word before it, and is as likely the outlet's: an agreement that has come under
// fire; which is long.
func (r *reader) asideAt(t, end int) bool {
	if r.d.Tokens[t].Type != ',' || t+1 >= end {
		return false
	}
	return asides.Has(r.norm(t + 1))
}

// surely reports whether the words of what is retold are those of its source, as far as a retelling has them.
func (r *reader) surely(q *voice.Quote) bool {
	cue := strings.ToLower(q.Cue.Of(r.d.Text))
	switch {
	case q.Source.Len() == 0, strings.HasPrefix(cue, "according"), r.e.Analyzer.CueClass(q.CueClass) == "denying":
		return false
	case evidence.Has(features.HeadWord(q.Source.Of(r.d.Text))):
		return false
	}
	return q.Source.Label || len(r.g.Predicates) == 0 || r.clauseIn(q.From, q.To)
}

// clauseIn reports whether some tokens hold a finite verb with its subject.
func (r *reader) clauseIn(from, to int) bool {
	for i := range r.g.Predicates {
		p := &r.g.Predicates[i]
		if p.Head >= to {
			break
		}
		if p.Head >= from && p.Finite && p.Subject != syntax.None && r.g.Phrases[p.Subject].First >= from {
			return true
		}
	}
	return false
}

var asides = lang.English.Set("wording.asides")

// evidence is what shows something and says nothing.
var evidence = lang.English.Set("wording.evidence")
