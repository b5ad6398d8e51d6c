package voice

import "tellings/corpus/text"

// resolve names the speaker of every event that a quotation uses, in order of the text, and fills out.Speakers.
//
// A source that names someone is that person, under the fullest name of the article. A source by office (the vice
// president) is the one person of the article who bears it, or the latest mentioned of several. He and she are the later of
// two: the speaker before, and the latest name that opened a sentence; the gender must fit where it is known. A name that
// nothing shows to be a person's (Tomas Heed) is one that "he" may mean in its own sentence and the next. Other sources
// (officials, a statement) stand under their own words. They, it, we and who without an antecedent stay unknown.
func (f *Finder) resolve(txt string, tokens []text.Token, out *Result) {
	f.mentions(tokens)
	f.speakerOf, f.alsoOf = f.speakerOf[:0], f.alsoOf[:0]
	told, toldAt, toldOf := Unknown, -1, unknownGender // the last speaker who stands under words that mean one person: a spokesman
	defer clear(f.speakerIDs)                          // it holds pieces of the text
	last, lastAt := int32(-1), -1                      // the human speaker before, and where
	subject, subjectAt := int32(-1), -1                // the latest name that opened a sentence
	lone, loneAt := int32(-1), -1                      // the latest of one word that may be a person's
	known, knownAt := int32(-1), -1                    // the latest of them that is surely a person's
	next := 0
	f.quoted = 0
	for e := range f.sentence.events {
		a := &f.sentence.events[e]
		for next < len(f.named) && f.named[next].first < a.cue.first {
			m := &f.named[next]
			f.people[m.person].seen = m.first + 1
			if f.mayBePerson(tokens, m) && f.opensSentence(tokens, next) {
				lone, loneAt = m.person, m.first
			}
			if human := f.people[m.person].human; (human || f.personal(tokens, m)) && f.opensSentence(tokens, next) {
				subject, subjectAt = m.person, m.first
				if human {
					known, knownAt = subject, subjectAt
				}
			}
			next++
		}
		id, also := Unknown, Unknown
		if !a.source.empty() {
			who := f.personOf(tokens, a.source)
			if sex, ok := f.pronoun(tokens, a.source); ok && who < 0 {
				if !near(tokens, subjectAt, a.source.first) {
					subject, subjectAt = known, knownAt
				}
				if toldAt > max(lastAt, subjectAt) && sex != unknownGender && (toldOf == unknownGender || toldOf == sex) && near(tokens, toldAt, a.source.first) && !f.rivals(tokens, -1, sex, toldAt, a.source.first) {
					id, toldAt, toldOf = told, a.cue.first, sex
				} else if who = f.antecedent(tokens, sex, last, lastAt, subject, subjectAt, a.source.first); who >= 0 && f.rivals(tokens, who, sex, f.since(tokens, who == last, lastAt, a.source.first), a.source.first) {
					who = -1 // two fit: nobody speaks
				} else if who < 0 && sex != unknownGender && near(tokens, loneAt, a.source.first) {
					who = f.mark(lone, sex) // Varga took the floor. “No,” she said
				}
			} else if who < 0 && !ok {
				who = f.byOffice(tokens, a.source)
				if who < 0 {
					if id = f.byWords(txt, tokens, a.source, out); id >= 0 && f.onePerson(tokens, a.source) {
						told, toldAt, toldOf = id, a.cue.first, f.genderOf(tokens, a.source)
					}
				}
			}
			if who >= 0 && !f.street(tokens, &f.people[who]) {
				id = f.speaker(txt, tokens, who, out)
				if other := f.jointWith(tokens, a.source, who); other >= 0 {
					also = f.speaker(txt, tokens, other, out)
				}
				if p := &f.people[who]; p.human {
					last, lastAt = who, a.cue.first
				} else if f.personal(tokens, &mention{run: p.first, first: p.first, end: p.end}) {
					subject, subjectAt = who, a.cue.first
				}
			}
		}
		f.speakerOf, f.alsoOf = append(f.speakerOf, id), append(f.alsoOf, also)
	}
}

// pronoun tells whether the source is a pronoun, and its gender.
func (f *Finder) pronoun(tokens []text.Token, r tokenRange) (gender, bool) {
	c := f.types[tokens[r.first].Type].class
	switch {
	case r.end-r.first > 1 && !f.adverbial(tokens[r.first+1]) || c&(subject|possessive|relative|object) == 0:
		return unknownGender, false
	case c&masculine != 0:
		return male, true
	case c&feminine != 0:
		return female, true
	}
	return unknownGender, true
}

