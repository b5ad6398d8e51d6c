package reports

import (
	"context"
	"fmt"
	"io"
	"strings"
)

// markdownBook writes report.md: what the pages say, in short, in one file that can be pasted anywhere. Text of articles is escaped, so
// that it can make no heading, link, image or HTML. What is folded on a page is left out.
type markdownBook struct{ file *stagedFile }

func openMarkdown(f *stagedFolder, opt Options) (reportBook, error) {
	file, err := f.Create("report.md")
	if err != nil {
		return nil, err
	}
	_, err = fmt.Fprintf(file, "# %s\n\nPassages are **bold** in their sentences; e1, e2, … are their numbers in `evidence.csv`. What is not here stands in `index.html` and in the tables.\n", escape(opt.Title))
	return &markdownBook{file}, err
}

func (m *markdownBook) Event(_ context.Context, e *bookEvent) error {
	if e.Page == nil {
		return nil
	}
	p := e.Page
	var d marked
	fmt.Fprintf(&d.b, "\n## %s\n\n%s: %s, %s", escape(p.Name), escape(listed(p.Outlets)), plural(len(e.Articles), "article"), plural(p.Words, "word"))
	if when := days(p.First, p.Last); when != "" {
		d.b.WriteString(", " + when)
	}
	d.b.WriteString(".\n")
	for i := range p.Sections {
		d.section(&p.Sections[i])
	}
	_, err := io.WriteString(m.file, d.b.String())
	return err
}

func (m *markdownBook) Close(*runOverview) error { return m.file.Close() }

// marked renders blocks as Markdown.
type marked struct{ b strings.Builder }

func (d *marked) section(s *pageSection) {
	fmt.Fprintf(&d.b, "\n### %s\n\n", escape(s.Title))
	if len(s.Lead) > 0 {
		d.inline(s.Lead)
		d.b.WriteString("\n\n")
	}
	d.blocks(s.Blocks)
}

func (d *marked) blocks(list []block) {
	for _, b := range list {
		switch b := b.(type) {
		case headingBlock:
			d.b.WriteString("\n**")
			d.b.WriteString(escape(b.Text.plain()))
			d.b.WriteString("**\n\n")
		case textBlock:
			d.inline(b.inlineText)
			d.b.WriteString("\n\n")
		case chipsBlock:
			d.list(b)
		case listBlock:
			d.items(&b)
		case quoteBlock:
			d.quote(&b, "")
		case gridBlock:
			d.table(b.Head, b.Rows)
		case matrixBlock:
			d.matrix(&b)
		case barsBlock:
			d.bars(&b)
		case dotsBlock:
			d.dots(&b)
		case timesBlock:
			d.times(&b)
		case intervalsBlock:
			d.intervals(&b)
		case treeBlock: // what is most alike is said in words beside it
		case foldBlock: // left out: the page and the tables have it
		}
	}
}

func (d *marked) inline(line inlineText) {
	for _, s := range line {
		text := escape(s.Text)
		trimmed := strings.TrimSpace(text)
		switch {
		case trimmed == "":
			d.b.WriteString(text)
		case s.Look == lookStrong, s.Look == lookMarked:
			d.b.WriteString(strings.Replace(text, trimmed, "**"+trimmed+"**", 1))
		case s.Look == lookGone:
			d.b.WriteString(strings.Replace(text, trimmed, "~~"+trimmed+"~~", 1))
		case s.Look == lookTag:
			d.b.WriteString("(" + trimmed + ")")
		default:
			d.b.WriteString(text)
		}
	}
}

// plain is running text without its looks.
func (l inlineText) plain() string {
	var b strings.Builder
	for _, s := range l {
		b.WriteString(s.Text)
	}
	return b.String()
}

func (d *marked) list(list []inlineText) {
	for _, l := range list {
		d.b.WriteString("- ")
		d.inline(l)
		d.b.WriteByte('\n')
	}
	d.b.WriteByte('\n')
}

func (d *marked) items(l *listBlock) {
	for i, it := range l.Items {
		if l.Ordered {
			fmt.Fprintf(&d.b, "%d. ", i+1)
		} else {
			d.b.WriteString("- ")
		}
		d.inline(it.Text)
		d.b.WriteByte('\n')
		for k := range it.Says {
			d.quote(&it.Says[k], "  ")
		}
	}
	d.b.WriteByte('\n')
}

func (d *marked) quote(q *quoteBlock, indent string) {
	d.b.WriteString(indent + "> ")
	d.inline(q.Words)
	d.b.WriteString(" — ")
	d.inline(q.By)
	d.b.WriteByte('\n')
}

func (d *marked) table(head []string, rows [][]inlineText) {
	d.b.WriteByte('|')
	for _, c := range head {
		d.b.WriteString(" " + escape(c) + " |")
	}
	d.b.WriteString("\n|" + strings.Repeat("---|", len(head)) + "\n")
	for _, r := range rows {
		d.b.WriteByte('|')
		for _, c := range r {
			d.b.WriteByte(' ')
			d.inline(c)
			d.b.WriteString(" |")
		}
		d.b.WriteByte('\n')
	}
	d.b.WriteByte('\n')
}

func (d *marked) matrix(m *matrixBlock) {
	rows := make([][]inlineText, len(m.Rows))
	for i, r := range m.Rows {
		rows[i] = append(rows[i], r)
		for _, c := range m.Cells[i] {
			rows[i] = append(rows[i], say(c.Text))
		}
	}
	d.table(append([]string{""}, m.Cols...), rows)
}

func (d *marked) bars(b *barsBlock) {
	list := make([]inlineText, len(b.Rows))
	for i := range b.Rows {
		list[i] = say(strong(b.Rows[i].Name), ": ", b.Rows[i].words(), " (", b.Rows[i].Note, ")")
	}
	d.list(list)
}

// dots says of each outlet how much of the points it tells, each as a mark: H headline, L lead, b body, e end, ? perhaps, · not found.
func (d *marked) dots(p *dotsBlock) {
	list := make([]inlineText, len(p.Rows))
	for i, r := range p.Rows {
		var marks strings.Builder
		for _, dot := range r.Dots {
			marks.WriteString(dotLetters[dot.Place])
		}
		list[i] = say(strong(r.Name), " ", r.Note, ": ", marks.String())
	}
	d.list(list)
	d.b.WriteString("H headline, L lead, b body, e last fifth, ? perhaps, · not found.\n\n")
}

// times says of each outlet when it published.
func (d *marked) times(t *timesBlock) {
	list := make([]inlineText, len(t.Rows))
	for i, r := range t.Rows {
		list[i] = say(strong(r.Name+": "), r.when())
	}
	d.list(list)
}

func (d *marked) intervals(v *intervalsBlock) {
	list := make([]inlineText, len(v.Rows))
	for i := range v.Rows {
		list[i] = say(strong(v.Rows[i].Name+": "), v.Rows[i].Title)
	}
	d.list(list)
}

var dotLetters = map[string]string{"headline": "H", "lead": "L", "body": "b", "end": "e", "perhaps": "?", "": "·"}
