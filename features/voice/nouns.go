package voice

import "tellings/corpus/text"

// accordingTo: "according to SOURCE, CONTENT" and "CONTENT, according to SOURCE".
func (s *sentence) accordingTo(c *cue, i, end int) {
	stopAt := s.nounPhraseEnd(end, false)
	source := span{end, stopAt}
	if source.empty() {
		return
	}
	p := s.before(i)
	if (p < 0 || s.items[p].is(coordinator|stop)) && stopAt < len(s.items) && s.items[stopAt].is(comma) {
		s.add(c, span{stopAt + 1, s.clauseEnd(stopAt + 1)}, source, span{i, end})
		s.claimed, s.relayed = stopAt, len(s.events) // who speaks in it speaks
		return
	}
	s.claimed = max(s.claimed, stopAt)
	for e := s.from; e < len(s.events); e++ {
		if o := &s.events[e]; o.act == speech && !o.topic && i > 0 && (o.content.end >= int(s.items[i-1].first) || o.cue.first > o.content.first) {
			return // Brandt told reporters …, according to the Courier: she speaks, and the Courier reports it
		}
	}
	from := s.leftStart(i)
	s.add(c, span{from, i}, source, span{i, end})
	s.claimed = max(s.claimed, stopAt)
}

// nounCue: SOURCE's claim that CONTENT, the decision to CONTENT, criticism of CONTENT.
func (s *sentence) nounCue(c *cue, i, end int) {
	if end >= len(s.items) {
		return
	}
	source, owned := s.possessor(i)
	s.within = mainClause
	if s.items[0].is(preposition|participle) && s.opens(i) {
		s.within = fronted // In response to charges that he had lied, Tolle laughed
		if source.from == 0 {
			source = span{}
		}
	}
	if k := s.skipTime(end); k < len(s.items) && s.items[k].is(that) {
		end = k // the disclosure last week that
	}
	if k := s.nounPhraseEnd(end+1, false); s.is(end, wordFrom) && k < len(s.items) && s.items[k].is(that) && k-end < 9 {
		source, end = span{end + 1, k}, k // an assurance from the police that
	}
	next := &s.items[end]
	ok := next.is(that) && c.frames&fThat != 0 || next.is(to) && c.frames&fTo != 0 && s.infinitive(end) ||
		s.is(end, wordOf) && c.frames&fOf != 0 && (owned || c.act != speech) || s.is(end, wordFor) && c.frames&fFor != 0 ||
		s.is(end, wordOn) && c.frames&fOn != 0 || s.is(end, wordAgainst) && c.frames&fAgainst != 0 ||
		s.is(end, wordAbout) && c.frames&fAbout != 0
	if !ok || next.is(that) && end+1 < len(s.items) && (s.items[end+1].is(auxiliary|finite|participle|acts|reports) && !s.items[end+1].is(subject|plural) || s.items[end+1].group != 0 && s.items[end+1].is(plain) && !s.items[end+1].is(plural)) {
		return // a ruling that paved the way: a relative clause
	}
	from := end
	to := 0
	if next.is(that | to0) {
		to = s.clauseEnd(from)
		if next.is(that) && s.items[to-1].is(performs) {
			return // promises that she has threatened to break
		}
	} else {
		from++
		to = s.verbsLimit(from, s.nounPhraseEnd(from, true), 0) // her view of the town | was grim
	}
	s.within = mainClause
	s.add(c, span{from, to}, source, span{i, i + 1})
}

// to0 is the class of "to", named apart where a local variable is called to.
const to0 = to

// possessor is the possessive that stands before the noun at i, or the subject of the clause; owned tells that it is the former.
func (s *sentence) possessor(i int) (who span, owned bool) {
	for k := i - 1; k >= max(0, i-4); k-- {
		if s.items[k].is(possessive) {
			return span{k, k + 1}, true
		}
		if s.items[k].flags.Is(text.Possessive) {
			return span{s.nounPhraseStart(k), k + 1}, true
		}
		if !s.items[k].is(plain | name | adverb | participle) {
			break
		}
	}
	if k := i - 1; k >= 0 && s.items[k].is(name) && !s.items[k].is(temporal|determiner) && (k > 0 || !s.items[k].flags.Is(text.SentenceStart)) {
		from := s.nounPhraseStart(k)
		for m := k - 1; m >= from; m-- {
			if s.items[m].is(preposition | determiner) {
				from = m + 1 // its check on a Lee claim
				break
			}
		}
		return span{from, k + 1}, true // Republican criticism, White House claims
	}
	k := s.before(i)
	for k > 0 && s.items[k].is(determiner|adverb) {
		k--
	}
	if k > 0 && s.items[k].is(acts|reports) && !s.items[k].is(performs) {
		return span{}, false // denied a request: somebody else’s
	}
	return s.clauseSubject(i), false
}

// adjectiveCue: SOURCE is confident that CONTENT, is critical of CONTENT, is willing to CONTENT.
func (s *sentence) adjectiveCue(c *cue, i, end int) {
	p := s.before(i)
	if end >= len(s.items) || p < 0 || s.items[p].is(hedge) {
		return // appears ready to: the outlet's guess
	}
	next := &s.items[end]
	var content span
	switch {
	case c.frames&fThat != 0 && next.is(that), c.frames&fTo != 0 && next.is(to) && s.infinitive(end):
		content = span{end, s.clauseEnd(end)}
	case c.frames&fNP != 0:
		content = span{end, s.nounPhraseEnd(end, true)}
	case c.frames&fThat != 0 && next.is(subject|determiner|name|possessive|plain) && s.hasVerb(end):
		content = span{end, s.clauseEnd(end)} // confident they can win
	case c.frames&fThat != 0 && next.is(preposition):
		content = s.ahead(c, end) // confident across the board that
	}
	g := s.groupStart(i)
	if content.empty() || !(s.items[p].is(be) || s.items[p].is(finite) || s.items[p].is(plain)) {
		return
	}
	s.add(c, content, s.subjectOf(c, g), span{g, end})
}
