package corpus

import (
	"strconv"
	"strings"
	"time"
)

// days and clocks are combined: every day layout may be followed by every clock layout. Of 3/4/2020 the month is read
// first, as the American outlets and data sets that write so mean it; where that gives no date, the day is.
var (
	days = []string{
		"2006-1-2", "2006/1/2", "2006.1.2", "20060102",
		"January 2, 2006", "Jan 2, 2006", "Jan. 2, 2006", "January 2 2006", "Jan 2 2006",
		"2 January 2006", "2 Jan 2006", "2-Jan-2006", "2 January, 2006",
		"Monday, January 2, 2006", "Mon, Jan 2, 2006", "Monday, 2 January 2006", "Mon, 2 Jan 2006", "Mon Jan 2 2006",
		"1/2/2006", "2/1/2006", "1/2/06", "2.1.2006", "1-2-2006", "2-1-2006",
		"January 2006", "2006-01",
	}
	clocks = []string{
		"", "T15:04:05Z07:00", " 15:04:05", "T15:04:05", " 15:04", "T15:04Z07:00", "T15:04", " 15:04:05Z07:00", " 15:04:05 -0700",
		" 15:04:05 MST", " 15:04:05 -0700 MST", "T15:04:05-0700", "T15:04:05Z0700", " 3:04 PM", " 3:04:05 PM", ", 3:04 PM", " 3:04PM",
		" at 3:04 PM", " 15:04 MST", " 3:04 PM MST", ", 15:04", " 15:04 -0700", "150405", "T150405Z",
	}
	whole = []string{time.ANSIC, time.UnixDate, time.RubyDate, time.RFC850}
)

// parseDate reads a date as data sets write it: ISO 8601, RFC 822, English month names, slashes, and Unix seconds or
// milliseconds. The result is in UTC; where no zone is given, UTC is taken. ok is false when it is no date.
func parseDate(s string) (t time.Time, ok bool) {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > 64 {
		return t, false
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return checkYear(t)
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return checkYear(t)
	}
	if t, ok := unixDate(s); ok {
		return t, true
	}
	for _, month := range [...]string{"Sept. ", "Sept "} {
		s = strings.Replace(s, month, "Sep ", 1)
	}
	for _, day := range days {
		for _, clock := range clocks {
			if t, err := time.Parse(day+clock, s); err == nil {
				return checkYear(t)
			}
		}
	}
	for _, layout := range whole {
		if t, err := time.Parse(layout, s); err == nil {
			return checkYear(t)
		}
	}
	return time.Time{}, false
}

// unixDate reads seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970, perhaps written as a decimal number.
func unixDate(s string) (time.Time, bool) {
	whole, _, _ := strings.Cut(s, ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	switch {
	case err != nil || n < 0:
		return time.Time{}, false
	case len(whole) == 9 || len(whole) == 10:
		return time.Unix(n, 0).UTC(), true
	case len(whole) == 12 || len(whole) == 13:
		return time.UnixMilli(n).UTC(), true
	}
	return time.Time{}, false
}

// checkYear refuses years in which no newspaper was printed: they are something else than a date.
func checkYear(t time.Time) (time.Time, bool) {
	if y := t.Year(); y < 1600 || y > 2200 {
		return time.Time{}, false
	}
	return t.UTC(), true
}
