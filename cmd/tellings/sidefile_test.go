package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// sideCalls are calls in which X is a file beside the articles.
var sideCalls = []string{
	"compare a.txt --targets X", "compare a.txt --outlets X", "compare a.txt --lexicon X", "compare a.txt --background X", "compare a.txt --model X", "compare a.txt --tokenizer X",
	"events a.txt --background X", "sentences a.txt --model X", "tone a.txt --model X", "tone a.txt --targets X", "train loaded a.txt --labels X -o m.json",
	"train words a.txt --sides X -o w.tsv", "train points a.txt --facts X -o m.json", "train stance a.txt --targets X -o m.json", "predict a.txt --model X", "evaluate a.txt --model X",
	"code agree X X", "code sample a.txt --instructions X -o s.xlsx", "lexicon check X", "events a.txt --config X",
}

func sideCall(t *testing.T, ctx context.Context, call, file string) error {
	t.Helper()
	return obey(ctx, func() error {
		return run(ctx, strings.Fields(strings.ReplaceAll(call, "X", file)), strings.NewReader(""), io.Discard, io.Discard)
	})
}

// A folder, or a device that may never end, in the place of a file beside the articles is refused, with its name.
func TestSideFilesAreFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.txt", []byte("The council met on Monday."), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir("side", 0o700); err != nil {
		t.Fatal(err)
	}
	for _, call := range sideCalls {
		if err := sideCall(t, t.Context(), call, "side"); err == nil || !strings.Contains(err.Error(), "side") {
			t.Errorf("%s, a folder: %v", call, err)
		}
		if _, err := os.Stat("/dev/zero"); err != nil {
			continue
		}
		if err := sideCall(t, t.Context(), call, "/dev/zero"); err == nil || !strings.Contains(err.Error(), "/dev/zero") {
			t.Errorf("%s, an endless device: %v", call, err)
		}
	}
}

// Ctrl-C ends a command that waits for a pipe which nobody writes, wherever that is named.
func TestStopsWaitingForSideFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.txt", []byte("The council met on Monday."), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := exec.Command("mkfifo", "pipe").Run(); err != nil {
		t.Skip("no pipes with names here: ", err)
	}
	for _, call := range sideCalls {
		ctx, stop := context.WithCancel(t.Context())
		time.AfterFunc(20*time.Millisecond, stop)
		begun := time.Now()
		if err := sideCall(t, ctx, call, "pipe"); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", call, err)
		}
		if took := time.Since(begun); took > 10*time.Second {
			t.Errorf("%s: ended after %v", call, took)
		}
	}
}

// A file is read up to the limit and no further, and the error says which.
func TestSideFilesAreBounded(t *testing.T) {
	f, err := os.CreateTemp(t.TempDir(), "model")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString("0123456789"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		limit int64
		want  string
	}{{4, "0123"}, {10, "0123456789"}, {11, "0123456789"}} {
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(&bounded{f, c.limit})
		if string(data) != c.want || (err == nil) != (c.limit > 10) || err != nil && !strings.Contains(err.Error(), f.Name()) {
			t.Errorf("limit %d: read %q, %v", c.limit, data, err)
		}
	}
}
