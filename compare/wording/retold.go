package wording

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// Retelling is what of a document may be somebody else's word: see Retold.
type Retelling struct {
	Told  []bool // by token: somebody may have said or thought it
	Aside []bool // by sentence: it is in the text and not the article's telling, see remote
}

// Retold reports what stands in the outlet's own voice by the rules of voice and may yet be what somebody said or thinks: it follows, in
// one sentence and before any mark, a word that tells of speech or thought (warned the mayor against using a gift as a pretext; the claim
// that …; told the council that its plan is a sham), or it is part of what somebody thinks. The complement of such a word is the source's (Wiebe,
// Wilson & Cardie 2005: nested sources), and no claim about the outlet's own words may rest on it.
func Retold(a *features.Analyzer, d *features.Document, g *syntax.Result) Retelling {
	h := hearing{a: a, d: d, g: g, told: make([]bool, len(d.Tokens)), verbs: verbsOf(g, len(d.Tokens)), subjects: subjectsOf(g, len(d.Tokens))}
	aside := remote(a, d, g)
	for k, s := range d.Sentences {
		h.sentence(s)
		from, to := h.sourced(s)
		if aside[k] {
			from, to = s.First, s.End
		}
		for t := from; t < to; t++ {
			h.told[t] = true
		}
	}
	for k := range d.Quotes {
		q := &d.Quotes[k]
		var to int
		switch {
		case q.Kind == voice.Attitude && !outletsOwn[a.CueClass(q.CueClass)] && !h.livesToSee(q):
			to = h.further(q)
		case q.Kind == voice.Topic && h.recounts(q):
			to = h.acts(q.To)
		case q.Kind == voice.Indirect && q.Cue.End <= q.Start && q.Cue.Len() > 0:
			to = h.further(q)
		default:
			continue
		}
		inserted := false // between dashes the outlet speaks
		for t := q.From; t < to; t++ {
			if dash(d.Tokens[t].Type) {
				inserted = !inserted
			}
			h.told[t] = h.told[t] || !inserted && d.Voices[t] == voice.Outlet
		}
	}
	return Retelling{h.told, aside}
}

// outletsOwn are the classes of cues whose complement is told in the outlet's words: what somebody plans, and what he perceives.
var outletsOwn = map[string]bool{"wish": true, "perception": true}

// hearing goes through a document sentence by sentence, and marks what stands behind words of telling.
type hearing struct {
	a        *features.Analyzer
	d        *features.Document
	g        *syntax.Result
	told     []bool  // by token
	verbs    []int   // see verbsOf
	subjects []int32 // see subjectsOf

	telling
}

// telling is how far a sentence has come.
type telling struct {
	open     bool  // what stands here is told
	inserted bool  // the word of telling stands between commas in what is told: the plan, argues Finch, and is a sham
	spoken   bool  // somebody has been heard: what stands behind a colon is his
	awaits   bool  // the object of a word of telling is past, and what is told of it may follow
	by       int32 // the subject of the verb that opened it
	noun     int   // the noun that opened it; -1 for a verb
	state    int   // where the last noun of an attitude stands
}

func (h *hearing) norm(t int) string  { return h.a.Vocab.Type(h.d.Tokens[t].Type).Norm }
func (h *hearing) lemma(t int) string { return h.a.Vocab.Norm(h.g.Lemmas[t]) }

// own reports whether a token is the outlet's as far as it has been heard.
func (h *hearing) own(t int) bool { return !h.open && h.d.Voices[t] == voice.Outlet }

func (h *hearing) sentence(s text.Sentence) {
	h.telling = telling{by: syntax.None, noun: -1, state: -stateReach}
	for t := s.First; t < s.End; t++ {
		h.mark(t, s.End)
		if h.open && !h.inserted && t > s.First && (h.besides(t) || h.predicated(t) || h.occasionAt(t, s.End)) {
			h.open = false
		}
		if h.own(t) && h.takesUp(t, s.First) {
			h.open, h.awaits, h.state = true, false, -stateReach
			continue
		}
		if h.own(t) {
			h.note(t, s.End)
		}
		h.told[t] = h.told[t] || h.open
		if h.own(t) && h.opens(t, s.End) {
			t = h.begin(t, s)
		}
	}
}

// mark closes what a mark closes, and opens what a colon opens.
func (h *hearing) mark(t, end int) {
	if h.d.Tokens[t].Flags.Is(text.Punct) && closes(h.d.Tokens[t].Type) && !(h.open && h.describes(t, end)) {
		h.awaits = h.awaits || h.open && !h.inserted && h.d.Tokens[t].Type == ','
		h.open = h.inserted
	}
	h.spoken = h.spoken || h.open || h.d.Voices[t] == voice.Attributed
	if h.spoken && h.d.Tokens[t].Type == ':' {
		h.open, h.inserted = true, true
	}
}

