package loaded

import (
	"os"
	"strings"
	"testing"

	"tellings/corpus"
)

func writeFile(t testing.TB, name, content string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// A label goes to the sentence that it covers most of; rows without one, of other articles, or on no sentence teach nothing.
func TestExamplesFromLabels(t *testing.T) {
	labels, err := ReadLabels("l.csv", strings.NewReader("article_id,outlet,start,end,code\na,x,0,25,loaded\na,x,20,60,plain\na,x,26,30,\na,x,900,990,loaded\nb,x,0,5,loaded\n"), "code")
	if err != nil {
		t.Fatal(err)
	}
	x, err := NewExtractor(analyzer(), []string{"heat", "numbers"})
	if err != nil {
		t.Fatal(err)
	}
	d := extract("It was a disgraceful vote. The council met for 3 hours on Tuesday.")
	examples := x.Examples(d, labels, "loaded")
	if len(examples) != 2 || !examples[0].Positive || examples[1].Positive || examples[0].Values[0] <= 0 || examples[1].Values[1] <= 0 {
		t.Fatalf("%+v", examples)
	}
	if x.Examples(d, nil, "loaded") != nil {
		t.Error("an article without labels teaches something")
	}
	d.Article = &corpus.Article{ID: "a", Label: "loaded", Text: d.Article.Text, Parts: d.Article.Parts}
	if examples = x.Examples(d, nil, "loaded"); len(examples) != 1 || !examples[0].Positive || examples[0].End != len(d.Article.Text) {
		t.Errorf("a labelled article: %+v", examples)
	}
}

func TestReadLabelsErrors(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"", "l.csv: the header row"},
		{"article_id,start,end\n", `l.csv has no column "code"`},
		{"article_id,start,end,code\na,0,x,1\n", `l.csv:2: start "0" and end "x"`},
		{"article_id,start,end,code\na,5,5,1\n", `l.csv:2: start "5" and end "5"`},
		{"article_id,start,end,code\na,5\n", "wrong number of fields"},
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
