package reports

import (
	"fmt"
	"strings"
)

// markdownEdits is how many sentences of a copy are shown.
const markdownEdits = 4

// markdownGround writes what should be known before anything is compared.
func markdownGround(b *strings.Builder, g *Ground) {
	if !g.Known {
		return
	}
	b.WriteString("\n### Can these be compared?\n\n")
	if g.Alike() {
		b.WriteString("Nothing was noticed that sets the outlets apart before a word is read: number of articles, genre, length, language, day, copies.\n")
		return
	}
	for i := range g.Remarks {
		markdownRemark(b, &g.Remarks[i], "the others")
	}
	for i := range g.Pairs {
		markdownRemark(b, &g.Pairs[i], g.Pairs[i].Other)
	}
}

func markdownRemark(b *strings.Builder, r *Remark, other string) {
	fmt.Fprintf(b, "- **%s** against %s", escape(r.Outlet), escape(other))
	if r.Unlike {
		b.WriteString(" (*not comparable*)")
	}
	b.WriteByte(':')
	for _, s := range r.Said {
		b.WriteString(" " + escape(s.Text))
	}
	b.WriteByte('\n')
}

// markdownTrees writes the trees of copies as nested lists.
func markdownTrees(b *strings.Builder, trees []TextTree) {
	if len(trees) == 0 {
		return
	}
	b.WriteString("\n### Copies\n\nArticles made from one text, which counts once in every rate and contrast. **Put in**; [taken out].\n\n")
	for _, t := range trees {
		b.WriteString("- " + markdownArticle(&t.Base.Article))
		if t.Agency != "" {
			b.WriteString(" (agency: " + escape(t.Agency) + ")")
		}
		b.WriteByte('\n')
		for _, n := range t.Base.Copies {
			markdownNode(b, n, "  ")
		}
		if t.Hidden > 0 {
			fmt.Fprintf(b, "  - %s more of this text in `copies.csv`\n", thousands(t.Hidden))
		}
	}
}

func markdownArticle(a *ArticleLine) string {
	return "**" + escape(name(a.Outlet)) + "**, " + escape(a.Shown())
}

func markdownNode(b *strings.Builder, n *TextNode, indent string) {
	fmt.Fprintf(b, "%s- %s: %d %% alike; %s\n", indent, markdownArticle(&n.Article), n.Alike, n.Did())
	for i := range n.Edits[:min(len(n.Edits), markdownEdits)] {
		e := &n.Edits[i]
		fmt.Fprintf(b, "%s  - %s (%s): %s\n", indent, e.Kind, e.ID, markdownEdit(e.Runs))
	}
	for _, c := range n.Copies {
		markdownNode(b, c, indent+"  ")
	}
}

// markdownEdit writes a sentence with what was put in bold and what was taken out in brackets. Struck text, ~~so~~, is not known to every reader of Markdown.
func markdownEdit(runs []EditRun) string {
	var b strings.Builder
	for _, r := range runs {
		text := escape(r.Text)
		switch {
		case text == "":
		case r.In && len(runs) > 1:
			text = "**" + text + "**"
		case r.Out && len(runs) > 1:
			text = "\\[" + text + "\\]"
		}
		b.WriteString(blank(strings.HasPrefix(r.Text, " ")) + text + blank(strings.HasSuffix(r.Text, " ")))
	}
	return b.String()
}
