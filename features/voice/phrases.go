package voice

import "tellings/corpus/text"

// nounPhraseEnd is the item behind the noun phrase that starts at j. A full one goes on through relative clauses and most
// prepositional phrases.
func (s *sentence) nounPhraseEnd(j int, full bool) int {
	n := min(len(s.items), j+longestClause)
	rel := false
	for k := j; k < n; k++ {
		it := &s.items[k]
		if k == j {
			if it.is(ended) {
				return k + 1
			}
			if it.is(subject|object) && !it.is(determiner|possessive) && (!full || k+1 < n && (s.items[k+1].is(auxiliary|finite|temporal) || s.is(k+1, wordLike))) {
				return k + 1
			}
			continue
		}
		if !it.is(mayEndNounPhrase) {
			continue
		}
		switch {
		case it.is(ended):
			return k + 1
		case it.is(stop):
			if k == n-1 || s.tokens[it.first].Type != '.' || !s.tokens[it.first-1].Flags.Is(text.Title|text.Abbrev) && s.tokens[it.first-1].Len() > 1 {
				return k
			}
		case it.is(comma):
			if !full || !s.listGoesOn(k+1) {
				return k
			}
		case it.is(colon | dash):
			return k
		case it.is(coordinator):
			if s.finiteCue(k+1) || k+1 < n && (s.items[k+1].is(auxiliary|finite|subject) || s.pastVerb(k+1) && !rel) {
				return k
			}
		case it.is(relative | that):
			if !full {
				return k
			}
			rel = true
		case it.is(subordinator) && !full:
			return k
		case s.is(k, wordBy) && !rel && !full:
			return k
		case it.is(temporal) && !s.items[k-1].is(determiner|preposition|plain|possessive|name):
			return k
		case it.is(auxiliary|finite) && !rel && !full:
			return k
		case it.is(subject) && !full:
			return k
		case it.is(gerund) && it.group != 0 && !full:
			return k
		}
	}
	return n
}

// mayEndNounPhrase are the classes that nounPhraseEnd looks at; by is a preposition.
const mayEndNounPhrase = ended | pause | coordinator | relative | that | subordinator | preposition | temporal | auxiliary | finite | subject | gerund

// listGoesOn reports whether the noun phrase goes on behind a comma: with a last member, with examples, or with members up to
// an "and" that no verb comes before.
func (s *sentence) listGoesOn(k int) bool {
	n := len(s.items)
	if k >= n {
		return false
	}
	if s.items[k].is(coordinator) {
		return k+1 < n && !s.is(k, wordBut) && !s.items[k+1].is(subject|auxiliary|finite|participle|that) && !s.finiteCue(k+1)
	}
	if s.is(k, wordIncluding) || s.is(k, wordSuch) || s.is(k, wordLike) {
		return true
	}
	if !s.items[k].is(name|plain|determiner|possessive) || s.items[k].is(gerund|adverb|relative) {
		return false
	}
	for m := k; m < min(n, k+9); m++ {
		it := &s.items[m]
		if it.is(subject|auxiliary|finite|stop|relative|that|dash|quotation) || it.group != 0 && s.said(m) {
			return false
		}
		if it.is(coordinator) {
			return m > k
		}
	}
	return false
}

// nounPhraseStart walks left from the last item of a noun phrase to its first; k+1 when k is in none.
func (s *sentence) nounPhraseStart(k int) int {
	from, end := k+1, k
	for ; k >= 0; k-- {
		it := &s.items[k]
		left := k - 1
		if !it.is(closed | finite | pause | quotation | temporal | participle | gerund) {
			if it.is(reports) && !it.is(plural) && it.group != 0 && from <= end && left >= 0 && s.items[left].is(plural|subject|name) && !s.items[left].is(determiner) {
				return from // aides said | Mr. Lee told
			}
			from = k // a noun, an adjective or a name
			continue
		}
		switch {
		case it.is(subject) && from > k+1:
			return from
		case it.is(subject):
			return k
		case it.is(auxiliary | finite | pause | quotation | subordinator | relative | that | to | not):
			if it.is(stop) && left >= 0 && (s.tokens[it.first-1].Flags.Is(text.Title|text.Abbrev) || s.tokens[it.first-1].Len() == 1) {
				continue
			}
			if it.is(dash) && !it.flags.Is(text.SpaceBefore) {
				continue
			}
			if it.is(to) && from <= end && left >= 0 && s.items[left].is(plain|name) && s.items[left].is(plural) && s.items[from].is(name|determiner|possessive) {
				continue // aides to Lee
			}
			if it.is(to) && from < end && s.items[from].is(plain) && !s.items[from].is(determiner|possessive|plural) {
				return from + 1 // to answer critics
			}
			if it.is(bracket) && s.tokens[it.first].Type == ')' {
				for k > 0 && s.tokens[s.items[k].first].Type != '(' {
					k--
				}
				continue
			}
			return from
		case it.is(possessive | determiner):
			from = k
			if left >= 0 && !s.items[left].is(determiner|preposition|possessive) {
				return from
			}
		case it.is(preposition):
			if left < 0 || it.is(loose|subordinator) || !s.items[left].is(plain|name|determiner|object) || s.items[left].is(temporal) {
				return from
			}
		case it.is(coordinator):
			if left < 0 || !(s.items[left].is(name) && s.items[k+1].is(name)) {
				return from
			}
		case it.is(temporal) && !it.flags.Is(text.Possessive) && from <= k+1 && it.is(name):
			return from
		case it.is(participle | gerund | adverb):
			if left < 0 || !s.items[left].is(determiner|possessive|preposition) && !(s.items[left].is(adverb) && left > 0 && s.items[left-1].is(determiner|possessive|preposition)) {
				if !it.is(name) {
					return from
				}
			}
			from = k
		default:
			from = k
		}
	}
	return from
}
