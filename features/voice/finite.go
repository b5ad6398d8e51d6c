package voice

import "tellings/corpus/text"

// A content is one clause, with those that hang on it: each further finite verb needs a word that lets it in, a subordinator,
// a coordinator, a relative, the subject of a clause within the clause. Where a verb stands without, the clause of the outlet
// goes on: “the way Lee speaks about her years at sea | has led to confusion”. An infinitive or a gerund lets in no verb of
// its own.

// letsVerbIn are the words behind which one more finite verb may stand.
const letsVerbIn = that | question | relative | subordinator | coordinator | quotation | reports | comma | dash | colon | bracket

// finiteLimit is the item before which the content from j to end must end, or end.
func (s *sentence) finiteLimit(j, end int) int {
	if j >= end {
		return end
	}
	left := 1
	if s.items[j].is(to) && s.infinitive(j) {
		left = 0
	}
	return s.verbsLimit(j, end, left)
}

// verbsLimit is finiteLimit for a content that lets in so many finite verbs by itself.
func (s *sentence) verbsLimit(j, end, left int) int {
	strict := left == 0
	if j < end && s.items[j].is(subject) && s.items[j].is(auxiliary) {
		left-- // they’d
	}
	for k := j; k < end; k++ {
		it := &s.items[k]
		if left == 0 && s.within == relativeClause && k > j && it.is(reports|acts) && it.is(plural) && s.items[k-1].is(plain) && !s.items[k-1].is(plural|adverb) {
			return k // who claimed they had had an affair | undermines: the verb that the subject before still wants
		}
		if s.finiteAt(k) {
			if left--; left < 0 {
				return k
			}
			for k+1 < end && s.items[k+1].is(auxiliary|not|adverb) && !s.items[k+1].is(subject|determiner|preposition) {
				k++ // one verb group
			}
		}
		switch {
		case it.is(letsVerbIn), s.is(k, wordThan), k > j && it.is(subject) && !it.is(auxiliary):
			left++
		case k > j && (it.is(name) || it.is(determiner|possessive) && !strict) && s.items[k-1].is(plain|name) && !s.items[k-1].is(determiner|adverb|acts):
			left++ // the deal Lee signed is dead: a relative clause without its pronoun
		}
	}
	return end
}

// finiteAt reports whether item k is surely a finite verb, or begins a group of verbs with one.
func (s *sentence) finiteAt(k int) bool {
	it := &s.items[k]
	switch {
	case s.is(k, wordBe), s.is(k, wordBeing), s.is(k, wordBeen), s.is(k, wordHaving), s.is(k, wordDo):
		return false
	case it.is(modal) && (it.flags.Is(text.Capital) || k+1 < len(s.items) && s.items[k+1].is(subject)):
		return false // in May; should he win
	}
	if k == 0 || it.is(subject|plural|preposition|coordinator) || !it.is(auxiliary|surelyFinite) || it.is(gerund) {
		return false
	}
	p := s.before(k)
	return p >= 0 && !s.items[p].is(to|auxiliary|not|determiner|possessive|preposition) && !s.items[k-1].is(to)
}
