package wording

import (
	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// Retold reports, by token, what stands in the outlet's own voice by the rules of voice and may yet be what somebody said or thinks: it follows, in
// one sentence and before any mark, a word that tells of speech or thought (warned the mayor against using a gift as a pretext; the claim
// that …; told the council that its plan is a sham), or it is part of what somebody thinks. The complement of such a word is the source's (Wiebe,
// Wilson & Cardie 2005: nested sources), and no claim about the outlet's own words may rest on it.
func Retold(a *features.Analyzer, d *features.Document, g *syntax.Result) []bool {
	told := make([]bool, len(d.Tokens))
	verbs, subjects := verbsOf(g, len(d.Tokens)), subjectsOf(g, len(d.Tokens))
	for _, s := range d.Sentences {
		by := syntax.None
		spoken := false                // somebody has been heard in the sentence: what stands behind a colon is his
		open, inserted := false, false // inserted: the telling stands between commas in what is told: the plan, argues Finch, and is a sham
		for t := s.First; t < s.End; t++ {
			if d.Tokens[t].Flags.Is(text.Punct) && closes(d.Tokens[t].Type) && !(open && t+1 < s.End && g.Tags[t+1] == syntax.Adjective) { // as a mayor, eager to sell
				open = inserted
			}
			spoken = spoken || open || d.Voices[t] == voice.Attributed
			if spoken && d.Tokens[t].Type == ':' {
				open, inserted = true, true
			}
			if open && !inserted && verbs[t] > 0 && t > s.First && g.Tags[t-1] == syntax.Conjunction && (by != syntax.None && subjects[t] == by || a.Telling(a.Vocab.Norm(g.Lemmas[t]))&features.SaysVerb != 0) {
				open = false // said that it is a sham and blasted the council: what the speaker does besides is the outlet's telling
			}
			told[t] = open
			if !open && d.Voices[t] == voice.Outlet && opens(a, d, g, t, s.End, verbs[t] > 0) {
				open, by = true, subjects[t]
				inserted = verbs[t] > 0 && insertedAt(d, g, t, s.First, s.End)
				if end := verbs[t]; end > t+1 && !attitudeVerbs.Has(a.Vocab.Norm(g.Lemmas[t])) { // what is disputed or dismissed is named in the outlet's words, and nothing is told but behind of, as, that
					t = min(end, s.End) - 1
					open = t+1 < s.End && toldBehind.Has(a.Vocab.Type(d.Tokens[t+1].Type).Norm)
				}
			}
		}
	}
	aside := remote(a, d, g)
	for k, s := range d.Sentences {
		from := sourced(a, d, s)
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
	return told
}

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
func sourced(a *features.Analyzer, d *features.Document, s text.Sentence) int {
	if teasers(a, d, s) {
		return s.First
	}
	for t := s.First + 1; t+1 < s.End; t++ {
		if d.Tokens[t-1].Type == ',' && a.Vocab.Type(d.Tokens[t].Type).Norm == "according" {
			return t
		}
	}
	return s.End
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
	switch {
	case thats.Has(behind) && verb: // pitched that
		return true
	case thats.Has(behind) && (tells != 0 || g.Tags[t] == syntax.Adjective || proofs.Has(a.Vocab.Norm(g.Lemmas[t]))): // the claim that the plan failed, but the claim that drew the ire
		return t+2 < end && g.Tags[t+2] != syntax.Verb && g.Tags[t+2] != syntax.Auxiliary && g.Tags[t+2] != syntax.Adverb
	case verb && attitudeVerbs.Has(a.Vocab.Norm(g.Lemmas[t])): // who worry the arms could fall into the hands of
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

var (
	thats      = lang.English.Set("wording.thats")
	proofs     = lang.English.Set("wording.proofs")
	toldBehind = lang.English.Set("wording.told-behind")
	topics     = lang.English.Set("wording.topics")

	attitudeVerbs  = lang.English.Set("wording.attitude-verbs")
	attitudeStates = lang.English.Set("wording.attitude-states")
)
