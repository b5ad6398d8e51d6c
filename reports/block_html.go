package reports

import (
	"bytes"
	"fmt"
	"html/template"
	"strconv"
	"strings"
)

// hypertext renders blocks as HTML. Everything that is not a tag goes through escaped; class names and ids are made here.
type hypertext struct {
	b     bytes.Buffer
	root  string // way to the top of the report
	folds int    // of the page so far
}

func (h *hypertext) raw(s ...string) {
	for _, s := range s {
		h.b.WriteString(s)
	}
}

func (h *hypertext) text(s string) { h.b.WriteString(template.HTMLEscapeString(flat(s))) }

func (h *hypertext) section(s *pageSection) {
	id := template.HTMLEscapeString(s.ID)
	h.raw(`<section id="`, id, `" aria-labelledby="`, id, `-h"><h2 id="`, id, `-h">`)
	h.text(s.Title)
	h.raw("</h2>\n")
	if len(s.Lead) > 0 {
		h.raw(`<p class="lead">`)
		h.inline(s.Lead)
		h.raw("</p>\n")
	}
	h.blocks(s.Blocks)
	h.raw("</section>\n")
}

func (h *hypertext) blocks(list []block) {
	for _, b := range list {
		switch b := b.(type) {
		case headingBlock:
			h.heading(b)
		case textBlock:
			h.raw("<p>")
			h.inline(b.inlineText)
			h.raw("</p>\n")
		case chipsBlock:
			h.chips(b)
		case listBlock:
			h.list(b)
		case quoteBlock:
			h.quote(b)
		case gridBlock:
			h.table(b)
		case matrixBlock:
			h.matrix(b)
		case barsBlock:
			h.bars(b)
		case dotsBlock:
			h.dots(b)
		case timesBlock:
			h.scrolled(b.Caption, timesSVG(&b, h.root))
		case intervalsBlock:
			h.scrolled(b.Caption, intervalsSVG(&b, h.root))
		case treeBlock:
			h.scrolled(b.Caption, treeSVG(&b, h.root))
		case foldBlock:
			h.raw("<details", h.printed(), "><summary>")
			h.text(b.Title)
			h.raw("</summary>\n")
			h.blocks(b.Blocks)
			h.raw("</details>\n")
		}
	}
}

// foldsPrinted is how many folds of a page are printed open.
const foldsPrinted = 5

func (h *hypertext) printed() string {
	if h.folds++; h.folds > foldsPrinted {
		return ""
	}
	return ` class="print"`
}

func (h *hypertext) heading(b headingBlock) {
	h.raw("<h3")
	h.anchor(b.ID)
	h.raw(">")
	h.inline(b.Text)
	h.raw("</h3>\n")
}

func (h *hypertext) anchor(id string) {
	if id != "" {
		h.raw(` id="`, template.HTMLEscapeString(id), `"`)
	}
}

// looks are the tags of a Look.
var looks = [...][2]string{lookPlain: {"", ""}, lookStrong: {"<b>", "</b>"}, lookMarked: {"<mark>", "</mark>"}, lookSoft: {`<span class="soft">`, "</span>"},
	lookGone: {`<del><span class="hide">left out: </span>`, "</del>"}, lookRef: {`<span class="ref">`, "</span>"}, lookTag: {`<span class="tag">`, "</span>"}}

// inline writes running text. Spans in a row that lead to one place are one link.
func (h *hypertext) inline(line inlineText) {
	for i, s := range line {
		if s.Href != "" && (i == 0 || line[i-1].Href != s.Href) {
			h.raw("<a")
			h.href(s.Href)
			if s.Look == lookRef {
				h.raw(` class="ref"`)
			}
			h.raw(">")
		}
		if s.Look == lookRef && s.Href != "" {
			h.text(s.Text)
		} else {
			h.raw(looks[s.Look][0])
			h.text(s.Text)
			h.raw(looks[s.Look][1])
		}
		if s.Href != "" && (i+1 == len(line) || line[i+1].Href != s.Href) {
			h.raw("</a>")
		}
	}
}

// href writes an address: a web address as it is, any other from the top of the report.
func (h *hypertext) href(to string) {
	h.raw(` href="`)
	if web := link(to); web != "" {
		h.raw(template.HTMLEscapeString(web), `" rel="noopener noreferrer"`)
		return
	}
	if !strings.HasPrefix(to, "#") {
		h.raw(h.root)
	}
	h.raw(template.HTMLEscapeString(to), `"`)
}

func (h *hypertext) chips(list chipsBlock) {
	h.raw(`<ul class="chips">`)
	for _, c := range list {
		h.raw("<li>")
		h.inline(c)
		h.raw("</li>")
	}
	h.raw("</ul>\n")
}

