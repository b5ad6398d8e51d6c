package corpus

import (
	"strings"

	"tellings/corpus/markup"
	"tellings/corpus/vendors"
)

// readHTML reads a saved page: its article and what it says of itself. An export of a news database that comes as a page holds many.
func readHTML(f *inputFile) error {
	page, err := f.whole()
	if err != nil {
		return err
	}
	return f.pageArticle(page, "", 0)
}

// pageArticle hands on the article or the articles of one page, which comes from address and begins at line.
func (f *inputFile) pageArticle(page, address string, line int) error {
	doc, err := markup.Parse(page)
	if err != nil {
		return f.reject(line, "", "the page cannot be read: "+err.Error())
	}
	if docs := vendors.Europresse(doc); len(docs) > 0 {
		return f.documents(docs)
	}
	if docs, _ := vendors.Split(markup.TextOf(doc)); len(docs) > 0 {
		return f.documents(docs)
	}
	p, err := markup.ReadPage(doc, address)
	if err != nil {
		return f.reject(line, "", err.Error())
	}
	rec := &record{line: line}
	for at, value := range map[field]string{fieldText: p.Text, fieldTitle: p.Title, fieldOutlet: p.Site, fieldAuthor: p.Author, fieldDate: p.Date, fieldURL: p.URL, fieldSection: p.Section} {
		rec.values[at] = strings.TrimSpace(value)
	}
	return f.record(rec)
}
