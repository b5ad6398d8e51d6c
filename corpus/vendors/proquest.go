package vendors

import (
	"strings"

	"tellings/corpus/markup"
)

// ProQuest parts documents with a line of underscores and names each field:
//
//	____ / Document 1 of 2 / Title / Author: … / Publication info: Gazette ; Ostmark 05 Mar 2025. / Abstract: … / Full text: … / Subject: … / Title: … / Publication title: … / Publication date: … / ProQuest document ID: …
func isProQuest(lines []string) bool {
	return count(lines, isRule) > 0 && count(lines, func(l string) bool { _, ok := field(l, "ProQuest document ID", "ProQuest document link"); return ok }) > 0 &&
		count(lines, func(l string) bool { _, ok := field(l, "Full text", "Abstract"); return ok || l == "Full text" }) > 0
}

func isRule(line string) bool { return len(line) >= 20 && strings.Trim(line, "_") == "" }

var (
	proQuestField = markup.Pattern(`^((?:Full text|[A-Z][A-Za-z0-9/]*(?: (?:of|for|and|[A-Za-z]+)){0,4})): ?(.*)$`)
	publication   = markup.Pattern(`^(.*?)\s*;.*?(\d{1,2} [A-Z][a-z]{2,8} \d{4})`)
)

// proQuestNames are the names that stand behind the text: only these end it, since prose has colons too.
var proQuestNames = map[string]bool{"Title": true, "Subject": true, "Location": true, "People": true, "Company / organization": true, "Company": true, "Publication title": true, "Publication year": true, "Publication date": true,
	"Publication subject": true, "Pages": true, "First page": true, "Section": true, "Publisher": true, "Place of publication": true, "Country of publication": true, "Source type": true, "Language of publication": true, "Document type": true,
	"ProQuest document ID": true, "Document URL": true, "Copyright": true, "Last updated": true, "Database": true, "Author": true, "Abstract": true, "Full text": true, "Links": true, "Publication info": true, "ProQuest document link": true, "Full text availability": true,
	"Business indexing term": true, "Identifier / keyword": true, "Dateline": true, "Credit": true, "Illustration": true, "Caption": true, "ISSN": true, "Volume": true, "Issue": true, "Number of pages": true, "Year": true, "Edition": true}

func splitProQuest(lines []string) (docs []Document) {
	for _, p := range pieces(lines, isRule) {
		if n := len(p.lines); n > 0 && isRule(strings.TrimSpace(p.lines[n-1])) {
			p.lines = p.lines[:n-1]
		}
		if p = trim(p); len(p.lines) == 0 || isTableOfContents(p.lines) {
			continue
		}
		docs = append(docs, proQuestDocument(p))
	}
	return docs
}

// isTableOfContents reports that lines name documents and are none: the cover of an export, or its foot.
func isTableOfContents(lines []string) bool {
	return count(lines, func(l string) bool { _, ok := proQuestLine(l); return ok != "" }) == 0
}

// proQuestLine cuts a line "Name: value" with a name that ProQuest has.
func proQuestLine(line string) (value, name string) {
	m := proQuestField().FindStringSubmatch(strings.TrimSpace(line))
	if m == nil || !proQuestNames[m[1]] {
		return "", ""
	}
	return m[2], m[1]
}

func proQuestDocument(p piece) Document {
	values := map[string][]string{}
	name := ""
	for _, l := range p.lines {
		if value, n := proQuestLine(l); n != "" {
			name, l = n, value
		}
		values[name] = append(values[name], l)
	}
	one := func(names ...string) string {
		for _, n := range names {
			if v := strings.Join(strings.Fields(strings.Join(values[n], " ")), " "); v != "" {
				return v
			}
		}
		return ""
	}
	d := Document{Line: p.first, Title: one("Title"), Outlet: one("Publication title"), Date: one("Publication date"), Author: one("Author"), Section: one("Section"),
		ID: one("ProQuest document ID"), URL: one("Document URL"), Text: paragraphs(values["Full text"])}
	if m := publication().FindStringSubmatch(one("Publication info")); m != nil {
		if d.Outlet == "" {
			d.Outlet = m[1]
		}
		if d.Date == "" {
			d.Date = m[2]
		}
	}
	if d.Title == "" {
		for _, l := range values[""] {
			if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "Document ") {
				d.Title = l
				break
			}
		}
	}
	if d.Text == "" {
		d.Fault = "the document of ProQuest has no full text, only what describes it; export it with full text"
	}
	return d
}
