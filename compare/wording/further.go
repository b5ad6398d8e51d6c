package wording

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
	"tellings/lang"
)

// What is told goes on behind a comma where only that can be meant: verbs stand in a row with verbs of their own form (Quirk et al. 1985, §13, coordination of
// like with like). Where both could be meant, the outlet speaks again.

// describes reports whether adjectives stand in a row around a mark: as a mayor, eager to sell; foreign, even shameful echoes.
func (h *hearing) describes(t, end int) bool {
	k := t + 1
	if t > 0 && h.g.Tags[t-1] == syntax.Adjective && k < end && h.g.Tags[k] == syntax.Adverb {
		k++
	}
	return k < end && h.g.Tags[k] == syntax.Adjective
}

// further is the token up to which what a quotation without marks tells may go on behind the comma at which it ends.
func (h *hearing) further(q *voice.Quote) int {
	s := h.d.Sentences[h.d.SentenceOf(q.From)]
	verb, to := h.cueVerb(q, s), q.To
	for at := to; verb >= 0 && at < s.End && h.d.Tokens[at].Type == ','; {
		on := h.goesOn(verb, q.Kind, at+1, s.End)
		if !on && at != q.To {
			break // of a row, the member with its conjunction tells: let thieves in, and hamstring
		}
		for at++; at < s.End && !closes(h.d.Tokens[at].Type); at++ {
		}
		if on {
			to = at
		}
	}
	return to
}

// cueVerb is the verb of the cue of a quotation, or -1.
func (h *hearing) cueVerb(q *voice.Quote, s text.Sentence) int {
	for t := q.From - 1; t >= s.First; t-- {
		if h.d.Tokens[t].End() <= q.Cue.End && h.g.Tags[t] == syntax.Verb {
			return t
		}
		if h.d.Tokens[t].End() <= q.Cue.Start {
			break
		}
	}
	return -1
}

// goesOn reports whether what stands behind a comma stands in a row with what is told by a verb: testified that it could delay the sale, let thieves in; said it works a change, and it
// holds risks; believed that it was closed, making it illogical.
func (h *hearing) goesOn(verb int, kind voice.Kind, t, end int) bool {
	if t >= end {
		return false
	}
	and := h.g.Tags[t] == syntax.Conjunction
	if and && t+1 < end {
		t++
	}
	past := h.pastForm(verb)
	switch {
	case h.gerund(t):
		return kind == voice.Attitude
	case h.g.Tags[t] == syntax.Verb && h.subjects[t] == syntax.None:
		return past && h.norm(t) == h.lemma(t)
	case and && h.g.Tags[t] == syntax.Pronoun && t+1 < end:
		return past && h.presentForm(t+1)
	}
	return false
}

// gerund reports whether a verb stands in -ing.
func (h *hearing) gerund(t int) bool {
	return h.g.Tags[t] == syntax.Verb && strings.HasSuffix(h.norm(t), "ing") && h.norm(t) != h.lemma(t)
}

// pastForm reports whether a verb stands in the past.
func (h *hearing) pastForm(t int) bool {
	norm := h.norm(t)
	return norm != h.lemma(t) && !strings.HasSuffix(norm, "s") && !strings.HasSuffix(norm, "ing")
}

// presentForm reports whether a verb stands in the third person of the present.
func (h *hearing) presentForm(t int) bool {
	norm := h.norm(t)
	return (h.g.Tags[t] == syntax.Verb || h.g.Tags[t] == syntax.Auxiliary) && norm != h.lemma(t) && strings.HasSuffix(norm, "s") && norm != "was"
}

// recounts reports whether what somebody speaks about is what he says: recalled Lund stealing letters, a speech that highlights the grit of farmers; but
// discussed the scandalous budget.
func (h *hearing) recounts(q *voice.Quote) bool {
	s := h.d.Sentences[h.d.SentenceOf(q.From)]
	verb := h.cueVerb(q, s)
	return verb >= 0 && recounting.Has(h.lemma(verb))
}

// livesToSee reports whether a verb of seeing tells what happens to somebody: has seen her luck shrink; but sees it as a trick, sees that it is one.
func (h *hearing) livesToSee(q *voice.Quote) bool {
	verb := h.cueVerb(q, h.d.Sentences[h.d.SentenceOf(q.From)])
	if verb < 0 || h.lemma(verb) != "see" || thats.Has(h.norm(q.From)) {
		return false
	}
	for t := q.From; t < q.To; t++ {
		if h.norm(t) == "as" {
			return false
		}
	}
	return true
}

// acts is the token up to which acts follow each other behind a comma: stealing letters, throwing rocks and tormenting animals.
func (h *hearing) acts(to int) int {
	end := h.d.Sentences[h.d.SentenceOf(to-1)].End
	for to+1 < end && h.d.Tokens[to].Type == ',' && (h.gerund(to+1) || to+2 < end && h.gerund(to+2)) {
		for to++; to < end && !closes(h.d.Tokens[to].Type); to++ {
		}
	}
	return to
}

var recounting = lang.English.Set("wording.recounting")
