package reports

import (
	"fmt"
	"strconv"
	"time"
)

const eventsPaged = 250 // events in a page of the index

// index writes index.html and, where there are many events, further pages of them.
func (b *htmlBook) index(o *Overview) error {
	events := o.ordered()
	pages := max(1, (len(events)+eventsPaged-1)/eventsPaged)
	file := func(i int) string {
		if i == 0 {
			return indexName
		}
		return "events-" + strconv.Itoa(i+1) + ".html"
	}
	for i := range pages {
		part := events[i*eventsPaged : min(len(events), (i+1)*eventsPaged)]
		err := b.write(file(i), func(h *hypertext) {
			h.frame(o.Title, b.title, nil, fullDress, func() {
				h.header("Report", o.Title, plural(len(o.Outlets), "outlet"), plural(len(o.Events), "event")+" compared", o.alone(), plural(o.Articles, "article"), plural(o.Words, "word"), days(o.First, o.Last))
				h.raw("<main id=\"main\">\n")
				if i == 0 {
					for _, s := range b.indexSections(o, events) {
						h.section(&s)
					}
				}
				s := eventsSection(part, "events")
				for k := range pages {
					if pages > 1 {
						s.Lead = append(s.Lead, Span{Text: " "}, pageLink(k, i, file(k)))
					}
				}
				h.section(&s)
				if i == 0 {
					for _, s := range indexEnd(o, b.tables()) {
						h.section(&s)
					}
					h.reading()
				}
				h.raw("</main>\n")
			})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func pageLink(k, here int, file string) Span {
	if k == here {
		return strong("page " + strconv.Itoa(k+1))
	}
	return linked("page "+strconv.Itoa(k+1), file)
}

// indexSections are what stands above the events: the best statement of the largest events, and the outlets.
func (b *htmlBook) indexSections(o *Overview, events []EventLine) []Section {
	var items []Item
	for i := range events {
		e := &events[i]
		if e.Best != "" && len(items) < 3 {
			items = append(items, Item{Text: say(linked(e.Name, e.File), ": ", e.Best, e.Refs)})
		}
	}
	var list []Section
	if len(events) == 0 {
		list = append(list, Section{ID: "things", Title: "There is nothing to compare", Lead: say("No event was told by two outlets or more. articles.csv has what was read.")})
	}
	if len(items) > 0 {
		list = append(list, Section{ID: "things", Title: "Three things to know", Blocks: []Block{List{Items: items, Ordered: true}}})
	}
	bars := Bars{Caption: "Whose voice", Key: []string{"own voice", "quoted", "retold"}}
	table := Grid{Caption: "Outlets over the compared events", Head: []string{"Outlet", "Events", "Articles", "Words", "Own voice", "Quoted", "Retold"}, Numbers: []bool{false, true, true, true, true, true, true}, Sorted: true}
	for _, p := range o.Outlets {
		if len(bars.Rows) < 12 {
			bars.Rows = append(bars.Rows, p.bar())
		}
		table.Rows = append(table.Rows, []Inline{say(linked(p.Name, p.File)), say(thousands(len(p.Events) + p.Hidden)), say(thousands(p.Articles)), say(thousands(p.Words)), say(p.percent(0)), say(p.percent(1)), say(p.percent(2))})
	}
	blocks := []Block{bars}
	blocks = append(blocks, foldRows(table, 12, "outlet")...)
	return append(list, Section{ID: "outlets", Title: "Outlets", Lead: say("How much of what each outlet writes is its own voice, and how much it gives to others."), Blocks: blocks})
}

func (p *OutletPage) share(v int) float64 {
	if p.Words == 0 {
		return 0
	}
	return float64(p.Voices[v]) / float64(p.Words)
}

func (p *OutletPage) percent(v int) string { return fmt.Sprintf("%.0f %%", 100*p.share(v)) }

func (p *OutletPage) bar() Bar {
	bar := Bar{Name: p.Name, Note: plural(p.Words, "word")}
	for v, what := range []string{"own voice", "quoted", "retold"} {
		bar.Parts = append(bar.Parts, Part{p.share(v), v, p.percent(v) + " " + what})
	}
	return bar
}

// alone says how many events have nothing to be compared with.
func (o *Overview) alone() string {
	if o.Alone == 0 {
		return ""
	}
	return plural(o.Alone, "event") + " told by one outlet alone"
}

// eventsSection lists events.
func eventsSection(events []EventLine, id string) Section {
	t := Grid{Caption: "Those that most outlets tell first, of these those of which most is to be said", Head: []string{"Event", "Day", "Outlets", "Articles", "Findings", "The first of them"},
		Numbers: []bool{false, true, true, true, true, false}, Sorted: true}
	for i := range events {
		e := &events[i]
		d := ""
		if !e.First.IsZero() {
			d = e.First.Format(time.DateOnly)
		}
		t.Rows = append(t.Rows, []Inline{say(linked(e.Name, e.File)), say(d), say(thousands(e.Outlets)), say(thousands(e.Articles)), say(thousands(e.Statements)), say(short(e.Best, 220))})
	}
	return Section{ID: id, Title: "Events", Blocks: []Block{t}}
}

// indexEnd are the records that were not read, and the tables.
func indexEnd(o *Overview, files []Inline) (list []Section) {
	if o.Alone > 0 {
		list = append(list, Section{ID: "alone", Title: "Told by one outlet alone", Lead: say(o.alone() + ": nothing to compare it with; see articles.csv.")})
	}
	if o.Rejected > 0 {
		t := Grid{Caption: "The first of them; rejects.csv has all", Head: []string{"Record", "Column", "Why"}}
		for _, r := range o.Rejects {
			t.Rows = append(t.Rows, []Inline{say(flat(r.Origin)), say(flat(r.Column)), say(flat(r.Reason))})
		}
		list = append(list, Section{ID: "rejects", Title: "Not read", Lead: say(plural(o.Rejected, "record") + " left out, in whole or in part."), Blocks: []Block{Fold{"Which, and why", []Block{t}}}})
	}
	if len(files) > 0 {
		list = append(list, Section{ID: "tables", Title: "Tables", Blocks: []Block{Fold{"Every number, for a spreadsheet or a program", []Block{Chips(files)}}}})
	}
	return list
}

// tables are links to the sheets that stand as a file beside the pages.
func (b *htmlBook) tables() (list []Inline) {
	for _, s := range tables() {
		if file := s.Name + ".csv"; s.Name != rejectsSheet.Name {
			if _, ok := b.folder.output(file); ok {
				list = append(list, say(linked(file, file), " ", soft(first(s.Doc))))
			}
		}
	}
	return list
}

// outletPage is what was found of one outlet, event by event.
func (b *htmlBook) outletPage(h *hypertext, p *OutletPage) {
	h.frame(p.Name, b.title, b.wayUp(), fullDress, func() {
		h.header("Outlet", p.Name, plural(len(p.Events)+p.Hidden, "event"), plural(p.Articles, "article"), plural(p.Words, "word"))
		h.raw("<main id=\"main\">\n")
		voices := Section{ID: "voices", Title: "Whose voice", Blocks: []Block{Bars{Caption: "Whose voice", Key: []string{"own voice", "quoted", "retold"}, Rows: []Bar{p.bar()}}}}
		voices.Lead = say(fmt.Sprintf("Of its words %s are its own, %s stand in quotation marks, and %s retell what somebody said.", p.percent(0), p.percent(1), p.percent(2)))
		h.section(&voices)
		var items []Item
		for _, s := range p.Said {
			it := s.Item
			it.Text = append(append(Inline{}, it.Text...), Span{Text: " "}, linked(s.Event, s.File))
			items = append(items, it)
		}
		if len(items) > 0 {
			h.section(&Section{ID: "findings", Title: "What it tells otherwise than others", Lead: say("The strongest findings over its events. They are of these articles; what it usually does takes many."), Blocks: folded(items, seen, "finding")})
		}
		s := eventsSection(p.Events, "events")
		if p.Hidden > 0 {
			s.Lead = say(plural(p.Hidden, "event") + " more in articles.csv.")
		}
		h.section(&s)
		h.raw("</main>\n")
	})
}
