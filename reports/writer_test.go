package reports

import (
	"path/filepath"
	"strings"
	"testing"
)

// Every file of a small report but manifest.json, which has its own test, and style and script, which are ours as they are.
func TestGolden(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), harbour(), alone()))
	for name, content := range files {
		if name != manifestName && name != styleName && name != scriptName {
			golden(t, "harbour/"+name, []byte(content))
		}
	}
}

func TestSameBytesTwice(t *testing.T) {
	dir := t.TempDir()
	one := contents(t, write(t, filepath.Join(dir, "one"), harbour(), hostile(), alone()))
	two := contents(t, write(t, filepath.Join(dir, "two"), harbour(), hostile(), alone()))
	if len(one) != len(two) {
		t.Fatalf("%d files and %d", len(one), len(two))
	}
	for name := range one {
		if one[name] != two[name] {
			t.Errorf("%s differs between two runs", name)
		}
	}
}

// The report must show, with its sentence, that exactly one outlet says "fiery" itself.
func TestOnlyOneSaysFiery(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), harbour()))
	for name, want := range map[string]string{
		"events/harbour-tunnel-vote.html": `<b>Word. </b>Gull Post says “fiery” in its own voice; Lamplighter has it only between quotation marks.<span class="soft"> Read:</span> <a href="../articles/gull-1.html#s0"`,
		"outlets/gull-post.html":          `Mayor Ada Brandt gave a <mark>fiery</mark> speech in the harbour hall on Tuesday.`,
		"index.html":                      `<a href="articles/gull-1.html#s0"`,
		"report.md":                       "Gull Post says “fiery” in its own voice; Lamplighter has it only between quotation marks.",
	} {
		if !strings.Contains(files[name], want) {
			t.Errorf("%s lacks %q", name, want)
		}
	}
}

func TestLoneEventIsListedAndCounted(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), alone(), harbour()))
	if !strings.Contains(files["articles.csv"], "gull-9") {
		t.Error("articles.csv lacks the article of the lone event")
	}
	for name, content := range files {
		if name != "articles.csv" && strings.Contains(content, "gull-9") {
			t.Errorf("%s has the article of the lone event", name)
		}
	}
	if !strings.Contains(files["index.html"], "1 event told by one outlet alone") {
		t.Error("index.html does not count the lone event")
	}
}

func TestNothingToCompare(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out")))
	if !strings.Contains(files["index.html"], "nothing to compare") {
		t.Error("index.html of an empty run does not say so")
	}
}

func TestFormatsAreChosen(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	w, err := Create(dir, Options{Formats: []string{"md"}})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Close(Manifest{}); err != nil {
		t.Fatal(err)
	}
	got := contents(t, dir)
	if _, ok := got["report.md"]; !ok || len(got) != 3 { // with rejects.csv and manifest.json
		t.Errorf("files: %d, want report.md, rejects.csv and manifest.json", len(got))
	}
	if _, err := Create(dir, Options{Formats: []string{"pdf"}}); err == nil || !strings.Contains(err.Error(), "known are csv, csv.gz, html, md") {
		t.Errorf("unknown format: %v", err)
	}
}
