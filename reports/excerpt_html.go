package reports

import (
	"html/template"
	"strings"
)

// HTML is the excerpt as the pages show it. Excerpts are most of a page, and html/template takes some twenty calls by
// reflection for each; written by hand, a report of many events takes half the time. Everything that is not a tag goes
// through escaped here, and nowhere else is HTML written by hand.
func (x Excerpt) HTML() template.HTML {
	var b strings.Builder
	b.WriteString(`<figure class="excerpt v-`)
	escaped(&b, x.Voice)
	b.WriteString("\">\n<blockquote dir=\"auto\">")
	x.runs(&b)
	b.WriteString("</blockquote>\n<figcaption><span class=\"voice\">")
	escaped(&b, voiceWords(x.Voice))
	b.WriteString("</span>")
	bdi(&b, " ", x.Speaker)
	bdi(&b, " · ", x.Outlet)
	x.title(&b)
	x.ids(&b)
	b.WriteString("</figcaption>\n</figure>")
	return template.HTML(b.String())
}

// Line is the sentence alone, for a cell of a table.
func (x Excerpt) Line() template.HTML {
	var b strings.Builder
	b.WriteString(`<q dir="auto">`)
	x.runs(&b)
	b.WriteString("</q>")
	x.ids(&b)
	return template.HTML(b.String())
}

func (x *Excerpt) runs(b *strings.Builder) {
	for _, r := range x.Runs {
		if r.Marked {
			b.WriteString("<mark>")
		}
		escaped(b, r.Text)
		if r.Marked {
			b.WriteString("</mark>")
		}
	}
}

// title names the article, with a link where the input gave a web address.
func (x *Excerpt) title(b *strings.Builder) {
	switch {
	case x.Title == "":
		return
	case x.URL == "":
		b.WriteString(", <cite>")
		bdi(b, "", x.Title)
		b.WriteString("</cite>")
	default:
		b.WriteString(`, <cite><a href="`)
		escaped(b, x.URL)
		b.WriteString(`" rel="noopener noreferrer">`)
		bdi(b, "", x.Title)
		b.WriteString("</a></cite>")
	}
}

func (x *Excerpt) ids(b *strings.Builder) {
	for _, id := range x.IDs {
		b.WriteString(` <span class="id">`)
		escaped(b, id)
		b.WriteString("</span>")
	}
}

// bdi keeps the direction of a name to itself.
func bdi(b *strings.Builder, before, name string) {
	if name == "" {
		return
	}
	b.WriteString(before + "<bdi>")
	escaped(b, name)
	b.WriteString("</bdi>")
}

func escaped(b *strings.Builder, s string) { b.WriteString(template.HTMLEscapeString(s)) }
