// Package markup turns HTML into text: the fragments that feeds and databases keep in a cell, and whole pages.
//
//  1. [Looks] tells text with markup or entities from text that has none, so that most text is not touched.
//  2. [Text] makes paragraphs of the block elements and decodes entities, once.
//  3. [ReadPage] finds the article of a page with go-readability (Mozilla's Readability.js) and what the page says of itself.
package markup

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// tag is a tag that texts have where somebody stored HTML as text; an address or a name in angle brackets is none.
var tag = Pattern(`(?i)</?(?:p|br|div|span|strong|em|b|i|u|a|ul|ol|li|h[1-6]|blockquote|figure|figcaption|img|table|tr|td|section|article|iframe|script|style|sup|sub|small|hr)(?:\s[^<>]*)?/?>`)

// entity is one of the entities that text has. Unknown names stay as they are.
var entity = Pattern(`&(?:#[0-9]{2,7}|#[xX][0-9A-Fa-f]{2,6}|quot|amp|lt|gt|apos|nbsp|ldquo|rdquo|lsquo|rsquo|ndash|mdash|hellip|eacute|egrave|uuml|ouml|auml|ccedil|pound|euro|copy|reg|trade|laquo|raquo|bdquo|sbquo|rsaquo|lsaquo|deg|middot|bull|shy|ensp|emsp|thinsp|zwnj|[a-zA-Z]{1,6}(?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron));`)

// looks reports what text has of HTML: tags, or entities.
func looks(text string) (tags, entities bool) {
	if strings.IndexByte(text, '<') >= 0 {
		tags = tag().MatchString(text)
	}
	if strings.IndexByte(text, '&') >= 0 {
		entities = entity().MatchString(text)
	}
	return tags, entities
}

// Text decodes what text has of HTML. Markup whose angle brackets are themselves entities, as in feeds that were written twice, is
// decoded too. Text that has nothing of HTML is returned as it is.
func Text(text string) string {
	for range 2 {
		tags, entities := looks(text)
		switch {
		case tags:
			text = render(text)
		case entities:
			text = html.UnescapeString(text)
			if tags, _ = looks(text); tags {
				continue
			}
			return text
		default:
			return text
		}
	}
	return text
}

// render makes text of a fragment of HTML: each block is a paragraph, blank lines between; scripts and styles are left out.
func render(fragment string) string {
	var w writer
	z := html.NewTokenizer(strings.NewReader(fragment))
	skip := atom.Atom(0)
	for {
		switch z.Next() {
		case html.ErrorToken:
			return w.String()
		case html.TextToken:
			if skip == 0 {
				w.text(string(z.Text()))
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			at := atom.Lookup(name)
			if (at == atom.Script || at == atom.Style) && skip == 0 {
				skip = at
			}
			w.element(at)
		case html.EndTagToken:
			name, _ := z.TagName()
			at := atom.Lookup(name)
			if at == skip {
				skip = 0
			}
			w.element(at)
		}
	}
}

// writer joins pieces of text to paragraphs.
type writer struct {
	out   strings.Builder
	blank bool // white space stands before the next piece
	gap   int  // line breaks that stand before it
}

// text appends escaped text. White space is one blank, as browsers show it; an empty line in it, which only text that was put into
// markup as it was has, is the border of a paragraph.
func (w *writer) text(escaped string) {
	for i, par := range strings.Split(strings.ReplaceAll(escaped, "\r", ""), "\n\n") {
		if i > 0 {
			w.gap = max(w.gap, 2)
		}
		s := html.UnescapeString(par)
		words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\f' || r == '\u00a0' })
		if len(words) == 0 {
			w.blank = w.blank || s != ""
			continue
		}
		w.blank = w.blank || strings.TrimLeft(s, " \n\t\f\u00a0") != s
		switch {
		case w.out.Len() == 0:
		case w.gap > 0:
			w.out.WriteString("\n\n"[:min(w.gap, 2)])
		case w.blank:
			w.out.WriteByte(' ')
		}
		w.out.WriteString(strings.Join(words, " "))
		w.gap, w.blank = 0, strings.TrimRight(s, " \n\t\f\u00a0") != s
	}
}

// element notes the border that an element makes.
func (w *writer) element(at atom.Atom) {
	switch at {
	case atom.Br:
		w.gap++
	case atom.Td, atom.Th:
		w.blank = true
	case atom.P, atom.Div, atom.Section, atom.Article, atom.Blockquote, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Ul, atom.Ol, atom.Li,
		atom.Figure, atom.Figcaption, atom.Table, atom.Tr, atom.Hr, atom.Header, atom.Footer, atom.Main, atom.Aside, atom.Nav, atom.Title, atom.Pre, atom.Dl, atom.Dt, atom.Dd, atom.Address:
		w.gap = max(w.gap, 2)
	}
}

func (w *writer) String() string { return w.out.String() }
