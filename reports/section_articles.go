package reports

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"tellings/compare"
)

// timeSection is when who published, where the articles are of several days.
func timeSection(s *eventScene) pageSection {
	days := map[string][]*compare.Article{}
	var order []string
	for i := range s.Articles {
		a := &s.Articles[i]
		if a.Date.IsZero() {
			continue
		}
		d := a.Date.Format(time.DateOnly)
		if days[d] == nil {
			order = append(order, d)
		}
		days[d] = append(days[d], a)
	}
	if len(order) < 2 {
		return pageSection{}
	}
	slices.Sort(order)
	first := days[order[0]][0]
	lead := say(fmt.Sprintf("First on %s: %s.", day(first.Date), s.outletList(outletsOf(days[order[0]]))))
	return pageSection{ID: "time", Title: "Time line", Lead: lead, Blocks: []block{s.timeLine(), foldBlock{"As a table", []block{s.dayTable(order, days)}}}}
}

const linesDrawn = 12 // outlets in a time line

// timeLine is a row an outlet and a mark an article, of those with a date.
func (s *eventScene) timeLine() timesBlock {
	t := timesBlock{Caption: "A row an outlet, a mark an article"}
	for _, outlet := range s.Outlets[:min(len(s.Outlets), linesDrawn)] {
		row := timesRow{Name: s.outlet(outlet)}
		for i := range s.Articles {
			a := &s.Articles[i]
			if a.Outlet != outlet || a.Date.IsZero() || len(row.Marks) == 60 {
				continue
			}
			if t.First.IsZero() || a.Date.Before(t.First) {
				t.First = a.Date
			}
			if a.Date.After(t.Last) {
				t.Last = a.Date
			}
			row.Marks = append(row.Marks, timesMark{a.Date, 1, day(a.Date) + ": " + short(s.headline(a.Article), 100), s.files[a.Article]})
		}
		slices.SortStableFunc(row.Marks, func(a, b timesMark) int { return a.At.Compare(b.At) })
		t.Rows = append(t.Rows, row)
	}
	return t
}

func (s *eventScene) dayTable(order []string, days map[string][]*compare.Article) gridBlock {
	t := gridBlock{Caption: "Articles by day", Head: []string{"Day", "Articles"}}
	for _, d := range order {
		var line inlineText
		for i, a := range days[d] {
			if i == 12 {
				line = append(line, soft(fmt.Sprintf(" and %d more", len(days[d])-i)))
				break
			}
			if i > 0 {
				line = append(line, inlineSpan{Text: ", "})
			}
			line = append(line, linked(s.outlet(a.Outlet), s.files[a.Article]))
		}
		t.Rows = append(t.Rows, []inlineText{say(day(days[d][0].Date)), line})
	}
	return t
}

func outletsOf(articles []*compare.Article) (list []string) {
	for _, a := range articles {
		if !slices.Contains(list, a.Outlet) {
			list = append(list, a.Outlet)
		}
	}
	return list
}

// comparableSection is what the outlets differ in that nobody asked about.
func comparableSection(s *eventScene) pageSection {
	found := compare.Found[compare.Comparability](s.Comparison)
	var items []listItem
	for i := range found {
		d := &found[i]
		if d.Other != "" {
			continue
		}
		text := say(strong(s.outlet(d.Outlet)+": "), s.sentence(caveat(d)))
		if d.Fails {
			text = append(text, inlineSpan{Text: " "}, tag("not comparable"))
			items = slices.Insert(items, 0, listItem{Text: text})
			continue
		}
		items = append(items, listItem{Text: text})
	}
	if len(items) == 0 {
		return pageSection{}
	}
	return pageSection{ID: "ground", Title: "Can these be compared?", Lead: say("What differs between these articles beside the outlet: it may be the reason for a difference above."), Blocks: folded(items, seen, "remark")}
}

// articlesSection lists what was read.
func articlesSection(s *eventScene) pageSection {
	t := gridBlock{Caption: "What was compared", Head: []string{"Outlet", "Article", "Day", "Words", "Own voice", "Noticed"}, Numbers: []bool{false, false, false, true, true, false}, Sorted: true}
	for i := range s.Articles {
		a := &s.Articles[i]
		if len(t.Rows) == 400 {
			break
		}
		title := say(linked(s.headline(a.Article), s.files[a.Article]))
		if web := link(a.URL); web != "" {
			title = append(title, inlineSpan{Text: " "}, linked("original", web))
		}
		t.Rows = append(t.Rows, []inlineText{say(s.outlet(a.Outlet)), title, say(day(a.Date)), say(thousands(a.Tokens)), say(fmt.Sprintf("%.0f %%", 100*a.Share(0))), say(flat(strings.Join(noticed(a), "; ")))})
	}
	section := pageSection{ID: "articles", Title: "Articles", Lead: say(plural(len(s.Articles), "article") + ", each with its whole text and marks; the headlines above lead there too."),
		Blocks: []block{foldBlock{"All articles: day, length, what limits them", []block{t}}}}
	if n := len(s.Articles) - len(t.Rows); n > 0 {
		section.Blocks = append(section.Blocks, textBlock{say(soft(plural(n, "article") + " more in articles.csv."))})
	}
	return section
}
