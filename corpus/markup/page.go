package markup

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Page is the article of a page and what the page says of it.
type Page struct {
	Title, Site, Author, Date, URL, Section string
	Text                                    string
}

// errNoArticle is a page without running text: a list of links, a page that a script fills, a wall.
var errNoArticle = errors.New("the page holds no running text; it may be a list of links, or filled by a script")

// Parse reads a page. It never fails on text.
func Parse(page string) (*html.Node, error) { return html.Parse(strings.NewReader(page)) }

// ReadPage finds the article of doc. address is where the page is from, and may be empty. doc is changed.
func ReadPage(doc *html.Node, address string) (p Page, err error) {
	defer func() { // the library is not ours, and no page may end the program
		if x := recover(); x != nil {
			err = fmt.Errorf("the page cannot be taken apart: %v", x)
		}
	}()
	p = meta(doc)
	if address != "" {
		p.URL = address
	}
	base, err := url.Parse(p.URL)
	if err != nil || base.Host == "" {
		base = nil
	}
	heading := first(doc, atom.H1)
	main := TextOf(mainElement(doc))
	a, err := readability.FromDocument(doc, base)
	if err != nil {
		return p, fmt.Errorf("the page cannot be taken apart: %w", err)
	}
	p.Title = firstOf(heading, p.Title, a.Title())
	p.Site = firstOf(p.Site, a.SiteName())
	p.Author = firstOf(p.Author, a.Byline())
	if p.Date == "" {
		if t, err := a.PublishedTime(); err == nil {
			p.Date = t.Format("2006-01-02T15:04:05Z07:00")
		}
	}
	if a.Node != nil {
		p.Text = TextOf(a.Node)
	}
	if len(p.Text) < len(main)/2 || p.Text == "" {
		p.Text = main
	}
	p.Text = strings.TrimSpace(strings.TrimPrefix(p.Text, p.Title))
	if len(p.Text) < leastText {
		return p, errNoArticle
	}
	return p, nil
}

// leastText is the least an article has, in bytes.
const leastText = 80

// TextOf is the text below n, a paragraph a block.
func TextOf(n *html.Node) string {
	if n == nil {
		return ""
	}
	var w writer
	w.walk(n)
	return w.String()
}

// walk goes through n and what is below in order, without recursion: a hostile page is nested deeply.
func (w *writer) walk(root *html.Node) {
	for n := root; n != nil; {
		down := n.FirstChild
		if n.Type == html.ElementNode {
			w.element(n.DataAtom)
			switch n.DataAtom {
			case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Nav, atom.Aside, atom.Footer, atom.Form, atom.Button:
				down = nil
			}
		} else if n.Type == html.TextNode {
			w.text(html.EscapeString(n.Data))
		}
		if down != nil {
			n = down
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
			if n == nil {
				return
			}
			w.element(n.DataAtom)
		}
		if n == root {
			return
		}
		w.element(n.DataAtom)
		n = n.NextSibling
	}
}

// mainElement is the one article of the page, else its main element.
func mainElement(doc *html.Node) *html.Node {
	var articles []*html.Node
	var main *html.Node
	for n := range doc.Descendants() {
		switch {
		case n.Type != html.ElementNode:
		case n.DataAtom == atom.Article:
			articles = append(articles, n)
		case n.DataAtom == atom.Main && main == nil:
			main = n
		}
	}
	if len(articles) == 1 {
		return articles[0]
	}
	return main
}

// first is the text of the first element of a kind, if there is only one.
func first(doc *html.Node, at atom.Atom) (found string) {
	count := 0
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.DataAtom == at {
			if count++; count == 1 {
				found = TextOf(n)
			}
		}
	}
	if count != 1 {
		return ""
	}
	return strings.Join(strings.Fields(found), " ")
}

// meta reads the meta elements of the head.
func meta(doc *html.Node) (p Page) {
	values := map[string]string{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Meta:
			name := strings.ToLower(firstOf(attribute(n, "property"), attribute(n, "name"), attribute(n, "itemprop")))
			if content := strings.TrimSpace(attribute(n, "content")); values[name] == "" {
				values[name] = content
			}
		case atom.Link:
			if attribute(n, "rel") == "canonical" && values["canonical"] == "" {
				values["canonical"] = attribute(n, "href")
			}
		case atom.Time:
			if values["time"] == "" {
				values["time"] = attribute(n, "datetime")
			}
		}
	}
	p.Title = firstOf(values["og:title"], values["twitter:title"])
	p.Site = values["og:site_name"]
	p.Author = firstOf(values["author"], values["article:author"])
	if strings.Contains(p.Author, "://") {
		p.Author = ""
	}
	p.Section = values["article:section"]
	p.URL = firstOf(values["canonical"], values["og:url"])
	p.Date = firstOf(values["article:published_time"], values["datepublished"], values["pubdate"], values["dc.date.issued"], values["dc.date"], values["date"], values["parsely-pub-date"], values["time"])
	return p
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if strings.EqualFold(a.Key, name) {
			return a.Val
		}
	}
	return ""
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
