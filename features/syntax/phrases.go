package syntax

import "tellings/corpus/text"

// sentence is the current sentence.
type sentence struct {
	*Parser
	tokens     []text.Token // of the article
	first, end int
	out        *Result
}

// phrase gathers the noun phrase that starts at token i and returns the token behind it, or i where none starts.
func (s *sentence) phrase(i int) int {
	f := s.forms[i]
	if pronoun.has(f) {
		s.addPhrase(i, i+1, i)
		return i + 1
	}
	end, head := s.extent(i)
	if head < 0 {
		return i
	}
	s.owned(i, end, head)
	return end
}

// extent finds the end and the head of the noun phrase at i; head is -1 where there is none.
func (s *sentence) extent(i int) (end, head int) {
	head = -1
	last, begun, name := -1, false, false // last: a word that may be the head where no noun comes: the poor, this, two
	j := i
scan:
	for ; j < s.end; j++ {
		f := s.forms[j]
		switch {
		case f == fDet, f == fPoss:
			if head >= 0 || last >= 0 && s.forms[last] != fDet && s.forms[last] != fNum {
				break scan
			}
			begun = true
			last = j
		case f == fNoun, f == fNouns:
			if name && s.forms[j-1] == fComma {
				break scan
			}
			if head == j-1 && (s.headOn(j) || s.bareInfinitive(i, j)) {
				break scan
			}
			head, last = j, j
			begun = true
		case f == fName:
			if head >= 0 && s.forms[head] != fName && s.trait(head)&temporal != 0 && !s.possessive(j-1) {
				break scan // last week Holm
			}
			head, last = j, j
			begun, name = true, true
		case f == fNum:
			if head >= 0 && !s.possessive(j-1) && s.forms[head] != fName {
				break scan
			}
			last, begun = j, true
			if head < 0 || !s.nounFollows(j+1) {
				continue
			}
		case f == fAdj:
			if head >= 0 && !s.possessive(j-1) && !s.nounFollows(j+1) {
				break scan
			}
			if head < 0 {
				last = j
			}
		case f == fPastP, f == fIng:
			if !begun && last < 0 || head >= 0 && !s.possessive(j-1) || !s.nounFollows(j+1) {
				break scan
			}
		case f == fAdv, f == fNot:
			if (j > i || f == fNot) && head >= 0 && !s.possessive(j-1) || !s.adjectiveFollows(j+1) {
				break scan
			}
		case f == fMark:
			if j == i && s.tokens[j].Type != '$' || j+1 >= s.end || !s.joinsOverMark(j, head) {
				break scan
			}
		case f == fComma, f == fCC:
			if !s.joinsAdjectives(j, head) {
				break scan
			}
		case s.titleOf(j, head):
			continue
		default:
			break scan
		}
		if head == j && s.forms[j] != fName && s.tokens[j].Flags.Is(text.Possessive) {
			last = -1
		}
	}
	return s.close(i, j, head, last)
}

// headOn reports whether the adverb head on stands at j: attacked the council head on.
func (s *sentence) headOn(j int) bool {
	if s.trait(j)&wordHead == 0 || j+1 >= s.end || s.trait(j+1)&wordOn == 0 || j+2 < s.end && !s.borders(j+2) {
		return false
	}
	s.retag(j, fAdv)
	s.retag(j+1, fAdv)
	return true
}

// borders reports whether token i is a mark, a conjunction or a preposition, so that no phrase begins there.
func (s *sentence) borders(i int) bool {
	switch s.forms[i] {
	case fStop, fComma, fCC, fPrep, fMark, fSub:
		return true
	}
	return false
}

// bareInfinitive reports whether the word at j, taken for a noun at the end of the phrase from i, is what the phrase does: helped
// Holm win the vote. It is then a verb.
func (s *sentence) bareInfinitive(i, j int) bool {
	if i == s.first || s.trait(i-1)&letVerb == 0 || !mainVerb.has(s.forms[i-1]) || !s.canBe(j, fInf) || j+1 >= s.end {
		return false
	}
	if f := s.forms[j+1]; f != fDet && f != fPoss && f != fObj {
		return false
	}
	s.retag(j, fInf)
	return true
}

// close settles the end of a phrase that was scanned up to j.
func (s *sentence) close(i, j, head, last int) (end, found int) {
	switch {
	case head >= 0:
		return head + 1, head
	case last < 0 || s.forms[last] == fPoss:
		return i, -1
	case s.forms[last] == fAdj: // the poor; an adjective alone is not a phrase
		if f := s.forms[i]; f != fDet && f != fPoss {
			return i, -1
		}
	}
	return last + 1, last
}

