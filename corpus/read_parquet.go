package corpus

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"
)

// readParquet reads a table of columns, as data sets are published. Columns are found as those of a CSV; one within another goes by its path
// (source.name), a list of texts is a list of paragraphs.
func readParquet(f *inputFile) (err error) {
	defer func() { // the library is not ours, and no file may end the program
		if p := recover(); p != nil {
			err = badFilef("", "the parquet file is broken: %v", p)
		}
	}()
	r, size, err := f.readerAt()
	if err != nil {
		return err
	}
	file, err := parquet.OpenFile(r, size)
	if err != nil {
		return badFilef("", "the parquet file cannot be read: %w", err)
	}
	names, types := parquetColumns(file.Schema())
	slots, err := headerSlots(names, f, fieldText)
	if err != nil {
		return err
	}
	line := 0
	for _, group := range file.RowGroups() {
		if err := f.rowGroup(group, slots, types, &line); err != nil {
			return err
		}
	}
	return nil
}

// parquetColumns names the leaves of the schema, without the elements that lists have between, and says how times are stored.
func parquetColumns(schema *parquet.Schema) (names []string, units []time.Duration) {
	for _, path := range schema.Columns() {
		var kept []string
		for _, p := range path {
			if p != "list" && p != "element" && p != "item" && p != "array" {
				kept = append(kept, p)
			}
		}
		names = append(names, strings.Join(kept, "."))
		var unit time.Duration
		if leaf, ok := schema.Lookup(path...); ok && leaf.Node.Type().LogicalType() != nil {
			unit = timeUnit(leaf.Node.Type().LogicalType().Value)
		}
		units = append(units, unit)
	}
	return names, units
}

// timeUnit is what a column of times counts in, 0 for other columns.
func timeUnit(logical format.LogicalTypeValue) time.Duration {
	switch l := logical.(type) {
	case *format.DateType:
		return 24 * time.Hour
	case *format.TimestampType:
		switch l.Unit.Value.(type) {
		case *format.MilliSeconds:
			return time.Millisecond
		case *format.MicroSeconds:
			return time.Microsecond
		}
		return time.Nanosecond
	}
	return 0
}

// rowGroup reads the rows of one group.
func (f *inputFile) rowGroup(group parquet.RowGroup, slots []columnSlot, units []time.Duration, line *int) error {
	rows := group.Rows()
	defer rows.Close()
	buf := make([]parquet.Row, 16)
	for {
		n, err := rows.ReadRows(buf)
		for _, row := range buf[:n] {
			*line++
			rec := &record{line: *line}
			lists := map[int][]string{}
			for _, v := range row {
				if c := v.Column(); c >= 0 && c < len(slots) && slots[c].used && !v.IsNull() {
					lists[c] = append(lists[c], parquetText(v, units[c]))
				}
			}
			for c := range slots {
				if slots[c].used {
					rec.set(slots[c].slot, strings.Join(lists[c], joint(slots[c].field)))
				}
			}
			if err := f.record(rec); err != nil {
				return err
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return badFilef("", "the parquet file is broken after row %d: %w", *line, err)
		}
		if n == 0 {
			return nil
		}
	}
}

// parquetText is a value as text; unit is that of a time, or 0.
func parquetText(v parquet.Value, unit time.Duration) string {
	switch {
	case unit == 24*time.Hour:
		return time.Unix(int64(v.Int32())*86400, 0).UTC().Format(time.DateOnly)
	case unit == time.Nanosecond && v.Kind() == parquet.Int64:
		return time.Unix(0, v.Int64()).UTC().Format(time.RFC3339)
	case unit > 0 && v.Kind() == parquet.Int64:
		return time.UnixMicro(v.Int64() * int64(unit/time.Microsecond)).UTC().Format(time.RFC3339)
	}
	switch v.Kind() {
	case parquet.ByteArray, parquet.FixedLenByteArray:
		return string(v.ByteArray())
	case parquet.Int64:
		return strconv.FormatInt(v.Int64(), 10)
	case parquet.Double:
		return strconv.FormatFloat(v.Double(), 'f', -1, 64)
	}
	return fmt.Sprint(v)
}
