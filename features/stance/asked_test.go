package stance

import (
	"math"
	"strings"
	"testing"
)

func TestReadAsked(t *testing.T) {
	asked, err := ReadAsked("t.csv", strings.NewReader("\ufefftarget,rated,id\n\"Brandt, Ada\",-1.5,a\nferry,,b\n"), "rated")
	if err != nil {
		t.Fatal(err)
	}
	if len(asked) != 2 || asked[0] != (Asked{"a", "Brandt, Ada", -1.5}) || asked[1].ID != "b" || !math.IsNaN(asked[1].Rating) {
		t.Errorf("%+v", asked)
	}
	if asked, err = ReadAsked("t.csv", strings.NewReader("id,target\na,ferry\n"), ""); err != nil || len(asked) != 1 || !math.IsNaN(asked[0].Rating) {
		t.Errorf("without ratings: %+v, %v", asked, err)
	}
}

// A spreadsheet of Europe, in semicolons and Windows-1252, and a mark that nothing closes: read as it was meant.
func TestReadAskedAsSpreadsheetsWrite(t *testing.T) {
	for _, table := range []string{"id;target\r\na;Jos\xe9\r\n", "id,target\na,José\n", "id\ttarget\na\t\"José\n", "\xff\xfei\x00d\x00,\x00t\x00a\x00r\x00g\x00e\x00t\x00\n\x00a\x00,\x00J\x00o\x00s\x00\xe9\x00\n\x00"} {
		if asked, err := ReadAsked("t.csv", strings.NewReader(table), ""); err != nil || len(asked) != 1 || asked[0].Target != "José" {
			t.Errorf("%q: %+v, %v", table, asked, err)
		}
	}
}

func TestReadAskedErrors(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"", "t.csv:1: the file is empty"},
		{"id,name\n", `t.csv:1: there is no column "target"; the columns are ["id" "name"]`},
		{"id,target\n", `t.csv:1: there is no column "rated"`},
		{"id,target,rated\na,ferry,1\n,ferry,1\n", `t.csv:3: id: expected the id of an article, found ""`},
		{"id,target,rated\na,,1\n", `t.csv:2: target: expected the name of someone or something, found ""`},
		{"id,target,rated\na,ferry,kind\n", `t.csv:2: rated: expected a number, found "kind"`},
		{"id,target,rated\na,ferry,1,2\n", "t.csv:2: 4 cells where the header has 3"},
	} {
		if _, err := ReadAsked("t.csv", strings.NewReader(c.table), "rated"); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.table, err, c.want)
		}
	}
}

func FuzzReadAsked(f *testing.F) {
	f.Add("id,target,rated\na,ferry,1\n")
	f.Add("\xef\xbb\xbfid,target,rated\n\"a\",\"b\"\"c\",NaN\n")
	f.Fuzz(func(t *testing.T, table string) {
		asked, err := ReadAsked("t.csv", strings.NewReader(table), "rated")
		for _, a := range asked {
			if err == nil && (a.ID == "" || a.Target == "") {
				t.Fatalf("%q: %+v", table, a)
			}
		}
	})
}
