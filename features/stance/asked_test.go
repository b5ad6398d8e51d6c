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

func TestReadAskedErrors(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"", "t.csv:1: the file is empty"},
		{"id,name\n", `t.csv:1: there is no column "target"; the columns are ["id" "name"]`},
		{"id,target\n", `t.csv:1: there is no column "rated"`},
		{"id,target,rated\na,ferry,1\n,ferry,1\n", `t.csv:3:1: id: expected the id of an article, found ""`},
		{"id,target,rated\na,,1\n", `t.csv:2:3: target: expected the name of someone or something, found ""`},
		{"id,target,rated\na,ferry,kind\n", `t.csv:2:9: rated: expected a number, found "kind"`},
		{"id,target,rated\na,ferry\n", "t.csv: record on line 2: wrong number of fields"},
		{"id,target,rated\na,\"ferry,1\n", "t.csv: parse error on line 2"},
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