// adverbial reports whether a token behind a pronoun leaves it one: he also, she,; but not her advisers.
func (f *Finder) adverbial(t text.Token) bool {
	return f.types[t.Type].class&(comma|adverb|auxiliary|temporal|relative|not) != 0 || t.Flags.Is(text.Punct)
}

// antecedent is the person that he or she at token at stands for. One whose gender nothing has shown comes before others only
// in the same sentence and the next.
func (f *Finder) antecedent(tokens []text.Token, sex gender, last int32, lastAt int, subject int32, subjectAt, at int) int32 {
	if sex == unknownGender {
		return -1
	}
	fits := func(p int32, from int) bool {
		return p >= 0 && (f.people[p].gender == sex || f.people[p].gender == unknownGender && near(tokens, from, at))
	}
	switch {
	case fits(subject, subjectAt) && (subjectAt > lastAt || !fits(last, lastAt)):
		return f.mark(subject, sex)
	case fits(last, lastAt):
		return f.mark(last, sex)
	}
	best := int32(-1)
	for p := max(0, len(f.people)-64); p < len(f.people); p++ {
		if who := &f.people[p]; who.human && who.gender == sex && who.seen > 0 && (best < 0 || who.seen > f.people[best].seen) {
			best = int32(p)
		}
	}
	far := [2]int32{subject, last} // of unknown gender, but nobody fits better
	if lastAt > subjectAt {
		far = [2]int32{last, subject}
	}
	for _, p := range far {
		if best < 0 && p >= 0 && f.people[p].gender == unknownGender {
			return f.mark(p, sex)
		}
	}
	return best
}

// street tells whether a name is that of a street: Quay Street, but neither Wall Street nor Ann Street.
func (f *Finder) street(tokens []text.Token, who *person) bool {
	if who.human || who.end-who.first < 2 || !streets[f.vocab.Type(tokens[who.end-1].Type).Norm] {
		return false
	}
	return !metonyms[f.vocab.Type(tokens[who.first].Type).Norm]
}

// near tells whether tokens at and i stand in one sentence or in two that follow each other. A passage between marks may hold
// more sentences, so those that a mark opens or that stand within marks count as one.
func near(tokens []text.Token, at, i int) bool {
	if at < 0 {
		return false
	}
	starts := 0
	for quoted := false; i > at && starts < 2; i-- {
		switch tokens[i].Type {
		case text.RightDouble:
			quoted = true
		case text.LeftDouble:
			quoted = false
		case '"':
			quoted = !quoted
		}
		if tokens[i].Flags.Is(text.SentenceStart) && !quoted {
			starts++
		}
	}
	return starts < 2
}

// mark notes what a pronoun has shown: a person, and of which gender.
func (f *Finder) mark(p int32, sex gender) int32 {
	f.people[p].human = true
	if f.people[p].gender == unknownGender {
		f.people[p].gender = sex
	}
	return p
}

// byOffice finds who is meant by "the vice president" or "the Russian leader".
func (f *Finder) byOffice(tokens []text.Token, r tokenRange) int32 {
	office, deputy, origin := uint32(0), false, uint32(0)
	for i := r.first; i < r.end; i++ {
		c := f.types[tokens[i].Type].class
		if c&preposition != 0 || tokens[i].Flags.Is(text.Punct) || tokens[i].Flags.Is(text.Possessive) {
			break
		}
		if c&title != 0 {
			office = f.officeTerm(tokens[i].Type)
			if i > r.first {
				before := f.types[tokens[i-1].Type].class
				deputy = before&viceTitle != 0
				if before&(determiner|viceTitle) == 0 {
					origin = f.types[tokens[i-1].Type].term
				}
			}
		}
	}
	if office == 0 || f.types[tokens[r.first].Type].class&determiner == 0 || f.vocab.Type(tokens[r.first].Type).Norm != "the" {
		return -1
	}
	best := int32(-1)
	for p := max(0, len(f.people)-64); p < len(f.people); p++ {
		who := &f.people[p]
		if who.office != office || who.deputy != deputy || origin != 0 && who.origin != origin {
			continue
		}
		// The president without more is one whom the article calls so without more: President Trump, not the Russian one.
		if best < 0 || origin == 0 && who.origin == 0 && f.people[best].origin != 0 ||
			(origin != 0 || (who.origin == 0) == (f.people[best].origin == 0)) && who.seen > f.people[best].seen {
			best = int32(p)
		}
	}
	return best
}

// speaker is the index of a person in out.Speakers.
func (f *Finder) speaker(txt string, tokens []text.Token, p int32, out *Result) int32 {
	who := &f.people[p]
	if who.speaker == Unknown {
		who.speaker = f.addSpeaker(txt, text.Span{Start: tokens[who.first].Start, End: tokens[who.end-1].End}, out)
	}
	return who.speaker
}
