package reports

import (
	"context"
	"fmt"
	"io"
	"strings"
)

// markdownBook writes report.md: what the pages say, in short, in one file that can be pasted anywhere. Text of articles is escaped, so
// that it can make no heading, link, image or HTML. What is folded on a page is left out.
type markdownBook struct{ file *File }

func openMarkdown(f *Folder, opt Options) (Book, error) {
	file, err := f.Create("report.md")
	if err != nil {
		return nil, err
	}
	_, err = fmt.Fprintf(file, "# %s\n\nPassages are **bold** in their sentences; e1, e2, … are their numbers in `evidence.csv`. What is not here stands in `index.html` and in the tables.\n", escape(opt.Title))
	return &markdownBook{file}, err
}

func (m *markdownBook) Event(_ context.Context, e *Event) error {
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

func (m *markdownBook) Close(*Overview) error { return m.file.Close() }

// marked renders blocks as Markdown.
type marked struct{ b strings.Builder }

func (d *marked) section(s *Section) {
	fmt.Fprintf(&d.b, "\n### %s\n\n", escape(s.Title))
	if len(s.Lead) > 0 {
		d.inline(s.Lead)
		d.b.WriteString("\n\n")
	}
	d.blocks(s.Blocks)
}

func (d *marked) blocks(list []Block) {
	for _, b := range list {
		switch b := b.(type) {
		case Heading:
			d.b.WriteString("\n**")
			d.b.WriteString(escape(b.Text.plain()))
			d.b.WriteString("**\n\n")
		case Text:
			d.inline(b.Inline)
			d.b.WriteString("\n\n")
		case Chips:
			d.list(b)
		case List:
			d.items(&b)
		case Quote:
			d.quote(&b, "")
		case Grid:
			d.table(b.Head, b.Rows)
		case Matrix:
			d.matrix(&b)
		case Bars:
			d.bars(&b)
		case Dots:
			d.dots(&b)
		case Times:
			d.times(&b)
		case Intervals:
			d.intervals(&b)
		case Tree: // what is most alike is said in words beside it
		case Fold: // left out: the page and the tables have it
		}
	}
}

func (d *marked) inline(line Inline) {
	for _, s := range line {
		text := escape(s.Text)
		trimmed := strings.TrimSpace(text)
		switch {
		case trimmed == "":
			d.b.WriteString(text)
		case s.Look == Strong, s.Look == Marked:
			d.b.WriteString(strings.Replace(text, trimmed, "**"+trimmed+"**", 1))
		case s.Look == Gone:
			d.b.WriteString(strings.Replace(text, trimmed, "~~"+trimmed+"~~", 1))
		case s.Look == Tag:
			d.b.WriteString("(" + trimmed + ")")
		default:
			d.b.WriteString(text)
		}
	}
}

// plain is running text without its looks.
func (l Inline) plain() string {
	var b strings.Builder
	for _, s := range l {
		b.WriteString(s.Text)
	}
	return b.String()
}

func (d *marked) list(list []Inline) {
	for _, l := range list {
		d.b.WriteString("- ")
		d.inline(l)
		d.b.WriteByte('\n')
	}
	d.b.WriteByte('\n')
}

func (d *marked) items(l *List) {
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

func (d *marked) quote(q *Quote, indent string) {
	d.b.WriteString(indent + "> ")
	d.inline(q.Words)
	d.b.WriteString(" — ")
	d.inline(q.By)
	d.b.WriteByte('\n')
}

func (d *marked) table(head []string, rows [][]Inline) {
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

func (d *marked) matrix(m *Matrix) {
	rows := make([][]Inline, len(m.Rows))
	for i, r := range m.Rows {
		rows[i] = append(rows[i], r)
		for _, c := range m.Cells[i] {
			rows[i] = append(rows[i], say(c.Text))
		}
	}
	d.table(append([]string{""}, m.Cols...), rows)
}

func (d *marked) bars(b *Bars) {
	list := make([]Inline, len(b.Rows))
	for i := range b.Rows {
		list[i] = say(strong(b.Rows[i].Name), ": ", b.Rows[i].words(), " (", b.Rows[i].Note, ")")
	}
	d.list(list)
}

// dots says of each outlet how much of the points it tells, each as a mark: H headline, L lead, b body, e end, ? perhaps, · not found.
func (d *marked) dots(p *Dots) {
	list := make([]Inline, len(p.Rows))
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
func (d *marked) times(t *Times) {
	list := make([]Inline, len(t.Rows))
	for i, r := range t.Rows {
		list[i] = say(strong(r.Name+": "), r.when())
	}
	d.list(list)
}

func (d *marked) intervals(v *Intervals) {
	list := make([]Inline, len(v.Rows))
	for i := range v.Rows {
		list[i] = say(strong(v.Rows[i].Name+": "), v.Rows[i].Title)
	}
	d.list(list)
}

var dotLetters = map[string]string{"headline": "H", "lead": "L", "body": "b", "end": "e", "perhaps": "?", "": "·"}
