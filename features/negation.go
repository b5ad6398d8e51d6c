package features

import (
	"tellings/corpus/text"
	"tellings/lang"
)

// reach is how many words behind a negator its scope goes on: the article and the adverb of "not the very best", and one
// more. Councill, McDonald & Velikovich (2010) found scopes in reviews to be about that long.
const reach = 4

// notNegating are words that take the negation out of a negator they follow: "not only harsh", "no doubt brave".
var notNegating = lang.English.Set("negation.spared")

// clauseOpeners are words that start a clause of their own, which a negator before them does not reach: "did not say
// that the brutal …".
var clauseOpeners = lang.English.Set("negation.clause-openers")

// Negated reports whether a negator governs the hit that begins with token first, in a sentence that begins with token start:
// it stands at most reach words before it in the same clause, and what lies between neither takes the negation away nor
// opens another clause. The words are looked up only behind a negator, which few hits have.
func Negated(v *text.Vocab, tokens []text.Token, start, first int) bool {
	for i, n := first-1, 0; i >= start && n < reach; i-- {
		t := tokens[i]
		switch {
		case t.Flags.Is(text.Negator):
			return governs(v, tokens[i+1:first])
		case t.Flags.Is(text.Punct) && !isQuotationMark(t.Type):
			return false
		case t.Flags.Is(text.Word | text.Number):
			n++
		}
	}
	return false
}

// governs reports whether a negator reaches over the tokens between.
func governs(v *text.Vocab, between []text.Token) bool {
	for i, t := range between {
		norm := v.Type(t.Type).Norm
		if i == 0 && notNegating.Has(norm) || clauseOpeners.Has(norm) {
			return false
		}
	}
	return true
}

func isQuotationMark(typ uint32) bool {
	return typ == '"' || typ == '\'' || typ >= text.LeftDouble && typ <= text.RightAngle
}
