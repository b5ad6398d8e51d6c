package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// shellLines are the commands in the ```sh blocks of a Markdown text, continued lines joined.
func shellLines(markdown string) (lines []string) {
	inside := false
	for line := range strings.Lines(strings.ReplaceAll(markdown, "\\\n", " ")) {
		switch line = strings.TrimSpace(line); {
		case strings.HasPrefix(line, "```"):
			inside = line == "```sh"
		case inside && line != "":
			lines = append(lines, line)
		}
	}
	return lines
}

// excerpts are the items and paragraphs of the ```text blocks of a Markdown text, each on one line.
func excerpts(markdown string) (list []string) {
	inside, open := false, false
	for line := range strings.Lines(markdown) {
		bare := strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(bare, "```"):
			inside, open = bare == "```text", false
		case !inside:
		case bare == "":
			open = false
		case open && !strings.HasPrefix(bare, "- "):
			list[len(list)-1] += " " + bare
		default:
			list, open = append(list, bare), true
		}
	}
	return list
}

// What the README shows of the report of the example stands in it. The numbers of passages move with every list and rule, so
// it has e… for them.
func TestReadmeShowsTheReport(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	report, err := os.ReadFile(filepath.Join(summit(t), "report.md"))
	if err != nil {
		t.Fatal(err)
	}
	number := regexp.MustCompile(`\be[0-9]+\b`)
	text := number.ReplaceAllString(strings.ReplaceAll(string(report), `\`, ""), "e…")
	shown := excerpts(string(readme))
	if len(shown) < 4 {
		t.Fatalf("the README shows %d lines of the report", len(shown))
	}
	for _, line := range shown {
		if !strings.Contains(text, line+"\n") {
			t.Errorf("not in the report: %s", line)
		}
	}
}

// Every command that the README and the page about lists show works as printed, on the files of the repository.
func TestDocumentedCommandsRun(t *testing.T) {
	const program = "go run ./cmd/tellings "
	var lines []string
	for _, page := range []string{"../../README.md", "../../docs/lexicons.md"} {
		data, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, shellLines(string(data))...)
	}
	dir := t.TempDir()
	for _, folder := range []string{"examples", "lexicons/data"} {
		if err := os.CopyFS(filepath.Join(dir, folder), os.DirFS("../../"+folder)); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	ran := map[string]bool{}
	for _, line := range lines {
		args, ok := strings.CutPrefix(line, program)
		if !ok || strings.ContainsAny(args, "|<>*'\"") {
			continue
		}
		stdout, _ := command(t, strings.Fields(args)...)
		words := strings.Fields(args)
		ran[words[0]] = true
		silent := words[0] == "compare" || strings.HasPrefix(args, "lexicon check ") // a list without fault is nothing to talk about
		if !silent && stdout == "" {
			t.Errorf("%s prints nothing", line)
		}
	}
	for _, name := range []string{"compare", "sentences", "features", "background", "version"} {
		if !ran[name] {
			t.Errorf("the README shows no line %q that can be run", program+name)
		}
	}
	for _, name := range []string{"index.html", "report.md", "manifest.json", "datapackage.json"} {
		if info, err := os.Stat(filepath.Join("report", name)); err != nil || info.Size() == 0 {
			t.Errorf("the README's compare left no %s: %v", name, err)
		}
	}
	for _, name := range []string{"articles", "measures", "terms", "similarity", "evidence"} {
		if rows := tableOf(t, filepath.Join("report", name+".csv")); len(rows) == 0 {
			t.Errorf("%s.csv has no row", name)
		}
	}
}
