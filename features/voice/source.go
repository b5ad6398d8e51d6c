package voice

import "tellings/corpus/text"

// subjectOf finds the source of the cue whose verb group starts at item g: the subject to its left.
func (s *sentence) subjectOf(c *cue, g int) span {
	k := g - 1
	for k >= 0 && s.items[k].is(adverb) && !s.items[k].is(subject) {
		k--
	}
	k = s.beforeTime(k)
	if k < 0 {
		if c.form == ing || c.form == past || c.form == perfect {
			return s.afterComma(g)
		}
		return span{}
	}
	it := &s.items[k]
	if s.items[g].is(to) && !it.is(object) {
		return s.inherited(k + 1) // came on the programme to talk about
	}
	switch {
	case it.is(relative) && !it.is(subject), it.is(that):
		from := k
		if p := k - 1; p >= 0 {
			if s.items[p].is(comma) {
				p--
			}
			if p >= 0 {
				from = s.nounPhraseStart(p)
			}
			if from > 1 && s.items[from-1].is(comma) && s.items[from].is(name) && s.items[from-2].is(name) && s.items[k-1].is(comma) {
				from = s.nounPhraseStart(from - 2) // Senator Ann Lee, Republican of Ely, who
			}
		}
		return span{from, k + 1}
	case it.is(subject):
		return span{k, g}
	case it.is(coordinator):
		return s.inherited(k)
	case it.is(comma):
		if k > 0 && s.items[k-1].is(coordinator) {
			return s.inherited(k)
		}
		if c.form == ing {
			if from := s.nounPhraseStart(k - 1); from > 1 && from < k && s.items[from-1].is(coordinator) && s.items[from-2].is(comma) && s.items[from].is(determiner|name|possessive) {
				return span{from, k} // but the department, citing …, had argued
			}
			return s.inherited(k)
		}
		return s.apposed(k, g)
	case it.is(quotation), it.is(dash | colon | stop):
		return s.inherited(k)
	case it.is(preposition|subordinator) && c.form == ing:
		if s.opens(k) {
			return s.afterComma(g) // After suggesting that …, Vance
		}
		return s.inherited(k)
	case it.is(bracket):
		for k > 0 && s.tokens[s.items[k].first].Type != '(' {
			k--
		}
		if k > 0 {
			k--
		}
	}
	if head, ok := s.relativeHead(k); ok {
		return span{head, g}
	}
	if n := s.beforeWhen(k); n > 0 && n <= k && s.items[n].is(participle) && !s.items[n].is(subject|name) && s.items[n-1].is(plain|name) && !s.items[n-1].is(adverb|auxiliary) && k < g-1 {
		return span{s.nounPhraseStart(n - 1), n} // the indictment released on Friday alleges
	}
	from := s.reduced(s.nounPhraseStart(k), c)
	if c.form == ing && from > 1 && from <= k && s.is(from-1, wordWith) && s.items[from-2].is(comma) {
		return span{from, g} // , with the candidate promising
	}
	if c.form == ing && from > 0 && from <= k && s.items[from-1].is(to|preposition) && !s.items[from].is(subject) {
		return s.inherited(from) // returned to the hall pledging
	}
	if from > k || c.form == ing && s.items[k].is(document) && s.objectOfVerb(from) {
		if sp := s.actor(from); from <= k && !sp.empty() {
			return sp
		}
		return s.inherited(from) // Vance issued a statement saying
	}
	return span{from, g}
}

// reduced is where the noun phrase begins that a participle with a preposition describes, which the words from item from on end: a
// person briefed on | the matter said. Without one it is from.
func (s *sentence) reduced(from int, c *cue) int {
	if c.form == ing || from < 3 || !s.items[from-1].is(preposition) || s.items[from-1].is(loose|subordinator|coordinator) {
		return from
	}
	v := from - 2
	for v > 1 && s.items[v].is(adverb) {
		v--
	}
	if it := &s.items[v-1]; v > 0 && s.items[v].is(participle) && !s.items[v].is(finite|name) && it.is(plain|name) && !it.is(pause|auxiliary|finite|participle|temporal|adverb|subject) {
		return s.nounPhraseStart(v - 1)
	}
	return from
}

// beforeWhen is the item before the words of time that end at item k: released | early on Friday.
func (s *sentence) beforeWhen(k int) int {
	for k > 0 && s.items[k].is(temporal|adverb) && !s.items[k].is(participle) || k > 1 && s.items[k].is(preposition) && s.items[k+1].is(temporal) {
		k--
	}
	return k
}

// relativeHead is where the noun phrase begins whose relative clause ends at item k: the officer who shot him | said.
func (s *sentence) relativeHead(k int) (int, bool) {
	verb := false
	for m := k; m > 0 && k-m < 12; m-- {
		it := &s.items[m]
		switch {
		case it.is(pause | quotation | coordinator | subordinator):
			return 0, false
		case it.is(relative) && !it.is(question) || s.is(m, wordWho):
			from := s.nounPhraseStart(m - 1)
			return from, verb && m < k && from < m
		case it.is(auxiliary|finite|participle|acts|reports) || m > 0 && (s.items[m-1].is(relative) || s.is(m-1, wordWho)):
			verb = true
		}
	}
	return 0, false
}

