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

var pythonBlock = regexp.MustCompile("(?s)```python\n(.*?)```")

// The Python recipes of docs/recipes.md run on the report of the example. Where Python or the package they import is not there they are skipped, unless
// TELLINGS_RECIPES says that they must run.
func TestRecipesRun(t *testing.T) {
	page, err := os.ReadFile("../../docs/recipes.md")
	if err != nil {
		t.Fatal(err)
	}
	absent := t.Skipf
	if os.Getenv("TELLINGS_RECIPES") != "" {
		absent = t.Fatalf
	}
	python := os.Getenv("TELLINGS_PYTHON")
	if python == "" {
		if python, err = exec.LookPath("python3"); err != nil {
			absent("there is no python3: %v", err)
		}
	}
	folder := t.TempDir()
	if err := os.Symlink(summit(t), filepath.Join(folder, "report")); err != nil {
		t.Fatal(err)
	}
	blocks := pythonBlock.FindAllStringSubmatch(string(page), -1)
	if len(blocks) < 4 {
		t.Fatalf("docs/recipes.md has %d Python recipes", len(blocks))
	}
	for _, b := range blocks {
		first, _, _ := strings.Cut(b[1], "\n")
		t.Run(first, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
			defer cancel()
			run := exec.CommandContext(ctx, python, "-c", b[1])
			run.Dir = folder
			out, err := run.CombinedOutput()
			if err == nil {
				return
			}
			if strings.Contains(string(out), "ModuleNotFoundError") && os.Getenv("TELLINGS_RECIPES") == "" {
				t.Skipf("%s", strings.TrimSpace(string(out)))
			}
			t.Errorf("%v\n%s\n%s", err, b[1], out)
		})
	}
}
