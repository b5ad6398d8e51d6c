package voice

import (
	"sort"

	"tellings/corpus/text"
)

// since is the token behind which another person would be a rival of the antecedent of a pronoun at token at: the last cue, when
// its speaker goes on; else the start of the sentence before.
func (f *Finder) since(tokens []text.Token, goesOn bool, lastAt, at int) int {
	if goesOn && lastAt >= 0 {
		return lastAt
	}
	starts := 0
	for i := at; i > 0; i-- {
		if tokens[i].Flags.Is(text.SentenceStart) {
			if starts++; starts == 2 {
				return i - 1
			}
		}
	}
	return -1
}

// rivals reports whether another person than who, of that sex, is named between token since and the pronoun at token at as one
// who may be meant: somebody who acts or is acted on there, no possessor and nobody whose sex is unknown.
func (f *Finder) rivals(tokens []text.Token, who int32, sex gender, since, at int) bool {
	for k := f.namedFrom(at) - 1; k >= 0; k-- {
		m := &f.named[k]
		if m.first <= since {
			return false
		}
		p := &f.people[m.person]
		if m.person != who && p.human && p.gender == sex && !tokens[m.end-1].Flags.Is(text.Possessive) && !f.within(m.first) {
			return true
		}
	}
	return false
}

// namedFrom is the index of the first name at token i or behind it.
func (f *Finder) namedFrom(i int) int {
	return sort.Search(len(f.named), func(k int) bool { return f.named[k].first >= i })
}

// within reports whether token i stands between quotation marks.
func (f *Finder) within(i int) bool {
	lo, hi := 0, len(f.passages)
	for lo < hi {
		if mid := (lo + hi) / 2; f.passages[mid].end <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(f.passages) && f.passages[lo].first <= i
}

// onePerson reports whether the words of a source mean one person: a spokesman for Lee, the minister, her lawyer.
func (f *Finder) onePerson(tokens []text.Token, r tokenRange) bool {
	c := f.types[tokens[r.first].Type].class
	if c&(determiner|possessive) == 0 && !tokens[r.first].Flags.Is(text.Possessive) {
		return false
	}
	for i := r.first; i < r.end; i++ {
		c := f.types[tokens[i].Type].class
		if i > r.first && c&(preposition|comma|relative) != 0 {
			break
		}
		if c&(document|body|plural) != 0 && c&title == 0 {
			return false
		}
	}
	return true
}

// genderOf is the sex that a description shows: a spokeswoman.
func (f *Finder) genderOf(tokens []text.Token, r tokenRange) gender {
	for i := r.first; i < r.end; i++ {
		switch c := f.types[tokens[i].Type].class; {
		case c&madam != 0 && c&masculine == 0:
			return female
		case c&mister != 0:
			return male
		}
	}
	return unknownGender
}

// jointWith is the person who speaks together with who: Ann Lee and Tom Moss said. It is -1 when nobody does.
func (f *Finder) jointWith(tokens []text.Token, r tokenRange, who int32) int32 {
	for k := f.namedFrom(r.first); k < len(f.named); k++ {
		m := &f.named[k]
		if m.person == who {
			continue
		}
		if m.end > r.end {
			break
		}
		before := m.run - 1
		if before > r.first && f.norm(tokens, before) == "and" && tokens[before-1].Flags.Is(text.Capital) && !tokens[m.end-1].Flags.Is(text.Possessive) && !f.modifies(tokens, m, r.end) {
			return m.person
		}
	}
	return -1
}

// mayBePerson reports whether a name of one word may be somebody's surname: no place or body by its looks, no acronym.
func (f *Finder) mayBePerson(tokens []text.Token, m *mention) bool {
	t := &tokens[m.first]
	return m.end-m.first == 1 && !t.Flags.Is(text.AllCaps|text.Possessive) && f.types[t.Type].class&(body|place|plural|participle|gerund|adverb) == 0 &&
		(tokens[m.run].Flags.Is(text.SentenceStart) || f.types[tokens[m.run-1].Type].class&determiner == 0) && f.people[m.person].gender == unknownGender
}
