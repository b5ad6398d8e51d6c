package reports

import (
	"fmt"
	"strings"
)

const markdownNamedShown = 6 // referents an event

// markdownNamed writes what each outlet calls the same referent, a table a referent.
func markdownNamed(b *strings.Builder, list []Named) {
	if len(list) == 0 {
		return
	}
	b.WriteString("\n### Same thing, different words\n\n**Bold** is what is added to the plain noun; *only here* is a judging or leaning word that no other outlet of the event has.\n")
	for i := range list[:min(len(list), markdownNamedShown)] {
		r := &list[i]
		fmt.Fprintf(b, "\n**%s** (%s)\n\n| outlet | in its own words | in the words of others | bare |\n|---|---|---|---:|\n", escape(r.Name), escape(r.Kind))
		for k := range r.Lines {
			l := &r.Lines[k]
			bare := ""
			if l.Mentions > 0 {
				bare = fmt.Sprintf("%d of %d", l.Bare, l.Mentions)
			}
			fmt.Fprintf(b, "| %s | %s | %s | %s |\n", markdownOutlet(l.Outlet, l.Unlike), markdownChips(l.Own), markdownChips(l.Others), bare)
		}
		if r.Single {
			b.WriteString("\nNo other outlet of the event is found to speak of it.\n")
		}
	}
}

func markdownChips(chips []NameChip) string {
	parts := make([]string, len(chips))
	for i := range chips {
		parts[i] = markdownChip(&chips[i])
	}
	return strings.Join(parts, "; ")
}

// markdownChip writes “**fiery** speech ×2 (*only here*; Ada Brandt; e3)”.
func markdownChip(c *NameChip) string {
	var words, notes []string
	if c.Before != "" {
		words = append(words, "**"+escape(c.Before)+"**")
	}
	words = append(words, escape(c.Noun))
	if c.Behind != "" {
		words = append(words, "**"+escape(c.Behind)+"**")
	}
	if c.Count > 1 {
		words = append(words, fmt.Sprintf("×%d", c.Count))
	}
	if c.Marked() {
		notes = append(notes, "*only here*")
	}
	for _, note := range []string{string(c.Verdict), c.Speaker, c.IDs} {
		if note != "" {
			notes = append(notes, escape(note))
		}
	}
	if len(notes) > 0 {
		words = append(words, "("+strings.Join(notes, "; ")+")")
	}
	return strings.Join(words, " ")
}
