package compare

import "fmt"

// restWorth is the strength of what may say something to a reader who looks for more, and stands behind all else.
const restWorth = .003

// restStatements tell, behind all else and as no more than possible, charged words of which it is not sure whose they are, those behind a word of thought
// among them. What is shown before is not shown again.
func restStatements(s *stater) []draft {
	var drafts []draft
	add := func(o *Only, kind StatementKind, what, why string) {
		drafts = append(drafts, draft{words: []string{o.Words}, Statement: Statement{Outlet: o.Outlet, Others: s.besides(o.Outlet), Kind: kind, Lens: "only", Certainty: Perhaps, Remote: true, Whole: true,
			Strength: restWorth * s.place(&o.Evidence[0]), Evidence: o.Evidence[:1],
			Text: fmt.Sprintf("%s %s “%s”%s: %s.", o.Outlet, what, inside(o.Shown), why, s.sentenceAround(o.Evidence[0]))}})
	}
	found := Found[Onlies](s.found)
	for i := range found {
		switch o := &found[i]; {
		case o.Claim == OnlyUnsure:
			add(o, OfWord, "has", ", and whose words these are is not sure")
		case o.Claim == OnlyOpen:
			add(o, OfWord, "has", " where it tells what others say or think")
		case o.Claim == OnlyQuotes && !s.speaks(o.Speaker):
			add(o, OfQuote, "quotes", ", and who says it is not sure")
		}
	}
	return drafts
}
