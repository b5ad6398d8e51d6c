package corpus

import (
	"encoding/xml"
	"fmt"
	"strings"

	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html/charset"

	"tellings/corpus/markup"
)

// readFeed reads RSS and Atom: an entry is an article, the feed is the outlet. Most feeds hold teasers only; that is said.
func readFeed(f *inputFile) error {
	data, err := f.bytes()
	if err != nil {
		return err
	}
	if root := rootElement(data); root != "rss" && root != "feed" && root != "RDF" {
		return badFilef("", "XML of a kind that is not read (its first element is %q); can be read: RSS and Atom. Convert it to JSONL or CSV", clip(root))
	}
	feed, err := parseFeed(string(data))
	if err != nil {
		return badFilef("", "the feed cannot be read: %w", err)
	}
	teasers := 0
	for i, item := range feed.Items {
		text := item.Content
		if text == "" {
			text = item.Description
			teasers++
		}
		rec := &record{line: i + 1}
		for at, value := range map[field]string{fieldText: markup.Text(text), fieldTitle: markup.Text(item.Title), fieldURL: item.Link, fieldOutlet: feed.Title, fieldDate: item.Published,
			fieldAuthor: authors(item.Authors), fieldSection: strings.Join(item.Categories, ", ")} {
			rec.values[at] = strings.TrimSpace(value)
		}
		if rec.values[fieldDate] == "" {
			rec.values[fieldDate] = item.Updated
		}
		if err := f.record(rec); err != nil {
			return err
		}
	}
	if teasers > 0 {
		return f.note(0, fieldText, plural(teasers, "entry has", "entries have")+" a description alone, which in most feeds is a teaser and not the article; they were kept")
	}
	return nil
}

func authors(people []*gofeed.Person) string {
	var names []string
	for _, p := range people {
		if p != nil && p.Name != "" {
			names = append(names, p.Name)
		}
	}
	return strings.Join(names, ", ")
}

// parseFeed calls the library, which is not ours: no feed may end the program.
func parseFeed(data string) (feed *gofeed.Feed, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v", p)
		}
	}()
	return gofeed.NewParser().ParseString(data)
}

// rootElement is the name of the first element of XML.
func rootElement(data []byte) string {
	d := xml.NewDecoder(strings.NewReader(string(data[:min(len(data), 64<<10)])))
	d.Strict = false
	d.CharsetReader = charset.NewReaderLabel
	for {
		t, err := d.Token()
		if err != nil {
			return ""
		}
		if e, ok := t.(xml.StartElement); ok {
			return e.Name.Local
		}
	}
}

// plural is a number with the word for one or for many.
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", many)
}
