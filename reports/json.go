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
	folder *stagedFolder
	file   *stagedFile
	out    *bufio.Writer
	events int
}

func openJSON(f *stagedFolder, opt Options) (reportBook, error) {
	file, err := f.Create(jsonName)
	if err != nil {
		return nil, err
	}
	b := &jsonBook{folder: f, file: file, out: bufio.NewWriter(file)}
	title, err := jsonValue(opt.Title)
	if err != nil {
		return nil, err
	}
	_, err = fmt.Fprintf(b.out, "{\"program\":%q,\"version\":%q,\"title\":%s,\"events\":[", program, Version, title)
	return b, err
}

func (b *jsonBook) Event(ctx context.Context, e *bookEvent) error {
	if b.events++; b.events > 1 {
		b.out.WriteByte(',') // an error of writing shows up again in the last write
	}
	name, err := jsonValue(e.Comparison.Event)
	if err != nil {
		return err
	}
	fmt.Fprintf(b.out, "\n{\"event\":%s,\"tables\":{", name)
	for i, t := range e.Tables {
		if i > 0 {
			b.out.WriteByte(',')
		}
		fmt.Fprintf(b.out, "\n%q:[", t.Name)
		for k, row := range t.Rows {
			if k%stopRows == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			if k > 0 {
				b.out.WriteByte(',')
			}
			if err := b.row(t.Columns, row); err != nil {
				return fmt.Errorf("%s: %w", t.Name, err)
			}
		}
		b.out.WriteByte(']')
	}
	_, err = b.out.WriteString("}}")
	return err
}

func (b *jsonBook) row(columns []Column, row []any) error {
	for i, cell := range row {
		if text, ok := cell.(string); ok && text == "" && columns[i].Type != "string" {
			cell = nil // an empty cell of a column of numbers
		}
		value, err := jsonValue(cell)
		if err != nil {
			return err
		}
		begin := byte(',')
		if i == 0 {
			b.out.WriteByte('\n')
			begin = '{'
		}
		b.out.WriteByte(begin)
		fmt.Fprintf(b.out, "%q:%s", columns[i].Name, value)
	}
	return b.out.WriteByte('}')
}

// jsonValue is a cell as JSON has it. Numbers have the digits of the tables; NaN, infinities and empty dates are null.
func jsonValue(cell any) ([]byte, error) {
	switch v := cell.(type) {
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return []byte("null"), nil
		}
		return []byte(number(v)), nil
	case time.Time:
		if v.IsZero() {
			return []byte("null"), nil
		}
		cell = v.Format(time.DateOnly)
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(cell); err != nil {
		return nil, err
	}
	return bytes.TrimRight(out.Bytes(), "\n"), nil
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
