package reports

import "fmt"

const (
	dotStep = 17 // units from dot to dot
	dotRow  = 38 // from row to row: a line with the outlet's name, then its dots
)

// dotKey is what the marks mean.
var dotKey = []struct{ place, says string }{{"headline", "headline"}, {"lead", "lead"}, {"body", "body"}, {"end", "last fifth"},
	{"perhaps", "perhaps"}, {"", "not found"}}

// dotsSVG is a row an outlet, a mark a point. The outlet's name stands above its row, so that the first mark is seen on a
// narrow page too. Each mark leads to the sentence.
func dotsSVG(d *dotsBlock, root string) string {
	cols := 0
	for _, r := range d.Rows {
		cols = max(cols, len(r.Dots))
	}
	width, height := max(cols*dotStep+4, 300), len(d.Rows)*dotRow+4
	return draw(root, d.Caption, width, height, func(p *drawing) {
		for i, r := range d.Rows {
			y := i * dotRow
			p.rowName(y+13, r.Name, r.Note)
			for k, dot := range r.Dots {
				p.mark(dotMark(dot.Place, 9+k*dotStep, y+27), dot.Title, dot.Href)
			}
		}
	})
}

// dotMark is the mark of a place, around a point.
func dotMark(place string, x, y int) string {
	switch place {
	case "headline", "lead", "body", "end":
		return fmt.Sprintf(`<circle cx="%d" cy="%d" r="6.5" class="d-%s"/>`, x, y, place)
	case "perhaps":
		return fmt.Sprintf(`<circle cx="%d" cy="%d" r="5" class="d-perhaps"/>`, x, y)
	}
	return fmt.Sprintf(`<circle cx="%d" cy="%d" r="1.5" class="d-none"/>`, x, y)
}
