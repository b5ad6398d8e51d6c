package corpus

import (
	"strconv"
	"strings"
	"time"

	"tellings/corpus/markup"
)

// days and clocks are combined: every day layout may be followed by every clock layout. Numbers alone with slashes or hyphens, which
// some write with the day and some with the month first, are read by their column (see dates_order.go).
var (
	days = []string{
		"2006-1-2", "2006/1/2", "2006.1.2", "20060102",
		"January 2, 2006", "Jan 2, 2006", "Jan. 2, 2006", "January 2 2006", "Jan 2 2006", "Jan. 2 2006",
		"2 January 2006", "2 Jan 2006", "2 Jan. 2006", "2-Jan-2006", "2 January, 2006", "2. January 2006", "2 January 06", "02-Jan-06",
		"Monday, January 2, 2006", "Mon, Jan 2, 2006", "Monday, 2 January 2006", "Mon, 2 Jan 2006", "Mon Jan 2 2006",
		"2.1.2006", "2.1.06",
	}
	monthFirst = []string{"1/2/2006", "1-2-2006", "1/2/06"}
	dayFirst   = []string{"2/1/2006", "2-1-2006", "2/1/06"}
	clocks     = []string{
		"", "T15:04:05Z07:00", " 15:04:05", "T15:04:05", " 15:04", "T15:04Z07:00", "T15:04", " 15:04:05Z07:00", " 15:04:05 -0700",
		" 15:04:05 MST", " 15:04:05 -0700 MST", "T15:04:05-0700", "T15:04:05Z0700", " 3:04 PM", " 3:04:05 PM", ", 3:04 PM", " 3:04PM", " 3:04PM -0700",
		" at 3:04 PM", " at 15:04", " 15:04 MST", " 3:04 PM MST", " 3:04 PM -0700", ", 15:04", " 15:04 -0700", ", 3:04 PM -0700", ", 15:04 -0700", " at 3:04 PM -0700", "150405", "T150405Z",
	}
	whole = []string{time.ANSIC, time.UnixDate, time.RubyDate, time.RFC850}
)

// parseDate reads a date as data sets, pages and databases write it: ISO 8601, RFC 822, month names (English, and those of the neighbours),
// weekday and clock on either side, slashes, Unix seconds or milliseconds, and the day numbers of spreadsheets. dayBeforeMonth says how to read
// 5/3/2025. The result is in UTC; where no zone is given, UTC is taken. ok is false when it is no date, or one without a day.
func parseDate(s string, dayBeforeMonth bool) (t time.Time, ok bool) {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > 80 {
		return t, false
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return checkYear(t)
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return checkYear(t)
	}
	if t, ok := numberDate(s); ok {
		return t, true
	}
	for _, layout := range whole {
		if t, err := time.Parse(layout, s); err == nil {
			return checkYear(t)
		}
	}
	plain := plainDate(s)
	if t, ok := layoutDate(plain, dayBeforeMonth); ok || plain == s {
		return t, ok
	}
	return layoutDate(s, dayBeforeMonth)
}

// layoutDate tries all layouts.
func layoutDate(s string, dayBeforeMonth bool) (time.Time, bool) {
	for _, month := range [...]string{"Sept. ", "Sept "} {
		s = strings.Replace(s, month, "Sep ", 1)
	}
	orders := [...][]string{days, monthFirst, dayFirst}
	if dayBeforeMonth {
		orders[1], orders[2] = orders[2], orders[1]
	}
	for _, order := range orders {
		for _, day := range order {
			for _, clock := range clocks {
				if t, err := time.Parse(day+clock, s); err == nil {
					return checkYear(t)
				}
			}
		}
	}
	return time.Time{}, false
}

// numberDate reads seconds (9 or 10 digits) or milliseconds (12 or 13) since 1970, or the days of a spreadsheet (5 digits, since the end of 1899, of
// the years 1954 to 2099), perhaps written as a decimal number.
func numberDate(s string) (time.Time, bool) {
	whole, fraction, _ := strings.Cut(s, ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	switch {
	case err != nil || n < 0:
		return time.Time{}, false
	case len(whole) == 9 || len(whole) == 10:
		return checkYear(time.Unix(n, 0).UTC())
	case len(whole) == 12 || len(whole) == 13:
		return checkYear(time.UnixMilli(n).UTC())
	case len(whole) == 5 && 20_000 <= n && n < 73_050:
		day := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n))
		if part, err := strconv.ParseFloat("0."+fraction, 64); err == nil && fraction != "" {
			day = day.Add(time.Duration(part * float64(24*time.Hour))).Round(time.Second)
		}
		return day, true
	}
	return time.Time{}, false
}

