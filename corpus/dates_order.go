package corpus

import "fmt"

// dateOrder finds out whether a column of dates such as 5/3/2025 has the day or the month first. A single 13/3/2025 proves it for the whole column, so records
// are held back until one proves it or enough were seen; then the month is taken first, as the American data sets that write so mean it, and that is said.
type dateOrder struct {
	given    bool // the user says that the day is first
	known    bool
	dayFirst bool
	held     []*record
	size     int
	doubtful string // the first date that can be read both ways
	against  bool   // a date the other way was told
}

// Records are held back up to these limits.
const (
	maxHeld      = 5000
	maxHeldBytes = 64 << 20
)

// slashed takes a date of numbers alone apart; ok is false for other dates.
func slashed(s string) (a, b int, ok bool) {
	i := 0
	number := func() (n int) {
		start := i
		for i < len(s) && i-start < 3 && isDigit(s[i]) {
			n = n*10 + int(s[i]-'0')
			i++
		}
		if i == start || i-start > 2 {
			return 0
		}
		return n
	}
	if a = number(); a == 0 || i >= len(s) || s[i] != '/' && s[i] != '-' {
		return 0, 0, false
	}
	sep := s[i]
	i++
	if b = number(); b == 0 || i >= len(s) || s[i] != sep || i+1 >= len(s) || !isDigit(s[i+1]) {
		return 0, 0, false
	}
	return a, b, true
}

// take hands rec on by emit, at once or when the order is known; tell says something of a date.
func (o *dateOrder) take(rec *record, emit func(*record) error, tell func(line int, reason string) error) error {
	a, b, ok := slashed(rec.values[fieldDate])
	switch {
	case ok && a > 12 && b <= 12:
		return o.proved(rec, true, emit, tell)
	case ok && b > 12 && a <= 12:
		return o.proved(rec, false, emit, tell)
	case ok && a != b && o.doubtful == "":
		o.doubtful = rec.values[fieldDate]
	}
	if o.known || o.given || o.doubtful == "" {
		return o.emit(rec, emit)
	}
	o.held = append(o.held, rec)
	if o.size += len(rec.values[fieldText]); len(o.held) < maxHeld && o.size < maxHeldBytes {
		return nil
	}
	return o.flush(emit, tell)
}

// proved is take for a date that can be read one way only.
func (o *dateOrder) proved(rec *record, dayFirst bool, emit func(*record) error, tell func(line int, reason string) error) error {
	switch {
	case o.given || o.known && o.dayFirst == dayFirst:
	case o.known && !o.against:
		o.against = true
		reason := fmt.Sprintf("%s has the %s first, while dates above that can be read both ways were read with the %s first; the column may mix both: look at them", clip(rec.values[fieldDate]), first(dayFirst), first(!dayFirst))
		if err := tell(rec.line, reason); err != nil {
			return err
		}
	case !o.known:
		o.known, o.dayFirst = true, dayFirst
		if err := o.release(emit); err != nil {
			return err
		}
	}
	return o.emit(rec, emit)
}

func first(day bool) string {
	if day {
		return "day"
	}
	return "month"
}

// flush ends the waiting: nothing proved an order.
func (o *dateOrder) flush(emit func(*record) error, tell func(line int, reason string) error) error {
	if o.known || o.doubtful == "" {
		return o.release(emit)
	}
	o.known = true
	if !o.given {
		line := 0
		if len(o.held) > 0 {
			line = o.held[0].line
		}
		if err := tell(line, fmt.Sprintf("nothing in the file proves whether dates such as %s have the day or the month first; the month was taken; if it is the day, say --day-first", clip(o.doubtful))); err != nil {
			return err
		}
	}
	return o.release(emit)
}

// release hands on what was held back.
func (o *dateOrder) release(emit func(*record) error) error {
	held := o.held
	o.held, o.size = nil, 0
	for _, rec := range held {
		if err := o.emit(rec, emit); err != nil {
			return err
		}
	}
	return nil
}

func (o *dateOrder) emit(rec *record, emit func(*record) error) error {
	rec.dayFirst = o.given || o.known && o.dayFirst
	return emit(rec)
}
