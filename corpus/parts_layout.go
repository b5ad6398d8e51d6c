package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/lang"
)

// markLayout tells the kinds that show in the place and shape of a paragraph. It sees only those that are still Body.
func markLayout(s, title string, pars []paragraph, parts []Part) {
	gaps, running := 0, 0
	for i, p := range pars {
		if i > 0 && p.gap {
			gaps++
		}
		if parts[i].Kind == Body && p.runs() {
			running++
		}
	}
	if running == 0 { // no article to have a headline: a list, or one line
		markLead(parts, pars)
		return
	}
	l := layout{s: s, title: title, pars: pars, parts: parts, running: running}
	between := len(pars) - 1
	l.loose = between >= 5 && gaps*4 <= between     // blank lines are rare
	l.spaced = between >= 4 && gaps*10 >= between*8 // they are the rule
	first := true
	for i, p := range pars {
		if parts[i].Kind != Body {
			continue
		}
		parts[i].Kind = l.kind(i, first)
		if p.runs() {
			l.running--
		}
		// A byline above the headline, or a name below it, leaves the next line in first place.
		first = first && parts[i].Kind == Boilerplate
	}
	markLead(parts, pars)
}

// markLead marks the first paragraph of running text, or the first at all if none runs.
func markLead(parts []Part, pars []paragraph) {
	lead := -1
	for i := range parts {
		if parts[i].Kind == Body && (lead < 0 || pars[i].runs()) {
			if lead = i; pars[i].runs() {
				break
			}
		}
	}
	if lead >= 0 {
		parts[lead].Kind = Lead
	}
}

// layout is what is known of the whole text while its paragraphs are marked in turn.
type layout struct {
	s, title      string
	pars          []paragraph
	parts         []Part
	running       int  // running paragraphs from here on
	loose, spaced bool // blank lines between paragraphs are rare; are the rule
	titled        bool // a line was the title, so that the next is a copy of it
}

// kind tells the kind of paragraph i; first says that no other text stands above it.
func (l *layout) kind(i int, first bool) PartKind {
	p := l.pars[i]
	line := p.Of(l.s)
	switch {
	case i < 8 && isTitle(line, l.title):
		if l.titled {
			return Duplicate
		}
		l.titled = true
		return Headline
	case heading(line):
		if first && l.title == "" {
			return Headline
		}
		return Subhead
	case p.runs() || l.running == 0:
		return Body
	case i < 4 && isByline(line):
		return Boilerplate
	case first && l.title == "" && strings.Contains(line, " "):
		return Headline
	case i > 0 && l.loose && p.gap && p.Len() >= 30 && words(line) >= 5 && !startsQuote(line):
		return Caption // set off by a blank line where running text is not
	case i > 0 && l.spaced && !p.gap && l.pars[i-1].runs() && startsUpper(line) && !startsQuote(line):
		return Caption // glued below a paragraph where all others are set off
	case l.betweenRunning(i) && p.Len() <= 100 && words(line) <= 12 && startsUpper(line):
		return Subhead
	}
	return Body
}

// betweenRunning reports whether the counted neighbours of paragraph i are running text (or the headline, above): a short
// line among short lines is an item of a list.
func (l *layout) betweenRunning(i int) bool {
	// The search passes at most three marked paragraphs, which keeps the time linear.
	above := i - 1
	for ; above >= 0 && above > i-4 && !l.parts[above].Kind.Counted(); above-- {
	}
	if above >= 0 && l.parts[above].Kind != Headline && !l.pars[above].runs() {
		return false
	}
	below := i + 1
	for ; below < len(l.pars) && below < i+4 && !l.parts[below].Kind.Counted(); below++ {
	}
	return below < len(l.pars) && l.pars[below].runs()
}

// isTitle reports whether line is the title, or all of it but the name of the outlet at its end ("… - The Daily Paper").
func isTitle(line, title string) bool {
	if title == "" || len(line) > 2*len(title)+40 {
		return false
	}
	if sameLetters(line, title) {
		return true
	}
	for _, dash := range [...]string{" | ", " - ", " – ", " — "} {
		if i := strings.LastIndex(title, dash); i >= 20 && sameLetters(line, title[:i]) {
			return true
		}
	}
	return false
}

// heading tells a Markdown heading.
func heading(line string) bool {
	rest := strings.TrimLeft(line, "#")
	n := len(line) - len(rest)
	return 1 <= n && n <= 6 && strings.HasPrefix(rest, " ") && len(line) <= 300
}

// isByline tells "By Ann Example and Bo Sample": no running text and no headline.
func isByline(line string) bool {
	if len(line) < 8 || len(line) > 120 || !strings.EqualFold(line[:3], "by ") {
		return false
	}
	fields := strings.Fields(line[3:])
	for _, w := range fields {
		switch low := strings.ToLower(strings.Trim(w, ",|/")); {
		case low == "" || joining.Has(low):
			continue
		case low == "the" || !startsUpper(w): // By the Numbers; By The Associated Press names no person either way
			return false
		}
	}
	return len(fields) >= 2
}

// joining are the small words within a byline.
var joining = lang.English.Set("corpus.byline")

// words counts the words of a short line.
func words(line string) int { return len(strings.Fields(line)) }

// opening are the marks that may begin a quotation.
const opening = "\"'“‘«"

// startsQuote reports whether line begins with a quotation. Captions seldom do; sentences cut in two often.
func startsQuote(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return strings.ContainsRune(opening, r)
}

// startsUpper reports whether line begins with a capital or a digit, perhaps after a quotation mark.
func startsUpper(line string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, opening))
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}
