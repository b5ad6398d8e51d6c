package reports

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/compare"
)

// ofName tells whether the passage is part of a name, and thus no choice of words: “Sen. Roy Blunt”, “Operation Fast and
// Furious”. It is when it has a capital within its sentence, a word beside it has one too, and the sentence does not
// capitalise most of its words, as headlines do. The road not taken: any capital within a sentence would do away with
// “the Communist regime”.
func ofName(e compare.Evidence) bool {
	whole := e.Article.Text
	at, around := within(e.Span, len(whole)), within(e.Sentence, len(whole))
	if at.Start <= around.Start || at.End > around.End || !capital(at.Of(whole)) || compound(at.Of(whole)) || !mostlyLower(around.Of(whole)) {
		return false
	}
	before := whole[around.Start:at.Start]
	before = before[strings.LastIndexAny(before, ",;:–—“\"")+1:]
	backwards := strings.Fields(before)
	slices.Reverse(backwards)
	return neighbour(backwards) || neighbour(strings.Fields(whole[at.End:around.End]))
}

// neighbour tells whether the first of words has a capital, small words that stand between the parts of a name or begin a
// sentence passed over.
func neighbour(words []string) bool {
	for _, w := range words {
		switch strings.ToLower(w) {
		case "and", "of", "the", "&", "a", "an", "in", "on", "at":
			continue
		}
		return capital(w)
	}
	return false
}

// compound tells whether s is put together from a name and a word, as “Democrat-controlled” is.
func compound(s string) bool {
	_, second, hyphen := strings.Cut(s, "-")
	return hyphen && !capital(second)
}

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func mostlyLower(sentence string) bool {
	words, lower := strings.Fields(sentence), 0
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLower(r) {
			lower++
		}
	}
	return 2*lower >= len(words)
}
