package compare

import (
	"strings"

	"tellings/compare/wording"
)

// verbatim is how the words of a row stand in their passage, in its own spelling and inflection: “the Pennsylvania Voter ID Law” has
// Pennsylvania Voter ID Law for “pennsylvania voter id law”. What stands between quotation marks must be in the text: empty where the passage does not
// have the words together.
func verbatim(v *Evidence, words string) string {
	fields := strings.Fields(v.Span.Of(v.Source()))
	want := wording.Base(plainLetters(words))
	for first := range fields {
		for end := first + 1; end <= len(fields); end++ {
			if wording.Base(plainLetters(strings.Join(fields[first:end], " "))) == want {
				return unmarked(strings.Join(fields[first:end], " "))
			}
		}
	}
	return ""
}

// spanned is the passage from the words of one part of a row to those of another behind it, at most so many words: pivotal phone call for pivotal
// and call. Empty where they do not stand so.
func spanned(v *Evidence, from, to string, most int) string {
	fields := strings.Fields(v.Span.Of(v.Source()))
	opens, closes := wording.Base(plainLetters(from)), wording.Base(plainLetters(to))
	for first := range fields {
		text := ""
		for end := first; end < min(len(fields), first+most); end++ {
			text = wording.Base(plainLetters(strings.Join(fields[first:end+1], " ")))
			if strings.HasPrefix(text, opens+" ") && strings.HasSuffix(text, " "+closes) {
				return unmarked(strings.Join(fields[first:end+1], " "))
			}
		}
	}
	return ""
}

// unmarked is a passage without marks at its ends, the apostrophe of an owner among them: programs’.
func unmarked(s string) string { return strings.TrimRight(trimmed(s), "'’") }

// plainLetters is a text in lower case with a space for every mark, so that words are told apart alike however they are set.
func plainLetters(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" \t\n.,;:!?-–—'’‘\"“”()[]", r) }), " ")
}
