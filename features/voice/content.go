package voice

import "tellings/corpus/text"

// right is the content that stands behind a cue which ends before item j.
func (s *sentence) right(c *cue, j int) span {
	n := len(s.items)
	for j < n && s.items[j].is(adverb|temporal) && !s.items[j].is(object|question|determiner|preposition|subordinator|subject) {
		j++
	}
	if k := s.skipTime(j); k < n && (s.startsClause(k) || s.items[k].is(comma) && k+1 < n && s.items[k+1].is(quotation)) {
		j = k // said last week that
	}
	if j >= n {
		return span{}
	}
	next := &s.items[j]
	switch {
	case next.is(quotation):
		return span{j, s.clauseEnd(j)}
	case next.is(colon):
		return span{j + 1, n}
	case next.is(comma) && j+1 < n && s.items[j+1].is(quotation) && c.frames&fQuote != 0:
		return span{j + 1, s.clauseEnd(j + 1)}
	case next.is(comma):
		if k := s.next(j, comma); k > 0 && k-j < 12 && k+1 < n && s.items[k+1].is(that) && c.frames&fThat != 0 && s.next(j, stop) != k-1 {
			return span{k + 1, s.clauseEnd(k + 1)} // said, before the vote, that
		}
		return span{}
	case next.is(pause):
		return span{}
	case next.is(that) && c.frames&(fThat) != 0, next.is(question) && c.frames&(fThat|fWh) != 0:
		return span{j, s.clauseEnd(j)}
	case next.is(to):
		if c.frames&fTo != 0 && s.infinitive(j) {
			return span{j, s.clauseEnd(j)}
		}
		if c.frames&fAddr == 0 && c.frames&fQuote == 0 {
			return span{}
		}
		return s.ahead(c, j)
	}
	if c.frames&fAddr != 0 {
		if sp := s.addressed(c, j); !sp.empty() {
			return sp
		}
	}
	if c.frames&fBare != 0 && s.frontedClause(j) {
		return span{j, s.clauseEnd(j)}
	}
	if next.is(coordinator) || next.is(be) && !next.is(subject) || next.is(subordinator) && !next.is(preposition) {
		return span{}
	}
	if s.is(j, wordAs) && c.frames&fLabel != 0 && j+1 < n {
		return span{j + 1, s.nounPhraseEnd(j+1, true)} // whom she described as a brother
	}
	if next.is(preposition) && !next.is(determiner) {
		return s.ahead(c, j)
	}
	if next.is(gerund) && (c.frames&fIng != 0 || c.frames&fNP != 0 && (c.act == attitude || c.more > 0)) {
		return span{j, s.verbsLimit(j, s.clauseBreak(j), 0)}
	}
	if next.is(auxiliary|surelyFinite) && !next.is(subject) {
		return span{} // the recovery that Korver promised has turned
	}
	if c.frames&fBare != 0 && (c.frames&(fNP|fMarks|fAddr) == 0 && c.frames&fQuote != 0 || s.hasVerb(j)) {
		return span{j, s.clauseEnd(j)}
	}
	if c.frames&(fNP|fMarks|fAs|fWith|fLabel) == 0 {
		return span{}
	}
	to := s.verbsLimit(j, s.nounPhraseEnd(j, true), 0)
	switch k := s.next(j, to0); {
	case c.frames&fTo != 0 && c.more > 0 && k > 0 && k < to && s.infinitive(k):
		return span{j, s.clauseEnd(k)} // called for Lee to go
	case c.frames&fLabel != 0 && s.labelled(j, to):
		to = s.circumstance(j, to)
	case c.frames&(fAs|fLabel) != 0 && s.hasAs(c, j, to), c.frames&fWith != 0 && s.hasOf(j, to):
		to = s.occasion(j, to)
	case c.act == speech:
		s.topic = true
	case c.frames&fNP == 0:
		return span{}
	}
	return span{j, to}
}

// frontedClause reports whether a clause that stands before its main clause begins at item j: said if the vote fails, she will go.
func (s *sentence) frontedClause(j int) bool {
	if !s.items[j].is(subordinator) || s.items[j].is(preposition) || j+1 >= len(s.items) || !s.items[j+1].is(subject|name|determiner|possessive|plain) {
		return false
	}
	verb := false
	for k := j + 1; k+1 < min(j+25, len(s.items)); k++ {
		it := &s.items[k]
		switch {
		case it.is(comma) && verb:
			return s.items[k+1].is(subject | name | determiner | possessive | quotation)
		case it.is(stop | colon | dash):
			return false
		case it.is(auxiliary | finite | acts):
			verb = true
		}
	}
	return false
}

// infinitive reports whether a verb stands behind the "to" at item k, and no noun phrase: a request to sign, to her lawyer.
func (s *sentence) infinitive(k int) bool {
	for k++; k < len(s.items) && s.items[k].is(adverb|not); k++ {
	}
	return k < len(s.items) && !s.items[k].is(determiner|possessive|object|subject|name|gerund|preposition|that|question|quotation|pause|temporal|plural)
}

