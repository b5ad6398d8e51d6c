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
	for first := lo; lo < len(f.named) && f.named[lo].first < r.end; lo++ {
		m := &f.named[lo]
		apposed := f.people[m.person].human && m.run > r.first && tokens[m.run-1].Type == ','
		if (lo == first && !f.behindPreposition(tokens, r.first+1, m.first) || apposed) && !f.modifies(tokens, m, r.end) {
			return m.person
		}
	}
	if lo < len(f.named) && f.named[lo].run <= r.end+1 && f.officeBefore(tokens, f.named[lo].run) == r.end-1 {
		return f.named[lo].person // the foreign minister, Ann Lee, met the council and said
	}
	return -1
}

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
