package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"tellings/cluster"
)

func TestMain(m *testing.M) {
	cluster.Register()
	beam.Init()
	os.Exit(m.Run())
}

// run runs the command and returns what it printed.
func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	c := root()
	var out bytes.Buffer
	c.SetOut(&out)
	c.SetErr(&out)
	c.SetArgs(args)
	err := c.ExecuteContext(t.Context())
	return out.String(), err
}

func TestCommands(t *testing.T) {
	dir := t.TempDir()
	tables, counts := filepath.Join(dir, "tables"), filepath.Join(dir, "counts")
	if out, err := run(t, "background", "../../examples/summit", "--least", "1", "--out", counts); err != nil {
		t.Fatal(err, out)
	}
	background := filepath.Join(counts, "background.tsv")
	if out, err := run(t, "compare", "../../examples/summit", "--background", background, "--lens", "terms", "--shards", "1", "--out", tables); err != nil {
		t.Fatal(err, out)
	}
	data, err := os.ReadFile(filepath.Join(tables, "terms-00000-of-00001.csv"))
	if err != nil || bytes.Count(data, []byte("\n")) < 10 {
		t.Errorf("terms: %d bytes, %v", len(data), err)
	}
}

func TestMistakes(t *testing.T) {
	mine := t.TempDir()
	if err := os.WriteFile(filepath.Join(mine, "thesis.txt"), []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		args []string
		want string
	}{
		{"no input", []string{"compare", "--out", "x"}, "no input"},
		{"no corpus", []string{"background", "--out", "x"}, "no input"},
		{"no output", []string{"compare", "../../examples/summit"}, "--out is empty"},
		{"grouping", []string{"compare", "../../examples/summit", "--out", "x", "--event", "day"}, "--event is"},
		{"runner", []string{"compare", "../../examples/summit", "--out", "x", "--runner", "storm"}, "known are prism"},
		{"format", []string{"compare", "../../examples/summit", "--out", "x", "--format", "xlsx"}, "known are csv, parquet"},
		{"a folder of others", []string{"compare", "../../examples/summit", "--out", mine}, "no report of this program"},
		{"standard input", []string{"background", "-", "--out", "x"}, "standard input cannot be sent"},
		{"nothing there", []string{"background", "nowhere/*.jsonl", "--out", "x"}, "nowhere"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := run(t, c.args...); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one with %q", err, c.want)
			}
		})
	}
}
