package syntax

import "tellings/corpus/text"

// unitKind is what a unit of a sentence is.
type unitKind uint8

const (
	uPhrase unitKind = iota
	uPredicate
	uPreposition
	uSubordinator
	uRelative
	uComma
	uConjunction
	uBreak     // a mark that ends a clause: ; : and a comma beside a quotation mark
	uAdjective // one that stands in no phrase
	uOther
)

// unit is a piece of a sentence as step 4 sees it. Adverbs are none: they bound nothing.
type unit struct {
	kind  unitKind
	index int32 // of the Phrase or the Predicate
	token int   // its first
}

// cut fills s.units with the units of the sentence, adding phrases and predicates on the way.
func (s *sentence) cut() {
	s.units = s.units[:0]
	s.abbreviations()
	for i := s.first; i < s.end; {
		i = s.next(i)
	}
}

// abbreviations makes the points within the sentence that end an abbreviation marks that bound nothing: attacked Mr. Holm.
func (s *sentence) abbreviations() {
	for i := s.first + 1; i+1 < s.end; i++ {
		if s.tokens[i].Type == '.' && !s.tokens[i].Flags.Is(text.SpaceBefore) && s.tokens[i-1].Flags.Is(text.Word) && (s.tokens[i+1].Flags.Is(text.Word) || s.tokens[i+1].Type == ',') {
			s.forms[i] = fMark
		}
	}
}

// next adds the unit at token i and returns the token behind it.
func (s *sentence) next(i int) int {
	f := s.forms[i]
	switch {
	case f == fAdv, f == fNot:
		if end := s.group(i, fOther); end > i && s.hasNew(uPredicate, i) {
			return end
		}
		if end := s.phrase(i); end > i {
			return s.addPhraseUnit(i, end)
		}
		return i + 1
	case contracted.has(f):
		return s.contraction(i)
	case mainVerb.has(f), auxiliary.has(f), f == fTo:
		if (f == fPastP || f == fIng) && s.premodifies(i) {
			if end := s.phrase(i); end > i {
				return s.addPhraseUnit(i, end)
			}
		}
		if end := s.group(i, fOther); end > i {
			s.hasNew(uPredicate, i)
			return end
		}
	default:
		if end := s.phrase(i); end > i {
			return s.addPhraseUnit(i, end)
		}
	}
	if f != fMark { // quotation marks bound nothing: accused them of ‘lies’
		s.units = append(s.units, unit{s.kindOf(i), None, i})
	}
	return i + 1
}

// addPhraseUnit adds a unit for the phrase that starts at i: the outermost of those just made.
func (s *sentence) addPhraseUnit(i, end int) int {
	k := len(s.out.Phrases) - 1
	for k > 0 && s.out.Phrases[k-1].First >= i {
		k--
	}
	s.units = append(s.units, unit{uPhrase, int32(k), i})
	return end
}

// hasNew adds a unit for the predicate that was made at i, and reports whether there is one.
func (s *sentence) hasNew(kind unitKind, i int) bool {
	k := len(s.out.Predicates) - 1
	if k < 0 || s.out.Predicates[k].First < i {
		return false
	}
	s.units = append(s.units, unit{kind, int32(k), i})
	s.uninvert()
	return true
}

// uninvert joins the halves of a verb group around its subject: Why is he singling her out? The last three units are looked
// at; an auxiliary behind a phrase has its subject before it.
func (s *sentence) uninvert() {
	n := len(s.units)
	if n < 3 || s.units[n-2].kind != uPhrase || s.units[n-3].kind != uPredicate || n > 3 && s.units[n-4].kind == uPhrase {
		return
	}
	at := s.units[n-1].index
	helper, verb := s.out.Predicates[at-1], &s.out.Predicates[at]
	f := s.forms[helper.Head]
	g := grouping{helper: f}
	if !auxiliary.has(f) || !helper.Finite || verb.Finite || s.units[n-3].index != at-1 || !g.fits(s.firstVerb(verb)) {
		return
	}
	verb.Finite, verb.Modal, verb.Negated = true, verb.Modal || helper.Modal, verb.Negated || helper.Negated
	verb.Passive = s.forms[verb.Head] == fPastP && (f == fBe || verb.Passive && verb.First < verb.Head)
	s.out.Tags[helper.Head] = Auxiliary
	s.out.Predicates[at-1] = *verb
	s.out.Predicates = s.out.Predicates[:at]
	s.units[n-3].kind, s.units[n-1].index = uOther, at-1
}

// firstVerb is the form of the first word of a verb group that is not an adverb.
func (s *sentence) firstVerb(p *Predicate) form {
	i := p.First
	for i < p.Head && (s.forms[i] == fAdv || s.forms[i] == fNot) {
		i++
	}
	return s.forms[i]
}

// contraction makes of he’s a phrase and the start of a verb group; where no verb follows the word itself is the copula.
func (s *sentence) contraction(i int) int {
	s.addPhraseUnit(i, s.phrase(i))
	if end := s.group(i+1, s.forms[i]); end > i+1 && s.hasNew(uPredicate, i+1) {
		return end
	}
	if s.forms[i] == fPronBe {
		s.out.Predicates = append(s.out.Predicates, Predicate{First: i, End: i + 1, Head: i, Subject: None, Object: None, Agent: None,
			Complement: None, Quality: -1, Particle: -1, Finite: true})
		s.hasNew(uPredicate, i)
	}
	return i + 1
}

// premodifies reports whether the participle at i stands before its noun without a determiner: rising prices, but not attacking
// leaders behind a comma.
func (s *sentence) premodifies(i int) bool {
	return i > s.first && s.possessive(i-1)
}

// kindOf is the kind of a token that is not a phrase and no verb.
func (s *sentence) kindOf(i int) unitKind {
	switch f := s.forms[i]; f {
	case fPrep:
		return uPreposition
	case fSub:
		return uSubordinator
	case fRel:
		return uRelative
	case fCC:
		return uConjunction
	case fAdj:
		return uAdjective
	case fComma:
		if s.besideQuotation(i) || s.dateline(i) {
			return uBreak
		}
		return uComma
	case fStop:
		return uBreak
	}
	return uOther
}

// datelineWords is how many tokens a dateline may have before its dash: “NEW YORK, Jan. 3 (AP) —”.
const datelineWords = 9

// dateline reports whether the dash at i ends the place in capitals that a report begins with: who acts stands behind it.
func (s *sentence) dateline(i int) bool {
	switch s.tokens[i].Type {
	case text.EmDash, text.EnDash, text.DoubleHyphen, '-':
	default:
		return false
	}
	first := s.tokens[s.first]
	return i-s.first <= datelineWords && first.Flags.Is(text.AllCaps) && first.Len() > 2
}

// besideQuotation reports whether the comma at i closes or introduces a quotation: “We want peace,” he said.
func (s *sentence) besideQuotation(i int) bool {
	return i+1 < s.end && quotes(s.tokens[i+1].Type) || i > s.first && quotes(s.tokens[i-1].Type) && !s.tokens[i].Flags.Is(text.SpaceBefore) && s.longQuotation(i-2)
}

// longQuotation reports whether a verb stands in the quotation that ends at token i, so that it may be a clause.
func (s *sentence) longQuotation(i int) bool {
	for ; i >= s.first && !quotes(s.tokens[i].Type); i-- {
		if finite.has(s.forms[i]) {
			return true
		}
	}
	return false
}

func quotes(t uint32) bool {
	switch t {
	case '"', '\'', text.LeftDouble, text.RightDouble, text.LeftSingle, text.RightSingle, text.LowDouble:
		return true
	}
	return false
}
