package reports

import (
	"html/template"
	"strings"
)

const tableRows = 50 // rows of a sheet on the page of an event; the CSV has them all

// Body is the rows of a sheet as the page of an event shows them, for sheets that have no section of their own. Like
// Excerpt.HTML it is written by hand for speed, every cell escaped.
func (f Filled) Body() template.HTML {
	var b strings.Builder
	for _, row := range f.Rows[:min(len(f.Rows), tableRows)] {
		b.WriteString("<tr>")
		for i, cell := range row {
			if i == 0 && f.Columns[0].Name == eventColumn.Name {
				continue // the page is of one event
			}
			if _, text := cell.(string); text {
				b.WriteString("<td><bdi>")
				escaped(&b, flat(cut(cellText(cell), excerptBytes)))
				b.WriteString("</bdi></td>")
			} else {
				b.WriteString(`<td class="num">`)
				escaped(&b, cellText(cell))
				b.WriteString("</td>")
			}
		}
		b.WriteString("</tr>\n")
	}
	return template.HTML(b.String())
}

// Heads are the columns that Body shows.
func (f Filled) Heads() []Column {
	if f.Columns[0].Name == eventColumn.Name {
		return f.Columns[1:]
	}
	return f.Columns
}

// Hidden is the number of rows that Body leaves out.
func (f Filled) Hidden() int { return max(0, len(f.Rows)-tableRows) }
