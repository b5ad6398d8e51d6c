package linear

import (
	"strings"
	"testing"
)

func TestReadLabelsErrors(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"", "l.csv: the file is empty"},
		{"article_id,start,end\n", `l.csv has no column "code"`},
		{"article_id,start,end,code\na,0,x,1\n", `l.csv:2: start "0" and end "x"`},
		{"article_id,start,end,code\na,5,5,1\n", `l.csv:2: start "5" and end "5"`},
		{"article_id,start,end,code\na,5\n", "no span of bytes"},
	} {
		if _, err := ReadLabels("l.csv", strings.NewReader(c.table), "code"); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.table, err, c.want)
		}
	}
}

func FuzzReadLabels(f *testing.F) {
	f.Add("article_id,start,end,code\na,0,5,x\n")
	f.Fuzz(func(t *testing.T, data string) {
		labels, _ := ReadLabels("l", strings.NewReader(data), "code")
		for _, passages := range labels {
			for _, l := range passages {
				if l.Start < 0 || l.End <= l.Start || l.Value == "" {
					t.Fatalf("%+v", l)
				}
			}
		}
	})
}
