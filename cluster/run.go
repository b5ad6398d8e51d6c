package cluster

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	// Each makes the runner of its name known to Beam.
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/dataflow"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/flink"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/spark"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/universal"

	"tellings/features"
)

// Runners are the engines that are linked in. Universal is any that serves Beam's job API.
var Runners = []string{"prism", "flink", "spark", "dataflow", "universal"}

// Run compares on one of Runners and waits for the end. The folder of the settings is written
// whole or not at all: the tables are built in a folder beside it, which takes its place. What stood there before must be such a
// report, or nothing.
func Run(ctx context.Context, runner string, set Settings) error {
	return run(ctx, runner, set, Build)
}

// RunBackground counts the words of a corpus as Run compares it. The folder gets background.tsv.
func RunBackground(ctx context.Context, runner string, set Settings, opt features.BackgroundOptions) error {
	return run(ctx, runner, set, func(s beam.Scope, set Settings) { BuildBackground(s, set, opt) })
}

func run(ctx context.Context, runner string, set Settings, build func(beam.Scope, Settings)) error {
	if !slices.Contains(Runners, runner) { // of another Beam would end the process
		return fmt.Errorf("runner %q is unknown; known are %s", runner, strings.Join(Runners, ", "))
	}
	if err := set.Validate(); err != nil {
		return err
	}
	if err := set.absolute(); err != nil {
		return err
	}
	if _, err := set.open(); err != nil { // before the work, and where the user sees it
		return err
	}
	if _, err := toolsFor(&set); err != nil {
		return err
	}
	out := set.Out
	if err := mayReplace(out); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(out), 0o777); err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	stage, err := os.MkdirTemp(filepath.Dir(out), "."+filepath.Base(out)+".tmp-*")
	if err != nil {
		return fmt.Errorf("output folder %s cannot be written beside: %w", out, err)
	}
	defer os.RemoveAll(stage)
	if err := os.Chmod(stage, 0o755); err != nil {
		return err
	}
	set.Out = stage
	if !beam.Initialized() {
		beam.Init()
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, set)
	if _, err := beam.Run(ctx, runner, p); err != nil {
		return err
	}
	return replace(stage, out)
}

// absolute makes the paths lead to the same from any folder. Those of the inputs stay: they are shown as they were given.
func (s *Settings) absolute() error {
	if slices.Contains(s.Inputs, "-") {
		return errors.New("standard input cannot be sent to workers; write it to a file")
	}
	s.Lexicons = slices.Clone(s.Lexicons)
	paths := []*string{&s.Out, &s.Outlets, &s.Background}
	for i := range s.Lexicons {
		paths = append(paths, &s.Lexicons[i])
	}
	for _, path := range paths {
		if *path == "" {
			continue
		}
		full, err := filepath.Abs(*path)
		if err != nil {
			return err
		}
		*path = full
	}
	return nil
}

// mayReplace refuses a folder that holds what is not a report.
func mayReplace(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	data, err := os.ReadFile(filepath.Join(dir, manifestName))
	var m struct{ Program string }
	if err == nil && json.Unmarshal(data, &m) == nil && strings.HasPrefix(m.Program, "tellings") {
		return nil
	}
	return fmt.Errorf("output folder %s holds files that are no report of this program; name another folder or empty it", dir)
}

// replace puts stage in the place of dir.
func replace(stage, dir string) error {
	old := stage + ".old"
	err := os.Rename(dir, old)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("output folder: %w", err)
	}
	if err := os.Rename(stage, dir); err != nil {
		return fmt.Errorf("output folder: %w", err)
	}
	return os.RemoveAll(old)
}
