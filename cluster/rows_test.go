package cluster

import (
	"math"
	"reflect"
	"testing"
	"time"

	"tellings/reports"
)

// tablesOf has one row in the first table, of these cells and then none.
func tablesOf(cells ...any) [][][]any {
	tables := make([][][]any, len(reports.Sheets))
	row := make([]any, len(reports.Sheets[0].Columns))
	copy(row, cells)
	tables[0] = [][]any{row}
	return tables
}

func TestRowsComeBack(t *testing.T) {
	want := tablesOf("", "Ada “Brandt”\n\x00", -7, math.MaxInt, 0.1, math.Inf(-1), true, false, time.Time{}, time.Date(2031, 3, 4, 9, 0, 1, 5, time.UTC))
	packed, err := packRows(want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := unpackRows(packed)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%v\n%v\nwant\n%v", err, got, want)
	}
	if _, err := packRows(tablesOf(int32(1))); err == nil {
		t.Error("a cell of a type that tables do not have is packed")
	}
	for n := range packed {
		if _, err := unpackRows(packed[:n]); err == nil {
			t.Errorf("%d of %d bytes are taken for rows", n, len(packed))
		}
	}
}

func FuzzSent(f *testing.F) {
	packed, err := packRows(tablesOf("a", 1))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(packed)
	f.Add([]byte("\x02ab"))
	f.Fuzz(func(t *testing.T, data []byte) { // what comes from elsewhere is refused, and nothing else
		unpackRows(data)
		decodePlaced(data)
		decodeGiven(data)
		decodeLine(data)
		decodeMember(data)
		decodePair(data)
	})
}
