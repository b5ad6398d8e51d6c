package reports

import (
	"fmt"
	"math"
	"strings"
	"time"
)

const (
	timeWidth = 640 // units from the first day to the last
	timeRow   = 34
)

// timesSVG is a row an outlet and a mark an article, from left to right as time goes. Marks of more are larger: their area grows with
// how many they are. Two articles of one moment stand a little apart.
func timesSVG(t *Times, root string) string {
	height := len(t.Rows)*timeRow + 24
	return draw(root, t.Caption, timeWidth+40, height, func(d *drawing) {
		for _, tick := range t.ticks() {
			x := t.place(tick)
			fmt.Fprintf(d, `<path class="rule" d="M%d 0V%d"/><text x="%d" y="%d"%s>%s</text>`, x, height-18, x, height-4, t.anchor(x), t.name(tick))
		}
		for i := range t.Rows {
			r := &t.Rows[i]
			y := i * timeRow
			d.rowName(y+13, r.Name, "")
			last := math.MinInt
			for _, m := range r.Marks {
				radius := min(4.5*math.Sqrt(float64(m.Many)), 10)
				x := t.place(m.At)
				if m.Many == 1 && x < last+10 {
					x = last + 10
				}
				last = x
				d.mark(fmt.Sprintf(`<circle cx="%d" cy="%d" r="%.1f" class="d-lead"/>`, x, y+24, radius), m.Title, m.Href)
			}
		}
	})
}

// place is where a time stands.
func (t *Times) place(at time.Time) int {
	whole := t.Last.Sub(t.First)
	if whole <= 0 {
		return 12
	}
	return 12 + int(float64(timeWidth-12)*float64(at.Sub(t.First))/float64(whole)+.5)
}

// ticks are up to five times that the axis names.
func (t *Times) ticks() (list []time.Time) {
	steps := min(4, int(t.Last.Sub(t.First)/(24*time.Hour)))
	for i := range steps + 1 {
		part := time.Duration(0)
		if steps > 0 {
			part = t.Last.Sub(t.First) / time.Duration(steps) * time.Duration(i)
		}
		list = append(list, t.First.Add(part))
	}
	return list
}

func (t *Times) name(at time.Time) string {
	if t.Last.Sub(t.First) > 300*24*time.Hour {
		return at.Format("January 2006")
	}
	return at.Format("2 January")
}

func (t *Times) anchor(x int) string {
	switch {
	case x > timeWidth-60:
		return ` text-anchor="end"`
	case x > 60:
		return ` text-anchor="middle"`
	}
	return ""
}

// when says in words what the marks of a row are.
func (r *TimeRow) when() string {
	told := make([]string, len(r.Marks))
	for i, m := range r.Marks {
		told[i] = m.Title
	}
	return strings.Join(told, "; ")
}
