package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sugarme/tokenizer/normalizer"
	"golang.org/x/text/unicode/norm"
)

// newType derives all that is known of a surface form.
func (w *words) newType(surface string) Type {
	t := Type{Surface: surface}
	t.Norm, t.Flags = w.norm(surface)
	if t.Flags.Is(Punct) {
		return t
	}
	if w.isStop(t.Norm) {
		t.Flags |= StopWord
	}
	if w.isNegator(t.Norm) {
		t.Flags |= Negator
	}
	t.Flags |= w.abbreviations[t.Norm]
	return t
}

// norm is the normal form of a surface form, and the flags that it shows in.
func (w *words) norm(surface string) (norm string, flags Flags) {
	flags = shape(surface)
	if flags.Is(Punct) {
		return surface, flags
	}
	norm = strings.Trim(Normalise(surface), "'")
	if base, ok := w.cutPossessive(norm); ok {
		norm = base
		flags |= Possessive
	}
	if strings.Contains(norm, ".") {
		if strings.HasSuffix(norm, ".") {
			flags |= Dotted
		}
		norm = undot(norm)
	}
	if norm == "us" && flags.Is(AllCaps) {
		norm = "u.s." // the country, kept apart from the pronoun
	}
	if norm == "" {
		norm = surface
	}
	return norm, flags
}

// Normalise returns the normal form of one word: lower case, accents and invisible characters removed, apostrophes
// straight. It is BERT's normalisation (sugarme's BertNormalizer on the canonical decomposition), with a shortcut for
// ASCII that a test shows to be equal. A possessive stays; see Type.Norm.
func Normalise(word string) string {
	if isASCII(word) {
		return strings.ToLower(word)
	}
	if word = apostrophes.Replace(word); isASCII(word) { // most of what is not ASCII is so by its apostrophe
		return strings.ToLower(word)
	}
	return bertNormalise(norm.NFD.String(strings.Map(visible, word)))
}

// isASCII reports whether word is made of printable ASCII.
func isASCII(word string) bool {
	for i := 0; i < len(word); i++ {
		if word[i] >= utf8.RuneSelf || word[i] < ' ' {
			return false
		}
	}
	return true
}

var apostrophes = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "‐", "-", "‑", "-")

// visible drops control and format characters (soft hyphens, joiners, byte order marks): sugarme mis-places what follows
// them.
func visible(r rune) rune {
	if r == utf8.RuneError || unicode.In(r, unicode.Cc, unicode.Cf) {
		return -1
	}
	return r
}

var bert = normalizer.NewBertNormalizer(true, true, false, true)

// bertNormalise calls sugarme on one decomposed word. The library panics on some letters (İ) and ends the process on a
// leading combining mark; both are kept from it, and what still panics falls back to plain lower case.
func bertNormalise(word string) (result string) {
	first, _ := utf8.DecodeRuneInString(word)
	if word == "" || unicode.Is(unicode.M, first) || !utf8.ValidString(word) {
		return strings.ToLower(word)
	}
	defer func() {
		if recover() != nil {
			result = strings.ToLower(strings.Map(dropMark, word))
		}
	}()
	n, err := bert.Normalize(normalizer.NewNormalizedFrom(word))
	if err != nil {
		return strings.ToLower(word)
	}
	return n.GetNormalized()
}

func dropMark(r rune) rune {
	if unicode.Is(unicode.Mn, r) {
		return -1
	}
	return r
}

// cutPossessive removes a possessive ’s. What looks like one after a pronoun or question word is "is" or "has".
func (w *words) cutPossessive(norm string) (string, bool) {
	base, ok := strings.CutSuffix(norm, "'s")
	if !ok || base == "" || w.clitics[base] {
		return norm, false
	}
	return base, true
}

// undot removes the points of an abbreviation made of single letters (u.s. → us, ph.d. → phd); a domain name keeps them.
func undot(norm string) string {
	for _, part := range strings.Split(strings.TrimSuffix(norm, "."), ".") {
		if part, _, _ = strings.Cut(part, "-"); utf8.RuneCountInString(part) > 2 {
			return norm
		}
	}
	bare := strings.ReplaceAll(norm, ".", "")
	if bare == "us" {
		return "u.s."
	}
	return bare
}

// shape returns the kind and the capitals of a surface form.
func shape(surface string) Flags {
	first, size := utf8.DecodeRuneInString(surface)
	switch {
	case unicode.IsDigit(first):
		return Number
	case !unicode.IsLetter(first) || strings.Contains(surface, "://"):
		return Punct
	}
	f := Word
	if unicode.IsUpper(first) || unicode.IsTitle(first) {
		f |= Capital
		if allCaps(surface[size:]) {
			f |= AllCaps
		}
	}
	return f
}

// allCaps reports whether rest, what follows an upper-case letter, has letters and all are upper case: AIDS, NATO’s, U.S.
func allCaps(rest string) bool {
	rest = strings.TrimSuffix(strings.TrimSuffix(rest, "’s"), "'s")
	letters := 0
	for _, r := range rest {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 0
}
