package voice

import "tellings/corpus/text"

// attribute finds the attributions of the sentence in work.
func (f *Finder) attribute() {
	s := &f.sentence
	s.from = len(s.events)
	s.claimed = 0
	for i := 0; i < len(s.items); i++ {
		it := &s.items[i]
		if it.group == 0 || i < s.claimed {
			continue
		}
		c, end := f.cueAt(i)
		if c == nil {
			continue
		}
		before := len(s.events)
		f.event(c, i, end)
		if len(s.events) > before {
			i = end - 1
		}
	}
	s.colons()
}

// colons attributes a passage that a colon introduces and no cue claims to the subject of its sentence.
func (s *sentence) colons() {
	for k := max(1, s.claimed); k < len(s.items); k++ {
		if s.items[k].is(quotation) && s.items[k-1].is(colon) {
			source := s.clauseSubject(k - 1)
			s.add(&cue{entry: -1, class: -1}, span{k, k + 1}, source, span{k - 1, k})
		}
	}
	last := len(s.items) - 1
	if last > 0 && s.items[last].is(colon) && len(s.events) == s.from {
		at := int(s.items[last].first) // no content yet: the next paragraph may be it
		s.events = append(s.events, attribution{tokenRange{at, at}, s.range_(s.clauseSubject(last)), tokenRange{at, at + 1}, -1, -1})
	}
}

// cueAt returns the cue that begins at item i, and the item behind it. A word that may be verb or noun is decided by what
// stands before it.
func (f *Finder) cueAt(i int) (*cue, int) {
	s := &f.sentence
	group := f.cues.groups[s.items[i].group]
	var best *cue
	end := 0
	for k := range group {
		c := &group[k]
		if best != nil && len(c.rest) < len(best.rest) {
			break
		}
		if i+len(c.rest) >= len(s.items) {
			continue
		}
		match := true
		for n, w := range c.rest {
			if s.items[i+1+n].word != w {
				match = false
				break
			}
		}
		if !match || !s.fits(c, i) {
			continue
		}
		if best == nil {
			best, end = c, i+1+len(c.rest)
		}
	}
	return best, end
}