// besides reports whether a verb behind a conjunction tells what the speaker does besides, in the outlet's words: said that it is a sham and blasted the
// council.
func (h *hearing) besides(t int) bool {
	return h.verbs[t] > 0 && h.g.Tags[t-1] == syntax.Conjunction && (h.by != syntax.None && h.subjects[t] == h.by || h.a.Telling(h.lemma(t))&features.SaysVerb != 0)
}

// predicated reports whether the verb begins at a token whose subject holds the noun of telling: her view of the town was grim.
func (h *hearing) predicated(t int) bool {
	at, found := slices.BinarySearchFunc(h.g.Predicates, t, func(p syntax.Predicate, t int) int { return p.First - t })
	if !found || h.noun < 0 {
		return false
	}
	p := &h.g.Predicates[at]
	return p.Finite && p.Subject != syntax.None && h.g.Phrases[p.Subject].First <= h.noun && h.noun < t
}

// takesUp reports whether a word takes up what was told before: accused the mayor, a sailor, of; concerns before the feast about.
func (h *hearing) takesUp(t, first int) bool {
	return h.awaits && t > first && h.d.Tokens[t-1].Type == ',' && resumes.Has(h.norm(t)) || t-h.state < stateReach && wideTopics.Has(h.norm(t))
}

// note notes a noun of an attitude, and marks what a writer says is another's word.
func (h *hearing) note(t, end int) {
	switch {
	case h.g.Tags[t] == syntax.Noun && attitudeStates.Has(h.lemma(t)):
		h.state = t
	case closes(h.d.Tokens[t].Type):
		h.state = -stateReach
	case doubted.Has(h.norm(t)):
		for k := t + 1; k < end && namesThing[h.g.Tags[k]]; k++ {
			h.told[k] = true // the purported shameful video
		}
	}
}

// begin opens what a word of telling tells, and returns the last token that still belongs to it.
func (h *hearing) begin(t int, s text.Sentence) int {
	h.open, h.by, h.noun = true, h.subjects[t], -1
	if h.verbs[t] == 0 {
		h.noun = t
	}
	h.inserted = h.verbs[t] > 0 && h.insertedAt(t, s.First, s.End)
	end := h.addressed(t, s.End)
	if end <= t+1 {
		for end < s.End && h.g.Tags[end] == syntax.Adverb { // noted so shamelessly: how it is told
			end++
		}
		return max(t, end-1)
	}
	if lemma := h.lemma(t); attitudeVerbs.Has(lemma) || calling.Has(lemma) || h.clauseBehind(end, s.End) || h.norm(t+1) == "it" {
		return t
	}
	object := end - 1 // what is disputed or dismissed is named in the outlet's words, and nothing is told but behind of, as, that
	h.open = end < s.End && toldBehind.Has(h.norm(end))
	h.awaits = !h.open
	if h.g.Tags[object] == syntax.Noun && attitudeStates.Has(h.lemma(object)) {
		h.state = object
	}
	return object
}

// addressed is the token behind a verb and the object that follows it, with those of whom that is a part: told hundreds of farmers.
func (h *hearing) addressed(t, end int) int {
	behind := min(h.verbs[t], end)
	if behind <= t+1 || behind+1 >= end || h.norm(behind) != "of" || !partitives.Has(h.lemma(behind-1)) {
		return behind
	}
	for k := behind + 1; k < end && (namesThing[h.g.Tags[k]] && h.g.Tags[k] != syntax.Verb || h.g.Tags[k] == syntax.Determiner || h.g.Tags[k] == syntax.Possessive); k++ {
		behind = k + 1
	}
	return behind
}

var partitives = lang.English.Set("wording.partitives")

// stateReach is how many tokens behind a noun of an attitude may stand what it is about.
const stateReach = 7

// namesThing are the parts of speech of the name of a thing.
var namesThing = map[syntax.Tag]bool{syntax.Adjective: true, syntax.Noun: true, syntax.Name: true, syntax.Numeral: true, syntax.Verb: true}

// verbsOf is, by main verb, the token behind it and behind an object that follows it at once; 0 for other tokens, and for participles that describe
// (highly anticipated cases).
func verbsOf(g *syntax.Result, tokens int) []int {
	ends := make([]int, tokens)
	for i := range g.Predicates {
		p := &g.Predicates[i]
		switch {
		case p.Passive && !p.Finite:
		case p.Object != syntax.None && g.Phrases[p.Object].First == p.End && p.End == p.Head+1:
			ends[p.Head] = g.Phrases[p.Object].End
		default:
			ends[p.Head] = p.Head + 1
		}
	}
	return ends
}

// subjectsOf is, by main verb of a finite clause, its subject; syntax.None for other tokens.
func subjectsOf(g *syntax.Result, tokens int) []int32 {
	subjects := make([]int32, tokens)
	for t := range subjects {
		subjects[t] = syntax.None
	}
	for i := range g.Predicates {
		if p := &g.Predicates[i]; p.Finite {
			subjects[p.Head] = p.Subject
		}
	}
	return subjects
}