var (
	ordinal    = markup.Pattern(`(?i)\b(\d{1,2})(?:st|nd|rd|th|er)\b`)
	weekday    = markup.Pattern(`(?i)\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b,?`)
	lead       = markup.Pattern(`(?i)^(?:first |last |originally )?(?:published|updated|posted|modified|on|date|as of|veröffentlicht am|publié le|publicado el)\b[:,]?\s*(?:on |at |am |le |el )?`)
	between    = markup.Pattern(`(?i)(\pL)\.? (?:de|del) (\d{4})|(\d) (?:de|di) (\pL)`)
	clockLead  = markup.Pattern(`^(\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: (?:[A-Z]{2,5}|[+-]\d{4}))?),? (.+)$`)
	pointClock = markup.Pattern(`(\d{4},?) (\d{1,2})\.(\d{2})\b`)
	noon       = markup.Pattern(`(?i)(\d) ?([ap])\.?m\b\.?`)
	zoneName   = markup.Pattern(`\b(GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|AEST|AEDT|IST|ET|PT|CT)\b`)
)

// zones are the offsets of the zones that pages name. Of ET, PT and CT the winter's is taken.
var zones = map[string]string{"GMT": "+0000", "UTC": "+0000", "EST": "-0500", "ET": "-0500", "EDT": "-0400", "CST": "-0600", "CT": "-0600", "CDT": "-0500", "MST": "-0700", "MDT": "-0600",
	"PST": "-0800", "PT": "-0800", "PDT": "-0700", "BST": "+0100", "CET": "+0100", "CEST": "+0200", "AEST": "+1000", "AEDT": "+1100", "IST": "+0530"}

// plainDate brings a date as people write it to one that a layout has: without weekday, ordinal and lead, the clock behind, the zone as an offset.
func plainDate(s string) string {
	s = lead().ReplaceAllString(s, "")
	s = weekday().ReplaceAllString(s, " ")
	s = ordinal().ReplaceAllString(s, "$1")
	s = between().ReplaceAllString(s, "$1$3 $2$4")
	s = monthNames(s)
	s = noon().ReplaceAllStringFunc(s, func(m string) string {
		return m[:1] + " " + strings.ToUpper(strings.Trim(m[1:], " .")[:1]) + "M"
	})
	s = zoneName().ReplaceAllStringFunc(s, func(z string) string { return zones[z] })
	s = strings.Trim(strings.Join(strings.Fields(s), " "), " ,;|·–-")
	s = strings.NewReplacer(" ,", ",", ", ,", ",", "| ", "", "· ", "", " – ", " ", " - ", " ").Replace(s)
	s = pointClock().ReplaceAllString(s, "$1 $2:$3")
	if m := clockLead().FindStringSubmatch(s); m != nil {
		s = m[2] + " " + strings.Replace(m[1], ".", ":", 1)
	}
	return strings.Join(strings.Fields(s), " ")
}

// months are the names of the months in other languages. Those that are English too are left out.
var months = strings.NewReplacer("januar ", "January ", "januari ", "January ", "janvier ", "January ", "enero ", "January ", "gennaio ", "January ", "janeiro ", "January ",
	"februar ", "February ", "februari ", "February ", "février ", "February ", "febrero ", "February ", "febbraio ", "February ", "fevereiro ", "February ",
	"märz ", "March ", "maart ", "March ", "mars ", "March ", "marzo ", "March ", "março ", "March ", "avril ", "April ", "abril ", "April ", "aprile ", "April ",
	"mai ", "May ", "mei ", "May ", "mayo ", "May ", "maggio ", "May ", "maio ", "May ", "juni ", "June ", "juin ", "June ", "junio ", "June ", "giugno ", "June ", "junho ", "June ",
	"juli ", "July ", "juillet ", "July ", "julio ", "July ", "luglio ", "July ", "julho ", "July ", "augustus ", "August ", "août ", "August ", "agosto ", "August ",
	"septembre ", "September ", "septiembre ", "September ", "settembre ", "September ", "setembro ", "September ", "oktober ", "October ", "octobre ", "October ", "octubre ", "October ", "ottobre ", "October ", "outubro ", "October ",
	"novembre ", "November ", "noviembre ", "November ", "novembro ", "November ", "dezember ", "December ", "décembre ", "December ", "diciembre ", "December ", "dicembre ", "December ", "dezembro ", "December ")

func monthNames(s string) string {
	words := strings.Fields(s)
	for i, w := range words {
		if m := months.Replace(strings.ToLower(w) + " "); m[0] >= 'A' && m[0] <= 'Z' {
			words[i] = strings.TrimSpace(m)
		}
	}
	return strings.Join(words, " ")
}

// checkYear refuses years in which no newspaper was printed: they are something else than a date.
func checkYear(t time.Time) (time.Time, bool) {
	if y := t.Year(); y < 1600 || y > 2200 {
		return time.Time{}, false
	}
	return t.UTC(), true
}
