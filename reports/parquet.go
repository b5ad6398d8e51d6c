package reports

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strconv"

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

func (b *parquetBook) Event(_ context.Context, e *bookEvent) error {
	for i := range e.Tables {
		t := b.table(e.Tables[i].Name)
		for rows := range chunks(e.Tables[i].Rows, parquetChunk) {
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

// write hands rows to the library, which has done with them then.
func (t *parquetTable) write(rows []Row) error {
	for len(t.rows) < len(rows) {
		t.rows = append(t.rows, make(parquet.Row, len(t.types)))
	}
	for k := range rows {
		for i := range t.types {
			t.rows[k][i] = parquetCell(t.types[i], &rows[k], i)
		}
	}
	_, err := t.w.WriteRows(t.rows[:len(rows)])
	return err
}

// parquetRows is a parquetTable that takes one row after another.
type parquetRows struct {
	table   *parquetTable
	waiting heldRows
}

// parquetBatch is the number of rows that are handed on at a time.
const parquetBatch = 1024

func newParquetRows(w io.Writer, columns []Column) *parquetRows {
	return &parquetRows{table: newParquetTable(w, "", columns)}
}

func (p *parquetRows) Write(row *Row) error {
	if p.waiting.add(row); len(p.waiting) < parquetBatch {
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

// parquetCell is cell i of a row, in a column of that type.
func parquetCell(column string, row *Row, i int) parquet.Value {
	switch bits := row.cells[i].bits; row.cells[i].kind {
	case intCell:
		if column == "number" {
			return parquet.DoubleValue(float64(int64(bits))).Level(0, 1, i)
		}
		return parquet.Int64Value(int64(bits)).Level(0, 1, i)
	case numberCell:
		if x := row.number(i); !math.IsNaN(x) {
			return parquet.DoubleValue(x).Level(0, 1, i)
		}
	case boolCell:
		return parquet.BooleanValue(bits != 0).Level(0, 1, i)
	case dateCell:
		return parquet.Int32Value(int32(bits)).Level(0, 1, i)
	case textCell:
		return parquet.ByteArrayValue(row.text(i)).Level(0, 1, i)
	}
	return parquet.NullValue().Level(0, 0, i)
}
