package lexicons

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

func TestCounts(t *testing.T) {
	table, err := ReadCounts("c.tsv", "# name: c\nquay\t10\t50\nvile word\t30\t10\nbefore\tharsh\t1\t0\n", 2, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		term string
		want []int32
	}{{"quay", []int32{10, 50}}, {"vile word", []int32{30, 10}}, {"before\tharsh", []int32{1, 0}}, {"unseen", nil}, {"", nil}, {"zz", nil}} {
		if got := table.Of(c.term); !slices.Equal(got, c.want) {
			t.Errorf("%q: %v, want %v", c.term, got, c.want)
		}
	}
	if table.Len() != 3 || table.Total(0) != 41 || table.Total(1) != 60 {
		t.Errorf("%d terms, totals %d and %d", table.Len(), table.Total(0), table.Total(1))
	}
	if first, _ := table.Term(0); first != "before\tharsh" {
		t.Errorf("the first term is %q", first)
	}
}

func TestCountsErrors(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"vile\t1\n", "c.tsv:1: expected a term and 2 counts"},
		{"# name: c\n\t1\t2\n", "c.tsv:2: expected a term and 2 counts"},
		{"vile\t1\tx\n", `c.tsv:1: expected a whole number from 0 as count 2, found "x"`},
		{"vile\t-1\t2\n", `as count 1, found "-1"`},
		{"vile\t99999999999\t2\n", "as count 1"},
		{"vile\t1\t2\nquay\t1\t2\nvile\t1\t2\n", `c.tsv: "vile" stands twice`},
		{"vile\t1\t2\nvile\t1\t2\n", `c.tsv: "vile" stands twice`},
		{"\n", "c.tsv:1: expected a term"},
	} {
		if _, err := ReadCounts("c.tsv", c.table, 2, nil); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.table, err, c.want)
		}
	}
}

func FuzzReadCounts(f *testing.F) {
	f.Add("# a: b\nvile\t1\t2\n")
	f.Add("#\n\n")
	f.Add("b\t1\t2\na\t3\t4\n")
	f.Fuzz(func(t *testing.T, data string) {
		table, err := ReadCounts("c", data, 2, nil)
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := table.Write(&b); err != nil {
			t.Fatal(err)
		}
		back, err := ReadCounts("c", b.String(), 2, nil)
		if err != nil || !slices.Equal(back.terms, table.terms) || !slices.Equal(back.counts, table.counts) || !slices.Equal(back.total, table.total) {
			t.Fatalf("written and read: %v", err)
		}
	})
}
