package cluster

import (
	"testing"

	"tellings/reports"
)

func TestRowsComeBack(t *testing.T) {
	want := "Ada, Ada, Ada and Ada “Brandt”\n\x00"
	packed, err := pack([]byte(want))
	if err != nil {
		t.Fatal(err)
	}
	got, err := unpack(packed)
	if err != nil || string(got) != want {
		t.Errorf("%v\n%q\nwant\n%q", err, got, want)
	}
	for n := 1; n < len(packed); n++ {
		if _, err := unpack(packed[:n]); err == nil {
			t.Errorf("%d of %d bytes are taken for rows", n, len(packed))
		}
	}
}

func FuzzSent(f *testing.F) {
	packed, err := pack([]byte("\x01\x01\x01a\x00"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(packed)
	f.Add([]byte("\x02ab"))
	f.Fuzz(func(t *testing.T, data []byte) { // what comes from elsewhere is refused, and nothing else
		tables := reports.EventTables{Rows: data}
		tables.Place("event", 1, 1, func(int, *reports.Row) error { return nil })
		unpack(data)
		decodePlaced(data)
		decodeGiven(data)
		decodeLine(data)
		decodeMember(data)
		decodePair(data)
	})
}
