package reports

import (
	"fmt"
	"html/template"
	"strings"
)

// Pictures are SVG of our own: readable without a script, printable, the same bytes every time. Colours come from the classes
// of the style sheet, so that they follow light, dark and forced colours; every mark has a title.

// drawing is a picture while it is drawn.
type drawing struct {
	strings.Builder
	root string // way to the top of the report
}

// noLinks in place of the way to the top of the report: a picture that stands alone leads nowhere.
const noLinks = "\x00"

// draw makes a picture of that size. label says what it shows to those who cannot see it.
func draw(root, label string, width, height int, fill func(d *drawing)) string {
	d := &drawing{root: root}
	fmt.Fprintf(d, `<svg class="picture" width="%d" height="%d" viewBox="0 0 %[1]d %[2]d" role="group" aria-label="%s">`, width, height, safe(label))
	fill(d)
	d.WriteString("</svg>\n")
	return d.String()
}

// safe is text as it may stand in a picture.
func safe(s string) string { return template.HTMLEscapeString(flat(s)) }

// rowName is the name above a row, and what is said beside it.
func (d *drawing) rowName(y int, name, note string) {
	fmt.Fprintf(d, "\n"+`<text x="1" y="%d"><tspan class="who">%s</tspan> %s</text>`, y, safe(name), safe(note))
}

// mark is a shape with its title, which leads somewhere where there is a way. The keyboard gets there by the table behind the picture.
func (d *drawing) mark(shape, title, href string) {
	title = "<title>" + safe(title) + "</title>"
	if href == "" || d.root == noLinks {
		d.WriteString("<g>" + title + shape + "</g>")
		return
	}
	d.WriteString(`<a tabindex="-1" href="` + template.HTMLEscapeString(d.root+href) + `">` + title + shape + "</a>")
}

// cutTo is a text of so many letters at most.
func cutTo(s string, letters int) string {
	if r := []rune(s); len(r) > letters {
		return string(r[:letters-1]) + "…"
	}
	return s
}
