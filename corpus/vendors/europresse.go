package vendors

import (
	"strings"

	"golang.org/x/net/html"

	"tellings/corpus/markup"
)

// Europresse reads the articles of an export of Europresse, which is a page with an article element for each, and in it elements
// of the classes DocPublicationName, DocHeader, titreArticle and docOcurrContainer; nil if doc is none.
func Europresse(doc *html.Node) (docs []Document) {
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode || n.Data != "article" {
			continue
		}
		name := find(n, "docpublicationname")
		if name == nil {
			continue
		}
		d := Document{Line: len(docs) + 1, Outlet: line(name), Title: line(find(n, "titrearticlevisu", "titrearticle")), Author: line(find(n, "docauthors", "sm-margin-bottomnews"))}
		d.Outlet, d.Edition, _ = strings.Cut(d.Outlet, ", ")
		d.Date = europresseDate(line(find(n, "docheader")))
		if body := find(n, "dococurrcontainer", "doctext"); body != nil {
			d.Text = markup.TextOf(body)
		}
		if d.Text == "" {
			d.Fault = "the article of Europresse has no element docOcurrContainer, in which its text stands"
		}
		docs = append(docs, d)
	}
	return docs
}

// europresseDate finds the date in a line such as "News, Wednesday, March 5, 2025 520 words, p. 4".
func europresseDate(header string) string {
	words := strings.Fields(header)
	for i := range words {
		for _, n := range [...]int{3, 4} {
			if i+n > len(words) {
				continue
			}
			if s := strings.TrimRight(strings.Join(words[i:i+n], " "), ",;"); longDate().MatchString(s) || frenchDate().MatchString(s) {
				return s
			}
		}
	}
	return ""
}

// find is the first element below n that has one of the classes, in lower case.
func find(n *html.Node, classes ...string) *html.Node {
	for _, want := range classes {
		for c := range n.Descendants() {
			if c.Type != html.ElementNode {
				continue
			}
			for _, a := range c.Attr {
				if a.Key != "class" {
					continue
				}
				for _, class := range strings.Fields(strings.ToLower(a.Val)) {
					if class == want {
						return c
					}
				}
			}
		}
	}
	return nil
}

// line is the text of n in one line.
func line(n *html.Node) string {
	if n == nil {
		return ""
	}
	return strings.Join(strings.Fields(markup.TextOf(n)), " ")
}
