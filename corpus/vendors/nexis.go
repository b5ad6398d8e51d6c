package vendors

import (
	"strings"

	"tellings/corpus/markup"
)

// Nexis Uni, as text or as the paragraphs of a docx, rtf or html:
//
//	Title / Outlet / March 5, 2025 Wednesday / Copyright … / Section: … / Length: 61 words / Byline: … / Body / … / Load-Date: … / End of Document
func isNexis(lines []string) bool {
	ends := count(lines, isNexisEnd)
	bodies := count(lines, func(l string) bool { return l == "Body" || l == "BODY" })
	lengths := count(lines, func(l string) bool { return wordCount().MatchString(l) })
	loads := count(lines, func(l string) bool { _, ok := field(l, "Load-Date"); return ok })
	return ends > 0 && (bodies > 0 || lengths > 0 || loads > 0) || loads > 0 && bodies > 0
}

func isNexisEnd(line string) bool { return line == "End of Document" }

var (
	wordCount  = markup.Pattern(`(?i)^length: ?[\d,.]+ words?$`)
	frenchDate = markup.Pattern(`(?i)^\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}$`)
	longDate   = markup.Pattern(`(?i)^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\.? \d{1,2},? \d{4}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december),? \d{4})\b.{0,40}$`)
)

// nexisTail are what may stand behind the text of an article.
var nexisTail = []string{"Load-Date", "Classification", "Graphic", "Language", "Publication-Type", "Subject", "Industry", "Geographic", "Company", "Organization", "Ticker", "Person", "Journal Code"}

func splitNexis(lines []string) (docs []Document) {
	ends := isNexisEnd
	if count(lines, isNexisEnd) == 0 {
		ends = func(l string) bool { _, ok := field(l, "Load-Date"); return ok }
	}
	for _, p := range pieces(lines, ends) {
		docs = append(docs, nexisDocument(p))
	}
	return docs
}

func nexisDocument(p piece) Document {
	d := Document{Line: p.first}
	var head []string
	body := -1
	for i, l := range p.lines {
		if t := strings.TrimSpace(l); t == "Body" || t == "BODY" {
			body = i + 1
			break
		} else if t != "" {
			head = append(head, t)
		}
	}
	if body < 0 {
		d.Fault = "the document has no line Body, as articles of Nexis Uni have; it may be a cover page or a notice"
		return d
	}
	d.head(head)
	end := body
	for end < len(p.lines) && !isNexisTail(strings.TrimSpace(p.lines[end])) {
		end++
	}
	d.Text = paragraphs(p.lines[body:end])
	if d.Text == "" {
		d.Fault = "the article of Nexis Uni has no text behind its line Body"
	}
	return d
}

func isNexisTail(line string) bool {
	if line == "Classification" || line == "Graphic" || isNexisEnd(line) {
		return true
	}
	_, ok := field(line, nexisTail...)
	return ok
}

// head reads the lines above the text: the outlet stands above the date, the title above the outlet.
func (d *Document) head(lines []string) {
	date := -1
	for i, l := range lines {
		if d.named(l) {
			continue
		}
		if date < 0 && longDate().MatchString(l) {
			date, d.Date = i, l
		}
	}
	if date < 0 {
		if len(lines) > 0 {
			d.Title = lines[0]
		}
		return
	}
	if date >= 1 {
		d.Outlet = lines[date-1]
	}
	if date >= 2 {
		d.Title = lines[date-2]
	}
	if strings.HasPrefix(d.Outlet, "(") && date >= 3 { // the edition stands between: "The Gazette / (City Edition)"
		d.Edition, d.Outlet, d.Title = d.Outlet, lines[date-2], lines[date-3]
	}
}

// named reads a line "Name: value" of the head.
func (d *Document) named(line string) bool {
	if v, ok := field(line, "Byline"); ok {
		d.Author = strings.TrimPrefix(strings.TrimPrefix(v, "By "), "BY ")
		return true
	}
	if v, ok := field(line, "Section"); ok {
		d.Section, _, _ = strings.Cut(v, ";")
		return true
	}
	if v, ok := field(line, "Headline", "Title"); ok {
		d.Title = v
		return true
	}
	if v, ok := field(line, "URL"); ok {
		d.URL = v
		return true
	}
	_, ok := field(line, "Length", "Dateline", "Highlight", "Load-Date")
	return ok
}

// LexisNexis as it was before Nexis Uni:
//
//	1 of 50 DOCUMENTS / Outlet / March 5, 2025 Wednesday / Title / BYLINE: … / SECTION: … / LENGTH: 61 words / … / LOAD-DATE: … / Copyright …
func isLexisNexis(lines []string) bool {
	return count(lines, ofDocuments().MatchString) > 0 && count(lines, wordCount().MatchString) > 0
}

var ofDocuments = markup.Pattern(`^(?:Document )?\d+ of \d+ DOCUMENTS?$`)

func splitLexisNexis(lines []string) (docs []Document) {
	var starts []int
	for i, l := range lines {
		if ofDocuments().MatchString(strings.TrimSpace(l)) {
			starts = append(starts, i)
		}
	}
	for k, s := range starts {
		end := len(lines)
		if k+1 < len(starts) {
			end = starts[k+1]
		}
		docs = append(docs, lexisNexisDocument(trim(piece{s + 2, lines[s+1 : end]})))
	}
	return docs
}

func lexisNexisDocument(p piece) Document {
	d := Document{Line: p.first}
	body := -1
	var head []string
	for i, l := range p.lines {
		t := strings.TrimSpace(l)
		if wordCount().MatchString(t) {
			body = i + 1
			break
		}
		if t != "" {
			head = append(head, t)
		}
	}
	if body < 0 {
		d.Fault = "the document has no line LENGTH, as articles of LexisNexis have"
		return d
	}
	d.head(head)
	for i, l := range head { // here the title stands below the date
		if l == d.Date && i+1 < len(head) {
			d.Title = ""
			if next := head[i+1]; !d.named(next) {
				d.Title = next
			}
		}
	}
	for _, l := range head {
		d.named(l)
	}
	end := body
	for end < len(p.lines) && !isNexisTail(strings.TrimSpace(p.lines[end])) && !strings.HasPrefix(strings.TrimSpace(p.lines[end]), "Copyright ") {
		end++
	}
	rest := p.lines[body:end]
	for len(rest) > 0 && (strings.TrimSpace(rest[0]) == "" || d.named(strings.TrimSpace(rest[0]))) {
		rest = rest[1:]
	}
	if d.Text = paragraphs(rest); d.Text == "" {
		d.Fault = "the article of LexisNexis has no text"
	}
	return d
}
