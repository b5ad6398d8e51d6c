package reports

import (
	"fmt"
	"html/template"
	"strconv"
	"strings"
	"time"

	"tellings/compare"
	"tellings/compare/stats"
)

// words are what templates need to put numbers into words.
var words = template.FuncMap{
	"name":     name,
	"flat":     flat,
	"count":    thousands,
	"percent":  func(x float64) string { return strconv.FormatFloat(x, 'f', 0, 64) },
	"days":     days,
	"day":      day,
	"plural":   plural,
	"verdict":  verdictWords,
	"class":    verdictClass,
	"label":    spaced,
	"plaincue": plainCue,
	"verdicts": func() []stats.Verdict { return verdicts[:] },
}

// thousands writes 12345 as 12,345.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// plural writes "1 article", "2,000 articles".
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return thousands(n) + " " + noun + "s"
}

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("2 January 2006")
}

// days is a day or a range of days.
func days(first, last time.Time) string {
	if day(first) == day(last) {
		return day(first)
	}
	return fmt.Sprintf("%s to %s", day(first), day(last))
}

func voiceWords(voice string) string {
	if voice == voiceNames[0] {
		return "own voice"
	}
	return voice
}

// verdictWords says in a sentence what a verdict means.
func verdictWords(v stats.Verdict) string {
	switch v {
	case stats.Supported:
		return "The difference would be unlikely if it did not matter which outlet an article is from, and its 95 % interval leaves out “no difference”."
	case stats.Descriptive:
		return "True of these articles. They are too few, or too few for so many questions at once, to say anything of other articles of the outlet."
	case stats.NotDistinguishable:
		return "There are articles enough, and they do not tell the outlet from the others. That does not show that they are the same."
	case stats.NotComparable:
		return "The outlet's articles and the others' differ in something else than the outlet: genre, language, length, time, or there is nothing that is not a copy. The counts stand; the contrast does not."
	case stats.Insufficient:
		return "An outlet or all the others together have fewer than two articles here, or no words. The counts stand; nothing can be inferred from them."
	}
	return ""
}

// verdictClass is the CSS class of a verdict.
func verdictClass(v stats.Verdict) string {
	switch v {
	case stats.Supported:
		return "supported"
	case stats.NotDistinguishable:
		return "same"
	}
	return "few"
}

// countList writes counts as "said 5; claimed 2".
func countList(counts []compare.Count) string {
	parts := make([]string, len(counts))
	for i, c := range counts {
		parts[i] = flat(c.Text) + " " + strconv.Itoa(c.N)
	}
	return strings.Join(parts, "; ")
}
