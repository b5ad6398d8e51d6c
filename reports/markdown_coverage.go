package reports

import (
	"fmt"
	"strings"
)

const (
	markdownPoints = 12 // points of the matrix an event
	markdownSide   = 3  // points an outlet, of each sort
)

// markdownCovered writes the matrix of points, then what each outlet alone tells and what it leaves out.
func markdownCovered(b *strings.Builder, p *Covered) {
	if len(p.Points) == 0 {
		return
	}
	b.WriteString("\n### What each tells and leaves out\n\nPoints that two outlets or more tell, and where; –: not found there.\n\n| point | kind | told by |")
	for _, o := range p.Outlets {
		b.WriteString(" " + escape(o) + " |")
	}
	b.WriteString("\n|---|---|---:|" + strings.Repeat("---|", len(p.Outlets)) + "\n")
	for _, x := range p.Points[:min(len(p.Points), markdownPoints)] {
		fmt.Fprintf(b, "| %s: %s | %s | %d of %d |", escape(x.ID), markdownRuns(x.Runs), x.Kind, x.Telling, x.Of)
		for _, c := range x.Cells {
			b.WriteString(" " + escape(c.Mark()) + " |")
		}
		b.WriteString("\n")
	}
	for i := range p.Sides {
		markdownSideOf(b, &p.Sides[i])
	}
}

func markdownSideOf(b *strings.Builder, s *OutletSide) {
	if s.Empty() {
		return
	}
	fmt.Fprintf(b, "\n**%s** tells %d of %s.\n\n", markdownOutlet(s.Outlet, s.Unlike), s.Told, plural(s.Shared, "shared point"))
	if len(s.Only) > 0 {
		fmt.Fprintf(b, "- Only here (%s):\n", plural(s.OnlyCount, "point"))
		for i := range s.Only[:min(len(s.Only), markdownSide)] {
			markdownExcerpt(b, &s.Only[i])
		}
	}
	if len(s.Missing) > 0 {
		fmt.Fprintf(b, "- Missing here (%s):\n", plural(s.MissingCount, "point"))
		for _, l := range s.Missing[:min(len(s.Missing), markdownSide)] {
			fmt.Fprintf(b, "  - %d of %d others: %s (%s, in the words of %s)\n", l.Telling, l.Others, markdownRuns(l.Runs), escape(l.ID), escape(l.Source))
		}
	}
}

// markdownRuns writes a sentence. Its clause is bold where that is not all of it.
func markdownRuns(runs []Run) string {
	var b strings.Builder
	for _, r := range runs {
		text := escape(r.Text)
		if r.Marked && len(runs) > 1 && text != "" {
			text = "**" + text + "**"
		}
		b.WriteString(blank(strings.HasPrefix(r.Text, " ")) + text + blank(strings.HasSuffix(r.Text, " ")))
	}
	return b.String()
}
