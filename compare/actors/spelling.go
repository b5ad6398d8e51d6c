package actors

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"tellings/lang"
)

// initial is the first letter of a word.
func initial(word string) string {
	_, size := utf8.DecodeRuneInString(word)
	return word[:size]
}

// sameGiven reports whether two first words of names may be one: equal, an initial or two (JD, James), a short form that
// begins the long one (Tim, Timothy), or another spelling (Teodor, Theodor).
func sameGiven(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == b, len(a) <= 2 && initial(a) == initial(b), len(a) >= 3 && strings.HasPrefix(b, a):
		return true
	}
	return nicknames()[a] == b || nicknames()[b] == a || AlikeSpelling(a, b)
}

// nicknames are short forms of given names that do not begin the long one.
var nicknames = sync.OnceValue(func() map[string]string {
	long := map[string]string{}
	for set, short := range lang.English.Sets("nicknames") {
		for _, s := range short {
			long[s] = strings.TrimPrefix(set, "nicknames.")
		}
	}
	return long
})

// AlikeSpelling reports whether two words are spellings of one name: the same first letter, and one letter in five or more, or two
// in nine or more, put in, left out or changed.
func AlikeSpelling(a, b string) bool {
	if initial(a) != initial(b) {
		return false
	}
	short := min(len(a), len(b))
	switch {
	case short < 5:
		return false
	case short < 9:
		return editDistance(a, b, 1) <= 1
	}
	return editDistance(a, b, 2) <= 2
}

// editDistance is the Levenshtein distance of two words in bytes, or most+1 when it is above most.
func editDistance(a, b string, most int) int {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > most {
		return most + 1
	}
	row := make([]int, len(a)+1)
	for i := range row {
		row[i] = i
	}
	for j := 1; j <= len(b); j++ {
		diagonal := row[0]
		row[0] = j
		for i := 1; i <= len(a); i++ {
			change := diagonal
			if a[i-1] != b[j-1] {
				change++
			}
			diagonal = row[i]
			row[i] = min(change, row[i]+1, row[i-1]+1)
		}
	}
	return min(row[len(a)], most+1)
}

// shortened are a word and what remains of it when one letter is left out, two in words of nine letters or more. Two spellings of
// one name (AlikeSpelling) share one of these, so that they are found without looking at every pair.
func shortened(word string) []string {
	if len(word) < 5 || len(word) > longestSpelling {
		return nil
	}
	keys := []string{word}
	for i := range word {
		one := word[:i] + word[i+1:]
		keys = append(keys, one)
		if len(word) < 9 {
			continue
		}
		for k := i; k < len(one); k++ {
			keys = append(keys, one[:k]+one[k+1:])
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// longestSpelling is the length of a word from which no other spelling is looked for: it is not a name of a family.
const longestSpelling = 24
