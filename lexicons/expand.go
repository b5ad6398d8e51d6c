package lexicons

import (
	"slices"
	"strings"
)

// Expand lists the forms that a term stands for, the written one first:
//
//	fiery         fiery
//	attack*       attack*               a prefix stays one; the matcher resolves it per word of the text
//	lash out/v    lash out, lashes out, lashed out, lashing out
//	crisis/n      crisis, crises
//	ugly/a        ugly, uglier, ugliest
//
// A verb of several words inflects its first word, a noun its last one before a preposition (acts of war), an adjective
// only when it is one word. Where two spellings live (travelled, traveled) both are listed. Hyphen, space and upper case
// are the matcher's affair.
func Expand(term string) []string {
	base, class, _ := splitInflection(term)
	forms := []string{base}
	switch class {
	case 'v':
		first, rest := cutAfter(base, strings.IndexByte(base, ' '))
		head, verb := cutAfter(first, strings.LastIndexByte(first, '-')+1)
		for _, form := range inflectVerb(verb) {
			forms = append(forms, head+form+rest)
		}
	case 'n':
		forms = append(forms, InflectNoun(base)...)
	case 'a':
		forms = append(forms, InflectAdjective(base)...)
	}
	return distinct(forms)
}

// splitInflection cuts the suffix off a term. class is 0 where there is none; ok is false where the suffix is unknown.
func splitInflection(term string) (base string, class byte, ok bool) {
	slash := strings.LastIndexByte(term, '/')
	if slash < 0 || slash+1 < len(term) && term[slash+1] >= '0' && term[slash+1] <= '9' { // 24/7
		return term, 0, true
	}
	base = term[:slash]
	switch suffix := term[slash+1:]; {
	case base == "" || strings.Contains(base, "/"):
		return term, 0, false
	case suffix == "v", suffix == "n", suffix == "a":
		return base, suffix[0], true
	}
	return term, 0, false
}

// cutAfter cuts s at byte i; at its end when i is negative.
func cutAfter(s string, i int) (before, after string) {
	if i < 0 {
		return s, ""
	}
	return s[:i], s[i:]
}

func distinct(forms []string) []string {
	out := forms[:0]
	for _, form := range forms {
		if form != "" && !slices.Contains(out, form) {
			out = append(out, form)
		}
	}
	return out
}

// inflectVerb lists third person, past, participle and -ing form of an English verb by the spelling rules, or from the
// table of irregular verbs.
func inflectVerb(verb string) []string {
	var forms []string
	if verb == "be" {
		return []string{"is", "am", "are", "was", "were", "been", "being"}
	}
	if verb == "have" {
		return []string{"has", "had", "having"}
	}
	forms = append(forms, sibilantS(verb))
	if irregular := irregularPast(verb); irregular != nil {
		forms = append(forms, irregular...)
	} else {
		forms = append(forms, pastForms(verb)...)
	}
	return append(forms, ingForms(verb)...)
}

// sibilantS adds the -s of the third person or of the plural.
func sibilantS(word string) string {
	switch {
	case consonantY(word):
		return word[:len(word)-1] + "ies"
	case endsIn(word, "s", "x", "z", "ch", "sh"):
		if strings.HasSuffix(word, "z") && doublesFinal(word) {
			return word + "zes" // quizzes
		}
		return word + "es"
	case strings.HasSuffix(word, "o") && len(word) > 1 && !isVowel(word[len(word)-2]):
		return word + "es"
	}
	return word + "s"
}

func pastForms(verb string) []string {
	switch {
	case strings.HasSuffix(verb, "e"):
		return []string{verb + "d"}
	case consonantY(verb):
		return []string{verb[:len(verb)-1] + "ied"}
	}
	return suffixed(verb, "ed")
}

func ingForms(verb string) []string {
	switch {
	case strings.HasSuffix(verb, "ie"): // die, lie, tie
		return []string{verb[:len(verb)-2] + "ying"}
	case verb == "be", endsIn(verb, "ee", "oe", "ye"), verb == "singe", verb == "tinge":
		return []string{verb + "ing"}
	case strings.HasSuffix(verb, "e") && len(verb) > 2:
		return []string{verb[:len(verb)-1] + "ing"}
	}
	return suffixed(verb, "ing")
}

// suffixed adds a suffix that begins with a vowel: panic → panicked, stop → stopped, travel → travelled and traveled.
func suffixed(word, suffix string) []string {
	last := word[len(word)-1:]
	switch {
	case strings.HasSuffix(word, "ic"):
		return []string{word + "k" + suffix}
	case doublesFinal(word):
		return []string{word + last + suffix}
	case doublesInBritain(word):
		return []string{word + last + suffix, word + suffix}
	}
	return []string{word + suffix}
}

// doublesFinal reports whether the final consonant doubles before -ed: one syllable of consonant, vowel, consonant, or a
// longer word with its stress at the end, which spelling does not show and a table must.
func doublesFinal(word string) bool {
	return closedSyllable(word) && (syllables(word) == 1 || finalStress.Has(word) || prefixedIrregular(word) != "")
}

// doublesInBritain: travel, label, signal, marvel, bedevil. American spelling leaves the l single.
func doublesInBritain(word string) bool {
	return strings.HasSuffix(word, "l") && closedSyllable(word) && syllables(word) > 1 || endsIn(word, "fuel", "duel", "dial")
}

// closedSyllable reports whether a word ends in consonant, one vowel letter, one consonant letter other than w, x, y.
func closedSyllable(word string) bool {
	n := len(word)
	if n < 2 || isVowel(word[n-1]) || strings.IndexByte("wxy", word[n-1]) >= 0 || !isVowelAt(word, n-2) {
		return false
	}
	return n == 2 || !isVowelAt(word, n-3)
}

// syllables counts the groups of vowel letters.
func syllables(word string) int {
	count := 0
	for i := range len(word) {
		if isVowelAt(word, i) && (i == 0 || !isVowelAt(word, i-1)) {
			count++
		}
	}
	return count
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// isVowelAt reads y as a vowel after a consonant and the u of qu as a consonant.
func isVowelAt(word string, i int) bool {
	switch word[i] {
	case 'y':
		return i > 0 && !isVowel(word[i-1])
	case 'u':
		return i == 0 || word[i-1] != 'q'
	}
	return isVowel(word[i])
}

func consonantY(word string) bool {
	return len(word) > 1 && word[len(word)-1] == 'y' && !isVowel(word[len(word)-2])
}

func endsIn(word string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(word, e) })
}