// fits tells whether a verb cue at item i stands where a verb can, and a noun cue where a noun can.
func (s *sentence) fits(c *cue, i int) bool {
	if !c.verb {
		if c.frames&fNoun != 0 && i > 0 {
			p := s.before(i)
			if p >= 0 && s.items[p].is(to|modal|subject) && !s.items[p].is(determiner) {
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
	poss := q.flags.Is(text.Possessive) || q.is(possessive) && !q.is(object)
	switch c.form {
	case base:
		if q.is(to | modal | do | not | subject | relative | coordinator) {
			return true
		}
		return !q.is(determiner|possessive|preposition|be|have|comma|participle) && !poss && (q.is(plural) || c.frames&fOnly != 0 && q.is(plain|name|temporal|adverb) || p > 1 && s.items[p-1].is(coordinator) && q.is(name) && s.items[p-2].is(name))
	case third:
		return !q.is(determiner|possessive|preposition|be|have|modal|to) && !poss
	case past, perfect:
		if q.is(determiner|possessive|modal|to) || poss {
			return false
		}
		return !q.is(preposition)
	case ing:
		return !q.is(determiner|possessive|modal) && !poss
	}
	return true
}

// before is the item before i that is no adverb, or -1.
func (s *sentence) before(i int) int {
	for i--; i >= 0 && s.items[i].is(adverb) && !s.items[i].is(subordinator|determiner); i-- {
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

// passive tells whether the past participle at i stands behind a form of be.
func (s *sentence) passive(c *cue, g, i int) bool {
	if c.form != past && c.form != perfect {
		return false
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

// event tries the frames of cue c, items i to end, and records the attribution that fits.
func (f *Finder) event(c *cue, i, end int) {
	s := &f.sentence
	switch {
	case c.frames&fSource != 0:
		s.accordingTo(c, i, end)
	case c.frames&fNoun != 0:
		s.nounCue(c, i, end)
	case c.frames&fAdj != 0:
		s.adjectiveCue(c, i, end)
	case c.verb:
		s.verbCue(c, i, end)
	}
}

// add records an attribution given in items; content must not be empty.
func (s *sentence) add(c *cue, content, source, cueItems span) {
	content = s.trim(content)
	if content.empty() || s.onlyTime(content) {
		return
	}
	for source.to-source.from > 1 && s.items[source.to-1].is(adverb|temporal) && !s.items[source.to-1].is(subject|title) {
		source.to--
	}
	a := attribution{content: s.range_(content), source: s.range_(s.trim(source)), cue: s.range_(cueItems), entry: c.entry, class: c.class}
	for len(s.events) > s.from && s.events[len(s.events)-1].content.first >= a.content.first {
		s.events = s.events[:len(s.events)-1]
	}
	s.events = append(s.events, a)
	s.claimed = max(s.claimed, content.to)
}

// span is a half-open range of items.
type span struct{ from, to int }

func (r span) empty() bool { return r.from >= r.to }

func (s *sentence) range_(r span) tokenRange {
	if r.empty() {
		return tokenRange{}
	}
	return tokenRange{int(s.items[r.from].first), int(s.items[r.to-1].end)}
}

// trim drops marks from both ends.
func (s *sentence) trim(r span) span {
	for !r.empty() && s.items[r.from].is(comma|colon|dash|stop|bracket) {
		r.from++
	}
	for !r.empty() && s.items[r.to-1].is(comma|colon|dash|stop) {
		r.to--
	}
	return r
}

// onlyTime tells whether a span is an adverbial of time and nothing else: saw this week.
func (s *sentence) onlyTime(r span) bool {
	for k := r.from; k < r.to; k++ {
		if !s.items[k].is(temporal | determiner | adverb | preposition) {
			return false
		}
	}
	return r.to-r.from < 5 && s.items[r.to-1].is(temporal)
}

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
		return
	}
	from := s.leftStart(i)
	s.add(c, span{from, i}, source, span{i, end})
	s.claimed = max(s.claimed, stopAt)
}

// leftStart is where the clause before item i starts: behind the last content or cue, else at the start of the sentence.
func (s *sentence) leftStart(i int) int {
	from := 0
	for k := 0; k < i; k++ {
		if s.items[k].is(stop|ended) && (s.tokens[s.items[k].first].Type == ';' || s.items[k].is(ended) && k+1 < i) {
			from = k + 1
		}
	}
	for from < i && s.items[from].is(coordinator|adverb) && !s.items[from].is(determiner) {
		from++
	}
	return from
}

// verbCue: SOURCE cue CONTENT, CONTENT SOURCE cue, CONTENT cue SOURCE.
func (s *sentence) verbCue(c *cue, i, end int) {
	g := s.groupStart(i)
	cueItems := span{g, end}
	if s.passive(c, g, i) {
		s.passiveCue(c, g, i, end)
		return
	}
	if c.frames&fSubject != 0 {
		s.evidential(c, g, i, end)
		return
	}
	if c.frames&(fQuote|fParen) != 0 && s.parenthetical(c, g, i, end) {
		return
	}
	source := s.subjectOf(c, g)
	s.within = s.clauseKind(source, g)
	content := s.right(c, end)
	if content.empty() && s.interrupts(c, source, g, end) {
		content = span{end + 1, s.clauseEnd(end + 1)}
	}
	if content.empty() && c.frames&fBare != 0 && end < len(s.items) && s.items[end].is(auxiliary) && source.from > 0 && s.items[source.from-1].is(that|relative|question) {
		content = span{end, s.clauseEnd(end)} // a letter that he said was drafted by the firm
	}
	s.within = mainClause
	if content.empty() || c.form == ing && source.empty() && !s.items[content.from].is(that|quotation) {
		return
	}
	s.add(c, content, source, cueItems)
}

// interrupts tells whether source and cue stand between commas behind an opening phrase: In the end, Vance said, the talks …
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

// evidential: the whole clause is attributed to nobody in particular: the deal seems to hold.
func (s *sentence) evidential(c *cue, g, i, end int) {
	subj := s.subjectOf(c, g)
	if end >= len(s.items) || subj.empty() || !s.items[end].is(to|that) {
		return
	}
	s.add(c, span{subj.from, s.clauseEnd(end)}, span{}, span{i, end})
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
		if k < len(s.items) && (s.items[k].is(that|question) && !s.items[k].is(relative) || c.frames&fAddr != 0 && s.items[k].is(to|subject)) {
			s.add(c, span{k, s.clauseEnd(k)}, source, span{g, end})
			return
		}
	}
	subj := s.subjectOf(c, g)
	if subj.empty() {
		return
	}
	if by >= 0 && c.frames&(fNP|fThat) != 0 {
		content = subj
	} else if end < len(s.items) && s.items[end].is(to) && c.frames&(fTo|fBare) != 0 {
		content = span{subj.from, s.clauseEnd(end)}
	}
	if !content.empty() {
		s.add(c, content, source, span{g, end})
	}
}

// is tells whether item k is the word w.
func (s *sentence) is(k int, w uint16) bool {
	return k >= 0 && k < len(s.items) && s.items[k].word == w
}

// parenthetical: a cue in a clause of its own, after or inside what it introduces.
func (s *sentence) parenthetical(c *cue, g, i, end int) bool {
	// CONTENT cue SOURCE: “…,” said Vance
	if c.form == past || c.form == third {
		p := s.before(g)
		if p >= 0 && s.items[p].is(quotation|comma) && end < len(s.items) && s.items[end].is(name|determiner|possessive|subject|plain) && !s.items[end].is(that|adverb|temporal|gerund) {
			q := p
			if s.items[p].is(comma) && p > 0 {
				q = p - 1
			}
			if s.items[q].is(quotation) || s.endsSoon(end) && s.clauseLike(q) {
				to := s.nounPhraseEnd(end, true)
				s.claim(c, span{s.leftStart(q), q + 1}, span{end, to}, span{g, end}, to)
				return true
			}
			if to := s.nounPhraseEnd(end, false); to+1 < len(s.items) && s.items[to].is(comma) && s.items[to+1].is(quotation) {
				s.add(c, span{to + 1, to + 2}, span{end, to}, span{g, end}) // But, said Vance, “…”
				return true
			}
		}
	}
	// CONTENT SOURCE cue
	subj := s.subjectOf(c, g)
	if subj.empty() || subj.to != g {
		return false
	}
	q := subj.from - 1
	if q < 0 {
		return false
	}
	hasComma := s.items[q].is(comma)
	if hasComma {
		q--
	}
	if q < 0 || s.items[q].is(coordinator|subordinator) {
		return false
	}
	last := end >= len(s.items) || s.items[end].is(stop|comma) || s.items[end].is(preposition|temporal|adverb|subordinator|gerund)
	if !last && c.frames&fAddr != 0 { // …, Vance told reporters on Friday.
		e := s.nounPhraseEnd(end, false)
		last = e-end < 7 && (e >= len(s.items) || s.items[e].is(stop|comma|preposition|temporal|adverb|subordinator|gerund))
	}
	quoted := s.items[q].is(quotation) && (hasComma || s.endsOpen(q))
	if quoted && s.items[q].is(ended) && !(end >= len(s.items) || s.items[end].is(stop)) {
		return false // “….” Vance said it was late.
	}
	if quoted || hasComma && last && (s.clauseLike(q) || q > 3 || s.verbBehind(end)) && s.right(c, end).empty() {
		s.claim(c, span{s.leftStart(q), q + 1}, subj, span{g, end}, end)
		return true
	}
	return false
}

// verbBehind tells whether a comma and a verb stand at item k: the industry, she said, is growing.
func (s *sentence) verbBehind(k int) bool {
	return k+1 < len(s.items) && s.items[k].is(comma) && s.items[k+1].is(auxiliary|finite|acts|reports)
}

// claim records a content to the left of its cue and goes on to the right when the content does: “…,” he said, “…”.
func (s *sentence) claim(c *cue, content, source, cueItems span, behind int) {
	// If nothing changes, Vance said, talks will end: one content, its source and cue inside.
	if behind+2 < len(s.items) && s.items[behind].is(comma) && !s.items[content.to-1].is(quotation) &&
		s.items[behind+1].is(determiner|possessive|subject|name|plain|auxiliary|finite|to) && !s.items[behind+1].is(gerund|participle|relative) {
		content.to = s.clauseEnd(behind + 1)
	}
	s.add(c, content, source, cueItems)
	s.claimed = max(s.claimed, behind)
}

// endsOpen tells whether the passage of item q ends in a comma or another mark that lets the sentence go on.
func (s *sentence) endsOpen(q int) bool {
	it := s.items[q]
	for k := int(it.end) - 1; k >= int(it.first); k-- {
		if t := s.tokens[k].Type; familyOf(t) == noMark {
			return isStop(t) || s.tokens[k].Flags.Is(text.Punct)
		}
	}
	return false
}

// endsSoon tells whether a noun phrase without a verb from k closes the sentence or its part: …, said Vance.
func (s *sentence) endsSoon(k int) bool {
	e := s.nounPhraseEnd(k, false)
	for m := k; m < e; m++ {
		if s.items[m].is(auxiliary | finite | participle) {
			return false
		}
	}
	return e-k < 9 && (e >= len(s.items) || s.items[e].is(stop|comma|subordinator|relative))
}

func (s *sentence) startsClause(k int) bool {
	return k < len(s.items) && (s.items[k].is(that|question|quotation|colon) || s.items[k].is(determiner|subject|name|plain) && !s.items[k].is(temporal))
}

// clauseLike tells whether a verb stands somewhere up to item q.
func (s *sentence) clauseLike(q int) bool {
	for k := 0; k <= q; k++ {
		if s.items[k].is(auxiliary|finite|participle) || s.items[k].group != 0 || s.items[k].is(quotation) {
			return true
		}
	}
	return s.headline
}

// nounCue: SOURCE's claim that CONTENT, the decision to CONTENT, criticism of CONTENT.
func (s *sentence) nounCue(c *cue, i, end int) {
	if end >= len(s.items) {
		return
	}
	next := &s.items[end]
	ok := next.is(that) && c.frames&fThat != 0 || next.is(to) && c.frames&fTo != 0 ||
		s.is(end, wordOf) && c.frames&fOf != 0 || s.is(end, wordFor) && c.frames&fFor != 0 ||
		s.is(end, wordOn) && c.frames&fOn != 0 || s.is(end, wordAgainst) && c.frames&fAgainst != 0
	if !ok || next.is(that) && end+1 < len(s.items) && s.items[end+1].is(auxiliary|finite|participle|acts|reports) && !s.items[end+1].is(subject|plural) {
		return // a ruling that paved the way: a relative clause
	}
	from := end
	to := 0
	if next.is(that | to0) {
		to = s.clauseEnd(from)
	} else {
		from++
		to = s.nounPhraseEnd(from, true)
	}
	source := s.possessor(i)
	s.add(c, span{from, to}, source, span{i, end})
}

// to0 is the class of "to", named apart where a local variable is called to.
const to0 = to

// possessor is the possessive that stands before the noun at i, or the subject of the clause.
func (s *sentence) possessor(i int) span {
	for k := i - 1; k >= max(0, i-4); k-- {
		if s.items[k].is(possessive) {
			return span{k, k + 1}
		}
		if s.items[k].flags.Is(text.Possessive) {
			return span{s.nounPhraseStart(k), k + 1}
		}
		if !s.items[k].is(plain | name | adverb | participle) {
			break
		}
	}
	return s.clauseSubject(i)
}

// adjectiveCue: SOURCE is confident that CONTENT, is critical of CONTENT, is willing to CONTENT.
func (s *sentence) adjectiveCue(c *cue, i, end int) {
	p := s.before(i)
	if end >= len(s.items) || p < 0 {
		return
	}
	next := &s.items[end]
	var content span
	switch {
	case c.frames&fThat != 0 && next.is(that), c.frames&fTo != 0 && next.is(to):
		content = span{end, s.clauseEnd(end)}
	case c.frames&fNP != 0:
		content = span{end, s.nounPhraseEnd(end, true)}
	}
	g := s.groupStart(i)
	if content.empty() || !(s.items[p].is(be) || s.items[p].is(finite) || s.items[p].is(plain)) {
		return
	}
	s.add(c, content, s.subjectOf(c, g), span{g, end})
}
