package reports

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"tellings/features"
)

// The parts of a Frictionless Data Package (specs.frictionlessdata.io, version 1) that describe our tables.
type (
	packageDescriptor struct {
		Profile     string     `json:"profile"`
		Name        string     `json:"name"`
		Title       string     `json:"title"`
		Description string     `json:"description"`
		Resources   []resource `json:"resources"`
	}
	resource struct {
		Profile     string  `json:"profile"`
		Name        string  `json:"name"`
		Title       string  `json:"title"`
		Description string  `json:"description"`
		Path        string  `json:"path"`
		Format      string  `json:"format"`
		Compression string  `json:"compression,omitempty"` // as frictionless-py names it
		MediaType   string  `json:"mediatype"`
		Encoding    string  `json:"encoding"`
		Dialect     dialect `json:"dialect"`
		Bytes       int64   `json:"bytes"`
		Hash        string  `json:"hash"`
		Schema      schema  `json:"schema"`
	}
	dialect struct {
		Delimiter      string `json:"delimiter"`
		LineTerminator string `json:"lineTerminator"`
		QuoteChar      string `json:"quoteChar"`
		DoubleQuote    bool   `json:"doubleQuote"`
		Header         bool   `json:"header"`
	}
	schema struct {
		Fields        []field  `json:"fields"`
		MissingValues []string `json:"missingValues"`
	}
	field struct {
		Name        string `json:"name"`
		Type        string `json:"type"`
		Description string `json:"description"`
	}
)

// dataPackage describes the tables of a finished folder: the data dictionary in a form that programs read.
func dataPackage(title string, f *stagedFolder) ([]byte, error) {
	p := packageDescriptor{
		Profile:     "tabular-data-package",
		Name:        "tellings-report",
		Title:       title,
		Description: "How news outlets tell the same events. A text cell that a spreadsheet would run has an apostrophe put before it.",
	}
	for _, s := range tables() {
		if out, ok := f.table(&s); ok {
			p.Resources = append(p.Resources, describe(&s, out))
		}
	}
	data, err := json.MarshalIndent(p, "", "  ")
	return append(data, '\n'), err
}

func describe(s *Sheet, out Output) resource {
	r := resource{
		Profile: "tabular-data-resource",
		Name:    s.Name, Title: s.Title, Description: s.Doc,
		Path: out.Name, Format: "csv", MediaType: "text/csv", Encoding: "utf-8",
		Dialect: dialect{",", "\n", `"`, true, true},
		Bytes:   out.Bytes, Hash: "sha256:" + out.SHA256,
		Schema: schema{MissingValues: []string{""}},
	}
	if strings.HasSuffix(out.Name, packedTable) {
		r.Compression = "gz"
	}
	for _, c := range s.Columns {
		r.Schema.Fields = append(r.Schema.Fields, field{c.Name, c.Type, c.Doc})
	}
	return r
}

// dataDictionary writes the columns of every table as Markdown: docs/data-dictionary.md.
func dataDictionary(w io.Writer) error {
	var b strings.Builder
	b.WriteString(`# Data dictionary

The tables that ` + "`tellings compare`" + ` writes. This page is made from the sheets in ` + "`reports/`" + `; ` +
		"`datapackage.json`" + ` beside the tables says the same for programs.

All tables are UTF-8 CSV with one header row, quoted by RFC 4180, lines ending in LF. An empty cell is a missing value.
Numbers have six significant digits. A text cell that a spreadsheet would run as a formula has one apostrophe put before it:
take it away to get the text back. Offsets are bytes of the article text as read, so ` + "`text[start:end]`" + ` is the passage.
`)
	for _, s := range tables() {
		section(&b, s.Name+".csv", s.Doc, s.Columns)
	}
	b.WriteString("\n# Tables of the commands\n\nThese commands write one table, a row an article, a sentence, a quotation or a mention.\n")
	a, err := features.NewAnalyzer(nil) // the columns of lists depend on the lists; Rows.Doc tells of them
	if err != nil {
		return err
	}
	for _, r := range RowTables {
		section(&b, "tellings "+r.Name, r.Doc, r.Columns(Tools{Analyzer: a}))
	}
	section(&b, "tellings mentions", mentionsDoc, MentionColumns)
	section(&b, "tellings tone", toneDoc, ToneColumns)
	section(&b, "tellings tone --targets", targetsDoc, TargetColumns)
	section(&b, "tellings events", membersDoc, MemberColumns)
	_, err = io.WriteString(w, b.String())
	return err
}

// section writes the columns of one table.
func section(b *strings.Builder, name, doc string, columns []Column) {
	fmt.Fprintf(b, "\n## %s\n\n%s\n\n| column | type | meaning |\n|---|---|---|\n", name, doc)
	for _, c := range columns {
		fmt.Fprintf(b, "| `%s` | %s | %s |\n", c.Name, c.Type, strings.ReplaceAll(c.Doc, "|", `\|`))
	}
}
