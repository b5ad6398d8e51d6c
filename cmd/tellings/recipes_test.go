package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

var recipe = regexp.MustCompile("(?s)```(python|sql)\n(.*?)```")

// runSQL is how a recipe in SQL is run: it must give rows.
const runSQL = "import duckdb, sys\nassert duckdb.sql(sys.argv[1]).fetchall()"

// The recipes of docs/recipes.md in Python and SQL run on the report of the example. Where Python or the package they import is not there they are skipped;
// the python that TELLINGS_RECIPES names must have them all (.ci/python/run).
func TestRecipesRun(t *testing.T) {
	page, err := os.ReadFile("../../docs/recipes.md")
	if err != nil {
		t.Fatal(err)
	}
	python := os.Getenv("TELLINGS_RECIPES")
	all := python != ""
	if !all {
		if python, err = exec.LookPath("python3"); err != nil {
			t.Skipf("there is no python3: %v", err)
		}
	}
	folder := t.TempDir()
	if err := os.Symlink(summit(t), filepath.Join(folder, "report")); err != nil {
		t.Fatal(err)
	}
	blocks := recipe.FindAllStringSubmatch(string(page), -1)
	if len(blocks) < 6 {
		t.Fatalf("docs/recipes.md has %d recipes in Python and SQL", len(blocks))
	}
	for _, b := range blocks {
		language, program := b[1], b[2]
		first, _, _ := strings.Cut(program, "\n")
		t.Run(first, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
			defer cancel()
			args := []string{"-c", program}
			if language == "sql" {
				args = []string{"-c", runSQL, program}
			}
			run := exec.CommandContext(ctx, python, args...)
			run.Dir = folder
			out, err := run.CombinedOutput()
			if err == nil {
				return
			}
			if strings.Contains(string(out), "ModuleNotFoundError") && !all {
				t.Skipf("%s", strings.TrimSpace(string(out)))
			}
			t.Errorf("%v\n%s\n%s", err, program, out)
		})
	}
}
