package cluster

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"

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
