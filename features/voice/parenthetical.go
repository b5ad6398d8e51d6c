package voice

import "tellings/corpus/text"

// inverted: CONTENT cue SOURCE: “…,” said Vance.
func (s *sentence) inverted(c *cue, g, end int) bool {
	p := s.before(g)
	if p < 0 || c.form != past && c.form != third && !(c.form == base && s.items[p].is(quotation)) || !s.items[p].is(quotation|comma) || end >= len(s.items) ||
		!s.items[end].is(name|determiner|possessive|subject|plain) || s.items[end].is(that|adverb|temporal|gerund) {
		return false
	}
	q := p
	if s.items[p].is(comma) && p > 0 {
		q = p - 1
	}
	if c.frames&fLabel != 0 && c.frames&fThat == 0 && !s.items[q].is(quotation) {
		return false // her father, also named Ann Lee: a name is given
	}
	if c.frames&fAddr != 0 && c.frames&fTo != 0 && c.frames&fNP == 0 && s.items[p].is(comma) && !s.items[q].is(quotation) {
		return false // …, told the Post: to whom
	}
	if _, ok := s.apposition(p); ok || c.frames&fAddr != 0 && s.closesRelative(p) {
		return false // …, its mayor, Ann Lee, told reporters: the subject stands before the cue
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
	return false
}

// parenthetical: CONTENT SOURCE cue, a clause of its own after or inside what it introduces.
func (s *sentence) parenthetical(c *cue, subj span, g, end int) bool {
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
	if quoted || c.frames&fParen != 0 && hasComma && last && (s.clauseLike(q) || q > 3 || s.verbBehind(end)) && s.right(c, end).empty() {
		s.claim(c, span{s.leftStart(q), q + 1}, subj, span{g, end}, end)
		return true
	}
	return false
}

// verbBehind reports whether a comma and a verb stand at item k: the industry, she said, is growing.
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
	for e := s.from; e < len(s.events); e++ {
		if o := &s.events[e]; o.act == speech && !o.topic && !o.source.empty() && o.content.first <= int(s.items[content.from].first) && o.content.end > int(s.items[content.from].first) {
			return // “…,” he said in an interview posted online: his
		}
	}
	s.add(c, content, source, cueItems)
	s.claimed = max(s.claimed, behind)
}

// endsOpen reports whether the passage of item q ends in a comma or another mark that lets the sentence go on.
func (s *sentence) endsOpen(q int) bool {
	it := s.items[q]
	for k := int(it.end) - 1; k >= int(it.first); k-- {
		if t := s.tokens[k].Type; familyOf(t) == noMark {
			return isStop(t) || s.tokens[k].Flags.Is(text.Punct)
		}
	}
	return false
}

// endsSoon reports whether a noun phrase without a verb from k closes the sentence or its part: …, said Vance.
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

// clauseLike reports whether a verb stands somewhere up to item q.
func (s *sentence) clauseLike(q int) bool {
	for k := 0; k <= q; k++ {
		if s.items[k].is(auxiliary | finite | participle | acts | reports | quotation) {
			return true
		}
	}
	return s.headline
}
