package wording

import (
	"math"

	"tellings/compare/actors"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// actorNews is the surprise of an actor in nats: as much as that of a word in one of fifty articles.
const actorNews = 4

// Nearest is the sentence outside headlines and captions that has most of what the tokens from to to have, and which share that is: of
// their actors and content words, weighed by −log of the share of news articles that have the word. A sentence counts together with the one
// behind it, for half. −1 for a passage without content.
func (w *World) Nearest(doc, from, to int) (sentence int, share float64) {
	r := w.readers[doc]
	weights, total := map[int32]float64{}, 0.0
	for t := from; t < to; t++ {
		for _, key := range w.keys(r, t, t+1) {
			if _, known := weights[key]; !known {
				weights[key] = w.weight(r, t)
				total += weights[key]
			}
		}
	}
	sentence = -1
	if total == 0 {
		return sentence, 0
	}
	for s := range r.d.Sentences {
		if !r.counted(s) || r.d.Title.Has(s) || r.d.Parts[s] == corpus.Subhead || r.d.Parts[s] == corpus.Caption {
			continue
		}
		if has := w.has(r, s, weights) / total; has > share {
			sentence, share = s, has
		}
	}
	return sentence, share
}

// Opening is how the text of an article begins: the first verb of its lead, outside of quotation marks, that says what is done, with its
// object, and its subject. Where something stands between the two, or the subject is long, the subject alone stands before a gap.
type Opening struct {
	SubjectFrom, SubjectTo int // tokens; they end where the verb begins if nothing is left out
	From, To               int // of the verb with what it is about
	End                    int // of its clause: up to the next mark
}

// Opening finds how a text begins; ok is false if it has no such verb, or its subject cannot be told whole.
func (w *World) Opening(doc int) (o Opening, ok bool) {
	r := w.readers[doc]
	for i := range r.g.Predicates {
		p := &r.g.Predicates[i]
		if s := r.sentenceOf(p.Head); r.d.Parts[s] == corpus.Lead && p.Subject != syntax.None && r.g.Phrases[p.Subject].First < p.First && r.g.Tags[p.Head] == syntax.Verb && !lightVerbs.Has(r.lemma(p.Head)) && !r.tellsOnly(p) && r.d.Voices[p.Head] == voice.Outlet && !r.disagrees(p) && !persons.Has(r.norm(r.g.Phrases[p.Subject].First)) && !r.opensFalsely(p) && !r.subordinate(p) && p.Finite && r.g.Tags[r.g.Phrases[p.Subject].First] != syntax.Pronoun && !openingTimes.Has(r.lemma(r.g.Phrases[p.Subject].Head)) {
			for o.From, o.To = r.clauseOf(p); o.To-o.From < longOpening && r.goesOn(o.To); {
				o.To++
			}
			o.From, o.To = r.whole(o.From, o.To, p.Head+1)
			o.From = min(o.From, p.First) // has been attending: an opening is a clause
			o.End = r.clauseEnd(o.From, o.To)
			return r.subjectOf(p, o)
		}
	}
	return o, false
}

// clauseEnd is where the words of a clause end, at the mark behind it; at least where what is shown of it ends, and there too if no mark is near.
func (r *reader) clauseEnd(from, to int) int {
	for t := to; t < min(from+longClause, len(r.d.Tokens)); t++ {
		if r.sentence[t] != r.sentence[from] || r.d.Tokens[t].Flags.Is(text.Punct) && closes(r.d.Tokens[t].Type) || t+1 == r.d.Sentences[r.sentence[from]].End {
			return t
		}
	}
	return to
}

// longClause is how many tokens of the clause of an opening are shown.
const longClause = 26

// longOpening is how many tokens of a verb and what it is about are shown, where a phrase would be cut otherwise.
const longOpening = 14

var openingTimes = lang.English.Set("wording.opening-times")

// opensFalsely reports whether the subject of a verb begins with an adjective of the clause before it: are confident ministers will leave.
func (r *reader) opensFalsely(p *syntax.Predicate) bool {
	s := &r.g.Phrases[p.Subject]
	return r.predicative(s, s.First)
}

// longSubject is how many tokens may stand before a verb that is shown with its subject.
const longSubject = 10

// nominal are the parts of speech of which a subject is made.
var nominal = map[syntax.Tag]bool{syntax.Noun: true, syntax.Name: true, syntax.Adjective: true, syntax.Determiner: true, syntax.Preposition: true, syntax.Numeral: true, syntax.Possessive: true}

// subjectOf adds the subject of a verb with what stands before it in its clause up to a mark (an earthquake of magnitude 6.1). What begins in the
// middle of a phrase is not the whole subject, and no opening.
func (r *reader) subjectOf(p *syntax.Predicate, o Opening) (Opening, bool) {
	subject := &r.g.Phrases[p.Subject]
	at, first := subject.First, r.d.Sentences[r.sentence[subject.First]].First
	for at > first && nominal[r.g.Tags[at-1]] && !r.d.Tokens[at-1].Flags.Is(text.Punct) {
		at--
	}
	if at > first && !r.d.Tokens[at-1].Flags.Is(text.Punct) {
		return o, false // not the whole subject: the mayor and the council
	}
	o.SubjectFrom, o.SubjectTo = at, o.From
	for t := at; t < o.From; t++ {
		if dash(r.d.Tokens[t].Type) {
			return o, false // a place and a dash are no subject
		}
		if r.d.Tokens[t].Flags.Is(text.Punct) || o.From-at > longSubject {
			o.SubjectTo = max(subject.End, at+1)
			break
		}
	}
	return o, o.SubjectTo <= o.From && o.SubjectTo-at <= longSubject
}

// tellsOnly reports whether a verb only says that something was said, and what it was stands elsewhere: the mayor announced.
func (r *reader) tellsOnly(p *syntax.Predicate) bool {
	return p.Object == syntax.None && r.e.Analyzer.Telling(r.lemma(p.Head))&features.Plain != 0
}

// disagrees reports whether a verb in the plural has a subject that is one: the nearest noun was taken for it, or a clause between the two.
func (r *reader) disagrees(p *syntax.Predicate) bool {
	s := &r.g.Phrases[p.Subject]
	if s.Plural || s.And != syntax.None {
		return false
	}
	bare := p.First == p.Head && r.norm(p.Head) == r.lemma(p.Head) && p.First > s.End // an officer who asked to have the firm investigate
	return bare || plurals.Has(r.norm(p.First)) && r.g.Tags[s.Head] == syntax.Name
}

var plurals = lang.English.Set("wording.plural-verbs")

func dash(mark uint32) bool {
	return mark == text.EmDash || mark == text.EnDash || mark == text.DoubleHyphen
}

// subordinate reports whether a verb stands in a clause that begins with a subordinator or a relative: when, who, that.
func (r *reader) subordinate(p *syntax.Predicate) bool {
	first := p.First
	for first > 0 && r.g.Clauses[first-1] == r.g.Clauses[p.Head] && r.sentence[first-1] == r.sentence[p.Head] {
		first--
	}
	for t := first; t <= min(first+1, p.Head); t++ {
		if r.g.Tags[t] == syntax.Subordinator {
			return true
		}
	}
	return first > 0 && r.sentence[first-1] == r.sentence[first] && r.g.Tags[first-1] == syntax.Subordinator
}

// has is the weight of what a sentence has of some keys, and half of what only the one behind it has.
func (w *World) has(r *reader, s int, weights map[int32]float64) (sum float64) {
	seen := map[int32]bool{}
	add := func(s int, factor float64) {
		in := r.d.Sentences[s]
		for _, key := range w.keys(r, in.First, in.End) {
			if weight := weights[key]; weight > 0 && !seen[key] {
				seen[key] = true
				sum += factor * weight
			}
		}
	}
	add(s, 1)
	if s+1 < len(r.d.Sentences) && r.counted(s+1) {
		add(s+1, .5)
	}
	return sum
}

func (w *World) weight(r *reader, t int) float64 {
	if r.actor[t] != actors.None {
		return actorNews
	}
	return -math.Log(r.e.Background.Likely(r.norm(t)))
}
