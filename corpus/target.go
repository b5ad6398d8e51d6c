package corpus

import (
	"fmt"
	"strconv"
	"unicode/utf8"

	"tellings/corpus/text"
)

// target sets the target of a record that names one, from the characters that it gives; an article is not lost over it.
func (r *reading) target(a *Article, from, to string) error {
	if from == "" && to == "" {
		return nil
	}
	first, err1 := strconv.Atoi(from)
	last, err2 := strconv.Atoi(to)
	if err1 == nil && err2 == nil && 0 <= first && first < last {
		start := offsetOf(a.Text, first)
		if end := offsetOf(a.Text[max(start, 0):], last-first); start >= 0 && end > 0 {
			a.Target = text.Span{Start: start, End: start + end}
			return nil
		}
	}
	return r.refuse(a.Origin, fieldTargetFrom.String(), fmt.Sprintf("%q to %q are no characters of the text, which has %d; count from 0, the end not included; the article was kept without a target",
		clip(from), clip(to), utf8.RuneCountInString(a.Text)))
}

// offsetOf is the byte at which character n of s begins, from 0, or its length for the end; -1 when s is shorter.
func offsetOf(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	if n == 0 {
		return len(s)
	}
	return -1
}
