package lexicons

import (
	"strings"

	"tellings/lang"
)

// InflectNoun lists the plurals of an English noun or noun phrase: two where both live (referendums, referenda), none where it has
// none.
func InflectNoun(noun string) []string {
	head, word, rest := splitNoun(noun)
	forms := pluralsOf(word)
	for i := range forms {
		forms[i] = head + forms[i] + rest
	}
	return forms
}

// splitNoun finds the word of a noun phrase that takes the plural.
func splitNoun(term string) (head, noun, rest string) {
	if irregularPlural()[term] != "" {
		return "", term, ""
	}
	cut := func(r rune) bool { return r == ' ' || r == '-' }
	end := len(term)
	for i := 1; i < len(term); i++ { // "act of war", "mother-in-law": the word before the preposition
		if next := strings.FieldsFunc(term[i:], cut); cut(rune(term[i])) && len(next) > 0 && nounPreposition.Has(next[0]) && (len(next) > 1 || next[0] == "of" || next[0] == "for") {
			end = i
			break
		}
	}
	start := strings.LastIndexAny(term[:end], " -") + 1
	return term[:start], term[start:end], term[end:]
}

var nounPreposition = lang.English.Set("inflection.noun-prepositions")

// pluralsOf lists the plurals of one word.
func pluralsOf(noun string) []string {
	if plural, ok := irregularPlural()[noun]; ok {
		return strings.Fields(plural)
	}
	switch {
	case noun == "":
		return nil
	case strings.HasSuffix(noun, "sis") && len(noun) > 4:
		return []string{noun[:len(noun)-2] + "es"}
	case strings.HasSuffix(noun, "man") && !plainMan.Has(noun):
		return []string{noun[:len(noun)-3] + "men"}
	case strings.HasSuffix(noun, "woman"):
		return []string{noun[:len(noun)-2] + "en"}
	case endsIn(noun, "arch", "och") && !endsIn(noun, "earch", "march", "starch", "larch"): // monarchs, epochs: ch said as k
		return []string{noun + "s"}
	case strings.HasSuffix(noun, "o") && !isVowelBeforeLast(noun):
		return []string{noun + "es", noun + "s"} // heroes, photos: no rule tells them apart
	}
	return []string{sibilantS(noun)}
}

func isVowelBeforeLast(word string) bool { return len(word) > 1 && isVowel(word[len(word)-2]) }

// plainMan: the words in -man that are no men.
var plainMan = lang.English.Set("inflection.plain-man")
