package tone

import (
	"bytes"
	"context"
	"math"
	"os"
	"strings"
	"testing"

	"tellings/corpus"
)

// Numbers worked out by hand: all words stand by 200 targets, 40 of them positive and 60 negative. Vile stands by 20, 1 and 15:
// (1 − 20·0.2)/(20+20) = −0.075 and (15 − 20·0.3)/(20+20) = 0.225.
func TestWord(t *testing.T) {
	table, err := ReadWords("w.tsv", strings.NewReader("# name: w\nvile\t20\t1\t15\t0\t0\t0\t0\t0\t0\nquay\t180\t39\t45\t0\t0\t0\t0\t0\t0\n"))
	if err != nil {
		t.Fatal(err)
	}
	w := table.word("vile")[Before]
	if math.Abs(w.tone+0.3) > 1e-9 || math.Abs(w.polar-0.15) > 1e-9 {
		t.Errorf("vile: %+v, want tone -0.300, polar 0.150", w)
	}
	if w := table.word("vile")[Behind]; w != (wordTone{}) {
		t.Errorf("where nothing was counted: %+v", w)
	}
	if w := table.word("unheard"); w != [zones]wordTone{} {
		t.Errorf("an unknown word: %+v", w)
	}
}

func TestReadWordsErrors(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"vile\t1\n", "w.tsv:1: expected a term and nine counts"},
		{"# name: w\nvile\t1\t1\t1\t1\t1\t1\t1\t1\tx\n", `w.tsv:2: expected a whole number from 0 in column 10, found "x"`},
		{"a\t1\t1\t1\t1\t1\t1\t1\t1\t1\na\t1\t1\t1\t1\t1\t1\t1\t1\t1\n", `w.tsv:2: term "a" stands twice`},
	} {
		if _, err := ReadWords("w.tsv", strings.NewReader(c.table)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v, want %q", c.table, err, c.want)
		}
	}
}

func FuzzReadWords(f *testing.F) {
	f.Add("# name: w\nvile\t20\t1\t15\t0\t0\t0\t0\t0\t0\n")
	f.Fuzz(func(t *testing.T, data string) {
		table, err := ReadWords("w", strings.NewReader(data))
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := table.Write(&out); err != nil {
			t.Fatal(err)
		}
		back, err := ReadWords("w", &out)
		if err != nil || len(back.counts) != len(table.counts) || back.total != table.total {
			t.Fatalf("written and read: %v", err)
		}
	})
}

// Words are counted by the side of the target that they stand on; names and the target itself are not.
func TestCountWords(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.jsonl", []byte(`{"id":"1","outlet":"Gull","text":"The vile plan pleased Ada Quill at the quay of the town."}`+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	src, err := corpus.Open([]string{"a.jsonl"}, nil, corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	table, err := CountWords(context.Background(), analyzer(), m, src, 1, 1, func(r corpus.Reject) { t.Errorf("%+v", r) })
	if err != nil {
		t.Fatal(err)
	}
	for word, want := range map[string][zones]int{"vile": {1, 0, 0}, "quay": {0, 1, 0}, "town": {0, 0, 1}, "quill": {}} {
		for z, c := range table.counts[word] {
			if c.Targets != want[z] {
				t.Errorf("%s: %+v, want targets %v", word, table.counts[word], want)
			}
		}
	}
}
