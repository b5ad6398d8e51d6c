package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// patchwork is a corpus of JSONL lines: articles pieced together from paragraphs of the shipped example, so that they have
// quotations, speakers, hits and likenesses; most have a date, some an event. A quarter of them are copies of each other.
func patchwork(t *testing.T, n int) []string {
	t.Helper()
	var paragraphs []string
	err := fs.WalkDir(os.DirFS("../../examples/summit"), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".txt" {
			return err
		}
		data, err := os.ReadFile(filepath.Join("../../examples/summit", path))
		for p := range strings.SplitSeq(string(data), "\n") {
			if len(p) > 80 {
				paragraphs = append(paragraphs, p)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	var lines []string
	for i := range n {
		story := i % 7
		article := map[string]string{"id": fmt.Sprintf("a%03d", i), "outlet": fmt.Sprintf("Outlet %d", rng.IntN(5)), "title": fmt.Sprintf("Article %d", i)}
		if i%5 != 0 {
			article["date"] = fmt.Sprintf("2026-03-%02d", 1+story*4+rng.IntN(2))
		}
		if story < 2 {
			article["event"] = fmt.Sprintf("story %d", story)
		}
		var text []string
		for range 3 + rng.IntN(6) {
			p := paragraphs[(story*13+rng.IntN(12))%len(paragraphs)]
			if i%4 != 0 {
				p = retold(p, rng)
			}
			text = append(text, p)
		}
		article["text"] = strings.Join(text, "\n\n")
		line, err := json.Marshal(article)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(line))
	}
	return lines
}

// retold puts a word behind every third one outside quotation marks, so that articles of the same paragraphs are no copies.
func retold(paragraph string, rng *rand.Rand) string {
	adverbs := strings.Fields("again also already always certainly clearly duly early finally formally gladly hardly here indeed lately merely now often once only openly really soon still then there today twice usually yesterday")
	var out []string
	quoted := false
	for i, w := range strings.Fields(paragraph) {
		quoted = quoted && !strings.ContainsAny(w, "”’\"") || strings.ContainsAny(w[:1], "“‘\"")
		if out = append(out, w); i%3 == 2 && !quoted && w[len(w)-1] >= 'a' {
			out = append(out, adverbs[rng.IntN(len(adverbs))])
		}
	}
	return strings.Join(out, " ")
}

// report compares lines from standard input and returns all files but the manifest, which has the clock.
func report(t *testing.T, lines []string, args ...string) map[string]string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "report")
	var notes bytes.Buffer
	args = append([]string{"compare", "-", "-o", out}, args...)
	if err := run(context.Background(), args, strings.NewReader(strings.Join(lines, "\n")), &notes, &notes); err != nil {
		t.Fatalf("%v\n%s", err, notes.String())
	}
	files := filesOf(t, out)
	delete(files, "manifest.json")
	return files
}

// same fails at the first difference of two reports.
func same(t *testing.T, want, got map[string]string) {
	t.Helper()
	if a, b := slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(got)); !slices.Equal(a, b) {
		t.Fatalf("files %v, then %v", a, b)
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if want[name] == got[name] {
			continue
		}
		a, b := strings.Split(want[name], "\n"), strings.Split(got[name], "\n")
		for i := range min(len(a), len(b)) {
			if a[i] != b[i] {
				t.Errorf("%s:%d\n%.300s\nthen\n%.300s", name, i+1, a[i], b[i])
				break
			}
		}
		if len(a) != len(b) {
			t.Errorf("%s: %d lines, then %d", name, len(a), len(b))
		}
	}
}

// The same input gives the same bytes: for any number of workers, in any order of articles, as often as it is run.
func TestReportsAreTheSameToTheByte(t *testing.T) {
	lines := patchwork(t, 42)
	want := report(t, lines, "--workers", "1")
	if rows := rowsOf(t, want["measures.csv"]); len(rows) < 100 {
		t.Fatalf("%d measures are too few to tell", len(rows))
	}
	shuffled := slices.Clone(lines)
	rand.New(rand.NewPCG(3, 4)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	for _, c := range []struct {
		name    string
		lines   []string
		workers string
	}{
		{"again", lines, "1"},
		{"two workers", lines, "2"},
		{"eight workers", lines, "8"},
		{"shuffled", shuffled, "8"},
	} {
		t.Run(c.name, func(t *testing.T) { same(t, want, report(t, c.lines, "--workers", c.workers)) })
	}
}

// One large event, in which documents are extracted side by side.
func TestALargeEventIsTheSameToTheByte(t *testing.T) {
	lines := patchwork(t, 120)
	want := report(t, lines, "--event", "all", "--workers", "1", "--format", "csv")
	slices.Reverse(lines)
	same(t, want, report(t, lines, "--event", "all", "--workers", "8", "--format", "csv"))
}

// Files may be named in any order, and folders for files.
func TestFilesInAnyOrder(t *testing.T) {
	tree := "../../examples/summit"
	compared := func(inputs ...string) map[string]string {
		out := filepath.Join(t.TempDir(), "report")
		command(t, append(append([]string{"compare"}, inputs...), "-o", out, "--quiet")...)
		files := filesOf(t, out)
		delete(files, "manifest.json")
		return files
	}
	a, b := tree+"/harbour-post", tree+"/kestria-today"
	same(t, compared(a, b), compared(b, a, b+"/quake-relief.txt"))
}

// The names of actors do not depend on who read what first.
func TestMentionsAreTheSameToTheByte(t *testing.T) {
	lines := patchwork(t, 60)
	listed := func(lines []string, workers string) string {
		var out bytes.Buffer
		if err := run(context.Background(), []string{"mentions", "-", "--workers", workers, "--quiet"}, strings.NewReader(strings.Join(lines, "\n")), &out, &out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	want := listed(lines, "1")
	if n := strings.Count(want, "\n"); n < 500 {
		t.Fatalf("%d mentions are too few to tell", n)
	}
	if listed(lines, "8") != want {
		t.Error("eight workers list other mentions than one")
	}
	slices.Reverse(lines)
	if listed(lines, "8") != want {
		t.Error("in another order of articles the mentions are others")
	}
}

// Tables of rows come in the order of reading, whatever the number of workers.
func TestRowsInOrderOfReading(t *testing.T) {
	input := strings.Join(patchwork(t, 30), "\n")
	for _, table := range []string{"sentences", "features", "quotes", "events"} {
		var want string
		for _, workers := range []string{"1", "8"} {
			var out bytes.Buffer
			if err := run(context.Background(), []string{table, "-", "--workers", workers}, strings.NewReader(input), &out, &out); err != nil {
				t.Fatal(err)
			}
			if want == "" {
				want = out.String()
			}
			if out.String() != want {
				t.Errorf("%s: other bytes with %s workers than with 1", table, workers)
			}
		}
	}
}
