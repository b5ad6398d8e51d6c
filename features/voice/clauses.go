package voice

// longestClause is the number of items without any mark at which a clause or a noun phrase is cut. Only text that has lost its
// marks has longer ones: a table, a transcript, a list of links.
const longestClause = 30

// clauseEnd is the item behind the clause that starts at j.
func (s *sentence) clauseEnd(j int) int { return s.finiteLimit(j, s.clauseBreak(j)) }

// clauseBreak is the mark, or the coordinator of a clause of the outlet's own, at which the clause that starts at j breaks off.
func (s *sentence) clauseBreak(j int) int {
	n := min(len(s.items), j+longestClause)
	for k := j; k < n; k++ {
		it := &s.items[k]
		if !it.is(ended | pause | quotation | coordinator) {
			continue // most words
		}
		if it.is(pause | quotation) {
			n = min(len(s.items), k+longestClause)
		}
		switch {
		case it.is(ended):
			return k + 1
		case it.is(stop):
			if s.tokens[it.first].Type == ';' || k == len(s.items)-1 {
				return k
			}
		case it.is(comma) && k > j && k+1 < len(s.items):
			if close := s.inserted(j, k+1); close > 0 {
				k = close
				n = min(len(s.items), k+longestClause)
			} else if s.resumesSubject(j, k) {
				continue
			} else if s.breaks(k+1) || s.resumed(j, k) {
				return k
			}
		case it.is(quotation) && k+1 < len(s.items) && s.endsOpen(k) && s.turns(k+1):
			return k + 1
		case it.is(coordinator) && k > j && (s.finiteCue(k+1) || s.newClause(j, k+1)):
			return k
		case it.is(dash) && k > j:
			close := s.next(k, dash)
			if close < 0 {
				return k
			}
			k = close // an insertion between two dashes
			n = min(len(s.items), k+longestClause)
		}
	}
	return n
}

// resumesSubject reports whether the verb behind the comma k is the one that the content from j still wants, behind an apposition to its subject: who said Moss,
// a clerk, was late.
func (s *sentence) resumesSubject(j, k int) bool {
	if s.within != relativeClause || !s.items[k+1].is(auxiliary|finite) || s.next(j, comma) >= k {
		return false
	}
	for m := j; m < k; m++ {
		if s.finiteAt(m) || s.items[m].is(acts|reports|participle|subject) {
			return false
		}
	}
	return true
}

// newClause reports whether the words behind a coordinator begin a clause that the content from j has no part in: a subject
// after an infinitive, or a subject with a cue of its own.
func (s *sentence) newClause(j, k int) bool {
	if k+1 >= len(s.items) {
		return false
	}
	if s.items[j].is(to) && (s.items[k].is(auxiliary|finite) || s.pastVerb(k)) {
		return true // declined to comment and left
	}
	if s.items[k].is(subject) {
		return s.items[j].is(to) || s.finiteCue(k+1)
	}
	if !s.is(k-1, wordBut) || !s.items[k].is(name|determiner|possessive|plain) {
		return false
	}
	e := s.nounPhraseEnd(k, false)
	for m := k + 1; m < min(e+1, len(s.items), k+7); m++ {
		if s.items[m].is(acts | reports) {
			return true // but Zelensky laid out his bottom line
		}
	}
	return false
}

// breaks reports whether what starts at k, behind a comma, is no part of the clause before it.
func (s *sentence) breaks(k int) bool {
	it := &s.items[k]
	switch {
	case s.within == fronted && it.is(subject|name|determiner|possessive|plain) && !it.is(coordinator|relative|gerund),
		s.within == relativeClause && (it.is(auxiliary|finite|participle) || s.finiteCue(k)):
		return true
	case it.is(coordinator):
		if k+1 < len(s.items) && s.items[k+1].is(that) {
			return false
		}
		return s.is(k, wordBut) || s.finiteCue(k+1) || s.within == adjunct && s.clauseBehind(k+1)
	case s.gerundCue(k), s.is(k, wordAccording), s.is(k, wordWhich), s.is(k, wordWhere):
		return true
	case s.turns(k), it.is(adverb) && s.weighs(k), s.is(k, wordAs), it.is(preposition) && s.is(k+1, wordWhich):
		return true
	}
	if s.comments(k) {
		return true
	}
	// , he said
	for m := k; m < min(k+5, len(s.items)); m++ {
		if m > k && s.items[m].group != 0 && s.finiteCue(m) && (m+1 >= len(s.items) || s.items[m+1].is(stop|comma)) {
			return true
		}
	}
	return false
}

