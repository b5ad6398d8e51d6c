package compare

import "slices"

// stemBits are the low bits of a word of heard that say where it stands; those above them are its stem.
const stemBits = 32

// byStem puts words in order that stand in order of their places: by stem, and of one stem by place. It deals them out by eleven bits of
// the stem at a time, the low ones first (radix sort), and so compares none with another.
func byStem(words []uint64) []uint64 {
	const digit = 11
	highest := uint64(0)
	for _, w := range words {
		highest = max(highest, w>>stemBits)
	}
	if len(words) < 1<<digit/8 { // dealing out costs a table of counts
		slices.Sort(words)
		return words
	}
	other := make([]uint64, len(words))
	for shift := stemBits; highest>>(shift-stemBits) > 0; shift += digit {
		var starts [1<<digit + 1]int32
		for _, w := range words {
			starts[w>>shift&(1<<digit-1)+1]++
		}
		for i := 1; i < len(starts); i++ {
			starts[i] += starts[i-1]
		}
		for _, w := range words {
			at := &starts[w>>shift&(1<<digit-1)]
			other[*at] = w
			*at++
		}
		words, other = other, words
	}
	return words
}
