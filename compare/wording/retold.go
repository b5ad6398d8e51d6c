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
	told := make([]bool, len(d.Tokens))
	verbs, subjects := verbsOf(g, len(d.Tokens)), subjectsOf(g, len(d.Tokens))
	for _, s := range d.Sentences {
		by := syntax.None
		awaits, state := false, -stateReach // behind the object of a verb of telling; the last noun of an attitude
		spoken := false                     // somebody has been heard in the sentence: what stands behind a colon is his
		open, inserted := false, false      // inserted: the telling stands between commas in what is told: the plan, argues Finch, and is a sham
		for t := s.First; t < s.End; t++ {
			if d.Tokens[t].Flags.Is(text.Punct) && closes(d.Tokens[t].Type) && !(open && t+1 < s.End && g.Tags[t+1] == syntax.Adjective) { // as a mayor, eager to sell
				awaits = awaits || open && !inserted && d.Tokens[t].Type == ','
				open = inserted
			}
			spoken = spoken || open || d.Voices[t] == voice.Attributed
			if spoken && d.Tokens[t].Type == ':' {
				open, inserted = true, true
			}
			if open && !inserted && verbs[t] > 0 && t > s.First && g.Tags[t-1] == syntax.Conjunction && (by != syntax.None && subjects[t] == by || a.Telling(a.Vocab.Norm(g.Lemmas[t]))&features.SaysVerb != 0) {
				open = false // said that it is a sham and blasted the council: what the speaker does besides is the outlet's telling
			}
			if norm := a.Vocab.Type(d.Tokens[t].Type).Norm; !open && d.Voices[t] == voice.Outlet {
				switch {
				case awaits && t > s.First && d.Tokens[t-1].Type == ',' && resumes.Has(norm), t-state < stateReach && wideTopics.Has(norm):
					open, awaits, state = true, false, -stateReach // accused the mayor, a sailor, of; concerns before the feast about
					continue
				case g.Tags[t] == syntax.Noun && attitudeStates.Has(a.Vocab.Norm(g.Lemmas[t])):
					state = t
				case closes(d.Tokens[t].Type):
					state = -stateReach
				case doubted.Has(norm):
					for k := t + 1; k < s.End && namesThing[g.Tags[k]]; k++ {
						told[k] = true // the purported shameful video
					}
				}
			}
			told[t] = told[t] || open
			if !open && d.Voices[t] == voice.Outlet && opens(a, d, g, t, s.End, verbs[t] > 0) {
				open, by = true, subjects[t]
				inserted = verbs[t] > 0 && insertedAt(d, g, t, s.First, s.End)
				if end := min(verbs[t], s.End); end > t+1 && !attitudeVerbs.Has(a.Vocab.Norm(g.Lemmas[t])) && !calling.Has(a.Vocab.Norm(g.Lemmas[t])) && !clauseBehind(g, end, s.End) && a.Vocab.Type(d.Tokens[t+1].Type).Norm != "it" {
					// what is disputed or dismissed is named in the outlet's words, and nothing is told but behind of, as, that
					t = end - 1
					open = t+1 < s.End && toldBehind.Has(a.Vocab.Type(d.Tokens[t+1].Type).Norm)
					awaits = !open
					if g.Tags[t] == syntax.Noun && attitudeStates.Has(a.Vocab.Norm(g.Lemmas[t])) {
						state = t
					}
				}
			}
		}
	}
	aside := remote(a, d, g)
	for k, s := range d.Sentences {
		from := sourced(a, d, g, s)
		if aside[k] {
			from = s.First
		}
		for t := from; t < s.End; t++ {
			told[t] = true
		}
	}
	for k := range d.Quotes {
		q := &d.Quotes[k]
		if q.Kind != voice.Attitude || a.CueClass(q.CueClass) == wishes {
			continue // what somebody plans is told in the outlet's words
		}
		for t := q.From; t < q.To; t++ {
			told[t] = true
		}
	}
	return Retelling{told, aside}
}

