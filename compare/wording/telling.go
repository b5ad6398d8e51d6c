package wording

import (
	"slices"

	"tellings/corpus/text"
	"tellings/features"
	"tellings/features/syntax"
	"tellings/lang"
)

// opens reports whether what stands behind a token may be what somebody said or thinks.
func (h *hearing) opens(t, end int) bool {
	if h.d.Tokens[t].Flags&text.Word == 0 {
		return false
	}
	if t+1 >= end || h.g.Tags[t] != syntax.Verb && h.g.Tags[t] != syntax.Noun && h.g.Tags[t] != syntax.Adjective {
		return false
	}
	lemma, behind, verb := h.lemma(t), h.norm(t+1), h.verbs[t] > 0
	switch tells := h.a.Telling(lemma); {
	case behind == "as" && viewing.Has(lemma), calling.Has(lemma) && (verb && h.passiveAt(t) || h.whats(t)): // viewed as; was dubbed, what they call
		return true
	case h.g.Tags[t] == syntax.Verb && tells&features.SaysVerb != 0 && chargedBehind.Has(behind): // accused of, criticized for
		return true
	case thats.Has(behind) && verb: // pitched that
		return true
	case thats.Has(behind) && (tells != 0 || h.g.Tags[t] == syntax.Adjective || proofs.Has(lemma)): // the claim that the plan failed, but the claim that drew the ire
		return t+2 < end && h.g.Tags[t+2] != syntax.Verb && h.g.Tags[t+2] != syntax.Auxiliary && h.g.Tags[t+2] != syntax.Adverb
	case verb && behind == "it" && (finding.Has(lemma) || tells&features.SaysVerb != 0): // find it unseemly, declared it a disgrace
		return true
	case verb && attitudeVerbs.Has(lemma): // who worry the arms could fall into the hands of
		return true
	case attitudeStates.Has(lemma) || attitudeStates.Has(h.norm(t)): // concerned about, fears of
		return topics.Has(behind)
	case h.g.Tags[t] == syntax.Noun && mentioned.Has(lemma): // a reference to
		return behind == "to" || behind == "of"
	case tells == 0, lemma == "see": // saw her luck shrink
		return false
	case tells&features.SaysVerb != 0 && verb:
		return true
	case tells&features.Contents != 0 && h.g.Tags[t] == syntax.Noun && topics.Has(behind):
		return true
	case tells&features.SaysNoun != 0 && topics.Has(behind): // warning against shaming farmers
		return t+2 < end && h.gerund(t+2)
	}
	return false
}

// clauseBehind reports whether a verb stands at a token, so that what looks like an object before it is the subject of a clause: insist the change is.
func (h *hearing) clauseBehind(t, end int) bool {
	return t < end && (h.g.Tags[t] == syntax.Verb || h.g.Tags[t] == syntax.Auxiliary)
}

// insertedAt reports whether a verb of telling stands between commas in what it tells, with its subject before or behind it: argues Finch; he wrote.
func (h *hearing) insertedAt(t, first, end int) bool {
	if t > first && h.d.Tokens[t-1].Type == ',' {
		return true
	}
	if t+1 >= end || h.d.Tokens[t+1].Type != ',' {
		return false
	}
	for k := t - 1; k > first && t-k <= longInsertion; k-- {
		if h.d.Tokens[k].Type == ',' {
			return true
		}
		if h.g.Tags[k] == syntax.Verb || h.g.Tags[k] == syntax.Conjunction || h.g.Tags[k] == syntax.Subordinator {
			return false
		}
	}
	return false
}

// longInsertion is how many tokens of a subject may stand before such a verb.
const longInsertion = 5

// passiveAt reports whether a main verb is in the passive.
func (h *hearing) passiveAt(t int) bool {
	at, ok := slices.BinarySearchFunc(h.g.Predicates, t, func(p syntax.Predicate, t int) int { return p.Head - t })
	return ok && h.g.Predicates[at].Passive
}

// whats reports whether "what" stands shortly before a verb: what the mayor has called.
func (h *hearing) whats(t int) bool {
	for k := t - 1; k >= 0 && t-k <= longInsertion+1 && !closes(h.d.Tokens[k].Type); k-- {
		if h.norm(k) == "what" {
			return true
		}
	}
	return false
}

// sourced is what in a sentence is not the outlet's: all of it where headlines of other stories have run into it, what stands before who said it, and from a
// source between commas on (the plan, according to excerpts, has three pillars).
func (h *hearing) sourced(s text.Sentence) (from, to int) {
	if h.teasers(s) {
		return s.First, s.End
	}
	if comma := h.creditedAtEnd(s); comma > 0 {
		return s.First, comma
	}
	for t := s.First + 1; t+1 < s.End; t++ {
		if h.d.Tokens[t-1].Type == ',' && h.norm(t) == "according" {
			return t, s.End
		}
	}
	return s.End, s.End
}

// creditedAtEnd is the comma behind which a sentence ends in who said it (…, the court ruled); 0 for none.
func (h *hearing) creditedAtEnd(s text.Sentence) int {
	last := s.End - 1
	for last > s.First && h.d.Tokens[last].Flags.Is(text.Punct) {
		last--
	}
	lemma := h.lemma(last)
	if h.g.Tags[last] != syntax.Verb || h.a.Telling(lemma)&features.SaysVerb == 0 && !attitudeVerbs.Has(lemma) {
		return 0
	}
	for t := last - 1; t > s.First && last-t <= longInsertion+1; t-- {
		switch {
		case h.g.Tags[t] == syntax.Subordinator: // the sale, which Finch denied
			return 0
		case h.d.Tokens[t].Type == ',':
			if h.norm(last-1) == "to" {
				return 0 // Finch, a sailor, has yet to answer
			}
			return t
		}
	}
	return 0
}

// occasionAt reports whether the words of when and where something was said begin at a preposition, which the outlet chooses: in a forceful speech.
func (h *hearing) occasionAt(t, end int) bool {
	if h.g.Tags[t] != syntax.Preposition || t+1 >= end || h.g.Tags[t+1] != syntax.Determiner && h.g.Tags[t+1] != syntax.Possessive {
		return false
	}
	for k := t + 2; k < min(end, t+2+longInsertion); k++ {
		switch h.g.Tags[k] {
		case syntax.Noun, syntax.Name:
			if occasions.Has(h.norm(k)) {
				return true
			}
		case syntax.Adjective, syntax.Numeral, syntax.Adverb:
		default:
			return false
		}
	}
	return false
}

func dash(mark uint32) bool {
	return mark == text.EmDash || mark == text.EnDash || mark == text.DoubleHyphen
}

// teasers reports whether headlines of other stories have run into a sentence: … MORE (R-Larton), … MORE's. They are in nobody's voice.
func (h *hearing) teasers(s text.Sentence) bool {
	for t := s.First; t+1 < s.End; t++ {
		more, next := h.d.Tokens[t].Flags, &h.d.Tokens[t+1]
		if more.Is(text.AllCaps) && h.norm(t) == "more" && (more.Is(text.Possessive) || next.Type == '(' || next.Flags.Is(text.Possessive) || h.norm(t+1) == "'s") {
			return true
		}
	}
	return false
}

// closes reports whether a mark ends what a word before it tells of. Quotation marks and hyphens do not.
func closes(mark uint32) bool {
	switch mark {
	case ',', ';', ':', '(', ')', text.EmDash, text.EnDash, text.DoubleHyphen:
		return true
	}
	return false
}

var (
	occasions     = lang.English.Set("voice.occasion")
	mentioned     = lang.English.Set("wording.mentioned")
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