// labelled reports whether the items from j to to are a thing and what it is called: him a liar, the levy unfair, Lee “a fool”.
func (s *sentence) labelled(j, to int) bool {
	if s.items[j].is(quotation) {
		return true
	}
	for k := j + 1; k < to; k++ {
		before, it := &s.items[k-1], &s.items[k]
		switch {
		case it.is(quotation):
			return true
		case it.is(preposition | relative | that | coordinator | pause):
			return false
		case before.is(object) && it.is(determiner|plain|name|possessive) && !it.is(temporal|adverb):
			return true
		case it.is(determiner|possessive) && before.is(plain|name) && !before.is(determiner|possessive|adverb|gerund|participle|acts):
			return true
		case it.is(plain) && !it.is(temporal) && before.is(name) && !before.flags.Is(text.Possessive) && k == to-1:
			return true
		}
	}
	return false
}

// circumstance is where the items from j to to begin to tell when and where someone was called so: a liar | in a fiery speech.
func (s *sentence) circumstance(j, to int) int {
	for k := j + 2; k < to; k++ {
		if it := &s.items[k]; it.is(preposition) && !it.is(to0|quotation) && !s.is(k, wordOf) && !s.is(k, wordFor) && !s.is(k, wordAs) && s.nextQuotation(k, to) < 0 {
			return k
		}
	}
	return to
}

// occasion is where the items from j to to begin to tell when it was said, which the outlet tells: accused the firm of fraud | in a
// fiery speech.
func (s *sentence) occasion(j, to int) int {
	for k := to - 1; k > j+1; k-- {
		it := &s.items[k]
		switch {
		case it.is(pause | relative | that | auxiliary):
			return to
		case it.is(preposition) && s.has(k+1, to, occasion) && s.items[k+1].is(determiner|possessive) && !s.is(k, wordOf) && !s.is(k, wordFor) && !s.is(k, wordAbout):
			return k
		case it.is(preposition) && !s.items[min(k+1, to-1)].is(temporal|name) && !s.is(k, wordOf) && !s.is(k, wordWith):
			return to
		}
	}
	return to
}

// has reports whether a word of class c is among the items from j to to.
func (s *sentence) has(j, to int, c class) bool {
	k := s.next(j-1, c)
	return k >= 0 && k < to
}

// hasOf reports whether the items from j to to hold someone and a charge: the firm of fraud.
func (s *sentence) hasOf(j, to int) bool {
	for k := j + 1; k < to; k++ {
		if s.is(k, wordOf) {
			return true
		}
	}
	return false
}

// hasAs reports whether what is said stands between j and to behind as, for or over: cast him as a friend, attacked her over tax.
func (s *sentence) hasAs(c *cue, j, to int) bool {
	for k := j + 1; k < to; k++ {
		if s.is(k, wordAs) {
			return !s.items[k-1].is(participle) && !s.is(k-1, wordKnown) && !s.is(k-1, wordSuch)
		}
		if s.items[k].is(preposition) && !s.is(k, wordFor) && !s.is(k, wordOver) && k+1 < to && s.items[k+1].is(gerund) {
			return false // its habit of putting off a fight over: what follows hangs on what is nearer
		}
		reason := s.is(k, wordFor) || s.is(k, wordOver)
		if reason && c.frames&fFor != 0 && k+1 < to && (s.items[k-1].is(object|name) || s.is(k, wordOver) || s.items[k+1].is(gerund|possessive)) {
			return true
		}
	}
	return false
}

// skipTime is the item behind an adverbial of time without a preposition: this week, late last Friday.
func (s *sentence) skipTime(j int) int {
	k := j
	if k+1 < len(s.items) && s.items[k].is(preposition) && !s.items[k].is(subordinator) && s.items[k+1].is(temporal) {
		if to := s.skipTime(k + 1); to > k+1 && to < len(s.items) && s.items[to].is(determiner|subject|name|that|possessive|question) && !s.items[to-1].flags.Is(text.Possessive) {
			return to // on Wednesday
		}
		return j
	}
	for k < len(s.items) && (s.items[k].is(determiner|temporal) || s.abbreviated(k) || s.is(k, wordLast) || s.is(k, wordLate) || s.is(k, wordNext) || s.is(k, wordEarlier)) {
		if s.items[k].is(temporal) && (k+1 >= len(s.items) || !s.items[k+1].is(temporal) && !s.abbreviated(k+1) && !s.items[k+1].flags.Is(text.Number)) || s.items[k].flags.Is(text.Number) && k > j {
			return k + 1
		}
		k++
	}
	return j
}

// abbreviated reports whether item k is the full stop of an abbreviated month or day: Aug. 29.
func (s *sentence) abbreviated(k int) bool {
	return k > 0 && k < len(s.items)-1 && s.items[k].is(stop) && s.items[k-1].is(temporal) && s.tokens[s.items[k].first].Type == '.'
}

