package reports

import (
	"fmt"
	"strings"

	"tellings/compare"
)

const (
	markdownSaidShown  = 6 // utterances an event
	markdownHeardShown = 6 // speakers an event
)

// markdownSaid writes the utterances that outlets share, with what each leaves out. Not every reader of Markdown
// strikes words through, so it is said in words.
func markdownSaid(b *strings.Builder, list []Said) {
	if len(list) == 0 {
		return
	}
	b.WriteString("\n### The same words, told differently\n\nThe form in quotation marks is put together from all articles.\n")
	for _, x := range list[:min(len(list), markdownSaidShown)] {
		speaker := x.Speaker
		if speaker == "" {
			speaker = "Speaker not named"
		}
		fmt.Fprintf(b, "\n**%s**: “%s”\n\n", escape(speaker), escape(x.Text))
		for _, l := range x.Lines {
			fmt.Fprintf(b, "- %s: *%s*", escape(l.Outlet), l.Status)
			if cues := markdownCues(l.Cues); cues != "" {
				b.WriteString(", " + cues)
			}
			if l.IDs != "" {
				b.WriteString(" (" + l.IDs + ")")
			}
			if l.Own != "" || len(l.Runs) > 0 {
				b.WriteString(":")
			}
			if l.Own != "" {
				b.WriteString(" “" + escape(l.Own) + "”")
			}
			if l.Own != "" && len(l.Runs) > 0 {
				b.WriteString(", of")
			}
			for _, r := range l.Runs {
				if text := escape(r.Shown()); r.Left {
					b.WriteString(" \\[left out: " + text + "\\]")
				} else {
					b.WriteString(" " + text)
				}
			}
			b.WriteString("\n")
		}
		if len(x.Absent) > 0 {
			b.WriteString("- *absent* in " + markdownNames(x.Absent) + "\n")
		}
	}
}

// markdownCues writes cues as “claimed” (doubting).
func markdownCues(cues []compare.Cue) string {
	var parts []string
	for _, c := range cues {
		words := "no source named"
		if c.Words != "" {
			words = "“" + escape(c.Words) + "”"
		}
		if !plainCue(c) {
			words += " (" + escape(c.Class) + ")"
		}
		parts = append(parts, words)
	}
	return strings.Join(parts, ", ")
}

// markdownNames joins names that are as shown.
func markdownNames(names []string) string {
	parts := make([]string, len(names))
	for i, n := range names {
		parts[i] = escape(n)
	}
	return strings.Join(parts, ", ")
}

// markdownHeard writes who gets to speak, a table a speaker.
func markdownHeard(b *strings.Builder, list []Heard) {
	if len(list) == 0 {
		return
	}
	b.WriteString("\n### Who gets to speak\n\nShare of all words that the outlet quotes and reports on this event.\n\n| speaker | outlet | share | quotes | words | introduced by |\n|---|---|---:|---:|---:|---|\n")
	for _, h := range list[:min(len(list), markdownHeardShown)] {
		for _, l := range h.Lines {
			fmt.Fprintf(b, "| %s | %s | %.0f %% | %d | %s | %s |\n", escape(h.Name), markdownOutlet(l.Outlet, l.Unlike), l.Percent, l.Quotes, thousands(l.Words), escape(l.Cues))
		}
		if len(h.Silent) > 0 {
			fmt.Fprintf(b, "| %s | *not heard in* %s | | 0 | 0 | |\n", escape(h.Name), markdownNames(h.Silent))
		}
	}
}