// objectOfVerb reports whether a verb stands before item from.
func (s *sentence) objectOfVerb(from int) bool {
	p := s.before(from)
	return p >= 0 && s.items[p].is(finite|participle|acts|reports)
}

// actor is the noun phrase before the verb whose object begins at item from: where a doctor published | an essay saying.
func (s *sentence) actor(from int) span {
	verb := s.before(from)
	if verb < 0 {
		return span{}
	}
	k := s.groupStart(verb) - 1
	if k < 0 || !s.items[k].is(plain|name|subject) || s.items[k].is(temporal|coordinator) {
		return span{}
	}
	first := s.nounPhraseStart(k)
	if first > 0 && s.items[first-1].is(preposition) {
		return span{}
	}
	return span{first, k + 1}
}

// inherited is the source of the cue before in this sentence, or the subject of the sentence.
func (s *sentence) inherited(k int) span {
	for n := len(s.events) - 1; n >= s.from; n-- {
		if src := s.events[n].source; !src.empty() && !s.events[n].noun && !s.events[n].inside {
			return s.itemsOf(src)
		}
	}
	return s.clauseSubject(k)
}

// itemsOf turns tokens back into items.
func (s *sentence) itemsOf(r tokenRange) span {
	var sp span
	for k := range s.items {
		if int(s.items[k].first) == r.first {
			sp.from = k
		}
		if int(s.items[k].end) == r.end {
			sp.to = k + 1
		}
	}
	return sp
}

// opens reports whether no comma and no verb stands before item k: it belongs to the opening phrase of its sentence.
func (s *sentence) opens(k int) bool {
	for m := 0; m < k; m++ {
		if s.items[m].is(comma | auxiliary | finite | quotation) {
			return false
		}
	}
	return true
}

// beforeTime skips an adverbial of time that stands between subject and verb: officials on Friday said.
func (s *sentence) beforeTime(k int) int {
	if k <= 0 || !s.items[k].is(temporal) || s.items[k].flags.Is(text.Possessive) {
		return k
	}
	j := k - 1
	for j >= 0 && (s.items[j].is(determiner|temporal) || s.is(j, wordLast) || s.is(j, wordLate) || s.is(j, wordNext)) {
		j--
	}
	if j >= 0 && s.items[j].is(preposition) {
		j--
	}
	if j >= 0 && s.items[j].is(name|plain|subject) {
		return j
	}
	return k
}

// clauseSubject is the noun phrase before the first verb of the sentence. Opening phrases up to their comma are left out:
// In May, However, Last week.
func (s *sentence) clauseSubject(limit int) span {
	from := s.clauseStart(limit)
	for from < limit && s.items[from].is(coordinator|adverb|comma) && !s.items[from].is(determiner|subject) {
		from++
	}
	for range 2 {
		next := s.afterOpening(from, limit)
		if next == from {
			break
		}
		from = next
	}
	return s.npAt(from, limit)
}

// clauseStart is where the last coordinated clause before limit starts: behind ", but" and ", and" when a subject follows.
func (s *sentence) clauseStart(limit int) int {
	for k := limit - 3; k > 1; k-- {
		if !s.items[k].is(coordinator) || !s.items[k-1].is(comma) || !s.items[k+1].is(subject|name|determiner|possessive|plain) {
			continue
		}
		for m := k + 2; m < limit; m++ {
			if s.items[m].is(auxiliary | finite | participle | acts | reports) {
				return k + 1
			}
		}
	}
	return 0
}

// afterOpening is the item behind the comma that ends an opening phrase which starts at from, or from when there is none.
func (s *sentence) afterOpening(from, limit int) int {
	if from >= limit {
		return from
	}
	opening := s.items[from].is(preposition|subordinator|gerund|participle|adverb|temporal) && !s.items[from].is(subject)
	for k := from; k < limit; k++ {
		it := &s.items[k]
		if it.is(temporal) {
			opening = true
		}
		if it.is(comma) {
			if opening {
				return k + 1
			}
			return from
		}
		if it.is(auxiliary|finite) && !s.items[from].is(preposition|subordinator|gerund|participle) {
			return from
		}
	}
	return from
}

// npAt is the noun phrase that starts at from and ends before a verb or pause.
func (s *sentence) npAt(from, limit int) span {
	for k := from; k < limit; k++ {
		it := &s.items[k]
		if it.is(subject) && k == from {
			return span{from, k + 1}
		}
		if it.is(auxiliary|finite|comma|colon|dash|quotation|hedge) || it.is(participle) && k > from && !s.items[k-1].is(determiner) || it.group != 0 && k > from && s.said(k) {
			return span{from, k}
		}
	}
	return span{from, limit}
}

// afterComma: Promising that …, SOURCE went on.
func (s *sentence) afterComma(g int) span {
	for k := g; k < len(s.items); k++ {
		if s.items[k].is(comma) && k+1 < len(s.items) && s.items[k+1].is(name|subject|determiner|possessive) {
			if sp := s.npAt(k+1, len(s.items)); sp.to < len(s.items) && !s.items[sp.to].is(stop) {
				return sp
			}
		}
	}
	return span{}
}
