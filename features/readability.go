package features

import (
	"math"
	"strings"
	"unicode"
)

// The formulas of readability, of the counts of Prose. Each is NaN without a sentence.

func flesch(s *Style) float64 {
	return s.needsSyllables(206.835 - 1.015*s.wordsPerSentence() - 84.6*s.perWord(s.Syllables))
}

func fleschKincaid(s *Style) float64 {
	return s.needsSyllables(0.39*s.wordsPerSentence() + 11.8*s.perWord(s.Syllables) - 15.59)
}

func smog(s *Style) float64 {
	return s.needsSyllables(3.1291 + 1.043*math.Sqrt(30*part(s.Polysyllables, s.Sentences)))
}

func colemanLiau(s *Style) float64 {
	return 5.88*s.perWord(s.Letters) - 29.6*s.perWord(s.Sentences) - 15.8
}

func lix(s *Style) float64 { return s.wordsPerSentence() + 100*s.perWord(s.Long) }

func (p *prose) wordsPerSentence() float64 { return part(len(p.Words), p.Sentences) }

func (p *prose) perWord(n int) float64 { return part(n, len(p.Words)) }

// needsSyllables is NaN in a language whose syllables are not known.
func (s *Style) needsSyllables(x float64) float64 {
	if !s.English {
		return math.NaN()
	}
	return x
}

