package loaded

import (
	"context"
	"math"
	"os"
	"slices"
	"testing"

	"tellings/corpus"
)

// Numbers worked out by hand from the formulas: O = 40, N = 60; base = 10 degrees in 1,000/25 sentences.
func TestWord(t *testing.T) {
	table, err := readWords("w.tsv", "# name: w\nvile\t30\t10\t500\t10\nquay\t10\t50\t500\t0\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		word string
		want Word
	}{
		{"vile", Word{Opinion: math.Log(38.0 / 22 * 60 / 40), Company: math.Log(15.0 / 40 / 0.25)}},
		{"quay", Word{Opinion: math.Log(18.0 / 62 * 60 / 40), Company: math.Log(5.0 / 40 / 0.25)}},
		{"unseen", Word{}},
	} {
		got := table.Word(c.word)
		if math.Abs(got.Opinion-c.want.Opinion) > 1e-12 || math.Abs(got.Company-c.want.Company) > 1e-12 {
			t.Errorf("%s: %+v, want %+v", c.word, got, c.want)
		}
	}
}

// Counts by hand over two small articles: own voice, once an article; degrees of the other words of the sentence only.
func TestCountWords(t *testing.T) {
	t.Chdir(t.TempDir())
	writeFile(t, "a.jsonl", `{"id":"1","outlet":"Gull","text":"The vile plan failed. “A fine quay,” said Ada Quill."}
{"id":"2","outlet":"Tide","text":"The quay was a plan of two. The plan is good."}
`)
	src, err := corpus.Open([]string{"a.jsonl"}, nil, corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	side := func(outlet string) Side { return map[string]Side{"Gull": Opinion, "Tide": News}[outlet] }
	table, err := CountWords(context.Background(), analyzer(), src, side, 1, 1, func(r corpus.Reject) { t.Errorf("%+v", r) })
	if err != nil {
		t.Fatal(err)
	}
	vile := table.Of("vile")
	if !slices.Equal(vile, []int32{1, 0, 4, 0}) {
		t.Errorf("vile: %+v; its own degree is no company", vile)
	}
	plan := table.Of("plan")
	if plan[opinionColumn] != 1 || plan[newsColumn] != 1 || plan[aroundColumn] != 4+7+4 || plan[degreesColumn] < 2 {
		t.Errorf("plan: %+v", plan)
	}
	if quay := table.Of("quay"); quay[opinionColumn] != 0 || quay[newsColumn] != 1 {
		t.Errorf("quay: %+v; a quoted word is not the outlet's", quay)
	}
	if table.Of("ada") != nil {
		t.Error("a name was counted")
	}
}

func TestShippedWords(t *testing.T) {
	table, err := Words()
	if err != nil {
		t.Fatal(err)
	}
	if table.Word("hypocrisy").Company < 0.3 || table.Word("percent").Company > 0 {
		t.Errorf("hypocrisy %+v, percent %+v", table.Word("hypocrisy"), table.Word("percent"))
	}
}

func writeFile(t testing.TB, name, content string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
