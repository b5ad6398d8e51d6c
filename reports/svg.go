package reports

import (
	"fmt"
	"html/template"
	"strings"
)

// Pictures are SVG of our own: readable without a script, printable, the same bytes every time. Colours come from the classes
// of the style sheet, so that they follow light, dark and forced colours; every mark has a title.

// barSVG is one bar, 1,000 units wide and stretched to its place.
func barSVG(r *Bar) string {
	var b strings.Builder
	b.WriteString(`<svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label="`)
	b.WriteString(template.HTMLEscapeString(flat(r.Name + ": " + r.words())))
	b.WriteString(`">`)
	x := 0.0
	for _, p := range r.Parts {
		w := 1000 * p.Share
		if w <= 0 {
			continue
		}
		fmt.Fprintf(&b, `<rect x="%.1f" width="%.1f" height="20" class="k%d"><title>%s</title></rect>`, x, max(w-2, 1), p.Kind, template.HTMLEscapeString(flat(p.Title)))
		x += w
	}
	b.WriteString("</svg>")
	return b.String()
}

// words are the parts of a bar as text.
func (r *Bar) words() string {
	var parts []string
	for _, p := range r.Parts {
		if p.Share > 0 {
			parts = append(parts, p.Title)
		}
	}
	return strings.Join(parts, ", ")
}

const (
	dotStep = 17 // units from dot to dot
	dotRow  = 38 // from row to row: a line with the outlet's name, then its dots
)

// dotKey is what the marks mean.
var dotKey = []struct{ place, says string }{{"headline", "headline"}, {"lead", "lead"}, {"body", "body"}, {"end", "last fifth"},
	{"perhaps", "perhaps"}, {"", "not found"}}

// dotsSVG is a row an outlet, a mark a point. The outlet's name stands above its row, so that the first mark is seen on a
// narrow page too. Each mark leads to the sentence; the keyboard gets there by the table behind the picture.
func dotsSVG(d *Dots, root string) string {
	cols := 0
	for _, r := range d.Rows {
		cols = max(cols, len(r.Dots))
	}
	width, height := max(cols*dotStep+4, 300), len(d.Rows)*dotRow+4
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="picture" width="%d" height="%d" viewBox="0 0 %[1]d %[2]d" role="group" aria-label="%s">`, width, height, template.HTMLEscapeString(flat(d.Caption)))
	for i, r := range d.Rows {
		y := i * dotRow
		fmt.Fprintf(&b, "\n"+`<text x="1" y="%d"><tspan class="who">%s</tspan> %s</text>`, y+13, template.HTMLEscapeString(flat(r.Name)), template.HTMLEscapeString(flat(r.Note)))
		for k, dot := range r.Dots {
			mark := dotMark(dot.Place, 9+k*dotStep, y+27)
			title := "<title>" + template.HTMLEscapeString(flat(dot.Title)) + "</title>"
			if dot.Href == "" {
				b.WriteString("<g>" + title + mark + "</g>")
			} else {
				b.WriteString(`<a tabindex="-1" href="` + template.HTMLEscapeString(root+dot.Href) + `">` + title + mark + "</a>")
			}
		}
	}
	b.WriteString("</svg>\n")
	return b.String()
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
