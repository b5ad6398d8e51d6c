package reports

import (
	"fmt"
	"strings"
)

// markdownTone writes the matrix of tone, a row an actor.
func markdownTone(b *strings.Builder, t *Toned) {
	if len(t.Actors) == 0 {
		return
	}
	fmt.Fprintf(b, "\n### Tone toward the actors\n\nTone of whole articles, −1 to 1, and its 95 %% interval over articles. %s A difference is one only where it is said to be.\n\n| actor |", escape(t.Agrees()))
	for _, outlet := range t.Outlets {
		b.WriteString(" " + escape(outlet) + " |")
	}
	b.WriteString("\n|---|" + strings.Repeat("---:|", len(t.Outlets)) + "\n")
	for i := range t.Actors {
		a := &t.Actors[i]
		b.WriteString("| " + escape(a.Name) + " |")
		for _, c := range a.Cells {
			b.WriteString(" " + markdownToned(&c) + " |")
		}
		b.WriteString("\n")
	}
}

func markdownToned(c *TonedCell) string {
	if c.Empty {
		return "–"
	}
	text := c.Tone
	if c.Interval != "" {
		text += " (" + c.Interval + ")"
	}
	if c.Than != "" {
		text = "**" + text + "**, " + c.Than + " than the others"
	}
	return text
}
