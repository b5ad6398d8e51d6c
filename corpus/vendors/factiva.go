package vendors

import (
	"strings"

	"tellings/corpus/markup"
)

// Factiva gives two layouts. With codes, each on a line of its own or before its value:
//
//	HD / title / BY / … / WC / 61 words / PD / 5 March 2025 / SN / outlet / LP / first paragraph / TD / the rest / AN / Document GAZ0000020250305el35000b
//
// And as it is displayed:
//
//	title / By … / 61 words / 5 March 2025 / [18:20] / outlet / GAZ / [page] / English / Copyright … / text / Document GAZ0000020250305el35000b
func isFactiva(lines []string) bool {
	ends, heads, lengths := count(lines, isFactivaEnd), 0, 0
	for _, l := range lines {
		if code, _ := factivaCode(l); code == "HD" {
			heads++
		}
		if factivaWords().MatchString(strings.TrimSpace(l)) {
			lengths++
		}
	}
	return ends > 0 && (heads > 0 || lengths > 0)
}

var (
	factivaEnd   = markup.Pattern(`^(?:AN\s+)?(?:Document|Dokument|Documento) [A-Z0-9]{2,}\d{6,}[a-z0-9]*$`)
	factivaWords = markup.Pattern(`^[\d,.]+ words$`)
	clock        = markup.Pattern(`^\d{1,2}:\d{2}(?: [A-Z]{2,4})?$`)
	sourceCode   = markup.Pattern(`^[A-Z0-9]{2,8}$`)
	pageNumber   = markup.Pattern(`^(?:[A-Z]?\d{1,4}|Pg\.? ?\S+|Page \S+)$`)
)

func isFactivaEnd(line string) bool { return factivaEnd().MatchString(line) }

var factivaCodes = map[string]bool{"SE": true, "HD": true, "BY": true, "CR": true, "WC": true, "PD": true, "ET": true, "SN": true, "SC": true, "ED": true, "PG": true, "VOL": true,
	"LA": true, "CY": true, "LP": true, "TD": true, "RF": true, "CO": true, "IN": true, "NS": true, "RE": true, "IPC": true, "IPD": true, "PUB": true, "AN": true, "CLM": true, "ART": true, "CT": true, "DLN": true}

// factivaCode cuts a code off a line: it stands alone, or two blanks or a tab behind it.
func factivaCode(line string) (code, rest string) {
	end := strings.IndexAny(line, " \t")
	if end < 0 {
		end = len(line)
	}
	if !factivaCodes[line[:end]] {
		return "", line
	}
	rest = line[end:]
	if rest == "" || strings.HasPrefix(rest, "  ") || rest[0] == '\t' || rest == " " {
		return line[:end], strings.TrimSpace(rest)
	}
	return "", line
}

func splitFactiva(lines []string) (docs []Document) {
	for _, p := range pieces(lines, isFactivaEnd) {
		coded := false
		for _, l := range p.lines {
			code, _ := factivaCode(l)
			coded = coded || code == "HD"
		}
		switch {
		case coded:
			docs = append(docs, factivaFields(p))
		case isFactivaEnd(strings.TrimSpace(p.lines[len(p.lines)-1])):
			docs = append(docs, factivaDisplay(p))
		case len(docs) == 0 || !strings.Contains(p.lines[0], "Search Summary") && len(p.lines) > 4 && !isFactivaFoot(p.lines):
			docs = append(docs, Document{Line: p.first, Fault: "the document has no line that ends an article of Factiva (Document …); it was left out"})
		}
	}
	return docs
}

// isFactivaFoot reports that lines are what stands behind the last article: the search and the copyright.
func isFactivaFoot(lines []string) bool {
	return count(lines, func(l string) bool {
		return strings.HasPrefix(l, "Search Summary") || strings.HasPrefix(l, "© ") && strings.Contains(l, "Factiva") || strings.HasPrefix(l, "Search Form")
	}) > 0
}

// factivaFields reads an article with codes.
func factivaFields(p piece) Document {
	values := map[string][]string{}
	code := ""
	for _, l := range p.lines {
		c, rest := factivaCode(l)
		if c == "" && isFactivaEnd(strings.TrimSpace(l)) && code != "AN" {
			c, rest = "AN", strings.TrimSpace(l)
		}
		if c != "" {
			code = c
			l = rest
		}
		values[code] = append(values[code], l)
	}
	one := func(code string) string { return strings.Join(strings.Fields(strings.Join(values[code], " ")), " ") }
	d := Document{Line: p.first, Title: one("HD"), Outlet: one("SN"), Date: strings.TrimSpace(one("PD") + " " + one("ET")), Author: strings.TrimPrefix(one("BY"), "By "),
		Section: one("SE"), ID: strings.TrimPrefix(one("AN"), "Document ")}
	d.Text = strings.TrimSpace(paragraphs(values["LP"]) + "\n\n" + paragraphs(values["TD"]))
	if d.Text == "" {
		d.Fault = "the article of Factiva has neither LP nor TD, the fields of its text"
	}
	return d
}

// factivaDisplay reads an article as it is displayed.
func factivaDisplay(p piece) Document {
	d := Document{Line: p.first}
	last := strings.TrimSpace(p.lines[len(p.lines)-1])
	d.ID = last[strings.IndexByte(last, ' ')+1:]
	words := -1
	for i, l := range p.lines {
		if factivaWords().MatchString(strings.TrimSpace(l)) {
			words = i
			break
		}
	}
	if words < 0 {
		d.Fault = "the article of Factiva has no line with its number of words, above which its title stands"
		return d
	}
	var above []string
	for _, l := range p.lines[:words] {
		if l = strings.TrimSpace(l); l != "" {
			above = append(above, l)
		}
	}
	if n := len(above); n > 1 && (strings.HasPrefix(above[n-1], "By ") || strings.HasPrefix(above[n-1], "BY ")) {
		d.Author, above = above[n-1][3:], above[:n-1]
	}
	if len(above) > 0 {
		d.Title = above[len(above)-1]
	}
	if len(above) > 1 {
		d.Section = above[0]
	}
	i := words + 1
	for ; i < len(p.lines)-1; i++ {
		switch l := strings.TrimSpace(p.lines[i]); {
		case l == "", sourceCode().MatchString(l) && d.Outlet != "", pageNumber().MatchString(l), l == "English":
		case longDate().MatchString(l) && d.Date == "":
			d.Date = l
		case clock().MatchString(l):
			d.Date += " " + l
		case d.Outlet == "" && d.Date != "":
			d.Outlet = l
		case strings.HasPrefix(l, "Copyright"), strings.HasPrefix(l, "(c) "), strings.HasPrefix(l, "© "), strings.HasPrefix(l, "(Copyright"):
			d.Text = paragraphs(p.lines[i+1 : len(p.lines)-1])
			if d.Text == "" {
				d.Fault = "the article of Factiva has no text"
			}
			return d
		default: // no copyright line: the text begins
			d.Text = paragraphs(p.lines[i : len(p.lines)-1])
			return d
		}
	}
	d.Fault = "the article of Factiva has no text"
	return d
}
