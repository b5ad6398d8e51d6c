package corpus

import (
	"reflect"
	"testing"
)

// A label is read only from the column that is named, never from one that happens to be called so, and a Store keeps it.
func TestLabelOnlyWhenNamed(t *testing.T) {
	folder(t, map[string]string{
		"a.csv":   "id,text,label,Code\n1,One.,x,loaded\n2,Two.,y,\n",
		"b.jsonl": `{"id":"3","text":"Three.","label":"x","code":"plain"}` + "\n",
	})
	for _, c := range []struct {
		columns map[string]string
		want    []string
	}{
		{nil, []string{"", "", ""}},
		{map[string]string{"label": "code"}, []string{"loaded", "", "plain"}},
		{map[string]string{"label": "label"}, []string{"x", "y", "x"}},
	} {
		articles, rejects, err := read([]string{"a.csv", "b.jsonl"}, "", Options{Columns: c.columns})
		if err != nil || len(rejects) != 0 {
			t.Fatalf("%v: %v, rejects %v", c.columns, err, rejects)
		}
		var got []string
		for _, a := range articles {
			got = append(got, a.Label)
			if back, _, err := decodeArticle(string(appendArticle(nil, a))); err != nil || back.Label != a.Label {
				t.Errorf("stored with label %q: %v, %v", a.Label, back, err)
			}
		}
		if !reflect.DeepEqual(got, c.want) {
			t.Errorf("columns %v: labels %q, want %q", c.columns, got, c.want)
		}
	}
}
