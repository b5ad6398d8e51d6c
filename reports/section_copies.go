package reports

import (
	"fmt"

	"tellings/compare"
	"tellings/compare/copies"
)

// copiesSection is which articles are made from one text, and what each did to it.
func copiesSection(s *eventScene) pageSection {
	families := compare.Found[compare.TextFamilies](s.Comparison)
	var blocks []block
	n := 0
	for i := range families {
		f := &families[i]
		for k := range f.Copies {
			x := &f.Copies[k]
			n++
			if n > 40 {
				continue
			}
			text := say(linked(s.outlet(x.Article.Outlet), s.files[x.Article]), fmt.Sprintf(" has %.0f %% of its words in common with ", 100*x.Containment), linked(s.outlet(x.Of.Outlet), s.files[x.Of]),
				fmt.Sprintf(": %s the same, %d changed, %d added, %d left out.", plural(x.Kept, "sentence"), x.Changed, x.Added, x.Cut))
			items := []listItem{{Text: text}}
			if edits := s.edits(x); len(edits) > 0 {
				blocks = append(blocks, listBlock{Items: items}, foldBlock{"What was changed", []block{listBlock{Items: edits}}})
			} else {
				blocks = append(blocks, listBlock{Items: items})
			}
		}
	}
	if n == 0 {
		return pageSection{}
	}
	if len(blocks) > 2*seen {
		blocks = append(blocks[:2*seen:2*seen], foldBlock{"More copies", blocks[2*seen:]})
	}
	return pageSection{ID: "copies", Title: "Made from one text", Lead: say(plural(n, "article") + " of this event made from the text of another: what it took over counts once."), Blocks: blocks}
}

// edits are the sentences that a copy changed, added or left out.
func (s *eventScene) edits(x *compare.TextCopy) (items []listItem) {
	for i := range x.Edits {
		e := &x.Edits[i]
		if e.Kind == copies.Kept || len(items) == editsShown {
			continue
		}
		var text inlineText
		switch e.Kind {
		case copies.Changed:
			text = say(tag("changed"), " ")
			for _, r := range changedRuns(x, e) {
				look := lookPlain
				if r.In {
					look = lookStrong
				}
				if r.Out {
					look = lookGone
				}
				text = append(text, inlineSpan{Text: r.Text, Look: look})
			}
		case copies.Added:
			text = say(tag("added"), " ", piece(x.Article.Whole(), e.To))
		case copies.Cut:
			text = say(tag("left out"), " ", inlineSpan{Text: piece(x.Of.Whole(), e.From), Look: lookGone})
		}
		items = append(items, listItem{Text: text})
	}
	return items
}
