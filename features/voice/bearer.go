package voice

import "tellings/corpus/text"

// personOf is the person whom the source names as its head: not a possessive (Vance's aides), not behind a preposition
// (a spokesman for Vance), but for an apposition: Ely's mayor, Ann Lee.
func (f *Finder) personOf(tokens []text.Token, r tokenRange) int32 {
	lo, hi := 0, len(f.named)
	for lo < hi { // first mention that ends behind r.first
		if mid := (lo + hi) / 2; f.named[mid].end <= r.first {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	described := false
	for first := lo; lo < len(f.named) && f.named[lo].first < r.end; lo++ {
		m := &f.named[lo]
		apposed := m.run > r.first && tokens[m.run-1].Type == ',' && (f.people[m.person].human || f.personal(tokens, m))
		if f.describes(tokens, m, r) {
			described = true
			continue
		}
		apposed = apposed || m.end == r.end && (described || f.people[m.person].human && !f.behindPreposition(tokens, r.first, m.run))
		if (lo == first && !f.behindPreposition(tokens, r.first+1, m.first) || apposed) && !f.modifies(tokens, m, r.end) {
			return m.person
		}
	}
	if lo < len(f.named) && f.named[lo].run <= r.end+1 && f.officeBefore(tokens, f.named[lo].run) == r.end-1 {
		return f.named[lo].person // the foreign minister, Ann Lee, met the council and said
	}
	return -1
}

// describes reports whether a name of the source r only tells of which party or kind someone is: moderate Democrats, the
// governor, a Liberal; or is no name, but the first word of a sentence: Mother of two Ina Holt.
func (f *Finder) describes(tokens []text.Token, m *mention, r tokenRange) bool {
	if m.end-m.first == 1 && tokens[m.first].Flags.Is(text.SentenceStart) && m.end+1 < r.end && f.norm(tokens, m.end) == "of" && !f.people[m.person].human {
		return true
	}
	if !partisans[f.norm(tokens, m.end-1)] {
		return false
	}
	if m.first > r.first {
		c := f.types[tokens[m.first-1].Type].class
		return f.norm(tokens, m.first-1) != "the" || c&plain != 0 || f.types[tokens[m.end-1].Type].class&plural == 0
	}
	return m.end-m.first > 1
}

// Partisan reports whether a word, in normal form, calls someone by a party: one of them, or some, are not the party.
func Partisan(norm string) bool { return partisans[norm] }

// partisans are those of a party: one or some of them are not the party.
var partisans = setOf("democrat democrats republican republicans conservative conservatives liberal liberals tory tories green greens socialist socialists labourite labourites independent independents communist communists nationalist nationalists libertarian libertarians")

func (f *Finder) behindPreposition(tokens []text.Token, from, to int) bool {
	for i := from; i < to; i++ {
		if f.types[tokens[i].Type].class&preposition != 0 {
			return true
		}
	}
	return false
}

// modifies tells whether a name stands before the noun that counts: Lee's office, Clinton aides, the Trump campaign.
func (f *Finder) modifies(tokens []text.Token, m *mention, end int) bool {
	if tokens[m.end-1].Flags.Is(text.Possessive) {
		return true
	}
	if m.end >= end {
		return false
	}
	c := f.types[tokens[m.end].Type].class
	if m.end+1 < end && f.types[tokens[m.end+1].Type].class&(determiner|possessive|object) != 0 {
		return false // Lee shook his hand
	}
	return tokens[m.end].Type == text.RightSingle || c&plain != 0 && c&(participle|temporal|adverb) == 0
}