// lettersOf counts the letters and digits of a word.
func lettersOf(word string) (n int) {
	for _, r := range word {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// syllables counts the syllables of an English word in normal form, by its spelling: groups of vowel letters, less the silent ones, and more where two
// vowels are said apart. A number counts as one.
func syllables(word string) int {
	n := 0
	for _, part := range strings.FieldsFunc(word, func(r rune) bool { return r == '-' || r == '.' }) {
		n += syllablesOf(strings.TrimSuffix(part, "'s"))
	}
	return max(1, n)
}

func syllablesOf(word string) int {
	n := 0
	for i := 0; i < len(word); {
		if !isVowel(word, i) {
			i++
			continue
		}
		first := i
		for i < len(word) && isVowel(word, i) {
			i++
		}
		n += 1 + apart(word, first, i)
	}
	if strings.HasSuffix(word, "ically") {
		n-- // basic'ly
	}
	return n - silent(word) + syllabic(word)
}

// isVowel reports whether the letter at i stands for a vowel. y does not at the beginning of a word, and u does not behind q.
func isVowel(word string, i int) bool {
	switch word[i] {
	case 'a', 'e', 'i', 'o':
		return true
	case 'u':
		return i == 0 || word[i-1] != 'q'
	case 'y':
		return i > 0 && (i+1 == len(word) || !strings.ContainsRune("aeiou", rune(word[i+1])) || strings.HasPrefix(word[i+1:], "ing") || word[i+1:] == "ed")
	}
	return word[i] >= 0x80 && i+1 < len(word) && word[i] == 0xc3 && strings.IndexByte(accented, word[i+1]) >= 0 // é, ü, … in two bytes
}

const accented = "\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb2\xb3\xb4\xb5\xb6\xb8\xb9\xba\xbb\xbc"

// apart counts within a group of vowels the places where two are said apart: vi-o-lent, me-di-a, cre-ate, try-ing.
func apart(word string, first, end int) (n int) {
	for i := first; i+1 < end; i++ {
		rest := word[i+2:]
		before := byte(0)
		if i > 0 {
			before = word[i-1]
		}
		switch word[i : i+2] {
		case "ia":
			if !strings.ContainsRune("tcs", rune(before)) || strings.HasPrefix(rest, "t") {
				n++
			}
		case "io":
			merged := rest == "r" || rest == "rs" || rest == "n" && strings.ContainsRune("ln", rune(before)) || rest == "ns" && strings.ContainsRune("ln", rune(before))
			if !merged && (!strings.ContainsRune("tscgx", rune(before)) || first == 1) {
				n++
			}
		case "iu", "uo", "eo":
			if !strings.HasPrefix(rest, "u") && !(word[i:i+2] == "eo" && (strings.HasPrefix(rest, "p") || before == 'g')) {
				n++
			}
		case "ua":
			if before != 'g' && (before != 's' || rest == "l") {
				n++
			}
		case "ea":
			if strings.HasPrefix(rest, "t") && strings.HasPrefix(word, "cr") || strings.HasPrefix(rest, "l") && (before == 'd' && rest != "l" && rest != "ling" && rest != "lings" || before == 'r' && rest != "ly") && i > 1 || strings.HasPrefix(rest, "li") && strings.HasPrefix(word, "reali") || (rest == "" || rest == "s") && (before == 'r' || before == 'd') {
				n++
			}
		case "ei", "oi", "yi", "ai", "ui":
			if strings.HasPrefix(rest, "ng") {
				n++
			}
		case "ie":
			if strings.HasPrefix(rest, "t") && !strings.HasPrefix(rest, "ties") || strings.HasPrefix(rest, "nce") && before == 'c' && first == 2 || rest == "r" && !strings.ContainsRune("dts", rune(before)) || rest == "st" || strings.HasPrefix(rest, "n") && !strings.ContainsRune("tc", rune(before)) && (strings.HasPrefix(rest, "nc") || strings.HasPrefix(rest, "nt") || strings.HasPrefix(rest, "ns")) || strings.HasPrefix(rest, "nt") && strings.HasPrefix(word, "sci") {
				n++
			}
		case "ue":
			if strings.HasPrefix(rest, "n") || rest == "l" {
				n++
			}
		}
	}
	return n
}

// silent counts final vowels that are not said: make, makes, asked.
func silent(word string) int {
	stem, ok := strings.CutSuffix(word, "e")
	sibilant := func(s string) bool {
		return s != "" && strings.ContainsRune("cgsxz", rune(s[len(s)-1])) || strings.HasSuffix(s, "sh") || strings.HasSuffix(s, "ch")
	}
	if !ok {
		if s, plural := strings.CutSuffix(word, "es"); plural && !sibilant(s) {
			stem, ok = s, true
		} else if s, past := strings.CutSuffix(word, "ed"); past && s != "" && s[len(s)-1] != 't' && s[len(s)-1] != 'd' {
			stem, ok = s, true
		} else if s, adverb := strings.CutSuffix(word, "ely"); adverb {
			stem, ok = s, true
		} else if at := inner(word); at > 0 {
			stem, ok = word[:at], true
		}
	}
	if !ok || stem == "" || !hasVowel(stem) {
		return 0
	}
	last := len(stem) - 1
	if isVowel(stem, last) || stem[last] == 'l' && last > 0 && !isVowel(stem, last-1) && stem[last-1] != 'l' && !strings.HasSuffix(word, "ely") || stem[last] == 'r' && last > 0 && stem[last-1] == 'c' {
		return 0 // the group is one already; ta-ble; a-cre
	}
	return 1
}

// inner is the place of an e that a suffix made an inner one, or 0: statement, careful, useless, awareness, something.
func inner(word string) int {
	for _, suffix := range [...]string{"ment", "ments", "ful", "fully", "less", "ness"} {
		if stem, ok := strings.CutSuffix(word, "e"+suffix); ok {
			return len(stem)
		}
	}
	if len(word) > 6 && strings.HasPrefix(word, "some") {
		return len("som")
	}
	return 0
}

func hasVowel(s string) bool {
	for i := range len(s) {
		if isVowel(s, i) {
			return true
		}
	}
	return false
}

// syllabic counts consonants that are a syllable: criti-cism, rhythm, didn't, McCoy.
func syllabic(word string) (n int) {
	if strings.HasSuffix(word, "sm") || strings.HasSuffix(word, "sms") || strings.HasSuffix(word, "thm") {
		n++
	}
	if strings.HasSuffix(word, "dn't") || strings.HasSuffix(word, "sn't") {
		n++
	}
	if strings.HasPrefix(word, "mc") && len(word) > 3 {
		n++
	}
	return n
}
