package voice

// verbCue: SOURCE cue CONTENT, CONTENT SOURCE cue, CONTENT cue SOURCE.
func (s *sentence) verbCue(c *cue, i, end int) {
	g := s.groupStart(i)
	cueItems := span{g, end}
	if c.frames&fDoc != 0 && c.frames&fQuote == 0 && s.items[g].is(to) {
		return // allowed them to find, helps to show: no finding is told
	}
	if s.unsaid(c, g, i) {
		return
	}
	if s.passive(c, g, i) {
		s.within = s.clauseKind(span{}, g)
		s.passiveCue(c, g, i, end)
		s.within = mainClause
		return
	}
	if c.frames&fSubject != 0 || c.act != speech && g > 0 && s.items[g].is(to) && s.items[g-1].is(hedge) {
		return // the deal seems to hold: the outlet's own hedge, whose words are its own too
	}
	if c.frames&(fQuote|fParen) != 0 && s.inverted(c, g, end) {
		return
	}
	source := s.subjectOf(c, g)
	if c.form == third && !source.empty() && source.from > 0 && s.items[source.from-1].is(preposition) && !s.items[source.from-1].is(subordinator|subject) {
		return // In a pair of evening tweets: a noun
	}
	if c.form == third && s.disagrees(source, g) || c.form == ing && source.to-source.from == 1 && s.items[source.from].is(participle) {
		return // three wary states; Disregarded warning: nouns
	}
	if c.frames&(fQuote|fParen) != 0 && s.parenthetical(c, source, g, end) {
		return
	}
	if c.frames&fWhom != 0 && end < len(s.items) && s.items[end].is(that) && !s.objectGap(s.before(g)) || s.called(c, source, g, end) {
		return // so convinced that: of whom that is said is told; a levy called “fair”
	}
	if k := s.asSaying(end); k > 0 {
		source, end = span{end, k}, k+2 // the Courier quoted Lee as saying
		cueItems.to = end
	}
	s.within = s.clauseKind(source, g)
	if c.form == ing && g > 0 && s.items[g-1].is(comma) {
		s.within = adjunct
	}
	content := s.right(c, end)
	if content.empty() && s.interrupts(c, source, g, end) {
		content = span{end + 1, s.clauseEnd(end + 1)}
	}
	if content.empty() && c.frames&(fBare|fParen) == fBare|fParen && end < len(s.items) && s.items[end].is(auxiliary) && source.from > 0 && s.items[source.from-1].is(that|relative|question) {
		content = span{end, s.clauseEnd(end)} // a letter that he said was drafted by the firm
	}
	s.within = mainClause
	if !source.empty() && c.act == speech && s.nobody(source) {
		return
	}
	if content.empty() || c.frames&fDoc != 0 && s.items[content.from].is(reflexive) || c.form == ing && source.empty() && !s.items[content.from].is(that|quotation) {
		return
	}
	s.unreal = s.notSaid(c, g, i, source, content)
	s.add(c, content, source, cueItems)
}

// asSaying is the item of as where the one who speaks stands behind the verb that ends before item j: quoted | Lee as saying that; 0
// for no such words.
func (s *sentence) asSaying(j int) int {
	if j >= len(s.items) || !s.items[j].is(name|determiner|possessive|plain|object) {
		return 0
	}
	if k := s.nounPhraseEnd(j, false); s.is(k, wordAs) && k+2 < len(s.items) && s.items[k+1].is(gerund) && s.items[k+1].group != 0 {
		return k
	}
	return 0
}

// called reports whether a past form of a verb of naming stands without its object, as the participle that describes a thing: a
// levy, also called “the fair one”; but what Lee called “the fair one”.
func (s *sentence) called(c *cue, source span, g, end int) bool {
	return c.frames&fLabel != 0 && c.frames&fThat == 0 && (c.form == past || c.form == perfect) && end < len(s.items) && s.items[end].is(quotation) &&
		(source.empty() || source.to != g) && !s.items[max(g-1, 0)].is(coordinator) && !s.objectGap(g-1)
}

// notSaid reports whether a cue tells of no speech that took place: what somebody could say, is going to say, says if. A
// quotation behind a verb of saying is there to be read, whatever stands before (will say, “…”).
func (s *sentence) notSaid(c *cue, g, i int, source, content span) bool {
	if c.frames&fWho != 0 && s.items[content.from].is(quotation) {
		return false
	}
	for k := g; k < i; k++ {
		if it := &s.items[k]; it.is(conditional) || it.is(modal) && !it.is(subject|have) && c.frames&fWho == 0 || it.is(to) && !(g > 0 && s.items[g-1].is(actual)) {
			return true
		}
	}
	from := g
	if !source.empty() && source.to <= g {
		from = source.from
	}
	return from > 0 && s.items[from-1].is(conditional)
}

