package wording

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"tellings/compare/actors"
	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// Told is a place where a point of the event is told.
type Told struct{ Doc, Sentence, From, To int }

// Variant is one act that outlets tell in different words: each with a verb of its own about the same parties.
type Variant struct {
	Point  int
	About  int32 // the actor that is the subject in all pieces, or actors.None
	Pieces []Piece
	Weight float64 // how far the verbs are apart: see distance
}

// Piece is how one outlet tells it.
type Piece struct {
	Place
	Outlet int
	Voice  voice.Voice
	Verb   string  // its lemma
	Weight float64 // of the charged words in it
}

// act is a verb group with its parties, in a place where a point is told.
type act struct {
	doc, sentence  int
	p              *syntax.Predicate
	first, end     int // tokens that are shown
	verb           int32
	lemma          string  // of the verb
	agent, patient int32   // keys of who does it and whom or what it is done to, or 0
	args           []int32 // keys of the words around, in order
	weight         float64 // of the heaviest charge among what is shown
	shown          []int32 // keys of the content words that are shown, in order
	subject        int32   // the actor that is the subject, or actors.None
}

// Variants returns the acts that outlets tell in different words, by point. points are those of the event, each with its places in order of document.
func (w *World) Variants(points [][]Told) (found []Variant) {
	seen := map[[2]int]bool{} // document and token of the verbs that are shown
	for i, told := range points {
		found = append(found, w.variants(i, w.acts(told), seen)...)
	}
	return found
}

// variants looks, among acts in order of outlet, for the verbs by which outlets differ: two acts of two outlets are one if each is the likest that the
// other outlet has.
func (w *World) variants(point int, acts []act, seen map[[2]int]bool) (found []Variant) {
	if len(acts) < 2 {
		return nil
	}
	outlet := func(i int32) int { return w.e.Outlets[acts[i].doc] }
	m := newMatcher(acts, outlet)
	for _, i := range m.firsts {
		if seen[acts[i].key()] {
			continue
		}
		chosen := []*act{&acts[i]}
		for _, j := range m.likest(i) {
			if outlet(j) == outlet(i) || seen[acts[j].key()] {
				continue
			}
			if _, back := slices.BinarySearch(m.likest(j), i); back {
				chosen = append(chosen, &acts[j])
			}
		}
		if weight := distance(chosen); weight > 0 {
			found = append(found, w.gather(point, weight, chosen))
			for _, a := range chosen {
				seen[a.key()] = true
			}
		}
	}
	return found
}

func (a *act) key() [2]int { return [2]int{a.doc, a.p.Head} }

// gather makes a Variant of acts that are one.
func (w *World) gather(point int, weight float64, chosen []*act) Variant {
	v := Variant{Point: point, About: chosen[0].subject, Weight: weight}
	for _, a := range chosen {
		v.Pieces = append(v.Pieces, w.piece(a))
		if a.subject != v.About {
			v.About = actors.None
		}
	}
	slices.SortStableFunc(v.Pieces, func(a, b Piece) int { return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Outlet, b.Outlet)) })
	return v
}

// What makes a variant worth showing: other verbs, other words beside one verb.
const (
	otherVerb  = .25
	otherWords = .1
	plainVerbs = .15
)

// distance is how far the wordings of one act are apart: 0 where all say the same.
func distance(acts []*act) float64 {
	if len(acts) < 2 {
		return 0
	}
	verbs := []int32{}
	low, high, differs := acts[0].weight, acts[0].weight, false
	for _, a := range acts {
		if !slices.Contains(verbs, a.verb) {
			verbs = append(verbs, a.verb)
		}
		low, high = min(low, a.weight), max(high, a.weight)
		differs = differs || !slices.Equal(a.shown, acts[0].shown)
	}
	if !differs {
		return 0
	}
	d := high - low
	switch {
	case len(verbs) == 1 && d == 0:
		return 0 // one verb, and nothing charged beside it
	case len(verbs) == 1:
		return otherWords + d
	}
	if d == 0 {
		return plainVerbs * float64(len(verbs)-1) // quit, left: neither is charged
	}
	return d + otherWords + otherVerb*float64(len(verbs)-1)
}

// acts are the verb groups in the places of a point.
func (w *World) acts(told []Told) (list []act) {
	for _, at := range told {
		r := w.readers[at.Doc]
		if !r.counted(at.Sentence) || r.d.Parts[at.Sentence] == corpus.Caption {
			continue
		}
		first := sort.Search(len(r.g.Predicates), func(i int) bool { return r.g.Predicates[i].First > at.From-reach })
		for i := first; i < len(r.g.Predicates) && r.g.Predicates[i].First < at.To; i++ {
			p := &r.g.Predicates[i]
			if p.Head < at.From || p.Head >= at.To || r.d.Voices[p.Head] == voice.Quoted || r.reduced(p) || r.light(p) || r.attributive(p) {
				continue
			}
			if a := w.act(r, at, p); !r.limited(a.end) {
				list = append(list, a)
			}
		}
	}
	return list
}

// light reports whether a verb says nothing of what is done: be, have, do, and those that only introduce speech.
func (r *reader) light(p *syntax.Predicate) bool {
	return r.g.Tags[p.Head] != syntax.Verb || lightVerbs.Has(r.lemma(p.Head)) || p.Negated || r.e.Analyzer.Telling(r.lemma(p.Head))&features.Plain != 0
}

// reduced reports whether a participle only says which one is meant: the poll released on Sunday. In headlines it is what is told.
func (r *reader) reduced(p *syntax.Predicate) bool {
	return p.Passive && !p.Finite && p.First == p.Head && !r.d.Title.Has(int(r.sentence[p.Head]))
}

