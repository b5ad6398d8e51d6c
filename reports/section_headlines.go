package reports

import (
	"slices"
	"strings"

	"tellings/compare"
	"tellings/corpus"
	"tellings/corpus/text"
)

// headlinesSection sets the headlines side by side, with the charged words that are the outlet's own marked.
func headlinesSection(s *eventScene) pageSection {
	found := compare.Found[compare.Headlines](s.Comparison)
	section := pageSection{ID: "headlines", Title: "Headlines, side by side"}
	told := map[*corpus.Article]*compare.Headline{}
	for i := range found {
		told[found[i].Article] = &found[i]
	}
	section.Lead = headlinesLead(s, found)
	table := gridBlock{Caption: "One headline an outlet; a headline leads to its article", Head: []string{"Outlet", "Headline"}}
	var more [][]inlineText
	for i := range s.Articles {
		a := &s.Articles[i]
		row := []inlineText{say(s.outlet(a.Outlet)), say(linked(s.headline(a.Article), s.files[a.Article]))}
		if h := told[a.Article]; h != nil {
			row[1] = s.markedHeadline(h)
		} else if strings.TrimSpace(a.Title) == "" {
			row[1] = append(row[1], inlineSpan{Text: " "}, tag("first words"))
		}
		if i > 0 && s.Articles[i-1].Outlet == a.Outlet {
			more = append(more, row)
		} else {
			table.Rows = append(table.Rows, row)
		}
	}
	if len(table.Rows) == 0 {
		return pageSection{}
	}
	section.Blocks = foldRows(table, 12, "headline")
	if len(more) > 0 {
		table.Caption, table.Rows = "Further headlines of these outlets", more
		section.Blocks = append(section.Blocks, foldBlock{plural(len(more), "further headline"), []block{table}})
	}
	if len(found) == 0 {
		section.Title = "Articles, side by side"
	}
	return section
}

// headlinesLead says which outlets have a charged word of their own in a headline.
func headlinesLead(s *eventScene, found compare.Headlines) inlineText {
	var charged []string
	for i := range found {
		if o := s.outlet(found[i].Outlet); len(found[i].Charged) > 0 && !slices.Contains(charged, o) {
			charged = append(charged, o)
		}
	}
	if len(found) == 0 {
		return nil
	}
	if len(charged) == 0 {
		return say("No headline has a charged word in the outlet’s own voice.")
	}
	return say("Marked: charged words in the outlet’s own voice, in headlines of " + listed(charged) + ".")
}

// markedHeadline is a headline as a link to its article, with its charged words marked.
func (s *eventScene) markedHeadline(h *compare.Headline) (line inlineText) {
	var marks []text.Span
	for i := range h.Words {
		if h.Words[i].Article == h.Article && h.Words[i].Field == h.Evidence.Field {
			marks = append(marks, h.Words[i].Span)
		}
	}
	href := s.files[h.Article]
	if len(marks) == 0 || h.Evidence.Article == nil {
		return say(linked(h.Text, href))
	}
	source := h.Evidence.Source()
	for _, r := range runsOf(source, within(h.Evidence.Span, source), marks) {
		look := lookPlain
		if r.Marked {
			look = lookMarked
		}
		line = append(line, inlineSpan{r.Text, look, href})
	}
	return line
}

// foldRows is a table of which the first rows stand open and the rest in a fold.
func foldRows(t gridBlock, open int, what string) []block {
	if len(t.Rows) <= open+1 {
		return []block{t}
	}
	first, rest := t, t
	first.Rows, rest.Rows = t.Rows[:open], t.Rows[open:]
	rest.Caption = t.Caption + ", continued"
	return []block{first, foldBlock{plural(len(rest.Rows), what) + " more", []block{rest}}}
}