// unsaid reports whether the verb at item i tells that something was not said: did not say, declined to say, without saying.
func (s *sentence) unsaid(c *cue, g, i int) bool {
	if c.act != speech || c.frames&(fThat|fQuote) == 0 {
		return false
	}
	if g == s.withheld {
		return true
	}
	for k := max(g-1, 0); k < i; k++ {
		if s.items[k].is(negative) {
			return true
		}
	}
	return false
}

// disagrees reports whether the words before a verb in -s cannot be its subject, so that it is a noun: three wary states, voters in the
// Great Lakes states.
func (s *sentence) disagrees(source span, g int) bool {
	if source.empty() || source.to != g {
		return false
	}
	head, several := -1, false
	for k := source.from; k < source.to && !s.items[k].is(preposition|relative|comma|coordinator); k++ {
		if s.items[k].is(plain|name) && !s.items[k].is(determiner) {
			head = k
		}
	}
	if head >= 0 && head < g-1 && s.items[head].is(plain) && s.items[head].is(plural) && s.items[head+1].is(preposition) && !s.items[head].is(audience|document) {
		return true
	}
	for k := g - 1; k >= source.from && !s.items[k].is(preposition|pause); k-- {
		if s.items[k].is(plural) && !s.items[k].is(determiner) {
			return false
		}
		several = several || s.items[k].is(plural)
	}
	return several
}

// nobody reports whether a source is no one: nobody, no official.
func (s *sentence) nobody(source span) bool {
	return s.items[source.from].is(negative) || s.is(source.from, wordNo)
}

// interrupts reports whether source and cue stand between commas behind an opening phrase: In the end, Vance said, the talks …
func (s *sentence) interrupts(c *cue, source span, g, end int) bool {
	return c.frames&fParen != 0 && c.form != ing && end+2 < len(s.items) && s.items[end].is(comma) && source.to == g &&
		!s.clauseLike(source.from-1) && s.items[end+1].is(determiner|possessive|subject|name|plain) && !s.finiteCue(end+2)
}

// clauseKind is the kind of clause that a cue with this source stands in.
type clauseKind uint8

const (
	mainClause     clauseKind = iota
	fronted                   // Though he denied X, …; Denying X, …: ends with a comma before a noun phrase
	relativeClause            // Vance, who denied X, …: ends with a comma before a verb
	adjunct                   // …, saying X, and …: ends where a clause with a subject is added to the main clause
)

func (s *sentence) clauseKind(source span, g int) clauseKind {
	from := g
	if !source.empty() && source.from < g {
		from = source.from
		if s.items[source.to-1].is(relative) && source.to == g {
			return relativeClause
		}
	}
	if p := s.before(from); p >= 0 && s.items[p].is(subordinator) || s.before(g) < 0 {
		return fronted
	}
	return mainClause
}

// passiveCue: was told that CONTENT; CONTENT was announced by SOURCE; SUBJECT was accused of CONTENT.
func (s *sentence) passiveCue(c *cue, g, i, end int) {
	content := span{}
	source := span{}
	by := -1
	for k := end; k < min(end+4, len(s.items)) && !s.items[k].is(pause); k++ {
		if s.is(k, wordBy) {
			by = k
			break
		}
	}
	if by >= 0 {
		source = span{by + 1, s.nounPhraseEnd(by+1, false)}
	}
	if c.frames&(fThat|fTo) != 0 {
		k := max(end, source.to)
		if m := s.skipTime(k); m < len(s.items) && s.items[m].is(that) {
			k = m // was announced late on Monday that
		}
		if k < len(s.items) && (s.items[k].is(that|question) && !s.items[k].is(relative) || c.frames&fAddr != 0 && s.items[k].is(to|subject)) {
			s.add(c, span{k, s.clauseEnd(k)}, source, span{g, end})
			return
		}
	}
	subj := s.subjectOf(c, g)
	if subj.empty() {
		return
	}
	if c.frames&fWith != 0 && s.is(end, wordOf) {
		s.add(c, span{end, s.nounPhraseEnd(end, true)}, source, span{g, end}) // was accused of fraud
		return
	}
	if s.is(source.to, wordAs) {
		return // was quoted by the Courier as saying: what was said comes yet
	}
	if by >= 0 && c.frames&(fNP|fMarks|fThat) != 0 {
		s.topic = c.act == speech
		if content = subj; s.items[subj.to-1].is(relative | that) {
			content.to-- // comments that were condemned by all
		}
	} else if end < len(s.items) && s.items[end].is(to) && c.frames&(fTo|fBare) != 0 {
		content = span{subj.from, s.clauseEnd(end)}
	}
	if !content.empty() {
		s.add(c, content, source, span{g, end})
	}
}
