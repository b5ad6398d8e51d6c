package syntax

import "tellings/corpus/text"

// group gathers the verb group that starts at token i and returns the token behind it, or i where none starts. helper is the
// form of a contraction that stands before it: he’s attacking.
func (s *sentence) group(i int, helper form) int {
	g := grouping{sentence: s, first: i, head: -1, helper: helper}
	end := g.scan(i)
	if g.head < 0 {
		return i
	}
	g.add(end)
	return end
}

// grouping is the current verb group.
type grouping struct {
	*sentence
	first, head int
	helper      form // the auxiliary before the current word
	finite      bool
	modal       bool
	negated     bool
	passive     bool
}

// scan walks over auxiliaries, adverbs and the main verb.
func (g *grouping) scan(i int) (end int) {
	g.finite = contracted.has(g.helper)
	g.modal = g.helper == fPronModal
	for j := i; j < g.end; j++ {
		f := g.forms[j]
		switch {
		case f == fTo:
			if j > i || !g.verbFollows(j+1) {
				return j
			}
			g.helper, g.modal = fTo, true
		case f == fAdv, f == fNot, f == fMark:
			if !g.verbFollows(j + 1) {
				g.negated = g.negated || f == fNot || g.tokens[j].Flags.Is(text.Negator)
				return g.trimmed(j)
			}
		case f == fComma && g.aside(j): // will, however, reject
			j += 2
			continue
		case !g.fits(f):
			return g.trimmed(j)
		case auxiliary.has(f):
			g.head = j // a full verb or copula unless another follows
			g.finite = g.finite || finite.has(f) && g.helper == 0
			g.modal = g.modal || f == fModal
			g.helper = f
		case mainVerb.has(f):
			g.finite = g.finite || finite.has(f) && g.helper == 0
			g.passive = f == fPastP && (beForms.has(g.helper) || g.helper == 0)
			g.head = j
			if g.getPassive(j) {
				g.head, g.passive = j+1, true
				return j + 2
			}
			if next, ok := haveForms[f]; ok && g.trait(j)&haveWord != 0 { // to have attacked
				g.helper = next
				continue
			}
			return j + 1
		default:
			return g.trimmed(j)
		}
		g.negated = g.negated || f == fNot || g.tokens[j].Flags.Is(text.Negator)
	}
	return g.trimmed(g.end)
}

var (
	beForms   = forms(fBe, fBeN, fPronBe)
	haveForms = map[form]form{fInf: fHave, fIng: fHave}
)

// trimmed is the end of a group that the word at j does not belong to.
func (g *grouping) trimmed(j int) int {
	if g.head >= 0 {
		return g.head + 1
	}
	return j
}

// fits reports whether a form may follow the helper.
func (g *grouping) fits(f form) bool {
	switch g.helper {
	case fOther:
		return auxiliary.has(f) || mainVerb.has(f)
	case fTo, fModal, fDo, fPronModal:
		return f == fInf || f == fBeN || f == fHave
	case fHave, fPronHave:
		return f == fPastP || f == fBeN
	default: // be
		return f == fPastP || f == fIng || f == fBeN
	}
}

// verbFollows reports whether a word that fits the group comes at j, adverbs between.
func (g *grouping) verbFollows(j int) bool {
	for k := j; k < min(j+4, g.end); k++ {
		switch f := g.forms[k]; {
		case f == fAdv, f == fNot, f == fMark:
		case g.helper == fOther && j > g.first+1 && k == j:
			return mainVerb.has(f) || auxiliary.has(f)
		default:
			saved := g.helper
			if g.forms[j-1] == fTo {
				g.helper = fTo
			}
			ok := g.fits(f)
			g.helper = saved
			return ok
		}
	}
	return false
}

// aside reports whether an adverb between two commas stands at j, and behind it a word that fits the group.
func (g *grouping) aside(j int) bool {
	return g.helper != fOther && j+3 < g.end && g.forms[j+1] == fAdv && g.forms[j+2] == fComma && g.fits(g.forms[j+3])
}

// getPassive reports whether a form of get at j makes a passive with the participle behind it: got arrested.
func (g *grouping) getPassive(j int) bool {
	if g.trait(j)&getVerb == 0 || j+1 >= g.end {
		return false
	}
	if g.forms[j+1] == fAdj && g.canBe(j+1, fPastP) {
		g.retag(j+1, fPastP)
	}
	return g.forms[j+1] == fPastP
}

// add writes the group down as a Predicate and corrects the tags of auxiliaries that stand alone.
func (g *grouping) add(end int) {
	f, head := g.forms[g.head], g.head
	if auxiliary.has(f) && f != fModal {
		g.out.Tags[head] = Verb
		if f == fBe || f == fBeN {
			g.out.Tags[head] = Copula
		}
	} else if mainVerb.has(f) && g.trait(head)&copular != 0 && !g.passive && g.trait(head)&(clausal|bareObject) == 0 {
		g.out.Tags[head] = Copula
	}
	for k := g.first; k < head; k++ {
		if mainVerb.has(g.forms[k]) {
			g.out.Tags[k] = Auxiliary // to have attacked, got arrested
		}
	}
	g.out.Predicates = append(g.out.Predicates, Predicate{
		First: g.first, End: end, Head: head, Subject: None, Object: None, Agent: None, Complement: None, Quality: -1, Particle: -1,
		Passive: g.passive, Negated: g.negated, Modal: g.modal, Finite: g.finite,
	})
}
