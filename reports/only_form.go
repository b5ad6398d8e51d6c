package reports

import (
	"strings"
	"unicode/utf8"
)

// uninflected takes the endings of plural and verb from every word of a text in lower case, so that “slammed” of one outlet
// and “slamming” of another are found to be one expression. What is left need be no word (“denounc”), only the same for all
// forms. The road not taken: a stemmer also makes one of “productive” and “product”, “reportedly” and “report”.
func uninflected(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	word := 0 // where the word begins that is being read
	for i := 0; i < len(text); {
		if c := text[i]; 'a' <= c && c <= 'z' { // nearly all of it
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(text[i:])
		if !letter(c) {
			b.WriteString(base(text[word:i]))
			b.WriteString(text[i : i+size])
			word = i + size
		}
		i += size
	}
	b.WriteString(base(text[word:]))
	return b.String()
}

// endings are those of plural and verb by their last letter, the longest first, each with what stands instead.
var endings = [256][]struct{ ending, instead string }{
	's': {{"ies", "y"}, {"es", ""}, {"ss", "ss"}, {"s", ""}},
	'd': {{"ied", "y"}, {"ed", ""}},
	'g': {{"ing", ""}},
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
