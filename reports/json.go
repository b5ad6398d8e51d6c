package reports

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"time"
)

const (
	jsonName   = "report.json"
	schemaName = "report.schema.json"
)

// jsonBook writes all tables as one document, event by event as they come: {"program", "version", "title", "events": [{"event", "tables": {"articles": [{…}]}}]}.
// A row is an object whose members are the columns, in their order; a cell that is empty in the tables is null. report.schema.json is the JSON Schema of the document.
type jsonBook struct {
	folder  *stagedFolder
	file    *stagedFile
	out     *bufio.Writer
	objects []*jsonObject // in the order of Sheets
	events  int
}

func openJSON(f *stagedFolder, opt Options) (reportBook, error) {
	file, err := f.Create(jsonName)
	if err != nil {
		return nil, err
	}
	b := &jsonBook{folder: f, file: file, out: bufio.NewWriter(file)}
	for i := range Sheets {
		b.objects = append(b.objects, newJSONObject(Sheets[i].Columns, false))
	}
	_, err = fmt.Fprintf(b.out, "{\"program\":%q,\"version\":%q,\"title\":%s,\"events\":[", program, Version, b.objects[0].text(opt.Title))
	return b, err
}

func (b *jsonBook) Event(_ context.Context, e *bookEvent) error {
	if b.events++; b.events > 1 {
		b.out.WriteByte(',') // an error of writing shows up again in the last write
	}
	fmt.Fprintf(b.out, "\n{\"event\":%s,\"tables\":{", b.objects[0].text(e.Comparison.Event))
	for i, t := range e.Tables {
		if i > 0 {
			b.out.WriteByte(',')
		}
		fmt.Fprintf(b.out, "\n%q:[", t.Name)
		between := "\n"
		for row := range t.Rows {
			b.out.WriteString(between)
			between = ",\n"
			if _, err := b.out.Write(b.objects[i].of(row)); err != nil {
				return fmt.Errorf("%s: %w", t.Name, err)
			}
		}
		b.out.WriteByte(']')
	}
	_, err := b.out.WriteString("}}")
	return err
}

// jsonObject is the object that a row becomes, made over and over: its members are the columns, in their order; a cell that is empty in the
// tables is null. Numbers have the digits of the tables.
type jsonObject struct {
	keys   []string // `"event":`, `"outlet":`, …
	out    bytes.Buffer
	encode *json.Encoder // of a text, into out
}

// newJSONObject has texts as they are, or safe for a page where html is set.
func newJSONObject(columns []Column, html bool) *jsonObject {
	j := &jsonObject{}
	j.encode = json.NewEncoder(&j.out)
	j.encode.SetEscapeHTML(html)
	for _, c := range columns {
		j.keys = append(j.keys, string(j.text(c.Name))+":")
	}
	return j
}

// of is valid until the next call, and so is text.
func (j *jsonObject) of(row *Row) []byte {
	j.out.Reset()
	begin := byte('{')
	for i := range row.cells {
		j.out.WriteByte(begin)
		begin = ','
		j.out.WriteString(j.keys[i])
		j.cell(row, i)
	}
	j.out.WriteByte('}')
	return j.out.Bytes()
}

func (j *jsonObject) cell(row *Row, i int) {
	number := row.number(i)
	switch kind := row.cells[i].kind; {
	case kind == noCell, kind == numberCell && (math.IsNaN(number) || math.IsInf(number, 0)):
		j.out.WriteString("null")
	case kind == textCell:
		j.add(string(row.text(i)))
	case kind == dateCell:
		j.add(row.date(i).Format(time.DateOnly))
	default:
		j.out.Write(row.appendText(j.out.AvailableBuffer(), i))
	}
}

func (j *jsonObject) text(s string) []byte {
	j.out.Reset()
	j.add(s)
	return j.out.Bytes()
}

// add adds a text. One that is no UTF-8 is made so, and a buffer takes all: there is no error.
func (j *jsonObject) add(s string) {
	_ = j.encode.Encode(s)
	j.out.Truncate(j.out.Len() - 1) // the line break
}

func (b *jsonBook) Close(*runOverview) error {
	b.out.WriteString("\n]}\n")
	if err := b.out.Flush(); err != nil {
		return err
	}
	if err := b.file.Close(); err != nil {
		return err
	}
	schema, err := jsonSchema()
	if err != nil {
		return err
	}
	return b.folder.write(schemaName, schema)
}

// jsonSchema describes the document (JSON Schema, draft 2020-12): each table an array of rows, each column its type and meaning.
func jsonSchema() ([]byte, error) {
	type object = map[string]any
	tables := object{}
	for _, s := range Sheets {
		columns := object{}
		var names []string
		for _, c := range s.Columns {
			names = append(names, c.Name)
			columns[c.Name] = jsonColumn(c)
		}
		tables[s.Name] = object{"description": s.Doc, "type": "array", "items": object{"type": "object", "properties": columns, "required": names, "additionalProperties": false}}
	}
	event := object{"type": "object", "required": []string{"event", "tables"}, "additionalProperties": false, "properties": object{
		"event":  object{"type": "string"},
		"tables": object{"type": "object", "properties": tables, "additionalProperties": false},
	}}
	schema := object{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "report of tellings", "type": "object",
		"required": []string{"program", "version", "title", "events"}, "additionalProperties": false, "properties": object{
			"program": object{"const": program}, "version": object{"type": "string"}, "title": object{"type": "string"},
			"events": object{"type": "array", "items": event},
		}}
	data, err := json.MarshalIndent(schema, "", "  ")
	return append(data, '\n'), err
}

// jsonColumn is the schema of the cells of a column.
func jsonColumn(c Column) map[string]any {
	types := map[string]any{"string": "string", "integer": "integer", "number": "number", "boolean": "boolean", "date": "string"}
	column := map[string]any{"description": c.Doc, "type": []any{types[c.Type], "null"}}
	if c.Type == "date" {
		column["format"] = "date"
	}
	return column
}
