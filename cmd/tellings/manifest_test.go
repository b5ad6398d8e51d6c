package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// manifest runs compare on the example and returns the manifest without its clock.
func manifest(t *testing.T, flags ...string) map[string]any {
	t.Helper()
	out := filepath.Join(t.TempDir(), "report")
	args := append([]string{"compare", filepath.Join("..", "..", "examples", "summit"), "--quiet", "-o", out}, flags...)
	var stderr bytes.Buffer
	if err := run(context.Background(), args, nil, &stderr, &stderr); err != nil {
		t.Fatalf("%v: %v\n%s", args, err, stderr.String())
	}
	data, err := os.ReadFile(filepath.Join(out, "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	var m map[string]any
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	for _, clock := range []string{"started", "finished"} {
		if m[clock] == nil {
			t.Errorf("the manifest does not say when it %s", clock)
		}
		delete(m, clock)
	}
	return m
}

func TestManifestIsTheSameButForTheClock(t *testing.T) {
	one, _ := json.Marshal(manifest(t))
	two, _ := json.Marshal(manifest(t))
	if !bytes.Equal(one, two) {
		t.Errorf("two runs:\n%s\n%s", one, two)
	}
}

// What a run rests on is named by its checksum, the background too: another one gives other numbers.
func TestManifestNamesTheBackground(t *testing.T) {
	own := filepath.Join(t.TempDir(), "own.tsv")
	if err := os.WriteFile(own, []byte("# name: background\n# documents: 10\nthe\t10\nwater\t2\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	sum := func(m map[string]any) any {
		for _, l := range m["lexicons"].([]any) {
			if l := l.(map[string]any); l["name"] == "background" {
				return l["sha256"]
			}
		}
		return nil
	}
	shipped, other := sum(manifest(t)), sum(manifest(t, "--background", own))
	if shipped == nil || other == nil || shipped == other {
		t.Errorf("checksums of the backgrounds: %v, %v", shipped, other)
	}
}
