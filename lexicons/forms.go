package lexicons

import (
	"strings"
	"sync"
	"unicode/utf8"

	"tellings/corpus/text"
)

// form is one form of an entry as the matcher files it. A form of one word is looked up by its normal form; a hyphen in it may be a
// space or nothing in the text (far-right, far right; counter-attack, counterattack). The tokens of 24/7 are a phrase.
type form struct {
	words  []string // normal forms that are it alone; a prefix keeps its star
	phrase []string // its parts, two or more; nil where it is not a phrase
}

// compiled are the forms of a list's entries.
func (l *List) compiled() [][]form {
	if l.forms != nil {
		return l.forms()
	}
	return formsOf(l)
}

// termVocab makes normal forms of terms, which so do not enter the vocabulary of the corpus. It remembers none.
var termVocab = sync.OnceValue(text.NewVocab)

// formsOf makes the forms of each entry of a list.
func formsOf(l *List) [][]form {
	v := termVocab()
	all := make([][]form, len(l.Entries))
	for i, e := range l.Entries {
		expanded := Expand(e.Term)
		all[i] = make([]form, 0, len(expanded))
		for _, written := range expanded {
			all[i] = append(all[i], newForm(v, written))
		}
	}
	return all
}

// normalWords are the normal forms of the words of a form; a prefix keeps its star.
func normalWords(v *text.Vocab, written string) []string {
	words := strings.Fields(written)
	for i, w := range words {
		if begin, end, ok := cutPattern(w); ok {
			words[i] = normOf(v, begin) + "*" + normOf(v, end)
			continue
		}
		bare, star := strings.CutSuffix(w, "*")
		words[i] = v.NormOf(bare)
		if star {
			words[i] += "*"
		}
	}
	return words
}

// isPattern reports that a term is one word with a star that is not at its end: *gate, wom*n.
func isPattern(term string) bool {
	_, _, ok := cutPattern(term)
	return ok
}

// cutPattern cuts such a word at its star. Three letters at least must be given, or it were half of all words.
func cutPattern(word string) (begin, end string, ok bool) {
	begin, end, ok = strings.Cut(word, "*")
	return begin, end, ok && end != "" && !strings.ContainsAny(word, " -/") && !strings.Contains(end, "*") && utf8.RuneCountInString(begin+end) >= 3
}

func normOf(v *text.Vocab, part string) string {
	if part == "" {
		return ""
	}
	return v.NormOf(part)
}

func newForm(v *text.Vocab, written string) (f form) {
	words := normalWords(v, written)
	if len(words) == 1 {
		f.words = words
		if joined, ok := joinHyphen(words[0]); ok {
			f.words = append(f.words, joined)
		}
		if !strings.ContainsAny(words[0], "-/") {
			return f
		}
	}
	for _, w := range words {
		f.phrase = append(f.phrase, strings.FieldsFunc(w, func(r rune) bool { return r == '-' || r == '/' })...)
	}
	if len(f.phrase) < 2 {
		f.phrase = nil
	}
	for _, part := range f.phrase {
		if part == "*" { // "anti-*" is a prefix and no phrase
			f.phrase = nil
			break
		}
	}
	return f
}
