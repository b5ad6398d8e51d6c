package reports

import (
	"cmp"
	"fmt"
	"slices"

	"tellings/compare"
)

// outletPage is what was found of one outlet: how it differs over its events, its habits, its strongest findings, and the events where
// most is said of it.
func (b *htmlBook) outletPage(h *hypertext, p *outletPage, o *runOverview) {
	h.frame(p.Name, b.title, b.wayUp(), true, func() {
		h.header("Outlet", p.Name, plural(len(p.Events)+p.Hidden, "event"), plural(p.Articles, "article"), plural(p.Words, "word"))
		h.raw("<main id=\"main\">\n")
		for _, s := range []pageSection{p.voiceSection(), o.Profiles.outletSection(p), p.habitSection(), p.saidSection(), p.eventSection()} {
			if s.ID != "" {
				h.section(&s)
			}
		}
		h.raw("</main>\n")
	})
}

func (p *outletPage) voiceSection() pageSection {
	lead := say(fmt.Sprintf("Of its words %s are its own, %s stand in quotation marks, and %s retell what somebody said.", p.percent(0), p.percent(1), p.percent(2)))
	return pageSection{ID: "voices", Title: "Whose voice", Lead: lead, Blocks: []block{barsBlock{Caption: "The bar is all its words", Key: []string{"own voice", "quoted", "retold"}, Rows: []barRow{p.bar()}}}}
}

// outletSection is the row of an outlet among the profiles: what is told apart from chance in words, the rest in a table.
func (b *profileBoard) outletSection(p *outletPage) pageSection {
	table := gridBlock{Caption: "Against the others on the same events, in its own voice", Head: []string{"Measure", "Difference", "95 % interval", "Events", "Above", "Below", "Verdict"},
		Numbers: []bool{false, false, true, true, true, true, true}, Sorted: true}
	tested := 0
	for _, q := range b.questions {
		r := b.of(p.key, q)
		if r == nil || !(r.High > r.Low) {
			continue
		}
		tested++
		table.Rows = append(table.Rows, []inlineText{say(q.words()), say(effectText(r)), say(intervalText(r)), say(thousands(r.Events)), say(thousands(r.Higher)), say(thousands(r.Lower)), say(string(r.Verdict))})
	}
	if tested == 0 {
		return pageSection{}
	}
	section := pageSection{ID: "profile", Title: "Over all events, against the others"}
	var items []listItem
	for _, r := range b.supported(p.key) {
		items = append(items, listItem{Text: say(profileSentence(r, p.Name), b.meaning(asks(r)))})
	}
	section.Lead = say("Nothing here can be told apart from chance. The clearest differences, with how far they may reach:")
	if len(items) > 0 {
		section.Lead = say(fmt.Sprintf("%s can be told apart from chance.", plural(len(items), "difference")))
		section.Blocks = folded(items, seen, "difference")
	}
	section.Blocks = append(section.Blocks, intervalBlocks(b.widest(p.key), func(r *compare.Profile) string { return asks(r).words() }, map[string]string{p.key: p.Name})...)
	section.Blocks = append(section.Blocks, foldBlock{"All " + plural(tested, "measure"), []block{table}})
	return section
}

func intervalText(r *compare.Profile) string {
	if isRatio(r) {
		return times(r.Low) + " to " + times(r.High)
	}
	return reachOf(r)
}

const habitsShown = 30

// habitSection are charged words that it alone has in its own voice in several events.
func (p *outletPage) habitSection() pageSection {
	habits := p.habits()
	if len(habits) == 0 {
		return pageSection{}
	}
	var items []listItem
	for _, w := range habits[:min(len(habits), habitsShown)] {
		line := say("“", flat(w.Word), "” in ", plural(w.Events, "event"), ": ")
		for i, l := range w.Links {
			if i > 0 {
				line = append(line, inlineSpan{Text: "; "})
			}
			l.Text = short(l.Text, 60)
			line = append(line, l)
		}
		items = append(items, listItem{Text: line})
	}
	return pageSection{ID: "habits", Title: "Its own words, again and again", Lead: say(fmt.Sprintf("%s that no other outlet has in its own voice on the same event, each in two events or more.", plural(len(habits), "charged word"))), Blocks: folded(items, seen, "word")}
}

func (p *outletPage) saidSection() pageSection {
	var items []listItem
	for _, s := range p.Said {
		it := s.Item
		it.Text = append(append(inlineText{}, it.Text...), inlineSpan{Text: " "}, linked(s.Event, s.File))
		items = append(items, it)
	}
	if len(items) == 0 {
		return pageSection{}
	}
	return pageSection{ID: "findings", Title: "What it tells otherwise than others", Lead: say("The strongest findings over its events. They are of these articles; what it usually does takes many."), Blocks: folded(items, seen, "finding")}
}

// eventSection lists its events, those where most is said of it first.
func (p *outletPage) eventSection() pageSection {
	events := slices.Clone(p.Events)
	slices.SortStableFunc(events, func(a, b outletEvent) int {
		return cmp.Or(cmp.Compare(b.Own, a.Own), cmp.Compare(b.Outlets, a.Outlets))
	})
	t := gridBlock{Caption: "Those where most is found about this outlet first", Head: []string{"Event", "First finding", "Day", "Outlets", "Articles", "Alike", "About it"},
		Numbers: []bool{false, false, true, true, true, true, true}, Sorted: true}
	for i := range events {
		e := &events[i]
		t.Rows = append(t.Rows, []inlineText{say(linked(e.Name, e.File)), say(short(e.best(), 120)), say(e.day()), say(thousands(e.Outlets)), say(thousands(e.Articles)), say(e.alike()), say(thousands(e.Own))})
	}
	section := pageSection{ID: "events", Title: "Events", Blocks: foldRows(t, 50, "event")}
	if p.Hidden > 0 {
		section.Lead = say(plural(p.Hidden, "event") + " more in articles.csv.")
	}
	return section
}