func (h *hypertext) list(l listBlock) {
	tag := "ul"
	if l.Ordered {
		tag = "ol"
	}
	h.raw("<", tag, ` class="findings">`)
	for _, it := range l.Items {
		h.raw("<li")
		h.anchor(it.ID)
		h.raw(`><p>`)
		h.inline(it.Text)
		h.raw("</p>")
		if len(it.Says) > 1 {
			h.raw(`<div class="pair">`)
		}
		for _, q := range it.Says {
			h.quote(q)
		}
		if len(it.Says) > 1 {
			h.raw("</div>")
		}
		h.raw("</li>\n")
	}
	h.raw("</", tag, ">\n")
}

func (h *hypertext) quote(q quoteBlock) {
	h.raw(`<figure class="v-`, template.HTMLEscapeString(q.Voice), `"><blockquote dir="auto">`)
	h.inline(q.Words)
	h.raw(`</blockquote><figcaption>`)
	h.inline(q.By)
	h.raw("</figcaption></figure>\n")
}

func (h *hypertext) table(t gridBlock) {
	class := ""
	if t.Sorted {
		class = ` class="sorts"`
	}
	h.scroll(t.Caption)
	h.raw("<table", class, "><caption>")
	h.text(t.Caption)
	h.raw("</caption><thead><tr>")
	for i, c := range t.Head {
		h.raw(`<th scope="col"`, t.number(i), ">")
		h.text(c)
		h.raw("</th>")
	}
	h.raw("</tr></thead><tbody>\n")
	for _, r := range t.Rows {
		h.raw("<tr>")
		for i, c := range r {
			open, end := "<td", "</td>"
			if i == 0 {
				open, end = `<th scope="row"`, "</th>"
			}
			h.raw(open, t.number(i), ">")
			h.inline(c)
			h.raw(end)
		}
		h.raw("</tr>\n")
	}
	h.raw("</tbody></table></div>\n")
}

func (t *gridBlock) number(i int) string {
	if i < len(t.Numbers) && t.Numbers[i] {
		return ` class="num"`
	}
	return ""
}

// scroll opens a region that scrolls by itself where the page is narrow.
func (h *hypertext) scroll(label string) {
	h.raw(`<div class="scroll" tabindex="0" role="group" aria-label="`)
	h.text(label)
	h.raw(`">`)
}

func (h *hypertext) matrix(m matrixBlock) {
	h.scroll(m.Caption)
	h.raw(`<table class="heat"><caption>`)
	h.text(m.Caption)
	h.raw("</caption><thead><tr><td></td>")
	for _, c := range m.Cols {
		h.raw(`<th scope="col">`)
		h.text(c)
		h.raw("</th>")
	}
	h.raw("</tr></thead><tbody>\n")
	for i, r := range m.Rows {
		h.raw(`<tr><th scope="row">`)
		h.inline(r)
		h.raw("</th>")
		for _, c := range m.Cells[i] {
			h.raw(`<td class="`, c.class(), `"`)
			if c.Title != "" {
				h.raw(` title="`)
				h.text(c.Title)
				h.raw(`"`)
			}
			h.raw(">")
			h.inline(inlineText{{Text: c.Text, Href: c.Href}})
			h.raw("</td>")
		}
		h.raw("</tr>\n")
	}
	h.raw("</tbody></table></div>\n")
}

// class is that of the shade: t1 to t5 above, u1 to u5 below.
func (c *matrixCell) class() string {
	if c.Depth < 0 {
		return "u" + strconv.Itoa(-c.Depth)
	}
	return "t" + strconv.Itoa(c.Depth)
}

// bars draws each bar as a picture as wide as the page, with its name above and its parts in words behind.
func (h *hypertext) bars(b barsBlock) {
	h.raw(`<div class="bars"><p class="note">`)
	h.text(b.Caption)
	h.raw(`</p><p class="key">`)
	for i, k := range b.Key {
		if k == "" {
			continue
		}
		h.raw(`<span><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" class="k`, strconv.Itoa(i), `"/></svg> `)
		h.text(k)
		h.raw("</span> ")
	}
	h.raw("</p><dl>\n")
	for _, r := range b.Rows {
		h.raw("<div><dt>")
		h.text(r.Name)
		h.raw("</dt><dd>")
		h.raw(barSVG(&r))
		h.raw(`<span class="note">`)
		h.text(r.Note)
		h.raw("</span></dd></div>\n")
	}
	h.raw("</dl><p class=\"scale\" aria-hidden=\"true\"><span>0</span><span>50 %</span><span>100 %</span></p></div>\n")
}

func (h *hypertext) dots(d dotsBlock) {
	h.raw(`<div class="dots"><p class="key">`)
	for _, k := range dotKey {
		fmt.Fprintf(&h.b, `<span><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">%s</svg> %s</span> `, dotMark(k.place, 8, 8), k.says)
	}
	h.raw("</p>\n")
	h.scrolled(d.Caption, dotsSVG(&d, h.root))
	h.raw("</div>\n")
}

// scrolled is a picture that scrolls by itself where the page is narrow, below what it shows.
func (h *hypertext) scrolled(caption, picture string) {
	h.raw(`<p class="note">`)
	h.text(caption)
	h.raw("</p>")
	h.scroll(caption)
	h.raw(picture, "</div>\n")
}
