package wording

import "strings"

// endings are those of plural and verb by their last letter, the longest first, each with what stands instead.
var endings = [256][]struct{ ending, instead string }{
	's': {{"ies", "y"}, {"es", ""}, {"ss", "ss"}, {"s", ""}},
	'd': {{"ied", "y"}, {"ed", ""}},
	'g': {{"ing", ""}},
}

// Base is the words of a text in lower case, each without its inflection: slammed and slamming are one.
func Base(words string) string {
	parts := strings.Fields(words)
	for i, w := range parts {
		parts[i] = base(w)
	}
	return strings.Join(parts, " ")
}

// base is a word without -s, -es, -ed, -ing, a silent -e, and the doubling of its last consonant before them. Three letters
// stay at least.
func base(word string) string {
	if len(word) <= 3 {
		return word
	}
	for _, e := range endings[word[len(word)-1]] {
		if stem, ok := strings.CutSuffix(word, e.ending); ok && len(stem) >= 3 {
			word = stem + e.instead
			break
		}
	}
	if n := len(word); n > 3 && word[n-1] == 'e' {
		word = word[:n-1]
	}
	if n := len(word); n > 3 && word[n-1] == word[n-2] {
		word = word[:n-1]
	}
	return word
}