// attributive reports whether a verb stands before a noun as a word that says of which kind it is: looming charges.
func (r *reader) attributive(p *syntax.Predicate) bool {
	if p.Finite || p.First != p.Head || p.Object != syntax.None {
		return false
	}
	ph := r.phraseAround(p.Head)
	return ph != nil && p.Head < ph.Head
}

// limited reports whether what stands at a token takes back a part of what is shown before it: will pay out a loan only after a deal.
func (r *reader) limited(t int) bool {
	return t < len(r.d.Tokens) && r.sentence[t] == r.sentence[t-1] && limits.Has(r.norm(t))
}

var limits = lang.English.Set("wording.limits")

var lightVerbs = lang.English.Set("wording.light-verbs")

func (w *World) act(r *reader, at Told, p *syntax.Predicate) act {
	a := act{doc: at.Doc, sentence: at.Sentence, p: p, subject: r.actorOf(p.Subject), verb: w.usage.of[at.Doc][p.Head], lemma: r.lemma(p.Head)}
	a.first, a.end = r.clauseOf(p)
	a.agent, a.patient = w.party(r, p.Subject), w.party(r, p.Object)
	if p.Passive {
		a.agent, a.patient = w.party(r, p.Agent), w.party(r, p.Subject)
	}
	a.args = w.keys(r, max(at.From, p.First-partyTokens), p.First)
	a.args = append(a.args, w.keys(r, p.End, min(at.To, p.End+partyTokens))...)
	slices.Sort(a.args)
	a.args = slices.Compact(a.args)
	a.shown = w.keys(r, a.first, a.end)
	for t := a.first; t < a.end; t++ {
		a.weight = max(a.weight, w.charged[at.Doc][t])
	}
	return a
}

// party is the key of the head of a phrase: its actor, else its noun.
func (w *World) party(r *reader, phrase int32) int32 {
	if phrase == syntax.None {
		return 0
	}
	if keys := w.keys(r, r.g.Phrases[phrase].Head, r.g.Phrases[phrase].Head+1); len(keys) > 0 {
		return keys[0]
	}
	return 0
}

// keys are those of the content words of some tokens, each once in a row: negative for actors, positive for words.
func (w *World) keys(r *reader, from, to int) (keys []int32) {
	for t := from; t < to; t++ {
		key := int32(0)
		if who := r.actor[t]; who != actors.None {
			key = -1 - who
		} else if r.d.Tokens[t].IsTerm() {
			key = 1 + w.usage.of[r.doc][t]
		}
		if key != 0 && (len(keys) == 0 || keys[len(keys)-1] != key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// partyTokens is how many tokens behind a verb are taken for what it is about.
const partyTokens = 12

// clauseOf is what is shown of a verb group: its auxiliaries, the verb, and the object or what follows up to a mark, shownTokens at most.
func (r *reader) clauseOf(p *syntax.Predicate) (first, end int) {
	first, end = r.verbal(p), p.End
	if p.Object != syntax.None && r.g.Phrases[p.Object].First >= p.End && r.g.Phrases[p.Object].End-first <= shownTokens {
		return r.whole(first, r.g.Phrases[p.Object].End, p.Head+1)
	}
	for t := p.End; t < len(r.d.Tokens) && t-first < shownTokens && r.sentence[t] == r.sentence[first] && !r.d.Tokens[t].Flags.Is(text.Punct) && r.g.Clauses[t] == r.g.Clauses[p.Head]; t++ {
		if r.g.Tags[t] != syntax.Preposition && r.g.Tags[t] != syntax.Determiner && r.g.Tags[t] != syntax.Conjunction && r.g.Tags[t] != syntax.Subordinator && r.g.Tags[t] != syntax.Particle && r.g.Tags[t] != syntax.Possessive {
			if ph := r.phraseAround(t); ph != nil && ph.First >= p.End && t < ph.Head {
				continue
			}
			end = t + 1
		}
	}
	if last := end - 1; last > p.Head && r.g.Tags[last] == syntax.Verb && r.goesOn(end) {
		end = last // called for councils to allow the sale: the verb without its object says nothing
	}
	return r.whole(first, end, p.Head+1)
}

// goesOn reports whether a word stands at a token that the words before it lack: what is shown must not end there.
func (r *reader) goesOn(t int) bool {
	if t+1 < len(r.d.Tokens) && r.d.Tokens[t].Type == '.' && r.sentence[t+1] == r.sentence[t-1] && r.d.Tokens[t+1].Flags&(text.Word|text.Capital) == text.Word|text.Capital {
		return true // Rep. Finch
	}
	if t >= len(r.d.Tokens) || r.sentence[t] != r.sentence[t-1] || r.d.Tokens[t].Flags&text.Word == 0 {
		return false
	}
	switch r.g.Tags[t] {
	case syntax.Noun, syntax.Name, syntax.Adjective, syntax.Numeral, syntax.Determiner, syntax.Possessive, syntax.Pronoun:
		return !openingTimes.Has(r.lemma(t))
	case syntax.Verb: // such trophy hunting
		return strings.HasSuffix(r.norm(t), "ing") && r.g.Tags[t-1] == syntax.Noun
	}
	return false
}

func (w *World) piece(a *act) Piece {
	r := w.readers[a.doc]
	return Piece{Place: Place{Doc: a.doc, Sentence: a.sentence, From: a.p.Head, To: a.p.Head + 1, First: a.first, End: a.end, Sure: !r.doubtful[a.sentence] && !r.retold[a.p.Head]},
		Outlet: w.e.Outlets[a.doc], Voice: r.d.Voices[a.p.Head], Verb: a.lemma, Weight: a.weight}
}
