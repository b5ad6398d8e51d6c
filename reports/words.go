package reports

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"tellings/compare"
	"tellings/features/voice"
)

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

// signed writes a number with its sign, a minus that is as wide as a plus.
func signed(x float64, digits int) string {
	return strings.Replace(fmt.Sprintf("%+.*f", digits, x), "-", "−", 1)
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

// voiceWords is a voice as the pages call it.
func voiceWords(voice string) string {
	switch voice {
	case voiceNames[0]:
		return "own voice"
	case voiceNames[2]:
		return "retold"
	}
	return voice
}

// voiceNames are the voices as the tables name them.
var voiceNames = [...]string{voice.Outlet: voice.Outlet.String(), voice.Quoted: voice.Quoted.String(), voice.Attributed: voice.Attributed.String()}

// countList writes counts as "said 5; claimed 2".
func countList(counts []compare.Count) string { return string(appendCounts(nil, counts)) }

func appendCounts(dst []byte, counts []compare.Count) []byte {
	for i, c := range counts {
		if i > 0 {
			dst = append(dst, "; "...)
		}
		dst = strconv.AppendInt(append(append(dst, flat(c.Text)...), ' '), int64(c.N), 10)
	}
	return dst
}
