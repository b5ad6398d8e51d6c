package voice

// right is the content that stands behind a cue which ends before item j.
func (s *sentence) right(c *cue, j int) span {
	n := len(s.items)
	for j < n && s.items[j].is(adverb|temporal) && !s.items[j].is(question|determiner|preposition|subordinator|subject) {
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
	case next.is(pause):
		return span{}
	case next.is(that) && c.frames&(fThat) != 0, next.is(question) && c.frames&(fThat|fWh) != 0:
		return span{j, s.clauseEnd(j)}
	case next.is(to):
		if c.frames&fTo != 0 {
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
	if next.is(coordinator) || next.is(be) && !next.is(subject) || next.is(subordinator) && !next.is(preposition) {
		return span{}
	}
	if next.is(preposition) && !next.is(determiner) {
		return s.ahead(c, j)
	}
	if next.is(gerund) && c.frames&(fIng|fNP) != 0 {
		return span{j, s.clauseEnd(j)}
	}
	if c.frames&fBare != 0 && (c.frames&(fNP|fAddr) == 0 && c.frames&fQuote != 0 || s.hasVerb(j)) {
		return span{j, s.clauseEnd(j)}
	}
	if c.frames&(fNP|fAs) != 0 {
		to := s.nounPhraseEnd(j, true)
		if c.frames&fNP == 0 && !s.hasAs(j, to) {
			return span{}
		}
		return span{j, to}
	}
	return span{}
}

// hasAs tells whether what is said stands between j and to behind as, for or over: cast him as a friend, attacked her over tax.
func (s *sentence) hasAs(j, to int) bool {
	for k := j + 1; k < to; k++ {
		if s.is(k, wordAs) || s.is(k, wordFor) || s.is(k, wordOver) {
			return true
		}
	}
	return false
}

// skipTime is the item behind an adverbial of time without a preposition: this week, late last Friday.
func (s *sentence) skipTime(j int) int {
	k := j
	for k < len(s.items) && (s.items[k].is(determiner|temporal) || s.is(k, wordLast) || s.is(k, wordLate) || s.is(k, wordNext) || s.is(k, wordEarlier)) {
		if s.items[k].is(temporal) && (k+1 >= len(s.items) || !s.items[k+1].is(temporal)) {
			return k + 1
		}
		k++
	}
	return j
}

// ahead looks for the content behind a prepositional phrase: said in an interview that, told reporters on Friday he.
func (s *sentence) ahead(c *cue, j int) span {
	for k := j + 1; k < min(j+14, len(s.items)); k++ {
		it := &s.items[k]
		switch {
		case it.is(that) && c.frames&fThat != 0 && !s.items[k-1].is(preposition):
			return span{k, s.clauseEnd(k)}
		case it.is(subject) && c.frames&fBare != 0 && !it.is(object):
			return span{k, s.clauseEnd(k)}
		case it.is(colon):
			return span{k + 1, len(s.items)}
		case it.is(quotation) && c.frames&fQuote != 0:
			return span{k, s.clauseEnd(k)}
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
		case it.is(pause|coordinator) && !it.is(bracket):
			return span{}
		}
		if c.frames&fBare != 0 && k+1 < len(s.items) && (it.is(object) || s.audience(k)) && s.items[k+1].is(determiner|name|possessive|plain) && !s.items[k+1].is(temporal) && s.hasVerb(k+1) {
			return span{k + 1, s.clauseEnd(k + 1)}
		}
	}
	return span{}
}

func (s *sentence) audience(k int) bool { return s.items[k].is(audience) }

// hasVerb tells whether a finite verb stands between j and the next pause.
func (s *sentence) hasVerb(j int) bool {
	rel := false
	for k := j; k < len(s.items); k++ {
		it := &s.items[k]
		if !it.is(pause | relative | that | subject | auxiliary | finite | participle) {
			continue
		}
		switch {
		case it.is(stop | colon | dash):
			return false
		case it.is(relative | that):
			rel = true
		case it.is(subject) && k > j:
			rel = true
		case it.is(auxiliary | finite), it.is(participle) && k > j && s.items[k-1].is(name|plain) && !(k+1 < len(s.items) && s.items[k+1].is(preposition)):
			if !rel {
				return true
			}
			rel = false
		}
	}
	return false
}
