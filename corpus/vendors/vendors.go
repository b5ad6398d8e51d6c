// Package vendors splits the exports of news databases, which hold many articles in one document, into their articles. A vendor is
// known by signs that its exports have and prose has not; its fields become values of an article, and what is neither text nor
// field (copyright, load date, indexing terms) is left out. A document without such signs is one article and no matter of this package.
//
// A document that has the signs but no text (an error page, a cover) is told as a [Document] with a Fault, so that none is lost unseen.
package vendors

import "strings"

// Document is one article of an export.
type Document struct {
	Line                                                   int // where it begins, from 1
	Title, Outlet, Date, Author, Section, ID, URL, Edition string
	Text                                                   string
	Fault                                                  string // why it is of no use
}

// vendor is one kind of export.
type vendor struct {
	Name  string
	Is    func(lines []string) bool
	Split func(lines []string) []Document
}

// vendors are all kinds, in the order in which they are tried.
var vendors = []vendor{
	{"ProQuest", isProQuest, splitProQuest},
	{"Factiva", isFactiva, splitFactiva},
	{"Nexis Uni", isNexis, splitNexis},
	{"LexisNexis", isLexisNexis, splitLexisNexis},
}

// Split splits a text into the articles of an export. vendor is empty when it is none.
func Split(text string) (docs []Document, vendor string) {
	lines := strings.Split(strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n"), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(strings.ReplaceAll(l, "\u00a0", " "), " \t\f")
	}
	for _, v := range vendors {
		if v.Is(lines) {
			return v.Split(lines), v.Name
		}
	}
	return nil, ""
}

// piece is the lines of one document within an export.
type piece struct {
	first int // number of the first line, from 1
	lines []string
}

// pieces cuts lines behind those that end a document. What stands behind the last one is a piece if it has text.
func pieces(lines []string, ends func(line string) bool) (all []piece) {
	start := 0
	for i, l := range lines {
		if ends(strings.TrimSpace(l)) {
			all = append(all, trim(piece{start + 1, lines[start : i+1]}))
			start = i + 1
		}
	}
	if rest := trim(piece{start + 1, lines[start:]}); len(rest.lines) > 0 {
		all = append(all, rest)
	}
	return all
}

// trim leaves out blank lines at both ends.
func trim(p piece) piece {
	for len(p.lines) > 0 && strings.TrimSpace(p.lines[0]) == "" {
		p.lines, p.first = p.lines[1:], p.first+1
	}
	for n := len(p.lines); n > 0 && strings.TrimSpace(p.lines[n-1]) == ""; n-- {
		p.lines = p.lines[:n-1]
	}
	return p
}

// paragraphs joins lines; a blank line parts paragraphs, runs of them count once.
func paragraphs(lines []string) string {
	var b strings.Builder
	gap := false
	for _, l := range lines {
		if strings.TrimSpace(l) == "" {
			gap = b.Len() > 0
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		if gap {
			b.WriteByte('\n')
		}
		b.WriteString(strings.TrimSpace(l))
		gap = false
	}
	return b.String()
}

// field cuts "Name: value" if the line begins with one of names, in any case.
func field(line string, names ...string) (value string, ok bool) {
	for _, n := range names {
		if len(line) > len(n) && line[len(n)] == ':' && strings.EqualFold(line[:len(n)], n) {
			return strings.TrimSpace(line[len(n)+1:]), true
		}
	}
	return "", false
}

// count is how many lines fit.
func count(lines []string, fits func(string) bool) (n int) {
	for _, l := range lines {
		if fits(strings.TrimSpace(l)) {
			n++
		}
	}
	return n
}
