package wording

import (
	"strings"

	"tellings/features/syntax"
	"tellings/lang"
)

// withSubject is where a phrase that begins with a finite verb, or with a quality behind one, begins with the subject that stands at once before.
func (r *reader) withSubject(first, end int) int {
	p := r.finiteBefore(first)
	if p == nil || p.Subject == syntax.None {
		return first
	}
	s := &r.g.Phrases[p.Subject]
	if r.g.Tags[s.Head] == syntax.Pronoun && !indefinite.Has(r.norm(s.Head)) || s.First >= p.First {
		return first
	}
	gap, behind := p.First, r.subjectEnd(s, p.First)
	for gap > behind && r.g.Tags[gap-1] == syntax.Adverb {
		gap--
	}
	if gap != behind || r.wordsIn(s.First, end) > wholeWords || !r.sameSide(s.First, first) || r.sentence[s.First] != r.sentence[first] || !r.begins(s.First) {
		if p.First < first && r.wordsIn(p.First, end) <= wholeWords && r.sameSide(p.First, first) && !(p.Passive && p.First == p.Head) {
			for first = p.First; r.g.Tags[first] == syntax.Adverb && !r.manner(first); {
				first++
			}
		}
		return first
	}
	return s.First
}

// doer is the subject of the finite verb that a phrase begins with, where it is not shown with it. missing is true where there is such a verb and no
// subject, or one that does not say who it is.
func (r *reader) doer(first int) (from, to int, missing bool) {
	p := r.finiteBefore(first)
	if p == nil || p.First < first && p.Head < first || p.Passive && p.First == p.Head {
		return 0, 0, false
	}
	if p.Subject == syntax.None {
		return 0, 0, true
	}
	s := &r.g.Phrases[p.Subject]
	if s.First >= first {
		return 0, 0, false
	}
	if s.First >= p.First || !r.begins(s.First) {
		return 0, 0, true
	}
	switch r.g.Tags[s.Head] {
	case syntax.Pronoun:
		missing = !indefinite.Has(r.norm(s.Head))
	case syntax.Noun, syntax.Name:
	default:
		missing = true
	}
	return s.First, r.subjectEnd(s, p.First), missing
}

// subjectEnd is where a subject ends before a token, with what of and and join to it.
func (r *reader) subjectEnd(s *syntax.Phrase, before int) int {
	for range 4 {
		next := s.Of
		if next == syntax.None {
			next = s.And
		}
		if next == syntax.None || r.g.Phrases[next].End > before {
			break
		}
		s = &r.g.Phrases[next]
	}
	return s.End
}

// begins reports whether a subject is whole where its phrase begins: no of, and, or name before it that would make it a part.
func (r *reader) begins(t int) bool {
	if t == 0 || r.sentence[t-1] != r.sentence[t] {
		return true
	}
	switch r.g.Tags[t-1] {
	case syntax.Verb:
		return !strings.HasSuffix(r.norm(t-1), "ing") // subjecting the council to a trial would be unfair
	case syntax.Preposition, syntax.Noun, syntax.Name, syntax.Adjective, syntax.Numeral, syntax.Possessive, syntax.Determiner:
		return false
	case syntax.Conjunction:
		return t > 1 && (r.g.Tags[t-2] == syntax.Mark || r.g.Tags[t-2] == syntax.Verb)
	}
	return true
}

// finiteBefore is the finite verb group that a phrase begins with or within, or the copula before it.
func (r *reader) finiteBefore(first int) *syntax.Predicate {
	for p := range r.predicatesBefore(first + 1) {
		if !p.Finite {
			continue
		}
		if p.First <= first && first < p.End || p.Head < first && first-p.End <= 2 && copulas.Has(r.lemma(p.Head)) && (p.Quality >= first || p.Complement != syntax.None && r.g.Phrases[p.Complement].First <= first && r.g.Phrases[p.Complement].End > first) {
			return p
		}
	}
	return nil
}

var indefinite = lang.English.Set("wording.indefinite")
