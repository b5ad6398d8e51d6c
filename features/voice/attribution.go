package voice

import (
	"slices"

	"tellings/corpus/text"
)

// attribution is one source-cue-content triple in tokens; an empty range means that the part is not expressed.
type attribution struct {
	content, source, cue tokenRange
	entry                int32 // of the cue list, -1 for a bare colon
	class                int16
	act                  act
	topic                bool  // the content is only what was spoken about
	marks                bool  // and no quote itself: it gives the marks in it a source
	noun                 bool  // the cue is a noun: its source may be no subject
	who                  bool  // nobody but who speaks is the subject of the cue
	inside               bool  // in what somebody else says: who speaks tells what others think
	unreal               bool  // what may be said, or is to be said: nobody is heard by it
	sentence             int32 // number of the sentence of the cue
}

type tokenRange struct{ first, end int }

func (r tokenRange) empty() bool { return r.first >= r.end }

// attribute finds the attributions of the current sentence.
func (f *Finder) attribute() {
	s := &f.sentence
	s.from = len(s.events)
	s.number++
	s.claimed, s.wished, s.withheld, s.relayed = 0, 0, -1, 0
	s.topic, s.unreal, s.within = false, false, mainClause // not what the last cue of the sentence before left, which may be of another article
	if s.headline {
		s.quotedLabel()
	}
	for _, at := range s.cues {
		i := int(at)
		inside := i < s.claimed && !s.inGloss(i)
		if s.items[i].is(opener) && (i+1 == len(s.items) || !s.items[i+1].is(second)) {
			continue
		}
		if c, end := f.cueAt(i); c != nil && (!inside || c.act == attitude && c.form != fixed && c.frames&(fThat|fBare) != 0) { // who speaks may tell what others think
			before := len(s.events)
			s.inside = inside
			f.event(c, i, end)
			if len(s.events) > before {
				s.claimed = max(s.claimed, end)
			}
		}
	}
	s.unrelay()
	s.colons()
	s.signed()
	if s.headline && len(s.events) == s.from {
		s.label()
	}
}

// unrelay takes back what a paper is said to say where it only relays who speaks: According to the Courier, Lee said that it was late.
func (s *sentence) unrelay() {
	k := s.relayed - 1
	if k < s.from || k >= len(s.events) {
		return
	}
	for e := k + 1; e < len(s.events); e++ {
		if o := &s.events[e]; o.act == speech && !o.topic && !o.source.empty() && o.source.first < o.content.first {
			s.events = slices.Delete(s.events, k, k+1)
			return
		}
	}
}

// label reads a headline like "Lee: Bridge is safe", a name before a colon, as its source.
func (s *sentence) label() {
	for k := 0; k < min(5, len(s.items)-2); k++ {
		switch it := &s.items[k]; {
		case it.is(colon) && k > 0:
			s.add(&cue{entry: -1, class: -1}, span{k + 1, len(s.items)}, span{0, k}, span{k, k + 1})
			return
		case !it.is(name) || it.is(gerund|temporal|adverb|determiner|question):
			return
		}
	}
}

// quotedLabel reads a headline like “‘We are lost’: mayor Lee leaves council”: the subject behind the colon said it.
func (s *sentence) quotedLabel() {
	if len(s.items) < 4 || !s.items[0].is(quotation) || !s.items[1].is(colon) || !s.items[2].is(name|plain|determiner|possessive) {
		return
	}
	end := 3
	for end < len(s.items) && !s.items[end].is(auxiliary|finite|acts|reports|participle|preposition|to|pause|quotation|coordinator) {
		end++
	}
	if end < len(s.items) && s.items[end].is(auxiliary|finite|acts|reports|to) {
		s.add(&cue{entry: -1, class: -1}, span{0, 1}, span{2, end}, span{1, 2})
		s.claimed = 2
	}
}

// signed attributes a passage to the name that stands behind a dash after it: “He is a builder.” — Commissioner Ruth Adler
func (s *sentence) signed() {
	n := len(s.items)
	if n < 3 || !s.items[0].is(quotation) || !s.items[1].is(dash) || len(s.events) > s.from {
		return
	}
	end := 2
	for end < n && (s.items[end].is(name) || s.items[end].is(stop) && end+1 < n) {
		end++
	}
	if end == 2 || end < n && !s.items[end].is(comma|stop) || s.nextVerb(end) {
		return
	}
	s.add(&cue{entry: -1, class: -1}, span{0, 1}, span{2, end}, span{1, 2})
}

// nextVerb reports whether a finite verb stands at item k or behind it.
func (s *sentence) nextVerb(k int) bool {
	for ; k < len(s.items); k++ {
		if s.items[k].is(auxiliary | finite | reports) {
			return true
		}
	}
	return false
}

