package cluster

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

func TestBackgroundOfManyIsThatOfOne(t *testing.T) {
	set := Settings{Inputs: []string{invented(t, 1000)}}
	opt := features.BackgroundOptions{Version: "test", Description: "invented", Least: 3}
	src, err := set.open()
	if err != nil {
		t.Fatal(err)
	}
	rejects := 0
	table, err := features.CountBackground(t.Context(), src, opt, func(corpus.Reject) { rejects++ })
	if err != nil {
		t.Fatal(err)
	}
	var want bytes.Buffer
	if err := lexicons.WriteBackground(&want, table); err != nil {
		t.Fatal(err)
	}
	if table.Documents < 900 || len(table.DF) < 50 || rejects == 0 {
		t.Fatalf("%d articles, %d words, %d rejects: too little to tell", table.Documents, len(table.DF), rejects)
	}
	set.Out = filepath.Join(t.TempDir(), "counts")
	if err := RunBackground(t.Context(), "prism", set, opt); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(set.Out, backgroundName))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want.Bytes()) {
		t.Errorf("the tables differ: %d and %d bytes", len(got), want.Len())
	}
	if rows := bytes.Count(joined(t, set.Out, "rejects"), []byte("\n")) - 1; rows < 1 {
		t.Errorf("%d rejects", rows)
	}
}
