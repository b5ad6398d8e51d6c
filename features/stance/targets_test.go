package stance

import (
	"slices"
	"strings"
	"testing"
)

func TestReadTargets(t *testing.T) {
	for _, c := range []struct {
		name, table string
		want        []Target
	}{
		{"with sides", "side;target\nharbour;Ada Brandt\n;ferry\nhill;Otto Lund\n", []Target{{"Ada Brandt", "harbour"}, {"ferry", ""}, {"Otto Lund", "hill"}}},
		{"without, and twice, as a table of articles has them", "id,target\na,Ada Brandt\nb,Ada Brandt \n", []Target{{"Ada Brandt", ""}}},
		{"of nothing", "target,side\n", nil},
	} {
		if got, err := ReadTargets("t.csv", strings.NewReader(c.table)); err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%s: %+v, %v", c.name, got, err)
		}
	}
	for _, c := range []struct{ table, want string }{
		{"", "t.csv:1: the file is empty"},
		{"name,side\n", `t.csv:1: there is no column "target"`},
		{"target,side\nAda Brandt,hill\n,hill\n", "t.csv:3: target: expected the name"},
		{"target,side\nAda Brandt,hill\nAda Brandt,harbour\n", `t.csv:3: the target "Ada Brandt" is on the side "harbour" here and on "hill" above`},
		{"target,side\nhill,\nAda Brandt,hill\n", `t.csv:3: "hill" is a side and a target`},
	} {
		if _, err := ReadTargets("t.csv", strings.NewReader(c.table)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.table, err, c.want)
		}
	}
}

func FuzzReadTargets(f *testing.F) {
	f.Add("target,side\nAda Brandt,hill\n")
	f.Add("\xef\xbb\xbftarget;x\n\"a\";b\n")
	f.Fuzz(func(t *testing.T, table string) {
		all, err := ReadTargets("t.csv", strings.NewReader(table))
		seen := map[string]bool{}
		for _, a := range all {
			if err == nil && (a.Name == "" || seen[a.Name]) {
				t.Fatalf("%q: %+v", table, all)
			}
			seen[a.Name] = true
		}
	})
}