// clauseBehind reports whether a verb stands at a token, so that what looks like an object before it is the subject of a clause: insist the change is.
func clauseBehind(g *syntax.Result, t, end int) bool {
	return t < end && (g.Tags[t] == syntax.Verb || g.Tags[t] == syntax.Auxiliary)
}

// stateReach is how many tokens behind a noun of an attitude may stand what it is about.
const stateReach = 7

// namesThing are the parts of speech of the name of a thing.
var namesThing = map[syntax.Tag]bool{syntax.Adjective: true, syntax.Noun: true, syntax.Name: true, syntax.Numeral: true, syntax.Verb: true}

// insertedAt reports whether a verb of telling stands between commas in what it tells, with its subject before or behind it: argues Finch; he wrote.
func insertedAt(d *features.Document, g *syntax.Result, t, first, end int) bool {
	if t > first && d.Tokens[t-1].Type == ',' {
		return true
	}
	if t+1 >= end || d.Tokens[t+1].Type != ',' {
		return false
	}
	for k := t - 1; k > first && t-k <= longInsertion; k-- {
		if d.Tokens[k].Type == ',' {
			return true
		}
		if g.Tags[k] == syntax.Verb || g.Tags[k] == syntax.Conjunction || g.Tags[k] == syntax.Subordinator {
			return false
		}
	}
	return false
}

// longInsertion is how many tokens of a subject may stand before such a verb.
const longInsertion = 5

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

// sourced is where in a sentence nothing is the outlet's any more: from its start where headlines of other stories have run into it, from a source
// between commas on (the plan, according to excerpts, has three pillars); its end for nowhere.
func sourced(a *features.Analyzer, d *features.Document, g *syntax.Result, s text.Sentence) int {
	if teasers(a, d, s) || creditedAtEnd(a, d, g, s) {
		return s.First
	}
	for t := s.First + 1; t+1 < s.End; t++ {
		if d.Tokens[t-1].Type == ',' && a.Vocab.Type(d.Tokens[t].Type).Norm == "according" {
			return t
		}
	}
	return s.End
}

// creditedAtEnd reports whether a sentence ends in who said it behind a comma: …, the court ruled.
func creditedAtEnd(a *features.Analyzer, d *features.Document, g *syntax.Result, s text.Sentence) bool {
	last := s.End - 1
	for last > s.First && d.Tokens[last].Flags.Is(text.Punct) {
		last--
	}
	lemma := a.Vocab.Norm(g.Lemmas[last])
	if g.Tags[last] != syntax.Verb || a.Telling(lemma)&features.SaysVerb == 0 && !attitudeVerbs.Has(lemma) {
		return false
	}
	for t := last - 1; t > s.First && last-t <= longInsertion+1; t-- {
		if d.Tokens[t].Type == ',' {
			return true
		}
	}
	return false
}

// teasers reports whether headlines of other stories have run into a sentence: … MORE (R-Larton). They are in nobody's voice.
func teasers(a *features.Analyzer, d *features.Document, s text.Sentence) bool {
	for t := s.First; t+1 < s.End; t++ {
		if d.Tokens[t].Flags.Is(text.AllCaps) && (d.Tokens[t+1].Type == '(' || d.Tokens[t+1].Flags.Is(text.Possessive) || a.Vocab.Type(d.Tokens[t+1].Type).Norm == "'s") && a.Vocab.Type(d.Tokens[t].Type).Norm == "more" {
			return true
		}
		if d.Tokens[t].Flags.Is(text.AllCaps|text.Possessive) && a.Vocab.Type(d.Tokens[t].Type).Norm == "more" {
			return true
		}
	}
	return false
}

// wishes is the class of cues of what somebody wants.
const wishes = "wish"

