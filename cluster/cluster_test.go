package cluster

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"tellings/compare/events"
)

func TestMain(m *testing.M) {
	Register()
	beam.Init()
	os.Exit(m.Run())
}

// on runs the settings on a runner and returns the folder.
func on(t *testing.T, runner string, set Settings) string {
	t.Helper()
	set.Out = filepath.Join(t.TempDir(), "many")
	if err := Run(t.Context(), runner, set); err != nil {
		t.Fatal(err)
	}
	return set.Out
}

// inputs are what tests compare.
func inputs(t *testing.T) map[string]Settings {
	t.Helper()
	articles := invented(t, 1000)
	return map[string]Settings{
		"examples":                {Inputs: []string{"../examples/summit"}, Shards: 2, Seed: 1},
		"thousand, auto":          {Inputs: []string{articles}, Seed: 1},
		"thousand, by column":     {Inputs: []string{articles}, Grouping: events.ByColumn, Shards: 3, Seed: 1},
		"examples, all one event": {Inputs: []string{"../examples/summit"}, Grouping: events.All, Seed: 1},
	}
}

func TestPrismWritesTheTablesOfOneMachine(t *testing.T) {
	for name, set := range inputs(t) {
		t.Run(name, func(t *testing.T) {
			many := on(t, "prism", set)
			sameTables(t, many, oneMachine(t, set, "csv"))
			if rows := bytes.Count(joined(t, many, "findings"), []byte("\n")); rows < 5 {
				t.Errorf("%d findings: too little to tell", rows)
			}
		})
	}
}

// An event of more articles than the settings allow is left out of all tables and reported; the others are as ever.
func TestLargeEventsAreCutOut(t *testing.T) {
	set := Settings{Inputs: []string{invented(t, 300)}, Grouping: events.Auto, Seed: 1}
	one := on(t, "prism", set)
	largest := map[string]int{}
	for _, line := range strings.Split(strings.TrimSpace(string(joined(t, one, "articles"))), "\n")[1:] {
		event, _, _ := strings.Cut(line, ",")
		largest[event]++
	}
	set.LargestEvent = 4
	many := on(t, "prism", set)
	cut := string(joined(t, many, "cut"))
	articles := string(joined(t, many, "articles"))
	gone := 0
	for event, n := range largest {
		if n <= set.LargestEvent {
			continue
		}
		gone++
		if strings.Contains(articles, "\n"+event+",") {
			t.Errorf("%q of %d articles is compared", event, n)
		}
	}
	if gone == 0 || strings.Count(cut, "\n") != gone+1 {
		t.Errorf("%d events are too large, and cut.csv is\n%s", gone, cut)
	}
}

// A run that fails leaves what stood in the folder.
func TestARunThatFailsLeavesTheFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "tables")
	set := Settings{Inputs: []string{"../examples/summit"}, Seed: 1, Out: dir}
	if err := Run(t.Context(), "prism", set); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(filepath.Join(dir, manifestName))
	if err != nil {
		t.Fatal(err)
	}
	set.Language = "de"
	set.Lexicons = []string{filepath.Join(dir, "no such list.tsv")}
	if err := Run(t.Context(), "prism", set); err == nil {
		t.Error("a run without its list succeeds")
	}
	if err := Run(t.Context(), "no such runner", Settings{Inputs: set.Inputs, Out: dir}); err == nil {
		t.Error("a run on no runner succeeds")
	}
	after, err := os.ReadFile(filepath.Join(dir, manifestName))
	if err != nil || string(after) != string(before) {
		t.Errorf("%v: the report is another", err)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(dir), ".tables.*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	other := t.TempDir()
	if err := os.WriteFile(filepath.Join(other, "letter.txt"), []byte("mine"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := Run(t.Context(), "prism", Settings{Inputs: set.Inputs, Out: other}); err == nil {
		t.Error("a folder of the user's is replaced")
	}
}
