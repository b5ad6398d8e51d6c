package reports

import (
	"context"
	"fmt"
	"strings"
)

// plotBook writes the pictures of the pages as files, each standing alone, for an article, a slide or a lecture: EVENT-SECTION.svg, and
// all-SECTION.svg of what is over all events. They are drawn in the light colours and have no links.
type plotBook struct {
	folder *stagedFolder
	before string // of the names of the files
}

func openPlots(f *stagedFolder, _ Options) (reportBook, error) {
	return &plotBook{folder: f, before: "plots/"}, nil
}

func (b *plotBook) Event(ctx context.Context, e *bookEvent) error {
	if e.Page == nil {
		return nil
	}
	name := strings.TrimSuffix(strings.TrimPrefix(e.Page.File, "events/"), ".html")
	for i := range e.Page.Sections {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := b.section(name, e.Page.Name, &e.Page.Sections[i]); err != nil {
			return err
		}
	}
	return nil
}

func (b *plotBook) Close(o *runOverview) error {
	for _, s := range indexSections(o, o.ordered()) {
		if err := b.section("all", o.Title, &s); err != nil {
			return err
		}
	}
	return nil
}

// section writes the pictures of a section that are not folded.
func (b *plotBook) section(name, title string, s *pageSection) error {
	n := 0
	for _, block := range s.Blocks {
		svg := plotOf(block)
		if svg == "" {
			continue
		}
		file := b.before + name + "-" + s.ID
		if n++; n > 1 {
			file = fmt.Sprintf("%s-%d", file, n)
		}
		if err := b.write(file+".svg", title+": "+s.Title, svg); err != nil {
			return err
		}
	}
	return nil
}

// write makes a picture stand alone: with its name space, its title and the style that its classes name.
func (b *plotBook) write(name, title, svg string) error {
	head, rest, _ := strings.Cut(svg, ">")
	return b.folder.write(name, []byte(`<?xml version="1.0" encoding="UTF-8"?>`+"\n"+strings.Replace(head, "<svg ", `<svg xmlns="http://www.w3.org/2000/svg" `, 1)+
		"><title>"+safe(title)+"</title><style>"+plotStyle()+"</style>\n"+`<rect width="100%" height="100%" class="ground"/>`+rest))
}

// plotOf is the picture of a block, empty for what is none.
func plotOf(block block) string {
	switch p := block.(type) {
	case dotsBlock:
		return dotsSVG(&p, noLinks)
	case timesBlock:
		return timesSVG(&p, noLinks)
	case intervalsBlock:
		return intervalsSVG(&p, noLinks)
	case treeBlock:
		return treeSVG(&p, noLinks)
	case matrixBlock:
		return heatPlot(&p)
	case barsBlock:
		return barsPlot(&p)
	}
	return ""
}

// plotStyle is what of the style of pages a picture needs.
func plotStyle() string {
	var b strings.Builder
	for line := range strings.Lines(textStyle + pictureStyle) {
		for _, begin := range []string{":root{", ".k0", ".d-headline", "svg.picture", ".rule"} {
			if strings.HasPrefix(line, begin) {
				b.WriteString(line)
			}
		}
	}
	b.WriteString(".ground{fill:var(--paper)}.t0{fill:none}")
	for i := 1; i <= 5; i++ {
		fmt.Fprintf(&b, ".t%d{fill:var(--t%[1]d)}.u%[1]d{fill:var(--u%[1]d)}", i)
	}
	b.WriteString("svg.picture .t5-ink{fill:var(--t5-ink)}")
	return b.String()
}

const (
	plotNames = 190 // units for the names of rows
	plotCell  = 84
	plotLine  = 26
)

// heatPlot is a table of shades as a picture.
func heatPlot(m *matrixBlock) string {
	return draw(noLinks, m.Caption, plotNames+len(m.Cols)*plotCell+8, (len(m.Rows)+1)*plotLine+10, func(d *drawing) {
		for k, c := range m.Cols {
			fmt.Fprintf(d, `<text x="%d" y="17" text-anchor="middle">%s</text>`, plotNames+k*plotCell+plotCell/2, safe(cutTo(c, 13)))
		}
		for i, row := range m.Cells {
			y := (i + 1) * plotLine
			d.rowName(y+17, cutTo(m.Rows[i].plain(), 25), "")
			for k := range row {
				c, ink := &row[k], "who"
				if c.Depth == 5 || c.Depth == -5 {
					ink = "t5-ink"
				}
				x := plotNames + k*plotCell
				d.mark(fmt.Sprintf(`<rect x="%d" y="%d" width="%d" height="%d" class="%s"/><text x="%d" y="%d" text-anchor="middle" class="%s">%s</text>`,
					x+1, y+1, plotCell-2, plotLine-2, c.class(), x+plotCell/2, y+17, ink, safe(c.Text)), c.Title, "")
			}
		}
	})
}

const barUnits = 560 // the length of a whole bar

// barsPlot is bars with their names and their key as a picture.
func barsPlot(b *barsBlock) string {
	rows := len(b.Rows) + (len(b.Key)+1)/2
	return draw(noLinks, b.Caption, plotNames+barUnits+110, rows*plotLine+10, func(d *drawing) {
		for i := range b.Rows {
			r := &b.Rows[i]
			y, x := i*plotLine, float64(plotNames)
			d.rowName(y+17, cutTo(r.Name, 25), "")
			for _, p := range r.Parts {
				w := barUnits * p.Share
				d.mark(fmt.Sprintf(`<rect x="%.1f" y="%d" width="%.1f" height="18" class="k%d"/>`, x, y+4, max(w-1.5, .5), p.Kind), p.Title, "")
				x += w
			}
			fmt.Fprintf(d, `<text x="%d" y="%d">%s</text>`, plotNames+barUnits+8, y+17, safe(r.Note))
		}
		n := 0
		for kind, name := range b.Key {
			if name == "" {
				continue
			}
			x, y := plotNames+n%2*barUnits/2, (len(b.Rows)+n/2)*plotLine+8
			fmt.Fprintf(d, `<rect x="%d" y="%d" width="10" height="10" class="k%d"/><text x="%d" y="%d">%s</text>`, x, y, kind, x+16, y+10, safe(cutTo(name, 34)))
			n++
		}
	})
}
