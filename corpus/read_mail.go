package corpus

import (
	"strings"

	"tellings/corpus/document"
	"tellings/corpus/markup"
)

// readMail reads a newsletter (.eml), or a page that a browser saved in one file (.mht). A page says more of itself than the head of the message.
func readMail(f *inputFile) error {
	data, err := f.bytes()
	if err != nil {
		return err
	}
	m, err := document.ReadMail(strings.NewReader(string(data)))
	if err != nil {
		return badFilef("", "%w", err)
	}
	outlet := m.From
	if strings.HasPrefix(outlet, "<") { // "<Saved by Blink>"
		outlet = ""
	}
	head := &record{}
	for at, value := range map[field]string{fieldTitle: m.Subject, fieldOutlet: outlet, fieldDate: m.Date, fieldURL: m.Location} {
		head.values[at] = value
	}
	pass := f.record
	f.record = func(rec *record) error {
		rec.fill(head)
		return pass(rec)
	}
	if m.HTML != "" {
		if doc, err := markup.Parse(m.HTML); err == nil && m.Plain != "" {
			if _, err := markup.ReadPage(doc, m.Location); err != nil {
				return f.oneOrMany(m.Plain)
			}
		}
		return f.pageArticle(m.HTML, m.Location, 0)
	}
	return f.oneOrMany(m.Plain)
}
