package mentions

import (
	"sort"

	"tellings/features/syntax"
)

// rivalsSeen is how many noun phrases before a pronoun are looked at.
const rivalsSeen = 12

// rivalled reports whether they or it at token i goes back to something that is not an actor (the emails, a job) rather than to the
// actor at token at, whose score is given. The same weights count for both; of equals the nearer wins. Only subjects and objects of
// the same sentence and the one before it vie.
func (f *Finder) rivalled(i, at, score int, p *pronoun, sentence int) bool {
	if !p.plural && !p.thing {
		return false
	}
	phrases := f.grammar.Phrases
	last := sort.Search(len(phrases), func(k int) bool { return phrases[k].First >= i }) - 1
	for k := last; k >= max(0, last-rivalsSeen); k-- {
		np := &phrases[k]
		apart := sentence - f.sentenceOf(np.Head, sentence)
		if apart > 1 {
			return false
		}
		if np.Head >= i || np.Plural != p.plural || f.tag(np.Head) != syntax.Noun || f.who[np.Head] != None || f.nameAt[np.Head] >= 0 {
			continue
		}
		rival := 1 + sure - perSentence*apart
		switch np.Role {
		case syntax.Subject:
			rival += asSubject
		case syntax.Object:
		default:
			continue
		}
		if rival > score || rival == score && np.Head > at {
			return true
		}
	}
	return false
}

// sentenceOf is the number of the sentence that token i stands in: this one, the one before it, or two before for all others.
func (f *Finder) sentenceOf(i, sentence int) int {
	for s := sentence; s >= max(0, sentence-1); s-- {
		if f.sentences[s].First <= i {
			return s
		}
	}
	return sentence - 2
}
