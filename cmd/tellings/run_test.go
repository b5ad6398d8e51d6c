package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// command runs a command line that must succeed and returns what it prints.
func command(t *testing.T, args ...string) (stdout, stderr string) {
	t.Helper()
	var out, notes bytes.Buffer
	if err := run(context.Background(), args, strings.NewReader(""), &out, &notes); err != nil {
		t.Fatalf("tellings %s: %v\n%s", strings.Join(args, " "), err, notes.String())
	}
	return out.String(), notes.String()
}

// rowsOf reads a CSV: a map from column to cell for each row.
func rowsOf(t *testing.T, data string) []map[string]string {
	t.Helper()
	records, err := csv.NewReader(strings.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, column := range records[0] {
			row[column] = record[i]
		}
		rows = append(rows, row)
	}
	return rows
}

func tableOf(t *testing.T, path string) []map[string]string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return rowsOf(t, string(data))
}

// filesOf returns the contents of all files of a folder by their path in it.
func filesOf(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestStatus(t *testing.T) {
	for _, c := range []struct {
		name string
		err  error
		want int
	}{
		{"done", nil, 0},
		{"failed", io.ErrUnexpectedEOF, 1},
		{"stopped", context.Canceled, 1},
		{"wrong call", usageError{io.EOF}, 2},
		{"rejects under --strict", errRejects, 3},
	} {
		if got := status(c.err); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
	if got := message(context.Canceled); !strings.Contains(got, "stopped") {
		t.Errorf("stopped: %q", got)
	}
}

// stopping is an input that goes on for ever; behind its n-th record the user presses Ctrl-C.
type stopping struct {
	n    int
	stop context.CancelFunc
}

func (s *stopping) Read(p []byte) (int, error) {
	if s.n--; s.n == 0 {
		s.stop()
	}
	return copy(p, `{"outlet":"Gull","event":"vote","text":"The council held a vote on the tunnel on Monday."}`+"\n"), nil
}

// However early or late Ctrl-C comes, the command ends and nothing is left of its output: not in the folder that it was to
// make, not beside it.
func TestStopLeavesNothingBehind(t *testing.T) {
	for _, after := range []int{1, 50, 3000} {
		for _, args := range [][]string{
			{"compare", "-", "-o", "report", "--quiet"},
			{"sentences", "-", "-o", "rows.csv"},
			{"background", "-", "-o", "counts.tsv"},
		} {
			t.Chdir(t.TempDir())
			ctx, stop := context.WithTimeout(context.Background(), time.Minute)
			err := run(ctx, args, &stopping{after, stop}, io.Discard, io.Discard)
			stop()
			if !errors.Is(err, context.Canceled) {
				t.Errorf("%s, stopped after %d records: %v", args[0], after, err)
			}
			if left := filesOf(t, "."); len(left) > 0 {
				t.Errorf("%s, stopped after %d records, left %v", args[0], after, left)
			}
		}
	}
}

func TestStoppedBeforeItBegan(t *testing.T) {
	t.Chdir(t.TempDir())
	ctx, stop := context.WithCancel(context.Background())
	stop()
	text := strings.NewReader(`{"text":"The council met."}`)
	if err := run(ctx, []string{"compare", "-", "-o", "report"}, text, io.Discard, io.Discard); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if left := filesOf(t, "."); len(left) > 0 {
		t.Errorf("left %v", left)
	}
}

// full is standard output on a disk that is full.
type full struct{}

var errFull = errors.New("no space left on device")

func (full) Write([]byte) (int, error) { return 0, errFull }

// Whatever prints to a disk that is full says so.
func TestNothingIsPrintedToAFullDisk(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte("The council met on Monday."), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, call := range []string{"--help", "compare --help", "version", "explain", "lexicon list", "lexicon check", "lexicon show doubt", "lexicon convert doubt", "sentences FILE", "events FILE", "background FILE --least 1",
		"lexicon audit FILE", "mentions FILE --event all", "power FILE --help", "completion bash"} {
		args := strings.Fields(strings.ReplaceAll(call, "FILE", file))
		if err := run(t.Context(), args, strings.NewReader(""), full{}, io.Discard); !errors.Is(err, errFull) {
			t.Errorf("%s: %v", call, err)
		}
	}
}
