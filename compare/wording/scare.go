package wording

import (
	"fmt"
	"sort"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
)

// Scare is a word or two that an outlet puts between marks in a sentence of its own, though nobody is said to have said them.
type Scare struct {
	Outlet int
	Place
	Plain []Use // where other outlets have the same words in their own voice, without marks: one an outlet
}

// scareWords is the longest: what is longer is quoted from somebody whom the rules did not find.
const scareWords = 3

// Scares returns them in order of document and text. Left out is what begins with a capital (titles, nicknames), what stands in a sentence or
// behind a sentence in which somebody is said to say something, what names itself (called, dubbed, the term), and what is part of a longer
// quotation anywhere in the event: then it is somebody's word.
func (w *World) Scares() []Scare {
	var found []Scare
	reach, known := w.reaches(), map[string]bool{} // by words and length: what is longer
	for doc, r := range w.readers {
		for k := range r.d.Quotes {
			q := &r.d.Quotes[k]
			if q.Kind != voice.Scare || q.Inside || !r.scares(q) {
				continue
			}
			key := w.usage.key(doc, q.From, q.To)
			name := fmt.Sprint(key, q.To-q.From)
			longer, ok := known[name]
			if !ok {
				longer = w.longer(reach, q, key)
				known[name] = longer
			}
			if longer {
				continue
			}
			var plain []Use
			for _, of := range w.usage.others(w.readers, r.key(q.From, q.To), key, w.e.Outlets[doc]).Own {
				if use, ok := w.plain(key, of); ok {
					plain = append(plain, use)
				}
			}
			if !r.leans(q) && len(plain) == 0 {
				continue
			}
			s := Scare{Plain: plain, Outlet: w.e.Outlets[doc], Place: Place{Doc: doc, Sentence: r.sentenceOf(q.From), From: q.From, To: q.To, First: q.From, End: q.To}}
			found = append(found, s)
		}
	}
	return found
}

// scares reports whether a quotation has the form and the place of a scare quote.
func (r *reader) scares(q *voice.Quote) bool {
	s := r.sentenceOf(q.From)
	n := 0
	for t := q.From; t < q.To; t++ {
		if r.d.Tokens[t].Flags.Is(text.Word) {
			n++
		}
		if r.name[t] || votes.Has(r.norm(t)) {
			return false
		}
	}
	if n == 0 || n > scareWords || r.d.Tokens[q.From].Flags&(text.Word|text.Capital) != text.Word || !r.counted(s) || r.doubtful[s] {
		return false
	}
	in := r.d.Sentences[s]
	for t := max(in.First, q.From-namedBefore); t < q.From; t++ {
		if namesItself.Has(r.lemma(t)) {
			return false
		}
	}
	return !r.spokenIn(s, q) && (s == 0 || r.d.Tokens[in.First].Flags.Is(text.LineStart) || !r.spokenIn(s-1, q))
}

// leans reports whether a quotation leans on a word behind it that stands outside the marks: “coastal” Democrats, “accidentally” wiped. A noun by
// itself may be a term.
func (r *reader) leans(q *voice.Quote) bool {
	t := q.To
	for t < len(r.d.Tokens) && r.d.Tokens[t].Flags.Is(text.Punct) && r.d.Tokens[t].Type != ',' && r.d.Tokens[t].Type != '.' {
		t++
	}
	if t > q.To+1 || t >= len(r.d.Tokens) || r.sentence[t] != r.sentence[q.From] {
		return false
	}
	last := r.d.Tokens[q.To-1]
	return !last.Flags.Is(text.Punct) && (r.g.Tags[t] == syntax.Noun || r.g.Tags[t] == syntax.Name || r.g.Tags[t] == syntax.Verb)
}

// namedBefore is how many tokens before a quotation a word may stand that says that it names itself.
const namedBefore = 5

// spokenIn reports whether a sentence has a quotation other than q that is no scare quote, or words that attribute one.
func (r *reader) spokenIn(sentence int, q *voice.Quote) bool {
	s := r.d.Sentences[sentence]
	for k := range r.d.Quotes {
		o := &r.d.Quotes[k]
		if o != q && o.From < s.End && s.First < o.To && (o.Kind != voice.Scare || o.Cue.Len() > 0) {
			return true
		}
	}
	return false
}

// longer reports whether the words of a scare quote stand in a longer quotation somewhere.
func (w *World) longer(reach [][]int, q *voice.Quote, key []int32) bool {
	for _, use := range w.usage.uses(key) {
		quotes := w.e.Docs[use.Doc].Quotes
		for k := sort.Search(len(quotes), func(k int) bool { return quotes[k].From > use.From }) - 1; k >= 0 && reach[use.Doc][k] >= use.To; k-- {
			o := &quotes[k]
			if o.Kind != voice.Indirect && use.To <= o.To && (o.To-o.From > q.To-q.From || o.Kind != voice.Scare) {
				return true
			}
		}
	}
	return false
}

// reaches are, by document and quotation, how far it and those before it reach.
func (w *World) reaches() [][]int {
	reach := make([][]int, len(w.e.Docs))
	for doc, d := range w.e.Docs {
		furthest := 0
		for k := range d.Quotes {
			furthest = max(furthest, d.Quotes[k].To)
			reach[doc] = append(reach[doc], furthest)
		}
	}
	return reach
}

// plain is the first place where an outlet has the words of a key in its own voice; one that only may retell them has none.
func (w *World) plain(key []int32, outlet int) (Use, bool) {
	for _, use := range w.usage.uses(key) {
		if w.e.Outlets[use.Doc] == outlet && w.e.Docs[use.Doc].Voices[use.From] == voice.Outlet {
			return use, true
		}
	}
	return Use{}, false
}
