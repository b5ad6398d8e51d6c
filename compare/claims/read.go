package claims

import (
	"math"
	"strconv"
	"strings"
	"sync"

	"tellings/compare/actors"
	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

var (
	openers  = lang.English.Set("claims.open")
	undone   = lang.English.Set("claims.undone")
	light    = lang.English.Set("claims.light")
	causing  = lang.English.Set("claims.causing")
	dayNames = lang.English.Set("claims.days")
	reasons  = sync.OnceValue(func() (all [][]string) { // each by its words
		for _, entry := range lang.English.Words("claims.reasons") {
			all = append(all, strings.Fields(entry))
		}
		return all
	})
)

// act is who does what to whom, as an article tells it in its own voice.
type act struct {
	Telling
	outlet int
	who    string // the referent or the noun of the one who does it, or of whom something is said
	does   string // the verb, or the adjective behind a form of be
	trait  bool   // it is the adjective
	to     string // the referent or the noun of what it is done to, or empty
	denied bool   // it is said not to be so
	reason [2]int // tokens that tell why, or equal
	around *around
}

// around is what stands around an act in its sentence. Few acts are held against another, so it is read when one is.
type around struct {
	words map[string]float64 // content words and their surprise in nats
	when  map[string]bool    // of these, days and months
}

// acts reads an article.
func (r *reader) acts() (all []act) {
	g := &r.Readings[r.doc].Grammar
	of := r.referents()
	for i := range g.Predicates {
		p := &g.Predicates[i]
		s, ok := r.counted(p.Head)
		if !ok || r.d.Voices[p.Head] != voice.Outlet || r.leftOpen(p, r.d.Sentences[s]) || light.Has(r.lemma(p.Head)) && p.Quality < 0 {
			continue
		}
		a := act{Telling: Telling{r.doc, s, p.First, p.End}, outlet: r.Outlets[r.doc], does: r.lemma(p.Head), denied: p.Negated}
		subject, object := p.Subject, p.Object
		if p.Passive {
			subject, object = p.Agent, p.Subject
		}
		switch {
		case p.Finite:
		case i > 0 && p.First == g.Predicates[i-1].End && undone.Has(r.lemma(g.Predicates[i-1].Head)) && g.Predicates[i-1].Finite && !r.leftOpen(&g.Predicates[i-1], r.d.Sentences[s]):
			before := &g.Predicates[i-1]
			subject, a.denied, a.From = before.Subject, !before.Negated, before.First
		default:
			continue
		}
		if p.Quality >= 0 {
			a.does, a.trait, a.To = r.lemma(p.Quality), true, max(a.To, p.Quality+1)
		}
		a.who, a.to = r.party(subject, of), r.party(object, of)
		if a.who == "" && a.to == "" {
			continue
		}
		if object != syntax.None && r.norm(g.Phrases[object].First) == "no" {
			a.denied = !a.denied // provided no details
		}
		a.reason = r.because(a.To, r.d.Sentences[s])
		if causing.Has(a.does) && subject != syntax.None && a.who != "" {
			a.who, a.does, a.reason = "", "cause", [2]int{g.Phrases[subject].First, r.whole(subject)}
		}
		for _, phrase := range [...]int32{subject, object} {
			if phrase != syntax.None {
				a.From, a.To = min(a.From, g.Phrases[phrase].First), max(a.To, g.Phrases[phrase].End)
			}
		}
		all = append(all, a)
	}
	return all
}

// leftOpen reports whether a sentence leaves it open that what a predicate says is so: may, would, if, a question.
func (r *reader) leftOpen(p *syntax.Predicate, at text.Sentence) bool {
	if p.Finite && p.Modal || r.norm(at.End-1) == "?" || r.d.Text[r.d.Tokens[at.End-1].Start():r.d.Tokens[at.End-1].End()] == "?" {
		return true
	}
	for i := at.First; i < p.Head; i++ {
		if openers.Has(r.norm(i)) || i >= p.First && r.norm(i) == "had" {
			return true // the past perfect: what was so before
		}
	}
	return false
}

// whole is the end of a phrase with what stands behind its of.
func (r *reader) whole(phrase int32) int {
	p := &r.Readings[r.doc].Grammar.Phrases[phrase]
	if p.Of != syntax.None {
		return max(p.End, r.Readings[r.doc].Grammar.Phrases[p.Of].End)
	}
	return p.End
}

// referents are the referents of an article by the token that names them.
func (r *reader) referents() map[int]int32 {
	of := map[int]int32{}
	for _, m := range r.Readings[r.doc].Actors.Mentions {
		if at := r.Cast.Of(r.doc, m.Actor); at != actors.None && (m.Kind != mentions.Description || r.Cast.Referents[at].Named) {
			of[m.Head] = at
		}
	}
	return of
}

// party is whom or what a phrase means: a referent, or the base form of its noun; empty for a pronoun that means nobody known.
func (r *reader) party(phrase int32, of map[int]int32) string {
	if phrase == syntax.None {
		return ""
	}
	g := &r.Readings[r.doc].Grammar
	head := g.Phrases[phrase].Head
	if at, known := of[head]; known {
		return "@" + strconv.Itoa(int(at))
	}
	if tag := g.Tags[head]; tag != syntax.Noun && tag != syntax.Name {
		return ""
	}
	return r.lemma(head)
}

// because are the tokens behind because of and the like, up to a mark.
func (r *reader) because(from int, at text.Sentence) [2]int {
	for i := from; i < at.End; i++ {
		for _, words := range reasons() {
			k := 0
			for k < len(words) && i+k < at.End && r.norm(i+k) == words[k] {
				k++
			}
			if k < len(words) {
				continue
			}
			end := i + k
			for end < at.End && !r.d.Tokens[end].Flags.Is(text.Punct) {
				end++
			}
			return [2]int{i + k, end}
		}
	}
	return [2]int{}
}

// aroundOf reads what stands around an act.
func (r *reader) aroundOf(a *act) *around {
	if a.around != nil {
		return a.around
	}
	a.around = &around{map[string]float64{}, map[string]bool{}}
	at := r.d.Sentences[a.Sentence]
	for i := at.First; i < at.End; i++ {
		t := r.d.Tokens[i]
		if !t.Flags.Is(text.Word|text.Number) || t.Flags.Is(text.StopWord) {
			continue
		}
		if w := r.lemma(i); dayNames.Has(w) {
			a.around.when[w] = true
		} else if i < a.From || i >= a.To {
			a.around.words[w] = -math.Log(r.Background.Likely(r.norm(i)))
		}
	}
	return a.around
}