// gerundCue reports whether the gerund of a cue stands at k, adverbs before it skipped: openly questioning.
func (s *sentence) gerundCue(k int) bool {
	for k+1 < len(s.items) && s.items[k].is(adverb) && s.items[k].group == 0 {
		k++
	}
	return s.items[k].is(gerund) && s.items[k].group != 0
}

// clauseBehind reports whether a clause with a subject of its own begins at k, words of time before it skipped: in May he feigned.
func (s *sentence) clauseBehind(k int) bool {
	for k+1 < len(s.items) && s.items[k].is(preposition|temporal|adverb) && !s.items[k].is(subject|determiner) {
		if k++; s.items[k-1].is(preposition) {
			k = s.nounPhraseEnd(k, false)
		}
	}
	if k+1 >= len(s.items) || !s.items[k].is(subject|name|determiner|possessive|plain) {
		return false
	}
	e := s.nounPhraseEnd(k, false)
	return e < len(s.items) && s.items[e].is(auxiliary|finite) || s.items[k].is(subject)
}

// weighs reports whether a clause by which the outlet weighs what was said begins with the adverb k: especially since she had praised it.
func (s *sentence) weighs(k int) bool {
	return k+2 < len(s.items) && !s.items[k].is(subordinator|subject) && s.items[k+1].is(subordinator) && s.items[k+2].is(subject|name|determiner|possessive)
}

// turns reports whether a clause that sets the outlet's own facts against what was said begins at item k.
func (s *sentence) turns(k int) bool {
	return s.is(k, wordWhile) || s.is(k, wordAlthough) || s.is(k, wordThough) || s.is(k, wordWhereas)
}

// resumed reports whether the sentence goes on behind the comma k with the verb of a clause that began before the content from
// j: Lee, who resigned after announcing her plan, has drawn fire. A comma in the content may open an insertion that this one
// closes.
func (s *sentence) resumed(j, k int) bool {
	if !s.items[k+1].is(auxiliary|finite) || s.items[k+1].is(subject|plural|coordinator) {
		return false
	}
	if m := s.next(j-1, comma); m < k {
		return false
	}
	m := s.next(k, comma|coordinator|stop)
	return m < 0 || !s.items[m].is(coordinator) || m > k+8
}

// inserted is the comma that closes a relative clause which begins at item k, where the content from j still wants its verb
// behind it: the levy, which the paper calls a tax, would stay. It is 0 when there is none.
func (s *sentence) inserted(j, k int) int {
	if !s.items[k].is(relative) || s.items[j].is(to) {
		return 0
	}
	for m := j; m < k; m++ {
		if s.finiteAt(m) || s.items[m].is(acts|reports|participle) {
			return 0
		}
	}
	for m := k + 1; m+1 < min(len(s.items), k+25); m++ {
		switch it := &s.items[m]; {
		case it.is(stop | colon):
			return 0
		case it.is(comma) && s.items[m+1].is(auxiliary|finite|surelyFinite) && !s.items[m+1].is(subject):
			return m
		}
	}
	return 0
}

// comments reports whether the outlet sums up at item k what it has reported: , comments that were widely condemned; , a claim
// her rival disputes.
func (s *sentence) comments(k int) bool {
	if !s.items[k].is(determiner | statement) {
		return false
	}
	m := k
	for m < len(s.items) && m < k+3 && !s.items[m].is(statement) && s.items[m].is(determiner|plain|participle) {
		m++
	}
	if m+1 >= len(s.items) || !s.items[m].is(statement) {
		return false
	}
	return s.items[m+1].is(that | relative | auxiliary | participle | subject)
}

// finiteCue reports whether a verb cue in a finite form stands at k, adverbs before it skipped.
func (s *sentence) finiteCue(k int) bool {
	for k < len(s.items) && s.items[k].is(adverb) && !s.items[k].is(determiner) && s.items[k].group == 0 {
		k++
	}
	return k < len(s.items) && s.items[k].group != 0 && s.items[k].is(participle) || k < len(s.items) && s.items[k].group != 0 && s.said(k)
}

func (s *sentence) said(k int) bool { return s.items[k].is(reports) }

// pastVerb reports whether item k reads as a past tense rather than as an adjective before a noun.
func (s *sentence) pastVerb(k int) bool {
	if k+1 >= len(s.items) || !s.items[k].is(participle) {
		return false
	}
	return s.items[k+1].is(determiner | possessive | preposition | object | that | to | adverb | name)
}

// nextQuotation is the first passage between marks among the items from to to, or -1.
func (s *sentence) nextQuotation(from, to int) int {
	if k := s.next(from-1, quotation); k < to {
		return k
	}
	return -1
}

// next is the first item behind k of class c, or -1.
func (s *sentence) next(k int, c class) int {
	for k++; k < len(s.items); k++ {
		if s.items[k].is(c) {
			return k
		}
	}
	return -1
}
