package copies

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"tellings/corpus"
	"tellings/lang"
)

// credit says from which news agency an article is, by what stands in it.
type credit struct {
	Agency   string // the usual name, empty when nothing tells
	Original bool   // the outlet is the agency itself
}

// agency is a news agency and how articles name it.
type agency struct {
	name  string   // as the tables write it
	names []string // in lower case, as a byline or a credit has them; the full forms first
	hosts []string // of its own pages, or outlets called so
}

// agencies are those whose texts news outlets run under their own mast.
var agencies = sync.OnceValue(func() (all []agency) {
	for _, row := range lang.English.Rows("agencies", 3) {
		a := agency{name: row.Cells[0], names: strings.Split(row.Cells[1], "|")}
		if row.Cells[2] != "" {
			a.hosts = strings.Split(row.Cells[2], "|")
		}
		all = append(all, a)
	}
	return all
})

const (
	opening = 4  // paragraphs at the head in which a byline or a dateline is looked for
	ending  = 4  // paragraphs at the end in which a credit is looked for
	byline  = 90 // bytes of a paragraph up to which it can be a byline or a credit
)

// creditOf reads the outlet, the author, the byline, the dateline and the credits at the end. That an agency “contributed to this
// report” is no credit: the outlet wrote it.
func creditOf(a *corpus.Article) credit {
	for _, g := range agencies() {
		if g.publishes(a) {
			return credit{g.name, true}
		}
	}
	if name := credited(a.Author); name != "" {
		return credit{Agency: name}
	}
	for i, p := range a.Parts {
		s := strings.TrimSpace(p.Of(a.Text))
		var name string
		switch {
		case i < opening:
			if name = dateline(s); name == "" {
				name = signed(s)
			}
		case i >= len(a.Parts)-ending:
			name = signed(s)
		}
		if name != "" {
			return credit{Agency: name}
		}
	}
	return credit{}
}

// AgencyOf is the news agency whose text an outlet runs, by what stands in the article; empty for the outlet's own, and for the agency itself.
func AgencyOf(a *corpus.Article) string {
	if c := creditOf(a); !c.Original {
		return c.Agency
	}
	return ""
}

// publishes reports whether the article's outlet is the agency.
func (g *agency) publishes(a *corpus.Article) bool {
	outlet := strings.TrimPrefix(strings.ToLower(strings.TrimSpace(a.Outlet)), "the ")
	for _, h := range g.hosts {
		if outlet == h || strings.HasSuffix(outlet, "."+h) {
			return true
		}
	}
	for _, n := range g.names {
		if outlet == n {
			return true
		}
	}
	return false
}

// credited finds an agency in a byline or author column, as whole words. Short names count in capitals only, as they are written there;
// the Associated Press of “Australian Associated Press” is not AP, so the longest name wins.
func credited(s string) string {
	lower, best, length := strings.ToLower(s), "", 0
	if len(lower) != len(s) {
		return "" // letters whose cases differ in length: no byline
	}
	for _, g := range agencies() {
		for _, n := range g.names {
			if len(n) <= length {
				continue
			}
			if at := wordAt(lower, n); at >= 0 && (len(n) > 4 || s[at:at+len(n)] != n || g.name == n) {
				best, length = g.name, len(n)
			}
		}
	}
	return best
}

// wordAt returns where a name stands in s as whole words, or -1.
func wordAt(s, name string) int {
	for from := 0; ; {
		at := strings.Index(s[from:], name)
		if at < 0 {
			return -1
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		after, _ := utf8.DecodeRuneInString(s[at+len(name):])
		if !letter(before) && !letter(after) {
			return at
		}
		from = at + len(name)
	}
}

func letter(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// dateline finds the agency of “MUNICH (AP) — The …” and “BEIJING, Feb. 3 (Xinhua) -- The …”: in brackets near the start, and a dash.
func dateline(s string) string {
	head := s[:min(len(s), byline)]
	open := strings.IndexByte(head, '(')
	if open < 0 {
		return ""
	}
	inside, after, closed := strings.Cut(head[open+1:], ")")
	after = strings.TrimLeft(after, " \u00a0")
	if !closed || !startsWithDash(after) {
		return ""
	}
	return credited(inside)
}

func startsWithDash(s string) bool {
	for _, dash := range [...]string{"-", "–", "—", "―"} {
		if strings.HasPrefix(s, dash) {
			return true
		}
	}
	return false
}

// signed finds the agency of a paragraph that is a byline or a credit and nothing else: “By JO DOE, Associated Press”, “— Reuters”,
// “(Reporting by Jo Doe; Editing by Ann Roe)”, “Copyright 2024 The Associated Press. All rights reserved.”
func signed(s string) string {
	lower := strings.ToLower(s)
	if strings.Contains(lower, "contributed") {
		return ""
	}
	inner := strings.Trim(lower, "()[]*_ \u00a0")
	switch {
	case strings.HasPrefix(inner, "reporting by ") && strings.Contains(inner, "editing by "):
		return "Reuters" // the house style of one agency
	case len(s) > 2*byline:
		return ""
	case strings.HasPrefix(inner, "copyright"), strings.HasPrefix(inner, "©"):
		return credited(s)
	case len(s) <= byline && strings.HasPrefix(inner, "by "):
		return credited(s)
	}
	name := strings.TrimPrefix(strings.Trim(inner, "-–—―. \u00a0"), "the ")
	for _, g := range agencies() {
		for _, n := range g.names {
			if name == n {
				return g.name
			}
		}
	}
	return ""
}
