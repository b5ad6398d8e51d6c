package genre

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"tellings/corpus"
	"tellings/lang"
)

// layout is what the beginnings of paragraphs show.
type layout struct {
	paragraphs int
	stamped    int // begin with a time of day
	asked      int // begin with "Q:" or the like
	alone      int // are one question and nothing else
	turns      int // begin with a speaker's name
	speakers   int // different ones who have two turns or more
	headed     int // subheads that are a question
	dateline   bool
}

// layoutOf looks at each paragraph once.
func layoutOf(a *corpus.Article) (l layout) {
	turns := map[string]int{}
	for _, p := range a.Parts {
		s := strings.TrimSpace(p.Of(a.Text))
		if p.Kind == corpus.Boilerplate && !startsWithTime(s) {
			continue
		}
		l.paragraphs++
		if startsWithTime(s) {
			l.stamped++
		}
		if strings.HasSuffix(s, "?") {
			if p.Kind == corpus.Subhead {
				l.headed++
			}
			if len(s) < 400 && strings.Count(s, ".") == 0 {
				l.alone++
			}
		}
		l.dateline = l.dateline || l.paragraphs <= 4 && isDateline(s)
		who := speaker(s)
		switch {
		case who == "q" || who == "question":
			l.asked++
		case who != "":
			l.turns++
			turns[who]++
		}
	}
	for _, n := range turns {
		if n > 1 {
			l.speakers++
		}
	}
	return l
}

// speaker returns the name that a turn of a transcript begins with, "AMY DOE: …", or that stands alone above it, in lower case: up to four words of letters before a
// colon near the start, each with a capital. A single word counts in capitals only: "Argument:" is nobody. A "Q." counts as "Q:".
func speaker(s string) string {
	name, _, found := strings.Cut(s[:min(len(s), 60)], ":")
	if !found && strings.HasPrefix(s, "Q. ") {
		return "q"
	}
	if !found && len(s) > 40 {
		return ""
	}
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > 4 || !found && len(words) < 2 {
		return ""
	}
	for _, w := range words {
		first := []rune(w)[0]
		if !unicode.IsUpper(first) || strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune(".'’-,", r) }) {
			return ""
		}
	}
	if len(words) == 1 && strings.ToUpper(name) != name {
		return ""
	}
	return strings.ToLower(name)
}

// startsWithTime reports whether a paragraph begins with a time of day: "10:42 a.m.", "14.05 GMT", "[9:15 pm]", "16:20".
func startsWithTime(s string) bool {
	s = strings.TrimLeft(s, "[(*_ ")
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	if digits == 0 || digits > 2 || len(s) < digits+3 {
		return false
	}
	if sep := s[digits]; sep != ':' && sep != '.' {
		return false
	}
	if !isDigit(s[digits+1]) || !isDigit(s[digits+2]) {
		return false
	}
	rest := strings.ToLower(s[digits+3 : min(len(s), digits+10)])
	rest = strings.TrimLeft(rest, " \u00a0")
	if rest == "" {
		return true
	}
	begins := func(mark string) bool { return strings.HasPrefix(rest, mark) }
	return slices.ContainsFunc([]string{"]", ")", "-", "–", "—", ":", "|"}, begins) || slices.ContainsFunc(behindClock(), begins)
}

// behindClock is how words begin that stand behind a time of day.
var behindClock = sync.OnceValue(func() []string { return lang.English.Words("time.behind-a-clock") })

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// isDateline reports whether a paragraph begins with a place in capitals and a dash, or has a word in brackets before that dash:
// "SENNPORT —", "WASHINGTON, Feb. 3 -", "Sennport (AP) —".
func isDateline(s string) bool {
	start := s[:min(len(s), 70)]
	at := strings.IndexAny(start, "—–")
	if hyphens := strings.Index(start, " - "); hyphens >= 0 && (at < 0 || hyphens < at) {
		at = hyphens
	}
	if hyphens := strings.Index(start, "--"); hyphens >= 0 && (at < 0 || hyphens < at) {
		at = hyphens
	}
	if at < 0 {
		return false
	}
	place := strings.TrimSpace(start[:at])
	if strings.HasSuffix(place, ")") {
		return true
	}
	word, _, _ := strings.Cut(place, " ")
	word = strings.TrimRight(word, ",.")
	return len(word) > 2 && strings.ToUpper(word) == word && strings.ContainsFunc(word, unicode.IsLetter)
}
