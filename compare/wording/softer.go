package wording

import (
	"slices"
	"strconv"
	"strings"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// Softer is a thing that one outlet puts mildly or leaves open, and another states plainly, both in their own voice.
type Softer struct {
	Hedged          bool // left open: allegedly shot; otherwise a euphemism: passed away
	Outlet, Plainly int  // the one that does so, the one that does not
	Soft, Plain     Place
}

// Softer returns them in order of document and token, one a document and kind of thing. Euphemisms are those of the list alternations (Allan & Burridge 1991); what is left open is an
// act that wrongs somebody under allegedly, may have or the like, or somebody who is called the alleged one. An outlet that puts it plainly anywhere is left
// out. That both speak of the same is certain only where doer, deed and words around agree.
func (w *World) Softer() []Softer {
	found := append(w.pairs(w.mild(), false), w.pairs(w.blamed(), true)...)
	slices.SortStableFunc(found, func(a, b Softer) int {
		if a.Soft.Doc != b.Soft.Doc {
			return a.Soft.Doc - b.Soft.Doc
		}
		return a.Soft.From - b.Soft.From
	})
	return found
}

// put is one place where something is put, softly or plainly.
type put struct {
	Place
	of     string // what: the category of a word, the verb with its doer
	soft   bool
	around []int32 // keys of the content words of its sentence beside it
	sure   bool    // its words say which one is meant
}

// sharedAround is how many content words the sentences of two puts must share.
const sharedAround = 3

// pairs sets each soft put beside the plain one of another outlet whose sentence is most like it.
func (w *World) pairs(puts []put, hedged bool) (found []Softer) {
	plainly := map[string][]int{} // by what: the outlets that put it plainly
	for i := range puts {
		if p := &puts[i]; !p.soft {
			plainly[p.of] = append(plainly[p.of], w.e.Outlets[p.Doc])
		}
	}
	told := map[string]bool{}
	for i := range puts {
		p := &puts[i]
		outlet := w.e.Outlets[p.Doc]
		if !p.soft || slices.Contains(plainly[p.of], outlet) {
			continue
		}
		best, most := -1, sharedAround-1
		for k := range puts {
			q := &puts[k]
			if q.soft || q.of != p.of || w.e.Outlets[q.Doc] == outlet {
				continue
			}
			if n := sharedKeys(p.around, q.around); n > most || q.sure && p.sure && best < 0 {
				best, most = k, max(n, most)
			}
		}
		if key := p.of + "\x00" + strconv.Itoa(outlet); best >= 0 && !told[key] {
			told[key] = true
			found = append(found, Softer{Hedged: hedged, Outlet: outlet, Plainly: w.e.Outlets[puts[best].Doc], Soft: p.Place, Plain: puts[best].Place})
		}
	}
	return found
}

// sharedKeys counts the keys that two sorted lists have in common.
func sharedKeys(a, b []int32) (n int) {
	for _, x := range a {
		if _, in := slices.BinarySearch(b, x); in {
			n++
		}
	}
	return n
}

// put files a place, with the words around it.
func (w *World) put(r *reader, of string, from, to, first, end int, soft, sure bool) put {
	s := r.sentenceOf(from)
	in := r.d.Sentences[s]
	around := append(w.keys(r, in.First, from), w.keys(r, to, in.End)...)
	slices.Sort(around)
	return put{Place: Place{Doc: r.doc, Sentence: s, From: from, To: to, First: first, End: end, Sure: true}, of: of, soft: soft, around: slices.Compact(around), sure: sure}
}

// own reports whether a token is surely in the voice of the outlet, in what is told of the event.
func (r *reader) own(t int) bool {
	s := r.sentenceOf(t)
	return r.counted(s) && r.d.Parts[s] != corpus.Caption && r.d.Voices[t] == voice.Outlet && !r.doubtful[s] && !r.inMarks(t)
}

// mild are the words of those sets of alternations of which a euphemism stands somewhere.
func (w *World) mild() (puts []put) {
	matcher := w.e.Analyzer.Matcher
	of := matcher.Features()
	soft := func(h *features.Hit) bool {
		_, entry := matcher.Entry(h.Entry)
		return strings.Contains(entry.Note, "euphemism")
	}
	softened := map[string]bool{}
	for _, r := range w.readers {
		for i := range r.d.Hits {
			if h := &r.d.Hits[i]; of[h.Feature].List == "alternations" && soft(h) && r.puts(h) {
				softened[of[h.Feature].Category] = true
			}
		}
	}
	if len(softened) == 0 {
		return nil
	}
	for _, r := range w.readers {
		for i := range r.d.Hits {
			h := &r.d.Hits[i]
			f := &of[h.Feature]
			if f.List != "alternations" || !softened[f.Category] || !r.puts(h) {
				continue
			}
			_, entry := matcher.Entry(h.Entry)
			if !soft(h) && strings.HasPrefix(entry.Note, "positive") {
				continue
			}
			if _, _, under := r.phrase(h.From, h.To); !under {
				puts = append(puts, w.put(r, f.Category, h.From, h.To, h.From, h.To, soft(h), false))
			}
		}
	}
	return puts
}

// puts reports whether a hit is surely the outlet's own word, in its sense, and stands for what it says.
func (r *reader) puts(h *features.Hit) bool {
	return !h.Negated && r.own(h.From) && !r.retold[h.From] && r.fits(h) && !r.name[h.From]
}

// blamed are the acts that wrong somebody, with who does them, and those who are called by them.
func (w *World) blamed() (puts []put) {
	for _, r := range w.readers {
		for i := range r.g.Predicates {
			p := &r.g.Predicates[i]
			if !wrongs.Has(r.lemma(p.Head)) || r.g.Tags[p.Head] != syntax.Verb || p.Negated || !r.own(p.Head) {
				continue
			}
			hedge := r.hedge(p)
			agent := w.party(r, p.Subject)
			if p.Passive {
				agent = w.party(r, p.Agent)
			}
			if agent == 0 || hedge < 0 && (p.Modal || !p.Finite || r.retold[p.Head] || r.hedgedIn(r.sentenceOf(p.Head))) {
				continue
			}
			first, end := r.clauseOf(p)
			if hedge >= 0 {
				first = min(first, hedge)
			}
			puts = append(puts, w.put(r, strconv.Itoa(int(agent))+r.lemma(p.Head), p.Head, p.Head+1, first, end, hedge >= 0, false))
		}
		for i := range r.g.Phrases {
			p := &r.g.Phrases[i]
			soft := p.Head > p.First && hedgedNouns.Has(r.norm(p.Head-1)) // what is doubted so is not told for that: see Retold
			if wrongdoers.Has(r.lemma(p.Head)) && !p.Plural && p.Definite && r.own(p.Head) && (soft || !r.retold[p.Head]) && r.g.Tags[p.Head] == syntax.Noun {
				puts = append(puts, w.put(r, r.lemma(p.Head), p.Head, p.Head+1, p.First, p.Head+1, soft, true))
			}
		}
	}
	return puts
}

// hedge is the token by which a verb is left open: allegedly, may have; −1 for none.
func (r *reader) hedge(p *syntax.Predicate) int {
	in := r.d.Sentences[r.sentenceOf(p.Head)]
	for t := max(in.First, p.First-hedgeNear); t < min(in.End, p.Head+hedgeNear); t++ {
		if hedges.Has(r.norm(t)) && !r.split(t, p.Head) {
			return t
		}
	}
	for t := p.First; t+1 < p.Head; t++ {
		if openModals.Has(r.norm(t)) && r.norm(t+1) == "have" {
			return t
		}
	}
	return -1
}

// hedgeNear is how many tokens away from its verb such a word may stand.
const hedgeNear = 3

// split reports whether a mark stands between two tokens.
func (r *reader) split(a, b int) bool {
	for t := min(a, b); t < max(a, b); t++ {
		if r.d.Tokens[t].Flags.Is(text.Punct) {
			return true
		}
	}
	return false
}

// hedgedIn reports whether a sentence leaves anything open: what is stated there may be meant to be open too.
func (r *reader) hedgedIn(s int) bool {
	for t := r.d.Sentences[s].First; t < r.d.Sentences[s].End; t++ {
		if n := r.norm(t); hedges.Has(n) || hedgedNouns.Has(n) || chargedWith.Has(r.lemma(t)) || r.g.Tags[t] == syntax.Subordinator && n == "if" {
			return true
		}
	}
	return false
}

var (
	hedges      = lang.English.Set("wording.hedges")
	hedgedNouns = lang.English.Set("wording.hedged-nouns")
	wrongs      = lang.English.Set("wording.wrongs")
	wrongdoers  = lang.English.Set("wording.wrongdoers")
)
