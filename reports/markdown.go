package reports

import (
	"fmt"
	"io"
	"strings"
)

// markdownBook writes report.md: what the pages say, in short, in one file that can be pasted anywhere. Text of articles
// is escaped, so that it can make no heading, link, image or HTML.
type markdownBook struct{ file *File }

func openMarkdown(f *Folder, opt Options) (Book, error) {
	file, err := f.Create("report.md")
	if err != nil {
		return nil, err
	}
	_, err = fmt.Fprintf(file, "# %s\n\nWhat each outlet calls the same thing, in whose voice, and how often. "+
		"Passages are **bold** in their sentences; e1, e2, … are their numbers in `evidence.csv`.\n", escape(opt.Title))
	return &markdownBook{file}, err
}

const (
	markdownOnly     = 12 // expressions an event
	markdownFindings = 5  // findings an outlet
)

func (m *markdownBook) Event(e *Event) error {
	if e.Page == nil {
		return nil
	}
	var b strings.Builder
	p := e.Page
	fmt.Fprintf(&b, "\n## %s\n\n", escape(p.Name))
	if p.Topic != "" {
		fmt.Fprintf(&b, "About %s. ", escape(p.Topic))
	}
	fmt.Fprintf(&b, "%s, %s, %s", plural(len(p.Outlets), "outlet"), plural(p.ArticleCount, "article"), plural(p.Words, "word"))
	if d := days(p.First, p.Last); d != "" {
		b.WriteString(", " + d)
	}
	fmt.Fprintf(&b, ".\n\n%s\n", p.Reach())
	markdownGround(&b, &p.Ground)
	markdownOnlyOne(&b, p.Only)
	markdownNamed(&b, p.Named)
	markdownParts(&b, p.Parts)
	markdownTone(&b, &p.Toned)
	markdownSaid(&b, p.Said)
	markdownCovered(&b, &p.Covered)
	markdownHeard(&b, p.Heard)
	markdownVoices(&b, p.Outlets)
	for i := range p.Families {
		if isChoice(p.Families[i].Name) {
			markdownFamily(&b, &p.Families[i])
		}
	}
	for i := range p.Apart {
		markdownApart(&b, &p.Apart[i])
	}
	markdownMatrix(&b, &p.Similar)
	markdownTrees(&b, p.Trees)
	_, err := io.WriteString(m.file, b.String())
	return err
}

func markdownOnlyOne(b *strings.Builder, only []Only) {
	if len(only) == 0 {
		return
	}
	b.WriteString("\n### Only one outlet says it\n\nExpressions that exactly one outlet of this event uses in its own voice.\n\n")
	for _, o := range only[:min(len(only), markdownOnly)] {
		fmt.Fprintf(b, "- “%s” (%s): only **%s**", escape(o.Words), escape(o.Label), markdownOutlet(o.Outlet, o.Unlike))
		if len(o.QuotedBy) > 0 {
			b.WriteString("; said by someone else in")
			for i, outlet := range o.QuotedBy {
				if i > 0 {
					b.WriteByte(',')
				}
				b.WriteString(" " + escape(name(outlet)))
			}
		}
		b.WriteString(".\n")
		for i := range o.Says {
			markdownExcerpt(b, &o.Says[i])
		}
		for i := range o.Quotes {
			markdownExcerpt(b, &o.Quotes[i])
		}
	}
}

// markdownOutlet names an outlet, and why it is not comparable with the others where it is not.
func markdownOutlet(outlet, unlike string) string {
	if unlike == "" {
		return escape(name(outlet))
	}
	return escape(name(outlet)) + " (not comparable: " + unlike + ")"
}

func markdownVoices(b *strings.Builder, outlets []OutletLine) {
	b.WriteString("\n### Whose voice\n\n| outlet | articles | words | own | quoted | attributed |\n|---|---:|---:|---:|---:|---:|\n")
	for i := range outlets {
		o := &outlets[i]
		fmt.Fprintf(b, "| %s | %s | %s | %.0f %% | %.0f %% | %.0f %% |\n", markdownOutlet(o.Name, o.Unlike), thousands(o.Articles), thousands(o.Words),
			o.Percent(0), o.Percent(1), o.Percent(2))
	}
}

func markdownFamily(b *strings.Builder, f *Family) {
	fmt.Fprintf(b, "\n### How often: %s\n\n| outlet | own voice, per 1,000 words | hits | quoted | attributed |\n|---|---:|---:|---:|---:|\n", escape(f.Label))
	for _, l := range f.Lines {
		fmt.Fprintf(b, "| %s | %s | %d | %d | %d |\n", markdownOutlet(l.Outlet, l.Unlike), l.Rate, l.Own, l.Quoted, l.Attributed)
	}
}

