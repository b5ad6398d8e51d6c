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
	return drawn(root, label, fmt.Sprintf(`width="%d" height="%d" viewBox="0 0 %[1]d %[2]d"`, width, height), fill)
}

// drawWide makes a picture whose marks stand at parts of its width: that of the page, so that letters stay as large on a telephone, or
// width in a file of its own.
func drawWide(root, label string, width, height int, fill func(d *drawing)) string {
	if root == noLinks {
		return draw(root, label, width, height, fill)
	}
	return drawn(root, label, fmt.Sprintf(`width="100%%" height="%d"`, height), fill)
}

func drawn(root, label, size string, fill func(d *drawing)) string {
	d := &drawing{root: root}
	fmt.Fprintf(d, `<svg class="picture" %s role="group" aria-label="%s">`, size, safe(label))
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

// rule is an upright line of the axis, at a part of a hundred of the width.
func (d *drawing) rule(x float64, height int) {
	fmt.Fprintf(d, `<line class="rule" x1="%.1f%%" y1="0" x2="%.1[1]f%%" y2="%d"/>`, x, height)
}

// anchor sets a name of the axis so that it does not stand out of the picture.
func anchor(x float64) string {
	switch {
	case x < 10:
		return "start"
	case x > 90:
		return "end"
	}
	return "middle"
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
