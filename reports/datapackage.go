package reports

import (
	"encoding/json"
	"strings"
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
