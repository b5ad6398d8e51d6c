package reports

import (
	"fmt"
	"strings"
)

const markdownPartsShown = 5 // actors an event

// markdownParts writes what each outlet has an actor do, a table an actor.
func markdownParts(b *strings.Builder, list []Parts) {
	if len(list) == 0 {
		return
	}
	b.WriteString("\n### Who does what to whom\n\n*Only here*: the outlet says so itself, and no other has the actor on this side of an act of this kind.\n")
	for i := range list[:min(len(list), markdownPartsShown)] {
		p := &list[i]
		fmt.Fprintf(b, "\n**%s**\n\n| outlet | does | has done to it | done by nobody named |\n|---|---|---|---|\n", escape(p.Actor))
		for k := range p.Lines {
			l := &p.Lines[k]
			fmt.Fprintf(b, "| %s | %s | %s | %s |\n", markdownOutlet(l.Outlet, l.Unlike), markdownDeeds(l.Does), markdownDeeds(l.Undergoes), markdownDeeds(l.Agentless))
		}
	}
}

// markdownDeeds writes “**lecture** European leaders ×2 (*only here*; e3)”.
func markdownDeeds(chips []DeedChip) string {
	parts := make([]string, len(chips))
	for i := range chips {
		c := &chips[i]
		words := "**" + escape(c.Verb) + "**"
		if c.Toward != "" {
			if c.By {
				words += " by"
			}
			words += " " + escape(c.Toward)
		}
		if c.Count > 1 {
			words += fmt.Sprintf(" ×%d", c.Count)
		}
		var notes []string
		if c.Alone {
			notes = append(notes, "*only here*")
		}
		if c.Unreal {
			notes = append(notes, "may or may not")
		}
		for _, note := range []string{c.Voice, c.IDs} {
			if note != "" {
				notes = append(notes, escape(note))
			}
		}
		if len(notes) > 0 {
			words += " (" + strings.Join(notes, "; ") + ")"
		}
		parts[i] = words
	}
	return strings.Join(parts, "; ")
}
