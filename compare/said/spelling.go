package said

import (
	"strings"
	"unicode/utf8"
)

func initial(word string) string {
	_, size := utf8.DecodeRuneInString(word)
	return word[:size]
}

// sameGiven tells whether two first words of names may be one: equal, an initial or two (JD, James), a short form that
// begins the long one (Tim, Timothy), or another spelling (Teodor, Theodor).
func sameGiven(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	switch {
	case a == b, len(a) <= 2 && initial(a) == initial(b), len(a) >= 3 && strings.HasPrefix(b, a):
		return true
	}
	return alikeWords(a, b)
}

// alikeWords tells whether two words are spellings of one name: the same first letter, and one letter in five or more, or two
// in nine or more, put in, left out or changed.
func alikeWords(a, b string) bool {
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
