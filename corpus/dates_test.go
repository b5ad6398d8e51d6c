package corpus

import (
	"strings"
	"testing"
	"time"
)

// A column of dates is read in one order, which one cell proves; without proof the month is first, and that is said.
func TestDateOrder(t *testing.T) {
	for _, c := range []struct {
		name  string
		dates []string
		given bool
		want  string
		told  string
	}{
		{"the day is first, proved below", []string{"05/03/2025", "04/03/2025", "13/03/2025", "06/03/2025"}, false, "03-05 03-04 03-13 03-06", ""},
		{"the month is first, proved below", []string{"05/03/2025", "03/13/2025"}, false, "05-03 03-13", ""},
		{"nothing proves it", []string{"05/03/2025", "06-07-2025"}, false, "05-03 06-07", "if it is the day, say --day-first"},
		{"the user says it", []string{"05/03/2025", "06-07-2025"}, true, "03-05 07-06", ""},
		{"the same either way", []string{"05/05/2025"}, false, "05-05", ""},
		{"both orders", []string{"05/03/2025", "13/03/2025", "03/14/2025"}, false, "03-05 03-13 03-14", "the column may mix both"},
		{"other dates between", []string{"05/03/2025", "2025-03-07", "", "13/03/2025"}, false, "03-05 03-07 - 03-13", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			told := ""
			o := dateOrder{given: c.given}
			emit := func(r *record) error {
				if d, ok := parseDate(r.values[fieldDate], r.dayFirst); ok {
					got = append(got, d.Format("01-02"))
				} else {
					got = append(got, "-")
				}
				return nil
			}
			tell := func(_ int, reason string) error { told += reason; return nil }
			for _, d := range c.dates {
				r := new(record)
				r.values[fieldDate] = d
				if err := o.take(r, emit, tell); err != nil {
					t.Fatal(err)
				}
			}
			if err := o.flush(emit, tell); err != nil {
				t.Fatal(err)
			}
			if strings.Join(got, " ") != c.want || (c.told == "") != (told == "") || !strings.Contains(told, c.told) {
				t.Errorf("dates %q, told %q", got, told)
			}
		})
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2024-05-01", "Published 18:20 GMT, 5 March 2025", "5 de marzo de 2025", "45721.5", "7700000000", "13/3/25", "Wed., Mar. 5, 2025, 6:20 p.m. EST"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, s string, dayFirst bool) {
		if d, ok := parseDate(s, dayFirst); ok && (d.Year() < 1599 || d.Year() > 2201 || d.Location() != time.UTC) {
			t.Fatalf("%q is %v", s, d)
		}
		slashed(s)
	})
}

func TestParseDate(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"2024-05-01", "2024-05-01T00:00:00Z"},
		{"2024-5-1", "2024-05-01T00:00:00Z"},
		{"2024-05-01 13:45:10", "2024-05-01T13:45:10Z"},
		{"2024-05-01T13:45:10Z", "2024-05-01T13:45:10Z"},
		{"2024-05-01T13:45:10.123+02:00", "2024-05-01T11:45:10Z"},
		{"2024-05-01 13:45:10+00:00", "2024-05-01T13:45:10Z"},
		{"2024/05/01", "2024-05-01T00:00:00Z"},
		{"20240501", "2024-05-01T00:00:00Z"},
		{"20240501134510", "2024-05-01T13:45:10Z"},
		{"May 1, 2024", "2024-05-01T00:00:00Z"},
		{"Sept. 1, 2024", "2024-09-01T00:00:00Z"},
		{"May 1, 2024 at 1:45 PM", "2024-05-01T13:45:00Z"},
		{"Wednesday, May 1, 2024", "2024-05-01T00:00:00Z"},
		{"1 May 2024", "2024-05-01T00:00:00Z"},
		{"Wed, 01 May 2024 13:45:10 GMT", "2024-05-01T13:45:10Z"},
		{"Wed, 1 May 2024 13:45:10 -0400", "2024-05-01T17:45:10Z"},
		{"Wed May  1 13:45:10 2024", "2024-05-01T13:45:10Z"},
		{"5/1/2024", "2024-05-01T00:00:00Z"},
		{"31/12/2024", "2024-12-31T00:00:00Z"},
		{"5/1/24", "2024-05-01T00:00:00Z"},
		{"1.5.2024", "2024-05-01T00:00:00Z"},
		{"March 5, 2025 Wednesday", "2025-03-05T00:00:00Z"},
		{"March 5, 2025 Wednesday 6:20 PM GMT", "2025-03-05T18:20:00Z"},
		{"5th March 2025", "2025-03-05T00:00:00Z"},
		{"March 5th, 2025", "2025-03-05T00:00:00Z"},
		{"Published 18:20 GMT, 5 March 2025", "2025-03-05T18:20:00Z"},
		{"Updated: Wed., Mar. 5, 2025, 6:20 p.m. EST", "2025-03-05T23:20:00Z"},
		{"Wed 5 Mar 2025 18.20 CET", "2025-03-05T17:20:00Z"},
		{"5 de marzo de 2025", "2025-03-05T00:00:00Z"},
		{"mercredi 5 mars 2025", "2025-03-05T00:00:00Z"},
		{"5. März 2025", "2025-03-05T00:00:00Z"},
		{"45721", "2025-03-05T00:00:00Z"},
		{"45721.75", "2025-03-05T18:00:00Z"},
		{"May 2024", ""}, {"2024-05", ""}, {"1999", ""},
		{"1714571110", "2024-05-01T13:45:10Z"},
		{"1714571110000", "2024-05-01T13:45:10Z"},
		{"1714571110.0", "2024-05-01T13:45:10Z"},
		{"", ""}, {"soon", ""}, {"2024-13-01", ""}, {"0001-11-30", ""}, {"99999999999999999999", ""}, {"12", ""}, {"2024-02-30", ""},
	} {
		got, ok := parseDate(c.in, false)
		if text := got.Truncate(time.Second).Format(time.RFC3339); ok != (c.want != "") || ok && text != c.want {
			t.Errorf("parseDate(%q) = %s, %v; want %q", c.in, text, ok, c.want)
		}
	}
}