// ahead looks for the content behind a prepositional phrase: said in an interview that, told reporters on Friday he.
func (s *sentence) ahead(c *cue, j int) span {
	for k := j + 1; k < min(j+14, len(s.items)); k++ {
		it := &s.items[k]
		switch {
		case it.is(that) && c.frames&fThat != 0 && !s.items[k-1].is(preposition) && !s.verbAt(k+1):
			return span{k, s.clauseEnd(k)}
		case it.is(subject) && c.frames&fBare != 0 && !it.is(object):
			return span{k, s.clauseEnd(k)}
		case it.is(colon):
			return span{k + 1, len(s.items)}
		case it.is(quotation) && c.frames&fQuote != 0:
			return span{k, s.clauseEnd(k)}
		case k == j+1 && it.is(gerund) && c.frames&fAddr == 0: // conceded on approving what he has resisted
			return span{}
		case it.is(stop|subordinator) && !it.is(preposition), it.is(comma) && !(k+1 < len(s.items) && s.items[k+1].is(quotation|that)):
			return span{}
		}
	}
	return span{}
}

// addressed finds the content behind the one addressed: told CNN that, asked him to, urged voters to.
func (s *sentence) addressed(c *cue, j int) span {
	for k := j; k < min(j+9, len(s.items)); k++ {
		it := &s.items[k]
		switch {
		case k > j && it.is(that) && c.frames&fThat != 0, k > j && it.is(question) && c.frames&(fThat|fWh) != 0 && !s.is(k, wordWho),
			k > j && it.is(to) && c.frames&fTo != 0:
			return span{k, s.clauseEnd(k)}
		case it.is(quotation), it.is(comma) && k+1 < len(s.items) && s.items[k+1].is(quotation):
			if it.is(comma) {
				k++
			}
			return span{k, s.clauseEnd(k)}
		case it.is(colon):
			return span{k + 1, len(s.items)}
		case k > j && it.is(subject) && !it.is(object) && c.frames&fBare != 0:
			return span{k, s.clauseEnd(k)}
		case it.is(comma) && k > j && s.apposedTo(k):
			k = s.next(k, comma) // told Lind, the chairwoman, that
		case it.is(stop) && s.abbreviation(k):
			continue // asked Mrs. Lee to
		case it.is(pause|coordinator) && !it.is(bracket):
			return span{}
		}
		if c.frames&fBare != 0 && k+1 < len(s.items) && (it.is(object) || s.audience(k)) && s.items[k+1].is(determiner|name|possessive|plain) && !s.items[k+1].is(temporal) && s.hasVerb(k+1) {
			return span{k + 1, s.clauseEnd(k + 1)}
		}
	}
	return span{}
}

// apposedTo reports whether the comma k opens an apposition to a name that another comma closes: Lind, the chairwoman,
func (s *sentence) apposedTo(k int) bool {
	close := s.next(k, comma)
	return s.items[k-1].is(name) && close > k+1 && close-k < 9 && close+1 < len(s.items) && s.items[k+1].is(determiner|possessive|name|plain) &&
		s.items[close+1].is(that|question|to|subject) && s.next(k, auxiliary|finite|stop|quotation) > close
}

// abbreviation reports whether the full stop k stands behind an abbreviation or an initial.
func (s *sentence) abbreviation(k int) bool {
	at := int(s.items[k].first)
	return at > 0 && s.tokens[at].Type == '.' && (s.tokens[at-1].Flags.Is(text.Title|text.Abbrev) || s.tokens[at-1].Len() == 1)
}

func (s *sentence) audience(k int) bool { return s.items[k].is(audience) }

// hasVerb reports whether a finite verb stands between j and the next pause.
func (s *sentence) hasVerb(j int) bool {
	rel := false
	for k := j; k < len(s.items); k++ {
		it := &s.items[k]
		if it.is(subordinator) && k > j && k+1 < len(s.items) && s.items[k+1].is(subject) {
			return false // the obstacles that remain as he goes on
		}
		if it.is(coordinator) && k+1 < len(s.items) && s.items[k+1].is(auxiliary|finite) && !s.items[k+1].is(subject) {
			return false
		}
		if !it.is(pause | relative | that | subject | auxiliary | finite | participle | acts | reports) {
			continue
		}
		switch {
		case it.is(stop | colon | dash), it.is(comma) && !(k+1 < len(s.items) && s.items[k+1].is(relative)):
			return false
		case it.is(relative | that):
			rel = true
		case it.is(subject) && k > j:
			rel = true
		case s.is(k, wordBe), s.is(k, wordBeing), s.is(k, wordBeen), s.is(k, wordHaving), s.is(k, wordDo):
			continue // after being accused: no finite verb
		case it.is(auxiliary | finite), it.is(acts|reports) && k > j && s.items[k-1].is(subject|name|adverb), it.is(participle) && k > j && s.items[k-1].is(subject), it.is(participle) && k > j && s.items[k-1].is(name|plain) && !(k+1 < len(s.items) && s.items[k+1].is(preposition)):
			if !rel {
				return true
			}
			rel = false
		}
	}
	return false
}
