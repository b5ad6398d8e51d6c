package reports

import (
	"cmp"
	"fmt"
	"slices"

	"tellings/compare"
	"tellings/compare/coverage"
)

const pointTitle = 90 // letters of a sentence at a mark, which leads to all of it

const dotsShown = 80 // points in the picture; the table behind it has those too, coverage.csv has all

// coverageSection shows who tells what: a row an outlet, a mark a point, those that most tell first.
func coverageSection(s *eventScene) pageSection {
	points := compare.Found[compare.Coverage](s.Comparison)
	shared := 0
	for shared < len(points) && points[shared].Telling > 1 {
		shared++
	}
	topic := s.Cohesion.Grade == coverage.Topic
	if shared == 0 && !topic {
		return pageSection{}
	}
	points = points[:shared]
	shown := points[:min(shared, dotsShown)]
	section := pageSection{ID: "coverage", Title: "What each tells and leaves out"}
	if topic {
		section.Lead = say("These articles share hardly a point: they are on one topic and do not tell one event. What one of them leaves out means nothing, so it is not shown.")
		return section
	}
	d := dotsBlock{Caption: "A column is a point, from left those that most outlets tell. A mark leads to its sentence."}
	for o, outlet := range s.Outlets {
		row := dotsRow{Name: s.outlet(outlet)}
		told := 0
		for i := range points {
			if o < len(points[i].Outlets) && points[i].Outlets[o].Reported() {
				told++
			}
		}
		row.Note = fmt.Sprintf("tells %d of %d", told, shared)
		for i := range shown {
			row.Dots = append(row.Dots, s.dot(&shown[i], o))
		}
		d.Rows = append(d.Rows, row)
	}
	section.Lead = coverageLead(s, points)
	section.Blocks = append(section.Blocks, d, textBlock{say(soft("Not found is not “not there”: what is told in very different words may be missed."))})
	section.Blocks = append(section.Blocks, folded(s.said(compare.OfPoint), seen, "finding")...)
	var items []listItem
	for _, g := range s.gaps(points) {
		items = append(items, listItem{ID: g.ID, Text: append(s.gapText(&g), s.refs([]compare.Evidence{g.Speaks}, 1)...)})
	}
	if len(items) > 0 {
		section.Blocks = append(section.Blocks, headingBlock{Text: say("Told by most, not found in one")})
		section.Blocks = append(section.Blocks, folded(items, seenFew, "point")...)
	}
	section.Blocks = append(section.Blocks, foldBlock{"All " + plural(len(shown), "point") + " as a table", []block{s.pointTable(shown)}})
	return section
}

func (s *eventScene) dot(p *compare.Point, o int) dotCell {
	point := sentenceOf(&p.Speaks)
	if o >= len(p.Outlets) || p.Outlets[o].State == compare.NotFound {
		return dotCell{Title: "not found: " + short(point, pointTitle)}
	}
	t := &p.Outlets[o]
	if t.State == compare.PerhapsTold {
		return dotCell{Place: "perhaps", Title: "perhaps: " + short(sentenceOf(&t.Evidence[0]), pointTitle), Href: s.href(&t.Evidence[0])}
	}
	dot := dotCell{Place: string(t.Position), Title: string(t.Position) + ": " + short(point, pointTitle)}
	if len(t.Evidence) > 0 {
		dot.Href = s.href(&t.Evidence[0])
		dot.Title = string(t.Position) + ": " + short(sentenceOf(&t.Evidence[0]), pointTitle)
	}
	return dot
}

// coverageLead says which outlets tell most and fewest of the points.
func coverageLead(s *eventScene, points []compare.Point) inlineText {
	told := make([]int, len(s.Outlets))
	for i := range points {
		for o := range points[i].Outlets {
			if points[i].Outlets[o].Reported() && o < len(told) {
				told[o]++
			}
		}
	}
	high, low := 0, 0
	for o := range told {
		if told[o] > told[high] {
			high = o
		}
		if told[o] < told[low] {
			low = o
		}
	}
	if told[high] == told[low] {
		return say(fmt.Sprintf("Of %s that two outlets or more tell, each outlet tells %d.", plural(len(points), "point"), told[high]))
	}
	return say(fmt.Sprintf("Of %s that two outlets or more tell, %s tells %d and %s %d.", plural(len(points), "point"),
		s.outlet(s.Outlets[high]), told[high], s.outlet(s.Outlets[low]), told[low]))
}

// gap is a point that most outlets tell, and those in which it was not found.
type gap struct {
	*compare.Point
	not []string
}

// gaps are the points that more than half of the outlets tell and that were not found in one, or in two of eight and more; those of which
// the tellers make most first.
func (s *eventScene) gaps(points []compare.Point) (list []gap) {
	for i := range points {
		g := gap{Point: &points[i]}
		for o := range g.Outlets {
			if g.Outlets[o].State == compare.NotFound {
				g.not = append(g.not, g.Outlets[o].Outlet)
			}
		}
		if 2*g.Telling > len(s.Outlets) && len(g.not) > 0 && len(g.not) <= max(1, len(s.Outlets)/4) {
			list = append(list, g)
		}
	}
	slices.SortStableFunc(list, func(a, b gap) int { return cmp.Compare(b.Weight, a.Weight) })
	return list
}

func (s *eventScene) gapText(g *gap) inlineText {
	text := say(fmt.Sprintf("%d of %s tell this; in ", g.Telling, plural(len(s.Outlets), "outlet")), strong(s.outletList(g.not)), " it was not found: ", inMarks(short(sentenceOf(&g.Speaks), 220)))
	if who := named(g.Speaks.Speaker); who != "" {
		text = append(text, inlineSpan{Text: " (" + who + ")"})
	}
	return text
}

func (s *eventScene) pointTable(points []compare.Point) gridBlock {
	t := gridBlock{Caption: "Points by outlet", Head: []string{"Point", "Told by"}, Numbers: []bool{false, true}}
	for _, o := range s.Outlets {
		t.Head = append(t.Head, s.outlet(o))
	}
	for i := range points {
		p := &points[i]
		row := []inlineText{say(short(sentenceOf(&p.Speaks), 140)), say(fmt.Sprint(p.Telling))}
		for o := range s.Outlets {
			cell := say(soft("not found"))
			if k := slices.IndexFunc(p.Outlets, func(t compare.Told) bool { return t.Outlet == s.Outlets[o] && t.State == compare.PerhapsTold }); k >= 0 {
				cell = say(linked("perhaps", s.href(&p.Outlets[k].Evidence[0])))
			}
			if k := slices.IndexFunc(p.Outlets, func(t compare.Told) bool { return t.Outlet == s.Outlets[o] }); k >= 0 && p.Outlets[k].Reported() {
				cell = say(string(p.Outlets[k].Position))
				if len(p.Outlets[k].Evidence) > 0 {
					cell = say(linked(string(p.Outlets[k].Position), s.href(&p.Outlets[k].Evidence[0])))
				}
			}
			row = append(row, cell)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}
