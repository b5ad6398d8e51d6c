package reports

import (
	"embed"
	"fmt"
	"html/template"
)

//go:embed templates
var templateFiles embed.FS

// htmlBook writes the pages. They stand alone: no script, no network, no file beside them; article text comes in through
// html/template alone.
type htmlBook struct {
	folder *Folder
	pages  *template.Template
	title  string
}

func openHTML(f *Folder, opt Options) (Book, error) {
	pages, err := template.New("report").Funcs(words).ParseFS(templateFiles, "templates/*.html")
	if err != nil {
		return nil, fmt.Errorf("page templates: %w", err)
	}
	return &htmlBook{f, pages, opt.Title}, nil
}

// page is what a template gets.
type page struct {
	Report string // title of the whole report
	Title  string
	Root   string // way to the top of the report
	Event  *EventPage
	Tables []Filled // tables of the event that have no section of their own
	Outlet *OutletPage
	All    *Overview
	Files  []Sheet
}

// Event writes events/NAME.html. Lone events have no page.
func (b *htmlBook) Event(e *Event) error {
	if e.Page == nil {
		return nil
	}
	return b.write(e.Page.File, "event.html", page{Title: e.Page.Name, Root: "../", Event: e.Page, Tables: plain(e.Tables)})
}

// Close writes the pages of the outlets and index.html.
func (b *htmlBook) Close(o *Overview) error {
	for _, p := range o.Outlets {
		if err := b.write(p.File, "outlet.html", page{Title: name(p.Name), Root: "../", Outlet: p, All: o}); err != nil {
			return err
		}
	}
	return b.write("index.html", "index.html", page{Title: o.Title, All: o, Files: b.files()})
}

// files are the sheets that stand as a table beside the pages.
func (b *htmlBook) files() []Sheet {
	var list []Sheet
	for _, s := range tables() {
		if _, ok := b.folder.output(s.Name + ".csv"); ok {
			list = append(list, s)
		}
	}
	return list
}

func (b *htmlBook) write(name, kind string, p page) error {
	p.Report = b.title
	file, err := b.folder.Create(name)
	if err != nil {
		return err
	}
	if err := b.pages.ExecuteTemplate(file, kind, p); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return file.Close()
}

// drawn are the sheets that have a section of their own on the page of an event; every other one is shown as a table there.
var drawn = map[string]bool{"articles": true, "measures": true, "terms": true, "similarity": true, "evidence": true, "quotes": true, "speakers": true, "utterances": true, "coverage": true, "labels": true, "agency": true, "tone": true, "comparability": true, "copies": true}

func plain(tables []Filled) []Filled {
	var list []Filled
	for _, t := range tables {
		if !drawn[t.Name] && len(t.Rows) > 0 {
			list = append(list, t)
		}
	}
	return list
}
