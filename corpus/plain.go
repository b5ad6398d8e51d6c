package corpus

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"tellings/corpus/markup"
	"tellings/lang"
)

// plainText makes a value text as it is read: markup and entities, line ends and characters written as escapes (\n, \u2019), and signs that are not
// seen (soft hyphens, zero-width blanks) are decoded or left out, once. It runs before any offset is made. cut reports a mark of an API
// that gives the beginning of an article alone ("… [+2219 chars]"); the mark is left out.
//
// A text that has nothing of this, as most, is returned as it is.
func plainText(s string) (text string, cut bool) {
	if strings.IndexByte(s, '\\') >= 0 {
		s = unescapeText(s)
	}
	if strings.IndexByte(s, '<') >= 0 || strings.IndexByte(s, '&') >= 0 {
		s = markup.Text(s)
	}
	s = withoutUnseen(s)
	if i := strings.LastIndexByte(s, '['); i >= 0 && len(s)-i < 24 {
		if m := cutMark().FindStringIndex(s); m != nil {
			return strings.TrimRight(s[:m[0]], " \n"), true
		}
	}
	return s, false
}

// cutMark stands at the end of what NewsAPI gives of an article.
var cutMark = markup.Pattern(`\s*\[\+\d+ chars\]\s*$`)

var unicodeEscape = markup.Pattern(`\\u[0-9a-fA-F]{4}`)

// unescapeText decodes escapes that a database or program left in a text. A \n counts only in a text that has no line end of its own: then its lines
// were lost in them.
func unescapeText(s string) string {
	s = unicodeEscape().ReplaceAllStringFunc(s, func(m string) string {
		n, err := strconv.ParseUint(m[2:], 16, 16)
		if err != nil || !utf8.ValidRune(rune(n)) || n < ' ' {
			return m
		}
		return string(rune(n))
	})
	if strings.Contains(s, `\n`) && strings.IndexByte(s, '\n') < 0 {
		s = lineEscapes.Replace(s)
	}
	return s
}

var lineEscapes = strings.NewReplacer(`\r\n`, "\n", `\n`, "\n", `\r`, "\n", `\t`, "\t", `\"`, `"`, `\'`, "'")

// withoutUnseen leaves out soft hyphens (U+00AD), zero-width blanks (U+200B), word joiners (U+2060) and byte order marks (U+FEFF), which part words
// that a reader sees as one.
func withoutUnseen(s string) string {
	if !strings.Contains(s, "\u00ad") && !strings.Contains(s, "\u200b") && !strings.Contains(s, "\u2060") && !strings.Contains(s, "\ufeff") {
		return s
	}
	return unseen.Replace(s)
}

var unseen = strings.NewReplacer("\u00ad", "", "\u200b", "", "\u2060", "", "\ufeff", "")

// endsAtWall reports that the last paragraph of an article is what stands before a paywall.
func endsAtWall(a *Article) bool {
	if len(a.Parts) == 0 {
		return false
	}
	for i := len(a.Parts) - 1; i >= max(0, len(a.Parts)-3); i-- {
		if p := a.Parts[i]; p.Kind == Boilerplate && isWall(foldLine(p.Of(a.Text)[:min(p.Len(), longestRuled)])) {
			return true
		}
	}
	return false
}

func isWall(line string) bool {
	for _, sign := range walls() {
		if strings.Contains(line, sign) {
			return true
		}
	}
	return false
}

// walls are what stands where an article is cut off for readers who do not pay, in all languages.
var walls = sync.OnceValue(func() (all []string) {
	for _, l := range lang.Languages {
		all = append(all, l.Words("corpus.walls")...)
	}
	return all
})