func markdownApart(b *strings.Builder, a *Apart) {
	if len(a.More)+len(a.Terms) == 0 {
		return
	}
	fmt.Fprintf(b, "\n### What sets %s apart\n\n", escape(name(a.Outlet)))
	for _, f := range a.More[:min(len(a.More), markdownFindings)] {
		fmt.Fprintf(b, "- %s (*%s*): %s\n", escape(f.Label), f.Verdict, strings.TrimSpace(f.Figures()+" "+f.Times()))
		for i := range f.Excerpts {
			markdownExcerpt(b, &f.Excerpts[i])
		}
	}
	if len(a.Terms) > 0 {
		b.WriteString("- Words counted more here (times here : in all the others):")
		for i, t := range a.Terms {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(b, " %s %d : %d", escape(t.Term), t.Count, t.RestCount)
		}
		b.WriteString("\n")
	}
}

// markdownExcerpt writes a sentence as an item under the one before, its passages bold.
func markdownExcerpt(b *strings.Builder, x *Excerpt) {
	fmt.Fprintf(b, "  - %s, %s", escape(x.Outlet), voiceWords(x.Voice))
	if x.Speaker != "" {
		b.WriteString(" " + escape(x.Speaker))
	}
	fmt.Fprintf(b, " (%s): ", strings.Join(x.IDs, " "))
	for _, r := range x.Runs {
		text := escape(r.Text)
		if r.Marked && text != "" {
			text = "**" + text + "**"
		}
		b.WriteString(blank(strings.HasPrefix(r.Text, " ")) + text + blank(strings.HasSuffix(r.Text, " ")))
	}
	b.WriteString("\n")
}

// blank is the blank that escape took from the edge of a run.
func blank(there bool) string {
	if there {
		return " "
	}
	return ""
}

func markdownMatrix(b *strings.Builder, m *Matrix) {
	if len(m.Outlets) == 0 {
		return
	}
	b.WriteString("\n### How alike\n\nCosine of TF-IDF: 0 no word in common, 1 the same words in the same shares.\n\n| |")
	for _, o := range m.Outlets {
		b.WriteString(" " + escape(name(o)) + " |")
	}
	b.WriteString("\n|---|" + strings.Repeat("---:|", len(m.Outlets)) + "\n")
	for i, row := range m.Cells {
		b.WriteString("| " + escape(name(m.Outlets[i])) + " |")
		for _, cell := range row {
			b.WriteString(" " + cell.Text() + cell.unlikeNote() + " |")
		}
		b.WriteString("\n")
	}
}

// Close writes what was not compared and how to read the words of doubt.
func (m *markdownBook) Close(o *Overview) error {
	var b strings.Builder
	b.WriteString("\n## How to read this\n\nThis report counts words and shows where they stand. It does not say which outlet is right, and gives none a total score.\n\n")
	for _, v := range verdicts {
		fmt.Fprintf(&b, "- *%s*: %s\n", v, verdictWords(v))
	}
	if o.Alone > 0 {
		fmt.Fprintf(&b, "\n%s told by one outlet alone: in `articles.csv`, compared with nothing.\n", plural(o.Alone, "event"))
	}
	if o.Rejected > 0 {
		fmt.Fprintf(&b, "\n%s skipped or read in part: `rejects.csv`.\n", plural(o.Rejected, "record"))
	}
	if _, err := io.WriteString(m.file, b.String()); err != nil {
		return err
	}
	return m.file.Close()
}

// escape takes from a text on one line what Markdown would read into it: marks anywhere, list marks at its start. Control
// characters are blanks already (flat). What many readers link without being asked, :// @ and www., is broken too.
func escape(s string) string {
	var b strings.Builder
	s = strings.TrimSpace(flat(s))
	for i := 0; i < len(s); i++ {
		if special(s, i) {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// special tells whether the byte at i needs a backslash.
func special(s string, i int) bool {
	before, after := byte(' '), byte(' ')
	if i > 0 {
		before = s[i-1]
	}
	if i+1 < len(s) {
		after = s[i+1]
	}
	switch s[i] {
	case '\\', '`', '*', '[', ']', '<', '>', '#', '|', '~', '$', '@':
		return true
	case '_':
		return !word(before) || !word(after)
	case '&':
		return after == '#' || word(after)
	case ':':
		return after == '/'
	case '-', '+':
		return i == 0
	case '.':
		return i >= 3 && strings.EqualFold(s[i-3:i], "www") || strings.Trim(s[:i], "0123456789") == ""
	case ')':
		return strings.Trim(s[:i], "0123456789") == ""
	}
	return false
}

func word(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}
