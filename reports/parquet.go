package reports

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"slices"
	"strconv"
	"time"

	"github.com/parquet-go/parquet-go"
)

// parquetBook writes each table as parquet/NAME.parquet, for data frames (pandas, polars, R arrow, DuckDB). Columns stand in their order and may be empty (null);
// strings are as they are, without the apostrophe that keeps spreadsheets from running a cell.
type parquetBook struct {
	files  []*stagedFile
	tables []*parquetTable // in the order of Sheets
}

func openParquet(f *stagedFolder, _ Options) (reportBook, error) {
	b := &parquetBook{}
	for _, s := range Sheets {
		file, err := f.Create("parquet/" + s.Name + ".parquet")
		if err != nil {
			return nil, err
		}
		b.files = append(b.files, file)
		b.tables = append(b.tables, newParquetTable(file, s.Name, s.Columns))
	}
	return b, nil
}

func (b *parquetBook) Event(ctx context.Context, e *bookEvent) error {
	for i := range e.Tables {
		t := b.table(e.Tables[i].Name)
		for rows := range slices.Chunk(e.Tables[i].Rows, parquetChunk) {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := t.write(rows); err != nil {
				return fmt.Errorf("%s.parquet: %w", t.name, err)
			}
		}
	}
	return nil
}

func (b *parquetBook) table(name string) *parquetTable {
	for _, t := range b.tables {
		if t.name == name {
			return t
		}
	}
	return nil
}

func (b *parquetBook) Close(*runOverview) error {
	for i, t := range b.tables {
		if err := t.w.Close(); err != nil {
			return fmt.Errorf("%s.parquet: %w", t.name, err)
		}
		if err := b.files[i].Close(); err != nil {
			return err
		}
	}
	return nil
}

// parquetChunk rows are handed to the library at a time.
const parquetChunk = 4096

// parquetTable is one table while it is written.
type parquetTable struct {
	name  string
	types []string
	w     *parquet.GenericWriter[any]
	rows  []parquet.Row
}

func newParquetTable(file io.Writer, name string, columns []Column) *parquetTable {
	t := &parquetTable{name: name}
	fields := make([]reflect.StructField, len(columns)) // a struct keeps the order of the columns, which a group of the library does not
	for i, c := range columns {
		t.types = append(t.types, c.Type)
		tag, of := c.Name+",optional", reflect.TypeFor[*string]()
		switch c.Type {
		case "integer":
			of = reflect.TypeFor[*int64]()
		case "number":
			of = reflect.TypeFor[*float64]()
		case "boolean":
			of = reflect.TypeFor[*bool]()
		case "date":
			tag, of = tag+",date", reflect.TypeFor[*int32]()
		}
		fields[i] = reflect.StructField{Name: "C" + strconv.Itoa(i), Type: of, Tag: reflect.StructTag(`parquet:"` + tag + `"`)}
	}
	schema := parquet.SchemaOf(reflect.New(reflect.StructOf(fields)).Interface())
	t.w = parquet.NewGenericWriter[any](file, schema, parquet.Compression(&parquet.Zstd), parquet.CreatedBy(program, Version, ""))
	return t
}

func (t *parquetTable) write(rows [][]any) error {
	t.rows = t.rows[:0]
	for _, r := range rows {
		row := make(parquet.Row, len(r))
		for i, cell := range r {
			row[i] = parquetCell(t.types[i], cell, i)
		}
		t.rows = append(t.rows, row)
	}
	_, err := t.w.WriteRows(t.rows)
	return err
}

// parquetRows is a parquetTable that takes one row after another.
type parquetRows struct {
	table   *parquetTable
	waiting [][]any
}

// parquetBatch is the number of rows that are handed on at a time.
const parquetBatch = 1024

func newParquetRows(w io.Writer, columns []Column) *parquetRows {
	return &parquetRows{table: newParquetTable(w, "", columns)}
}

func (p *parquetRows) Write(row []any) error {
	p.waiting = append(p.waiting, slices.Clone(row))
	if len(p.waiting) < parquetBatch {
		return nil
	}
	return p.hand()
}

func (p *parquetRows) hand() error {
	err := p.table.write(p.waiting)
	p.waiting = p.waiting[:0]
	return err
}

// Flush writes what waits and the end of the file: no row may follow.
func (p *parquetRows) Flush() error { return errors.Join(p.hand(), p.table.w.Close()) }

// parquetCell is a cell of column i.
func parquetCell(kind string, cell any, i int) parquet.Value {
	null := parquet.NullValue().Level(0, 0, i)
	switch v := cell.(type) {
	case nil:
		return null
	case int:
		if kind == "number" {
			return parquet.DoubleValue(float64(v)).Level(0, 1, i)
		}
		return parquet.Int64Value(int64(v)).Level(0, 1, i)
	case float64:
		if math.IsNaN(v) {
			return null
		}
		if kind == "integer" {
			return parquet.Int64Value(int64(v)).Level(0, 1, i)
		}
		return parquet.DoubleValue(v).Level(0, 1, i)
	case bool:
		return parquet.BooleanValue(v).Level(0, 1, i)
	case time.Time:
		if v.IsZero() {
			return null
		}
		day := time.Date(v.Year(), v.Month(), v.Day(), 0, 0, 0, 0, time.UTC)
		return parquet.Int32Value(int32(day.Unix()/86_400)).Level(0, 1, i)
	case string:
		if kind != "string" && v == "" {
			return null
		}
		return parquet.ByteArrayValue([]byte(v)).Level(0, 1, i)
	}
	return parquet.ByteArrayValue([]byte(cellText(cell))).Level(0, 1, i)
}
