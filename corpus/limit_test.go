package corpus

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A record above the limit is a reject that says what to do, and those around it are read.
func TestRecordLimit(t *testing.T) {
	long := strings.Repeat("word ", 40_000)
	for name, c := range map[string]struct {
		content string
		read    int
	}{
		"lines.jsonl": {`{"outlet":"Gull","text":"One."}` + "\n" + `{"outlet":"Gull","text":"` + long + `"}` + "\n" + `{"outlet":"Bee","text":"Two."}` + "\n", 2},
		"array.json":  {`[{"outlet":"Gull","text":"One."},{"outlet":"Gull","text":"` + long + `"}]`, 1},
		"table.csv":   {"outlet,text\nGull,One.\nGull," + long + "\nBee,Two.\n", 2},
		"page.txt":    {long, 0},
	} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(c.content), 0o600); err != nil {
			t.Fatal(err)
		}
		for limit, want := range map[int]int{100_000: c.read, 0: c.read + 1} {
			src, err := Open([]string{path}, nil, Options{RecordLimit: limit})
			if err != nil {
				t.Fatal(err)
			}
			read, rejects := 0, 0
			err = src.Each(context.Background(), func(*Article) error { read++; return nil }, func(r Reject) {
				if rejects++; limit > 0 && !strings.Contains(r.Reason, "--record-limit") && !r.Note {
					t.Errorf("%s: %q does not say what to do", name, r.Reason)
				}
			})
			if err != nil || read != want || limit > 0 && rejects == 0 {
				t.Errorf("%s, limit %d: %d articles, %d rejects, error %v; want %d articles", name, limit, read, rejects, err, want)
			}
		}
	}
}
