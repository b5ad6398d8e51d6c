package reports

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"time"

	"tellings/compare/stats"
)

const eventsPaged = 250 // events in a page of the index

// index writes index.html and, where there are many events, further pages of them.
func (b *htmlBook) index(o *runOverview) error {
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
			h.frame(o.Title, b.title, nil, true, func() {
				h.header("Report", o.Title, o.named(), plural(len(o.Events), "event")+" compared", o.alone(), plural(o.Articles, "article"), plural(o.Words, "word"), days(o.First, o.Last))
				h.raw("<main id=\"main\">\n")
				if i == 0 {
					for _, s := range indexSections(o, events) {
						h.section(&s)
					}
				}
				s := eventsSection(part, "events")
				for k := range pages {
					if pages > 1 {
						s.Lead = append(s.Lead, inlineSpan{Text: " "}, pageLink(k, i, file(k)))
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

func pageLink(k, here int, file string) inlineSpan {
	if k == here {
		return strong("page " + strconv.Itoa(k+1))
	}
	return linked("page "+strconv.Itoa(k+1), file)
}

// indexSections are what stands above the events: what to know first, the outlets over all events, whose voice they write in, how alike
// they are, and when it was.
func indexSections(o *runOverview, events []eventLine) []pageSection {
	if len(events) == 0 {
		return []pageSection{{ID: "things", Title: "There is nothing to compare", Lead: say("No event was told by two outlets or more. articles.csv has what was read.")}}
	}
	var list []pageSection
	for _, s := range []pageSection{indexThings(o, events), o.Profiles.section(o.Outlets), outletsSection(o), o.alike.section(o.outlets), o.timeSection()} {
		if s.ID != "" {
			list = append(list, s)
		}
	}
	return list
}

// indexThings are two habits over events where there are such, and the best statements of the largest events.
func indexThings(o *runOverview, events []eventLine) pageSection {
	items := o.Profiles.things(o.outlets, 2)
	taken := map[string]bool{}
	for round := 0; round < 3; round++ { // of each sort one, of as many events as there are
		for i := range events {
			e := &events[i]
			k := slices.IndexFunc(e.Things, func(t inlineText) bool { return !taken[t[0].Text] })
			if k >= 0 && len(items) < 3 {
				taken[e.Things[k][0].Text] = true
				items = append(items, listItem{Text: append(say(linked(e.Name, e.File), ": "), e.Things[k][1:]...)})
			}
		}
	}
	if len(items) == 0 {
		return pageSection{}
	}
	return pageSection{ID: "things", Title: thingsTitle(len(items)), Blocks: []block{listBlock{Items: items, Ordered: true}}}
}

func outletsSection(o *runOverview) pageSection {
	bars := barsBlock{Caption: "A bar is all the words of an outlet", Key: []string{"own voice", "quoted", "retold"}}
	table := gridBlock{Caption: "Outlets over the compared events", Head: []string{"Outlet", "Events", "Articles", "Words", "Own voice", "Quoted", "Retold"}, Numbers: []bool{false, true, true, true, true, true, true}, Sorted: true}
	for _, p := range o.Outlets {
		if len(bars.Rows) < 12 {
			bars.Rows = append(bars.Rows, p.bar())
		}
		table.Rows = append(table.Rows, []inlineText{say(linked(p.Name, p.File)), say(thousands(len(p.Events) + p.Hidden)), say(thousands(p.Articles)), say(thousands(p.Words)), say(p.percent(0)), say(p.percent(1)), say(p.percent(2))})
	}
	blocks := []block{bars, foldBlock{"All " + plural(len(table.Rows), "outlet") + " as a table", []block{table}}}
	return pageSection{ID: "outlets", Title: "Whose voice", Lead: voiceLead(o.Outlets), Blocks: blocks}
}

// voiceLead says who writes most and least in its own voice, of those with words enough to say so.
func voiceLead(outlets []*outletPage) inlineText {
	var high, low *outletPage
	for _, p := range outlets {
		if p.Words < 300 {
			continue
		}
		if high == nil || p.share(0) > high.share(0) {
			high = p
		}
		if low == nil || p.share(0) < low.share(0) {
			low = p
		}
	}
	if high == low {
		return say("How much of its words each outlet writes in its own voice, and how much it gives to others.")
	}
	return say(fmt.Sprintf("%s writes %s of its words in its own voice, %s %s; the rest it gives to others.", high.Name, high.percent(0), low.Name, low.percent(0)))
}

// section draws which outlets write most alike over the events that they share: of those that shared an event with all the others drawn.
func (l *likeness) section(outlets map[string]*outletPage) pageSection {
	places := l.complete(alikeShown)
	if len(places) < 4 {
		return pageSection{}
	}
	mean := func(a, b int) float64 {
		at := [2]int{min(places[a], places[b]), max(places[a], places[b])}
		return l.sum[at] / float64(l.events[at])
	}
	t := treeBlock{Caption: "The farther left two join, the more alike their words on the same events: 1 the same, 0 nothing in common", Root: stats.Tree(len(places), func(a, b int) float64 { return 1 - mean(a, b) })}
	for _, at := range places {
		t.Leaves = append(t.Leaves, outlets[l.outlets[at]].Name)
	}
	return pageSection{ID: "alike", Title: "How alike", Lead: say("By the words of their articles on the same events (cosine of TF-IDF, mean over events). Outlets that run the same agency's text stand together for that reason."), Blocks: []block{t}}
}

// complete are the places of at most that many outlets of which each shares an event with each other, those with most events first.
func (l *likeness) complete(most int) (places []int) {
	shared := make([]int, len(l.outlets))
	for at, n := range l.events {
		shared[at[0]] += n
		shared[at[1]] += n
	}
	order := make([]int, len(l.outlets))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(shared[b], shared[a]) })
	for _, a := range order {
		apart := slices.ContainsFunc(places, func(b int) bool { return l.events[[2]int{min(a, b), max(a, b)}] == 0 })
		if !apart && len(places) < most {
			places = append(places, a)
		}
	}
	slices.SortFunc(places, func(a, b int) int { return cmp.Compare(l.outlets[a], l.outlets[b]) })
	return places
}

const spansDrawn = 48 // spans of time into which events are counted

// timeSection is when the events were: a row an outlet, a mark for the events that it tells in a span of time.
func (o *runOverview) timeSection() pageSection {
	if len(o.Events) < 3 || o.Last.Sub(o.First) < 24*time.Hour {
		return pageSection{}
	}
	t := timesBlock{Caption: "Events by the day of their first article: the larger a mark, the more", First: o.First, Last: o.Last}
	span := max(o.Last.Sub(o.First)/spansDrawn, 24*time.Hour)
	row := func(name string, at func(yield func(time.Time))) {
		counts := make([]int, spansDrawn+1)
		at(func(d time.Time) {
			if !d.IsZero() {
				counts[min(int(d.Sub(o.First)/span), spansDrawn)]++
			}
		})
		r := timesRow{Name: name}
		for i, n := range counts {
			if n > 0 {
				from := o.First.Add(time.Duration(i) * span)
				r.Marks = append(r.Marks, timesMark{At: from, Many: n, Title: plural(n, "event") + " from " + day(from)})
			}
		}
		t.Rows = append(t.Rows, r)
	}
	row("All events", func(yield func(time.Time)) {
		for i := range o.Events {
			yield(o.Events[i].First)
		}
	})
	for _, p := range byEvents(o.Outlets)[:min(len(o.Outlets), linesDrawn-1)] {
		row(p.Name, func(yield func(time.Time)) {
			for i := range p.Events {
				yield(p.Events[i].First)
			}
		})
	}
	return pageSection{ID: "time", Title: "Time line", Lead: say("From " + day(o.First) + " to " + day(o.Last) + "."), Blocks: []block{t}}
}

func (p *outletPage) share(v int) float64 {
	if p.Words == 0 {
		return 0
	}
	return float64(p.Voices[v]) / float64(p.Words)
}

func (p *outletPage) percent(v int) string { return fmt.Sprintf("%.0f %%", 100*p.share(v)) }

func (p *outletPage) bar() barRow {
	bar := barRow{Name: p.Name, Note: plural(p.Words, "word")}
	for v, what := range []string{"own voice", "quoted", "retold"} {
		bar.Parts = append(bar.Parts, barPart{p.share(v), v, p.percent(v) + " " + what})
	}
	return bar
}

// alone says how many events have nothing to be compared with.
func (o *runOverview) alone() string {
	if o.Alone == 0 {
		return ""
	}
	return plural(o.Alone, "event") + " told by one outlet alone"
}

// eventsSection lists events.
func eventsSection(events []eventLine, id string) pageSection {
	t := gridBlock{Caption: "Those that most outlets tell first, of these those of which most is to be said. Alike: how much the outlets' words have in common, 0 to 1.",
		Head: []string{"Event", "First finding", "Day", "Outlets", "Articles", "Alike", "Findings"}, Numbers: []bool{false, false, true, true, true, true, true}, Sorted: true}
	for i := range events {
		e := &events[i]
		t.Rows = append(t.Rows, []inlineText{say(linked(e.Name, e.File)), say(short(e.best(), 160)), say(e.day()), say(thousands(e.Outlets)), say(thousands(e.Articles)), say(e.alike()), say(thousands(e.Statements))})
	}
	return pageSection{ID: id, Title: "Events", Blocks: []block{t}}
}

func (e *eventLine) day() string {
	if e.First.IsZero() {
		return ""
	}
	return e.First.Format(time.DateOnly)
}

func (e *eventLine) alike() string {
	if math.IsNaN(e.Alike) {
		return ""
	}
	return fmt.Sprintf("%.2f", e.Alike)
}

// indexEnd are the records that were not read, and the tables.
func indexEnd(o *runOverview, files []inlineText) (list []pageSection) {
	if o.Alone > 0 {
		list = append(list, pageSection{ID: "alone", Title: "Told by one outlet alone", Lead: say(o.alone() + ": nothing to compare it with; see articles.csv.")})
	}
	if o.Rejected > 0 {
		t := gridBlock{Caption: "The first of them; rejects.csv has all", Head: []string{"Record", "Column", "Why"}}
		for _, r := range o.Rejects {
			t.Rows = append(t.Rows, []inlineText{say(flat(r.Origin)), say(flat(r.Column)), say(flat(r.Reason))})
		}
		list = append(list, pageSection{ID: "rejects", Title: "Not read", Lead: say(plural(o.Rejected, "record") + " left out, in whole or in part."), Blocks: []block{foldBlock{"Which, and why", []block{t}}}})
	}
	if len(files) > 0 {
		list = append(list, pageSection{ID: "tables", Title: "Tables", Blocks: []block{foldBlock{"Every number, for a spreadsheet or a program", []block{chipsBlock(files)}}}})
	}
	return list
}

// tables are links to the sheets that stand as a file beside the pages.
func (b *htmlBook) tables() (list []inlineText) {
	for _, s := range tables() {
		if file, ok := b.folder.table(&s); ok && s.Name != RejectsSheet.Name {
			list = append(list, say(linked(file.Name, file.Name), " ", soft(first(s.Doc))))
		}
	}
	return list
}
