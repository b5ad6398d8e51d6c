package loaded

import (
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/features/linear"
)

// A label goes to the sentence that it covers most of; rows without one, of other articles, or on no sentence teach nothing.
func TestExamplesFromLabels(t *testing.T) {
	labels, err := linear.ReadLabels("l.csv", strings.NewReader("article_id,outlet,start,end,code\na,x,0,25,loaded\na,x,20,60,plain\na,x,26,30,\na,x,900,990,loaded\nb,x,0,5,loaded\n"), "code")
	if err != nil {
		t.Fatal(err)
	}
	x, err := NewExtractor(analyzer(), []string{"heat", "numbers"})
	if err != nil {
		t.Fatal(err)
	}
	d := extract("It was a disgraceful vote. The council met for 3 hours on Tuesday.")
	examples := x.Examples(d, labels, "loaded")
	if len(examples) != 2 || examples[0].Y != 1 || examples[1].Y != 0 || examples[0].Values[0] <= 0 || examples[1].Values[1] <= 0 {
		t.Fatalf("%+v", examples)
	}
	if x.Examples(d, nil, "loaded") != nil {
		t.Error("an article without labels teaches something")
	}
	d.Article = &corpus.Article{ID: "a", Label: "loaded", Text: d.Article.Text, Parts: d.Article.Parts}
	if examples = x.Examples(d, nil, "loaded"); len(examples) != 1 || examples[0].Y != 1 || examples[0].End != len(d.Article.Text) {
		t.Errorf("a labelled article: %+v", examples)
	}
}
