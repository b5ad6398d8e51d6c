package compare

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/features"
)

func TestEachMember(t *testing.T) {
	wire := "The weir above Sennport broke early on Monday and water stood in the old market. Nobody was hurt, the fire brigade said. " +
		"The mayor had called for a new weir three times since spring. Repairs will take until autumn, an engineer told the council in Sennport."
	input := strings.Join([]string{
		`{"id":"a","outlet":"Alder","date":"2026-05-04","text":"` + wire + `"}`,
		`{"id":"b","outlet":"Birch","date":"2026-05-05","text":"` + wire + ` A ferry lies idle."}`,
		`{"id":"c","outlet":"Cedar","date":"2026-05-05","text":"Water stands in the old market of Sennport since a weir broke. The mayor of Sennport wants a new weir; the council met on Monday. No repairs before autumn."}`,
		`{"id":"d","outlet":"Alder","text":"A band played on the pier and children danced until late."}`,
		`{"id":"e","outlet":"Birch","event":"fair","text":"Cows won prizes."}`,
	}, "\n")
	a, err := features.NewAnalyzer(nil)
	if err != nil {
		t.Fatal(err)
	}
	for workers := 1; workers < 4; workers++ {
		src, err := corpus.Open([]string{"-"}, strings.NewReader(input), corpus.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		sum, err := Run{Analyzer: a, Workers: workers}.EachMember(context.Background(), src, func(m Member) error {
			got = append(got, fmt.Sprintf("%s %s of %q %.1f, %d shared", m.Article.ID, m.Event, m.CopyOf, m.Similarity, len(m.Shares)))
			return nil
		}, func(r corpus.Reject) { t.Error(r) })
		if err != nil {
			t.Fatal(err)
		}
		want := []string{
			`a sennport-weir-autumn of "" 0.0, 5 shared`, `b sennport-weir-autumn of "a" 1.0, 5 shared`, `c sennport-weir-autumn of "" 0.0, 5 shared`,
			`d d of "" 0.0, 0 shared`, `e fair of "" 0.0, 0 shared`,
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("%d workers: %s", workers, strings.Join(got, "\n"))
		}
		if sum.Articles != 5 || sum.Events != 3 {
			t.Errorf("%+v", sum)
		}
	}
}
