package voice

import "tellings/corpus/text"

// cueAt returns the longest cue that begins at item i, and the item behind it. A word that may be verb or noun is decided by
// what stands before it.
func (f *Finder) cueAt(i int) (*cue, int) {
	s := &f.sentence
	group := f.cues.groups[s.items[i].group]
	for k := range group {
		c := &group[k]
		if (c.more == 0 || s.goesOn(i+1, f.cues.rests[c.rest:c.rest+uint32(c.more)])) && s.fits(c, i) {
			return c, i + 1 + int(c.more)
		}
	}
	return nil, 0
}

// goesOn reports whether these words stand from item i on.
func (s *sentence) goesOn(i int, words []uint16) bool {
	if i+len(words) > len(s.items) {
		return false
	}
	for k, w := range words {
		if s.items[i+k].word != w {
			return false
		}
	}
	return true
}

// fits reports whether a verb cue at item i stands where a verb can, and a noun cue where a noun can.
func (s *sentence) fits(c *cue, i int) bool {
	if c.form == fixed {
		if c.frames&fNoun != 0 && i > 0 {
			p := s.before(i)
			if p >= 0 && s.items[p].is(to|modal|subject) && !s.items[p].is(determiner) && !(s.items[p].is(to) && s.items[i].is(plural)) {
				return false
			}
		}
		return true
	}
	p := s.before(i)
	if p < 0 {
		return c.form == ing || c.form == past || s.headline
	}
	q := &s.items[p]
	if s.items[i].flags.Is(text.Capital) && !s.headline {
		return false // the United States; the Post
	}
	if p > 0 && c.form != past && c.form != perfect && q.is(plain) && s.items[p-1].flags.Is(text.Number) {
		return false // 18 basis points
	}
	if s.items[i].is(statement) && q.is(comma) && i+2 < len(s.items) && s.items[i+1].is(that|relative) && s.items[i+2].is(auxiliary|participle) {
		return false // , comments that were widely condemned
	}
	if (c.form == base || c.form == third) && c.more == 0 && s.is(i+1, wordOf) {
		return false // charges of fraud
	}
	if (c.form == base || c.form == third) && s.verbAt(i+1+int(c.more)) && !s.headline && !s.objectGap(p) {
		return false // federal judges said; think tanks say
	}
	poss := q.flags.Is(text.Possessive) || q.is(possessive) && !q.is(object)
	switch c.form {
	case base:
		if q.is(to | modal | do | not | subject | relative | coordinator | that | quotation) {
			return true
		}
		return !q.is(determiner|possessive|preposition|be|have|comma|participle) && !poss && (q.is(plural|object) || c.frames&fOnly != 0 && q.is(plain|name|temporal|adverb) || p > 1 && s.items[p-1].is(coordinator) && q.is(name) && s.items[p-2].is(name))
	case third:
		return !q.is(determiner|possessive|preposition|be|have|modal|to) && !poss && !s.governs(c, p)
	case past, perfect:
		if q.is(determiner) && !q.is(adverb|plural) && !q.flags.Is(text.Number) || q.is(possessive|modal|to) || poss {
			return false
		}
		return !q.is(preposition)
	case ing:
		return !q.is(determiner|possessive|modal) && !poss
	}
	return true
}

// governs reports whether item p is a verb whose object a noun behind it is: prompted calls, if you consider states.
func (s *sentence) governs(c *cue, p int) bool {
	it := &s.items[p]
	if it.is(name|plural|temporal) || s.headline {
		return false
	}
	if it.is(gerund) {
		return p == 0 || !s.items[p-1].is(determiner|possessive|preposition|plain) || s.items[p-1].is(plural) // incumbents facing challenges
	}
	if it.is(acts) && it.is(participle) {
		return p > 0 && (s.items[p-1].is(coordinator|subject|name|adverb) || c.frames&fThat == 0 && s.items[p-1].is(plain))
	}
	return p > 0 && it.group != 0 && !it.is(reports) && s.items[p-1].is(subject|modal|to) && !s.items[p-1].is(determiner)
}

// verbAt reports whether a finite verb stands at item k, adverbs skipped.
func (s *sentence) verbAt(k int) bool {
	for k < len(s.items) && s.items[k].is(adverb) && s.items[k].group == 0 {
		k++
	}
	return k < len(s.items) && s.items[k].is(auxiliary|finite|reports) && !s.items[k].is(subject|quotation|preposition|plural)
}

// objectGap reports whether a relative word stands a little before item p: the plan that officials say will help.
func (s *sentence) objectGap(p int) bool {
	for k := p; k >= max(0, p-4); k-- {
		if s.items[k].is(that | relative | question) {
			return true
		}
	}
	return false
}

// before is the item before i that is not an adverb, or -1.
func (s *sentence) before(i int) int {
	for i--; i >= 0 && s.items[i].is(adverb) && !s.items[i].is(subordinator|determiner); i-- {
	}
	if i > 2 && s.items[i].is(comma) && s.items[i-1].is(adverb) && s.items[i-2].is(comma) {
		return i - 3 // Democrats, though, say
	}
	return i
}

// groupStart is the first item of the verb group that ends with the verb at i: its auxiliaries, adverbs and "to".
func (s *sentence) groupStart(i int) int {
	for i > 0 {
		q := &s.items[i-1]
		if q.is(subject) || !q.is(auxiliary|not|adverb|to) {
			break
		}
		i--
	}
	for s.items[i].is(adverb) && !s.items[i].is(auxiliary) && i+1 < len(s.items) && s.items[i].group == 0 {
		i++
	}
	return i
}

// passive reports whether the past participle at i stands behind a form of be.
func (s *sentence) passive(c *cue, g, i int) bool {
	if c.form != past && c.form != perfect {
		return false
	}
	if c.frames&fAddr != 0 && (s.before(i) < 0 || s.items[i-1].is(comma|subordinator)) && i+1 < len(s.items) && (s.items[i+1].is(question) || s.items[i+1].is(to) && i > 0 && s.items[i-1].is(subordinator)) {
		return true // Asked whether she would resign, Lee laughed
	}
	for k := i - 1; k >= max(g-1, 0); k-- {
		if s.items[k].is(be) {
			return true
		}
		if s.items[k].is(have) {
			return false
		}
	}
	return false
}
