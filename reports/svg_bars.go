package reports

import (
	"fmt"
	"html/template"
	"strings"
)

// barSVG is one bar, 1,000 units wide and stretched to its place.
func barSVG(r *barRow) string {
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
func (r *barRow) words() string {
	var parts []string
	for _, p := range r.Parts {
		if p.Share > 0 {
			parts = append(parts, p.Title)
		}
	}
	return strings.Join(parts, ", ")
}
