package reports

import (
	"fmt"
	"math"
	"strings"
	"time"
)

const (
	timeWidth = 680 // in a file of its own
	timeRow   = 38
	timeApart = 1.5 // least distance of two marks of one article, in parts of a hundred of the width
)

// timesSVG is a row an outlet and a mark an article, from left to right as time goes. Marks of more are larger: their area grows with
// how many they are. Two articles of one moment stand a little apart.
func timesSVG(t *timesBlock, root string) string {
	height := len(t.Rows)*timeRow + 24
	return drawWide(root, t.Caption, timeWidth, height, func(d *drawing) {
		ticks := t.ticks()
		for i, tick := range ticks {
			x := t.place(tick)
			d.rule(x, height-18)
			if i%2 == 0 || len(ticks) < 4 { // five names are too many on a narrow page
				fmt.Fprintf(d, `<text x="%.1f%%" y="%d" text-anchor="%s">%s</text>`, x, height-4, anchor(x), t.name(tick))
			}
		}
		for i := range t.Rows {
			r := &t.Rows[i]
			y := i * timeRow
			d.rowName(y+13, r.Name, "")
			last := math.Inf(-1)
			for _, m := range r.Marks {
				radius := min(4.5*math.Sqrt(float64(m.Many)), 10)
				x := t.place(m.At)
				if m.Many == 1 {
					x = max(x, last+timeApart)
				}
				last = x
				d.mark(fmt.Sprintf(`<circle cx="%.1f%%" cy="%d" r="%.1f" class="d-lead"/>`, x, y+27, radius), m.Title, m.Href)
			}
		}
	})
}

// place is where a time stands, in parts of a hundred of the width.
func (t *timesBlock) place(at time.Time) float64 {
	whole := t.Last.Sub(t.First)
	if whole <= 0 {
		return 3
	}
	return 3 + 94*float64(at.Sub(t.First))/float64(whole)
}

// ticks are up to five times that the axis names.
func (t *timesBlock) ticks() (list []time.Time) {
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

func (t *timesBlock) name(at time.Time) string {
	if t.Last.Sub(t.First) > 300*24*time.Hour {
		return at.Format("January 2006")
	}
	return at.Format("2 January")
}

// when says in words what the marks of a row are.
func (r *timesRow) when() string {
	told := make([]string, len(r.Marks))
	for i, m := range r.Marks {
		told[i] = m.Title
	}
	return strings.Join(told, "; ")
}
