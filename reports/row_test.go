package reports

import (
	"io"
	"iter"
	"math"
	"reflect"
	"testing"
	"time"

	"tellings/compare"
)

// rowOf is a row of these cells; nil is an empty one.
func rowOf(cells ...any) *Row {
	row := &Row{}
	for _, cell := range cells {
		switch v := cell.(type) {
		case nil:
			row.Empty()
		case string:
			row.Text(v)
		case int:
			row.Int(v)
		case float64:
			row.Number(v)
		case bool:
			row.Bool(v)
		case time.Time:
			row.Date(v)
		}
	}
	return row
}

// cellsOf are the cells of a row, as rowOf takes them.
func cellsOf(row *Row) (cells []any) {
	for i, c := range row.cells {
		var v any
		switch c.kind {
		case textCell:
			v = string(row.text(i))
		case intCell:
			v = int(c.bits)
		case numberCell:
			v = row.number(i)
		case boolCell:
			v = c.bits != 0
		case dateCell:
			v = row.date(i)
		}
		cells = append(cells, v)
	}
	return cells
}

func allCells(rows iter.Seq[*Row]) (all [][]any) {
	for row := range rows {
		all = append(all, cellsOf(row))
	}
	return all
}

// cellText is how a cell stands in a table of text.
func cellText(cell any) string { return string(rowOf(cell).appendText(nil, 0)) }

// spared is a text as neutral leaves it, with its apostrophe.
func spared(s string) string {
	safe, runs := neutral([]byte(s))
	if runs {
		return "'" + string(safe)
	}
	return string(safe)
}

// A row comes back from its bytes, a piece of them is refused, and what is behind them is left.
func TestRowsComeBack(t *testing.T) {
	want := rowOf("", "Ada “Brandt”\n\x00", -7, math.MaxInt, 0.1, math.Inf(-1), true, false, time.Time{}, time.Date(2031, 3, 4, 9, 0, 1, 5, time.FixedZone("", 3600)), time.Date(1931, 3, 4, 0, 0, 0, 0, time.UTC))
	data := want.appendTo(nil)
	var got Row
	rest, err := got.read(append(data[:len(data):len(data)], "behind"...), len(want.cells))
	if err != nil || string(rest) != "behind" || !reflect.DeepEqual(cellsOf(&got), cellsOf(want)) {
		t.Errorf("%v, %q\n%v\nwant\n%v", err, rest, cellsOf(&got), cellsOf(want))
	}
	if day := cellText(cellsOf(&got)[10]); day != "1931-03-04" {
		t.Errorf("a day before 1970 is %s", day)
	}
	for n := range data {
		if _, err := got.read(data[:n], len(want.cells)); err == nil {
			t.Errorf("%d of %d bytes are taken for a row", n, len(data))
		}
	}
}

// A cell has the type that its column says.
func TestCellsHaveTheTypeOfTheirColumn(t *testing.T) {
	kinds := map[string]cellKind{"string": textCell, "integer": intCell, "number": numberCell, "boolean": boolCell, "date": dateCell}
	for _, c := range []*compare.Comparison{hostile(), harbour()} {
		var ev passageRegister
		ev.begin()
		for _, table := range eventTables(&sheetInput{Comparison: c, passageRegister: &ev, Full: true}) {
			for row := range table.Rows {
				for i, cell := range row.cells {
					if column := table.Columns[i]; cell.kind != kinds[column.Type] && (cell.kind != noCell || column.Type == "string") {
						t.Errorf("%s: a cell of kind %d in %s, a column of type %s", table.Name, cell.kind, column.Name, column.Type)
					}
				}
			}
		}
	}
}

// csvTables writes all tables of an event over and over, as a Writer does.
func csvTables(t testing.TB, c *compare.Comparison) (write func() (rows int)) {
	var ev passageRegister
	ev.begin()
	at := &sheetInput{Comparison: c, passageRegister: &ev, Full: true}
	tables := eventTables(at)
	files := make([]*csvRows, len(tables))
	for i := range tables {
		var err error
		if files[i], err = newCSVRows(io.Discard, tables[i].Columns); err != nil {
			t.Fatal(err)
		}
	}
	return func() (rows int) {
		for i := range tables {
			for row := range tables[i].Rows {
				if err := files[i].Write(row); err != nil {
					t.Fatal(err)
				}
				rows++
			}
		}
		return rows
	}
}

// No cell is boxed: what is allocated does not grow with the rows.
func TestRowsAllocateNothing(t *testing.T) {
	few, many := csvTables(t, large(100)), csvTables(t, large(10_100))
	rows := many() - few() // buffers grow, and passages are registered
	allocated := testing.AllocsPerRun(5, func() { many() }) - testing.AllocsPerRun(5, func() { few() })
	if rows != 10_000 || allocated > 10 {
		t.Errorf("%.0f allocations for %d rows more", allocated, rows)
	}
}

func BenchmarkCSV(b *testing.B) {
	write := csvTables(b, large(10_000))
	rows := write()
	b.ReportAllocs()
	for b.Loop() {
		write()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*rows), "ns/row")
}