// closes reports whether a mark ends what a word before it tells of. Quotation marks and hyphens do not.
func closes(mark uint32) bool {
	switch mark {
	case ',', ';', ':', '(', ')', text.EmDash, text.EnDash, text.DoubleHyphen:
		return true
	}
	return false
}

// opens reports whether what stands behind a token may be what somebody said or thinks.
func opens(a *features.Analyzer, d *features.Document, g *syntax.Result, t, end int, verb bool) bool {
	if d.Tokens[t].Flags&text.Word == 0 {
		return false
	}
	if t+1 >= end || g.Tags[t] != syntax.Verb && g.Tags[t] != syntax.Noun && g.Tags[t] != syntax.Adjective {
		return false
	}
	behind, tells := a.Vocab.Type(d.Tokens[t+1].Type).Norm, a.Telling(a.Vocab.Norm(g.Lemmas[t]))
	switch lemma := a.Vocab.Norm(g.Lemmas[t]); {
	case behind == "as" && viewing.Has(lemma), calling.Has(lemma) && (verb && passiveAt(g, t) || whats(a, d, t)): // viewed as; was dubbed, what they call
		return true
	case g.Tags[t] == syntax.Verb && tells&features.SaysVerb != 0 && chargedBehind.Has(behind): // accused of, criticized for
		return true
	case thats.Has(behind) && verb: // pitched that
		return true
	case thats.Has(behind) && (tells != 0 || g.Tags[t] == syntax.Adjective || proofs.Has(a.Vocab.Norm(g.Lemmas[t]))): // the claim that the plan failed, but the claim that drew the ire
		return t+2 < end && g.Tags[t+2] != syntax.Verb && g.Tags[t+2] != syntax.Auxiliary && g.Tags[t+2] != syntax.Adverb
	case verb && behind == "it" && (finding.Has(lemma) || tells&features.SaysVerb != 0): // find it unseemly, declared it a disgrace
		return true
	case verb && attitudeVerbs.Has(lemma): // who worry the arms could fall into the hands of
		return true
	case attitudeStates.Has(a.Vocab.Norm(g.Lemmas[t])) || attitudeStates.Has(a.Vocab.Type(d.Tokens[t].Type).Norm): // concerned about, fears of
		return topics.Has(behind)
	case tells == 0:
		return false
	case tells&features.SaysVerb != 0 && verb:
		return true
	case tells&features.Contents != 0 && g.Tags[t] == syntax.Noun:
		return topics.Has(behind)
	}
	return false
}

// passiveAt reports whether a main verb is in the passive.
func passiveAt(g *syntax.Result, t int) bool {
	at, ok := slices.BinarySearchFunc(g.Predicates, t, func(p syntax.Predicate, t int) int { return p.Head - t })
	return ok && g.Predicates[at].Passive
}

// whats reports whether "what" stands shortly before a verb: what the mayor has called.
func whats(a *features.Analyzer, d *features.Document, t int) bool {
	for k := t - 1; k >= 0 && t-k <= longInsertion+1 && !closes(d.Tokens[k].Type); k-- {
		if a.Vocab.Type(d.Tokens[k].Type).Norm == "what" {
			return true
		}
	}
	return false
}

var (
	finding       = lang.English.Set("wording.finding")
	viewing       = lang.English.Set("wording.viewing")
	calling       = lang.English.Set("wording.calling")
	chargedBehind = lang.English.Set("wording.charged-behind")
	resumes       = lang.English.Set("wording.resumes")
	doubted       = lang.English.Set("wording.doubted")
	wideTopics    = lang.English.Set("wording.wide-topics")

	thats      = lang.English.Set("wording.thats")
	proofs     = lang.English.Set("wording.proofs")
	toldBehind = lang.English.Set("wording.told-behind")
	topics     = lang.English.Set("wording.topics")

	attitudeVerbs  = lang.English.Set("wording.attitude-verbs")
	attitudeStates = lang.English.Set("wording.attitude-states")
)