// possessive reports whether token i ends in ’s.
func (s *sentence) possessive(i int) bool {
	return i >= s.first && s.tokens[i].Flags.Is(text.Possessive) || i > s.first && s.pluralPossessive(i)
}

// pluralPossessive reports whether token i is the ’ of leaders’ policies.
func (s *sentence) pluralPossessive(i int) bool {
	t := s.tokens[i]
	return (t.Type == '\'' || t.Type == text.RightSingle) && !t.Flags.Is(text.SpaceBefore) && s.forms[i-1] == fNouns &&
		i+1 < s.end && s.tokens[i+1].Flags.Is(text.SpaceBefore) && premodify.has(s.forms[i+1])
}

// nounFollows reports whether a noun comes at j, adjectives and participles between.
func (s *sentence) nounFollows(j int) bool {
	for k := j; k < min(j+4, s.end); k++ {
		switch f := s.forms[k]; {
		case nominal.has(f):
			return true
		case f != fAdj && f != fMark && f != fNum && f != fAdv:
			return false
		}
	}
	return false
}

// adjectiveFollows reports whether an adjective or number that a noun follows comes at j.
func (s *sentence) adjectiveFollows(j int) bool {
	for j < s.end && s.forms[j] == fAdv {
		j++
	}
	return j < s.end && (s.forms[j] == fAdj || s.forms[j] == fNum || s.forms[j] == fPastP || s.forms[j] == fIng) && (s.nounFollows(j+1) || s.forms[j] == fNum)
}

// joinsOverMark reports whether a phrase goes on behind the mark at j: the ‘fiery’ speech, $5 million, leaders’ plans.
func (s *sentence) joinsOverMark(j, head int) bool {
	if s.possessive(j) {
		return true
	}
	f := s.forms[j+1]
	if s.tokens[j].Type == '.' {
		return head == j-1 && s.forms[head] == fName && f == fName // Mr. Holm, J. Holm
	}
	return head < 0 && (premodify.has(f) || f == fMark)
}

// joinsAdjectives reports whether the comma or conjunction at j stands between adjectives before a noun.
func (s *sentence) joinsAdjectives(j, head int) bool {
	if j == s.first || j+1 >= s.end || head >= 0 && !s.possessive(j-1) {
		return false
	}
	k := j + 1
	if s.forms[j] == fComma && s.forms[k] == fCC {
		k++
	}
	return s.forms[j-1] == fAdj && k < s.end && s.forms[k] == fAdj && s.nounFollows(k+1)
}

// titleOf reports whether of at j, or the word behind it, stands within a title before a name: Secretary of State Marco Rubio.
func (s *sentence) titleOf(j, head int) bool {
	return s.forms[j] == fPrep && head >= 0 && head == j-1 && j+2 < s.end && s.trait(j)&wordOf != 0 && s.trait(head)&officeHead != 0 && s.trait(j+1)&office != 0 &&
		s.forms[j+2] == fName && s.tokens[j+1].Flags.Is(text.Capital)
}

func (s *sentence) typeOf(i int) *typeInfo { return s.types.Of(s.tokens[i].Type) }

func (s *sentence) trait(i int) trait { return s.typeOf(i).trait }

// canBe reports whether token i has a reading of this form.
func (s *sentence) canBe(i int, f form) bool { return s.typeOf(i).canBe(f) }

// retag corrects the form of a token.
func (s *sentence) retag(i int, f form) {
	s.forms[i] = f
	s.describe(s.tokens, i, s.out)
}

// owned adds the phrase from i to end and, behind it, those of its possessors.
func (s *sentence) owned(i, end, head int) {
	at := s.addPhrase(i, end, head)
	for k := end - 2; k >= i; k-- {
		if nominal.has(s.forms[k]) && s.possessive(k) || k > i && s.forms[k] == fMark && s.pluralPossessive(k) {
			owner := k
			if s.forms[k] == fMark {
				owner--
			}
			inner := s.addPhrase(i, k+1, owner)
			s.out.Phrases[at].Owner = int32(inner)
			s.out.Phrases[inner].Role = Modifier
			at = inner
		}
	}
}

func (s *sentence) addPhrase(first, end, head int) int {
	f := s.forms[head]
	s.out.Phrases = append(s.out.Phrases, Phrase{
		First: first, End: end, Head: head, Owner: None, Of: None, Beside: None, And: None, Predicate: None,
		Plural:   f == fNouns || s.trait(head)&pluralPronoun != 0,
		Definite: f == fName || pronoun.has(f) || s.forms[first] == fPoss || s.trait(first)&definite != 0 || s.ownedHead(first, head),
	})
	return len(s.out.Phrases) - 1
}

func (s *sentence) ownedHead(first, head int) bool {
	for k := first; k < head; k++ {
		if s.possessive(k) {
			return true
		}
	}
	return false
}
