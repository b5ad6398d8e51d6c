package compare

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"tellings/features/voice"
)

// restWorth is the strength of what may say something to a reader who looks for more, and stands behind all else.
const restWorth = .003

// restStatements tell, behind all else and as no more than possible, what no other statement may rest on: charged words of which it is not sure whose they are, those behind a word of thought among them, and what an
// outlet alone calls a thing by words that do not judge. What is shown before is not shown again.
func restStatements(s *stater) []draft {
	var drafts []draft
	add := func(outlet string, kind StatementKind, lens string, words string, v Evidence, text string) {
		drafts = append(drafts, draft{words: []string{words}, Statement: Statement{Outlet: outlet, Others: s.besides(outlet), Kind: kind, Lens: lens, Certainty: Perhaps, Remote: true,
			Strength: restWorth * s.place(&v), Evidence: []Evidence{v}, Text: text}})
	}
	found := Found[Onlies](s.found)
	for i := range found {
		switch o := &found[i]; {
		case o.Claim == OnlyUnsure:
			add(o.Outlet, OfWord, "only", o.Words, o.Evidence[0], fmt.Sprintf("%s has “%s”; whose words these are is not sure.", o.Outlet, inside(o.Shown)))
		case o.Claim == OnlyOpen:
			add(o.Outlet, OfWord, "only", o.Words, o.Evidence[0], fmt.Sprintf("%s has “%s” where it tells what others say or think.", o.Outlet, inside(o.Shown)))
		case o.Claim == OnlyQuotes && !s.speaks(o.Speaker):
			add(o.Outlet, OfQuote, "only", o.Words, o.Evidence[0], fmt.Sprintf("%s quotes “%s”; who says it is not sure.", o.Outlet, inside(o.Shown)))
		}
	}
	labels := Found[Labels](s.found)
	for i := range labels {
		l := &labels[i]
		if l.Voice == voice.Attributed.String() || !l.Alone() || l.Modifier == "" || l.sorting || l.retold || l.manner() || l.ofSome() || len(l.Evidence) == 0 || numbered(l.Referent) {
			continue
		}
		words := l.words()
		if !strings.Contains(words, " ") {
			continue
		}
		verb := "writes"
		if l.Voice == voice.Quoted.String() {
			verb = "lets somebody speak"
		}
		add(l.Outlet, OfName, "labels", words, l.Evidence[0], fmt.Sprintf("%s %s of %s.", l.Outlet, verb, saying{words: words, article: articleBefore(&l.Evidence[0])}.marked()))
	}
	for _, n := range Found[Names](s.found) {
		for i := range n.Calls {
			for k, w := range n.Calls[i].Words {
				if v := n.Calls[i].Evidence; k < len(v) && slices.Contains(n.Calls[i].Only, w.Text) {
					add(n.Calls[i].Outlet, OfName, "names", w.Text, v[k], fmt.Sprintf("%s writes of %s.", n.Calls[i].Outlet, saying{words: cmp.Or(verbatim(&v[k], w.Text), w.Text), article: articleBefore(&v[k])}.marked()))
				}
			}
		}
	}
	deeds := Found[Agency](s.found)
	for i := range deeds {
		if d := &deeds[i]; d.Voice == voice.Outlet.String() && d.Role == Agent && d.Others == 0 && d.known && !d.retold && !d.perhaps && d.nominal == 0 && len(d.Evidence) > 0 && !d.bare() && !numbered(d.Actor) {
			words := inside(d.Evidence[0].Span.Of(d.Evidence[0].Source()))
			add(d.Outlet, OfAct, "agency", words, d.Evidence[0], fmt.Sprintf("%s on what %s did: “%s”.", d.Outlet, theOne(d.Actor), words))
		}
	}
	return drafts
}