// colons attributes a passage that a colon introduces and no cue claims to the subject of its sentence.
func (s *sentence) colons() {
	for k := max(1, s.claimed); s.quoted && k < len(s.items); k++ {
		if s.items[k].is(quotation) && s.items[k-1].is(colon) {
			source := s.clauseSubject(k - 1)
			s.add(&cue{entry: -1, class: -1}, span{k, k + 1}, source, span{k - 1, k})
		}
	}
	last := len(s.items) - 1
	if last > 0 && s.items[last].is(colon) && len(s.events) == s.from {
		at := int(s.items[last].first) // no content yet: the next paragraph may be it
		if k := last - 2; k >= 0 && s.items[last-1].is(document) && (s.items[k].is(possessive) || s.items[k].flags.Is(text.Possessive)) {
			whose := span{k, k + 1} // Read her post:
			if !s.items[k].is(possessive) {
				whose.from = s.nounPhraseStart(k)
			}
			s.events = append(s.events, attribution{tokenRange{at, at}, s.range_(whose), tokenRange{at, at + 1}, -1, -1, speech, false, false, false, false, false, false, s.number})
			return
		}
		s.events = append(s.events, attribution{tokenRange{at, at}, s.range_(s.clauseSubject(last)), tokenRange{at, at + 1}, -1, -1, speech, false, false, false, false, false, false, s.number})
	}
}

// event tries the frames of cue c, items i to end, and records the attribution that fits.
func (f *Finder) event(c *cue, i, end int) {
	s := &f.sentence
	s.topic, s.unreal = false, false
	if c.frames&fUnsaid != 0 {
		s.withheld = end
	}
	if c.frames&fSilence != 0 && s.silence(c, i, end) {
		return
	}
	switch {
	case c.act == attitude && i < s.wished:
		return
	case c.act == deed:
	case c.frames&fSource != 0:
		s.accordingTo(c, i, end)
	case c.frames&fNoun != 0:
		s.nounCue(c, i, end)
	case c.frames&fAdj != 0:
		s.adjectiveCue(c, i, end)
	case c.form != fixed:
		s.verbCue(c, i, end)
	}
}

// span is a half-open range of items.
type span struct{ from, to int }

func (r span) empty() bool { return r.from >= r.to }

// add records an attribution given in items; content must not be empty.
func (s *sentence) add(c *cue, content, source, cueItems span) {
	content = s.trim(content)
	if content.to-content.from == 2 && s.items[content.from].is(to) && s.items[content.from+1].is(performs) {
		return // promises that she threatens to break
	}
	if content.empty() || s.onlyTime(content) || s.topic && c.frames&fNP == 0 && s.nextQuotation(content.from, content.to) < 0 {
		return
	}
	for source.to-source.from > 1 && s.items[source.to-1].is(adverb|temporal) && !s.items[source.to-1].is(subject|title) {
		source.to--
		if k := source.to - 1; k > source.from && s.items[k].is(preposition) && !s.items[k].is(adverb|subject) {
			source.to-- // Lee on Wednesday
		}
		for k := source.to - 1; k > source.from && (s.is(k, wordLast) || s.is(k, wordNext) || s.is(k, wordLate)); k-- {
			source.to-- // the court last month
		}
	}
	a := attribution{content: s.range_(content), source: s.range_(s.trim(source)), cue: s.range_(cueItems), entry: c.entry, class: c.class, act: c.act, topic: s.topic, marks: s.topic && c.frames&fNP == 0, noun: c.frames&fNoun != 0, who: c.frames&fWho != 0, unreal: s.unreal, inside: s.inside, sentence: s.number}
	for len(s.events) > s.from && s.events[len(s.events)-1].content.first >= a.content.first {
		s.events = s.events[:len(s.events)-1]
	}
	s.events = append(s.events, a)
	if c.act == speech && !s.topic {
		s.glosses(content)
	}
	if c.act == attitude {
		s.wished = max(s.wished, content.to)
	}
	if s.topic || c.act == attitude {
		content.to = cueItems.to // who else speaks in it is heard
	}
	s.claimed = max(s.claimed, content.to)
}

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

// onlyTime reports whether a span is an adverbial of time and nothing else: saw this week.
func (s *sentence) onlyTime(r span) bool {
	for k := r.from; k < r.to; k++ {
		if !s.items[k].is(temporal | determiner | adverb | preposition) {
			return false
		}
	}
	return r.to-r.from < 5 && s.items[r.to-1].is(temporal)
}

// is reports whether item k is the word w.
func (s *sentence) is(k int, w uint16) bool {
	return k >= 0 && k < len(s.items) && s.items[k].word == w
}

// leftStart is where the clause before item i starts: behind the last content or cue, else at the start of the sentence.
func (s *sentence) leftStart(i int) int {
	from := 0
	for k := 0; k < i; k++ {
		if s.items[k].is(stop|ended) && (s.tokens[s.items[k].first].Type == ';' || s.items[k].is(ended) && (k+1 < i || s.items[i].is(quotation))) {
			from = k + 1
		}
	}
	from = max(from, i-3*longestClause)
	for from < i && s.items[from].is(coordinator|adverb) && !s.items[from].is(determiner) {
		from++
	}
	return from
}
