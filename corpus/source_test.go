package corpus

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/klauspost/compress/zstd"
)

// folder writes files (name -> content) into a new folder and makes it the working folder, so that paths are short.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// read reads all inputs and returns articles and rejects.
func read(inputs []string, stdin string, opt Options) (articles []*Article, rejects []Reject, err error) {
	s, err := Open(inputs, strings.NewReader(stdin), opt)
	if err != nil {
		return nil, nil, err
	}
	err = s.Each(context.Background(), func(a *Article) error { articles = append(articles, a); return nil },
		func(r Reject) { rejects = append(rejects, r) })
	return articles, rejects, err
}

// show puts the metadata of articles and the start of their texts on one line each.
func show(articles []*Article) string {
	var b strings.Builder
	for _, a := range articles {
		date := ""
		if !a.Date.IsZero() {
			date = a.Date.Format("2006-01-02")
		}
		fmt.Fprintln(&b, strings.Join([]string{a.ID, a.Outlet, a.Event, date, a.Title, a.Origin, fmt.Sprintf("%.20q", a.Text)}, "|"))
	}
	return b.String()
}

func showRejects(rejects []Reject) string {
	var b strings.Builder
	for _, r := range rejects {
		fmt.Fprintln(&b, strings.Join([]string{r.Origin, r.Column, r.Reason}, "|"))
	}
	return b.String()
}

func compressed(t *testing.T, open func(io.Writer) (io.WriteCloser, error), content string) string {
	t.Helper()
	var b bytes.Buffer
	w, err := open(&b)
	if err != nil {
		t.Fatal(err)
	}
	io.WriteString(w, content)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func gz(t *testing.T, content string) string {
	return compressed(t, func(w io.Writer) (io.WriteCloser, error) { return gzip.NewWriter(w), nil }, content)
}

func zst(t *testing.T, content string) string {
	return compressed(t, func(w io.Writer) (io.WriteCloser, error) { return zstd.NewWriter(w) }, content)
}

func zipped(t *testing.T, names []string, content func(string) string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range names {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, content(name))
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const (
	row1 = `{"id":"a","outlet":"Bee","date":"2024-05-01","title":"Ferry","text":"The ferry came."}`
	row2 = `{"id":"b","outlet":"Gull","event":"e1","text":"It left."}`
)

func TestReading(t *testing.T) {
	for _, c := range []struct {
		name     string
		files    map[string]string
		inputs   []string
		stdin    string
		columns  map[string]string
		articles string
		rejects  []string // parts of the lines of rejects, in order
	}{
		{name: "folder of texts", inputs: []string{"."},
			files:    map[string]string{"b.txt": "Text b.", "a.txt": "Text a.", "notes.png": "x", "README.md": "About.", ".hidden.txt": "x", ".git/c.txt": "x"},
			articles: "a|a||||a.txt|\"Text a.\"\nb|b||||b.txt|\"Text b.\"\n",
			rejects:  []string{".|file|not read: 1 file (README.md: by", ".|file|not read: 1 file (notes.png: .png is no kind of text)"}},
		{name: "sub-folders are outlets", inputs: []string{"in"},
			files:    map[string]string{"in/Bee/x.txt": "Bee x.", "in/Gull/x.txt": "Gull x.", "in/Gull/2024/y.md": "Gull y."},
			articles: "Bee/x|Bee||||in/Bee/x.txt|\"Bee x.\"\nGull/2024/y|Gull||||in/Gull/2024/y.md|\"Gull y.\"\nGull/x|Gull||||in/Gull/x.txt|\"Gull x.\"\n"},
		{name: "named twice, read once", inputs: []string{"in/a.txt", "in", "./in/a.txt", "in/*.txt"}, files: map[string]string{"in/a.txt": "Text."},
			articles: "a|a||||in/a.txt|\"Text.\"\n"},
		{name: "awkward names", inputs: []string{"in/../in/a b.txt", "in/Zürich 漢.txt", "in/c.d.txt"},
			files:    map[string]string{"in/a b.txt": "One.", "in/Zürich 漢.txt": "Two.", "in/c.d.txt": "Three."},
			articles: "Zürich 漢|Zürich 漢||||in/Zürich 漢.txt|\"Two.\"\na b|a b||||in/a b.txt|\"One.\"\nc.d|c.d||||in/c.d.txt|\"Three.\"\n"},
		{name: "articles.csv", inputs: []string{"in"},
			files: map[string]string{"in/a.txt": "Text a.", "in/sub/b.txt": "Text b.", "in/c.txt": "Text c.",
				"in/articles.csv": "file,outlet,event,date,url\na.txt,The Bee,e1,2024-05-01,\nsub/b.txt,,e1,,https://www.gull.co.uk/x\nlost.txt,The Owl,e1,,\n"},
			articles: "a|The Bee|e1|2024-05-01||in/a.txt|\"Text a.\"\nc|c||||in/c.txt|\"Text c.\"\nsub/b|gull.co.uk|e1|||in/sub/b.txt|\"Text b.\"\n",
			rejects:  []string{"in/articles.csv:4|file|the file in/lost.txt is listed but is not there"}},
		{name: "articles.csv beside a file named alone", inputs: []string{"in/a.txt"},
			files:    map[string]string{"in/a.txt": "Text a.", "in/b.txt": "x", "in/articles.csv": "file,outlet\na.txt,The Bee\nb.txt,The Gull\n"},
			articles: "a|The Bee||||in/a.txt|\"Text a.\"\n"},
		{name: "articles.csv that holds articles", inputs: []string{"in"}, files: map[string]string{"in/articles.csv": "id,outlet,text\n1,Bee,Hello.\n"},
			articles: "1|Bee||||in/articles.csv:2|\"Hello.\"\n"},
		{name: "front matter", inputs: []string{"a.md"},
			files:    map[string]string{"a.md": "---\ntitle: \"Ferry: late\"\npublisher: The Bee\ndate: 2024-05-01\nauthors: [Ann, Bo]\n---\n# Ferry\n\nIt came.\n"},
			articles: "a|The Bee||2024-05-01|Ferry: late|a.md|\"# Ferry\\n\\nIt came.\\n\"\n"},
		{name: "no front matter but a rule", inputs: []string{"a.md"}, files: map[string]string{"a.md": "Text.\n---\nMore.\n"},
			articles: "a|a||||a.md|\"Text.\\n---\\nMore.\\n\"\n"},
		{name: "front matter that leads in a circle", inputs: []string{"in"}, files: map[string]string{"in/Bee/a.md": "---\noutlet: &a [*a]\n---\nText.\n"},
			articles: "Bee/a|Bee||||in/Bee/a.md|\"Text.\\n\"\n"},
		{name: "broken front matter", inputs: []string{"a.md"}, files: map[string]string{"a.md": "---\ntitle: [\n---\nText.\n"},
			articles: "a|a||||a.md|\"Text.\\n\"\n", rejects: []string{"a.md:1|front matter|"}},
		{name: "JSONL", inputs: []string{"a.jsonl"}, files: map[string]string{"a.jsonl": row1 + "\r\n\n" + row2},
			articles: "a|Bee||2024-05-01|Ferry|a.jsonl:1|\"The ferry came.\"\nb|Gull|e1|||a.jsonl:3|\"It left.\"\n"},
		{name: "JSONL on stdin", inputs: []string{"-"}, stdin: row1 + "\n", articles: "a|Bee||2024-05-01|Ferry|-:1|\"The ferry came.\"\n"},
		{name: "broken lines", inputs: []string{"a.jsonl"}, files: map[string]string{"a.jsonl": "{\"text\":\n" + row1 + "\n[1]\n{\"text\":\" \"}\n{\"words\":\"x\"}\nnull\n"},
			articles: "a|Bee||2024-05-01|Ferry|a.jsonl:2|\"The ferry came.\"\n",
			rejects: []string{"a.jsonl:1||broken JSON at byte 9", "a.jsonl:3||expected one JSON object a line, found an array", "a.jsonl:4|text|the record has no text; fetch it",
				"a.jsonl:5|text|no text in the record: looked for text, content,", "a.jsonl:6||broken JSON at byte 1: expected an object"}},
		{name: "ids and dates", inputs: []string{"a.jsonl"},
			files:    map[string]string{"a.jsonl": `{"id":"x","text":"1"}` + "\n" + `{"id":"x","text":"2"}` + "\n" + `{"id":7,"text":"3","date":"soon"}` + "\n" + `{"text":"4"}`},
			articles: "x|a||||a.jsonl:1|\"1\"\nx#2|a||||a.jsonl:2|\"2\"\n7|a||||a.jsonl:3|\"3\"\na:4|a||||a.jsonl:4|\"4\"\n",
			rejects:  []string{`a.jsonl:2|id|the id "x" was given before; the article was kept as "x#2"`, `a.jsonl:3|date|"soon" is no date that is understood`}},
		{name: "usual names, the best first", inputs: []string{"a.jsonl"},
			files:    map[string]string{"a.jsonl": `{"Content":"no","full_text":"nor this","TEXT":"yes","publishedAt":"2024-05-01","source":{"name":"Bee"},"headline":"H","uid":1}`},
			articles: "1|Bee||2024-05-01|H|a.jsonl:1|\"yes\"\n"},
		{name: "named columns", inputs: []string{"a.csv"}, columns: map[string]string{"text": "Main Part", "outlet": "paper"},
			files:    map[string]string{"a.csv": "text,Main part,Paper,source\nno,yes,Bee,no\n"},
			articles: "a:2|Bee||||a.csv:2|\"yes\"\n"},
		{name: "JSON array", inputs: []string{"a.json"}, files: map[string]string{"a.json": "[\n" + row1 + ",\n{\"text\": oops},\n" + row2 + "\n]\n"},
			articles: "a|Bee||2024-05-01|Ferry|a.json:2|\"The ferry came.\"\nb|Gull|e1|||a.json:4|\"It left.\"\n",
			rejects:  []string{"a.json:3||broken JSON at byte 10: expected a value"}},
		{name: "JSON wrapper", inputs: []string{"a.json"}, files: map[string]string{"a.json": `{"status":"ok","n":2,"articles":[` + row1 + "," + row2 + `],"more":[[]]}`},
			articles: "a|Bee||2024-05-01|Ferry|a.json:1|\"The ferry came.\"\nb|Gull|e1|||a.json:1|\"It left.\"\n"},
		{name: "one JSON record", inputs: []string{"a.json"}, files: map[string]string{"a.json": " " + row1},
			articles: "a|Bee||2024-05-01|Ferry|a.json:1|\"The ferry came.\"\n"},
		{name: "JSONL by the name of .json", inputs: []string{"a.json"}, files: map[string]string{"a.json": row1 + "\n" + row2 + "\n"},
			articles: "a|Bee||2024-05-01|Ferry|a.json:1|\"The ferry came.\"\nb|Gull|e1|||a.json:2|\"It left.\"\n"},
		{name: "JSON cut off", inputs: []string{"a.json"}, files: map[string]string{"a.json": "[" + row1 + ",\n{\"text\":\"It"},
			articles: "a|Bee||2024-05-01|Ferry|a.json:1|\"The ferry came.\"\n", rejects: []string{"a.json:2|file|broken JSON: the file ends within a value; nothing after"}},
		{name: "empty JSON array and object", inputs: []string{"a.json", "b.json"}, files: map[string]string{"a.json": "[]", "b.json": "{}"}, rejects: []string{"b.json:1|text|the record has no text"}},
		{name: "JSON of objects by id", inputs: []string{"a.json"}, files: map[string]string{"a.json": `{"count":1,"articles":{"a1":{"text":"x"}}}`},
			rejects: []string{"a.json:1|text|no text in the record: looked for text, content, body, maintext, full_text; the record has: count, articles"}},
		{name: "UTF-32", inputs: []string{"a.jsonl"}, files: map[string]string{"a.jsonl": "\xff\xfe\x00\x00{\x00\x00\x00}\x00\x00\x00"}, rejects: []string{"a.jsonl||the file is binary, not text"}},
		{name: "JSON that is none", inputs: []string{"a.json"}, files: map[string]string{"a.json": "hello"}, rejects: []string{"a.json:1|file|expected a JSON array or object"}},
		{name: "CSV", inputs: []string{"a.csv"}, files: map[string]string{"a.csv": "\ufeffid,source,date,text\na,Bee,05/01/2024,\"He said \"\"no\"\".\nThen left.\"\nb,Gull,,It left.\n"},
			articles: "a|Bee||2024-05-01||a.csv:2|\"He said \\\"no\\\".\\nThen l\"\nb|Gull||||a.csv:4|\"It left.\"\n",
			rejects:  []string{"a.csv:2|date|nothing in the file proves whether dates such as 05/01/2024 have the day"}},
		{name: "CSV with semicolons, Windows-1252", inputs: []string{"a.csv"}, files: map[string]string{"a.csv": "id;text\na;Caf\xe9, late\n"},
			articles: "a|a||||a.csv:2|\"Café, late\"\n"},
		{name: "TSV", inputs: []string{"a.tsv"}, files: map[string]string{"a.tsv": "id\ttext\na\tOne, two; three\n"}, articles: "a|a||||a.tsv:2|\"One, two; three\"\n"},
		{name: "CSV in UTF-16", inputs: []string{"a.csv"}, files: map[string]string{"a.csv": "\xff\xfe" + "i\x00d\x00,\x00t\x00e\x00x\x00t\x00\n\x00a\x00,\x00C\x00a\x00f\x00\xe9\x00\n\x00"}, articles: "a|a||||a.csv:2|\"Café\"\n"},
		{name: "broken CSV rows", inputs: []string{"a.csv"}, files: map[string]string{"a.csv": "id,text\na,One.\nb,Two,three\nc,say \"no\"\nd,Four.\n\"e\" x,Five.\nf,Six.\n"},
			articles: "a|a||||a.csv:2|\"One.\"\nc|a||||a.csv:4|\"say \\\"no\\\"\"\nd|a||||a.csv:5|\"Four.\"\ne\" x|a||||a.csv:6|\"Five.\"\nf|a||||a.csv:7|\"Six.\"\n",
			rejects:  []string{"a.csv:3||3 cells where the header has 2"}},
		{name: "CSV without a header", inputs: []string{"a.csv"}, columns: map[string]string{"text": "3", "outlet": "1"}, files: map[string]string{"a.csv": "Bee,2024-05-01,It came.\nGull,2024-05-02,It left.\n"},
			articles: "a:1|Bee||||a.csv:1|\"It came.\"\na:2|Gull||||a.csv:2|\"It left.\"\n"},
		{name: "CSV without a header in a folder", inputs: []string{"in"}, files: map[string]string{"in/a.csv": "Bee,2024-05-01,It came at last.\n", "in/b.txt": "Text."},
			articles: "b|b||||in/b.txt|\"Text.\"\n", rejects: []string{"in/a.csv|text|no text column, and the first row seems to hold values and no names (Bee, 2024-05-01, It came at last.); add a row of names, or give the columns by their numbers: --columns text=3"}},
		{name: "CSV without text column in a folder", inputs: []string{"in"}, files: map[string]string{"in/a.csv": "id,words\n1,x\n", "in/b.txt": "Text."},
			articles: "b|b||||in/b.txt|\"Text.\"\n", rejects: []string{"in/a.csv|text|no text column: looked for text, content, body, maintext, full_text; the columns are: id, words; name the right one with --columns text=NAME"}},
		{name: "a named column that is missing", inputs: []string{"a.csv"}, columns: map[string]string{"outlet": "Paper"}, files: map[string]string{"a.csv": "text,outlet\nOne.,Bee\n"},
			articles: "a:2|a||||a.csv:2|\"One.\"\n", rejects: []string{`a.csv:1|outlet|there is no column "Paper"`}},
		{name: "files of no use", inputs: []string{"in"}, files: map[string]string{"in/a.txt": "", "in/b.txt": "\x00\x01\x02\x03", "in/c.txt": " \n", "in/d.csv": "text\n", "in/e.csv": "\n", "in/f.jsonl": "\n"},
			rejects: []string{"in/a.txt||the file is empty (0 bytes)", "in/b.txt||the file is binary", "in/c.txt|text|the file holds no text", "in/e.csv||the table has no row"}},
		{name: "gzip and zstd", inputs: []string{"in"}, files: map[string]string{"in/a.jsonl.gz": gz(t, row1+"\n") + gz(t, row2+"\n"), "in/b.txt.zst": zst(t, "Text b.")},
			articles: "a|Bee||2024-05-01|Ferry|in/a.jsonl.gz:1|\"The ferry came.\"\nb|Gull|e1|||in/a.jsonl.gz:2|\"It left.\"\nb#2|b||||in/b.txt.zst|\"Text b.\"\n"},
		{name: "gzip cut off", inputs: []string{"a.jsonl.gz", "b.txt.gz"}, files: map[string]string{"a.jsonl.gz": gz(t, row1+"\n"+row2)[:40], "b.txt.gz": "this is no gzip at all"},
			rejects: []string{"a.jsonl.gz|file|the compressed data are broken (unexpected EOF); 0 records", "b.txt.gz|file|the compressed data are broken (gzip: invalid header)"}},
		{name: "zip", inputs: []string{"a.zip", "b.zip"},
			files:    map[string]string{"b.zip": "no zip", "a.zip": zipped(t, []string{"Gull/x.txt", "Bee/x.txt", "../evil.txt", "__MACOSX/x.txt", "picture.png"}, func(name string) string { return "In " + name })},
			articles: "evil|evil||||a.zip:../evil.txt|\"In ../evil.txt\"\nBee/x|Bee||||a.zip:Bee/x.txt|\"In Bee/x.txt\"\nGull/x|Gull||||a.zip:Gull/x.txt|\"In Gull/x.txt\"\n",
			rejects:  []string{"a.zip|file|not read: 1 file (picture.png:", "b.zip||the archive cannot be read"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder(t, c.files)
			articles, rejects, err := read(c.inputs, c.stdin, Options{Columns: c.columns})
			if err != nil {
				t.Fatal(err)
			}
			if got := show(articles); got != c.articles {
				t.Errorf("articles\n%swant\n%s", got, c.articles)
			}
			if len(rejects) != len(c.rejects) {
				t.Fatalf("rejects\n%swant %q", showRejects(rejects), c.rejects)
			}
			for i, r := range rejects {
				if got := showRejects([]Reject{r}); !strings.Contains(got, c.rejects[i]) {
					t.Errorf("reject %swant %s", got, c.rejects[i])
				}
			}
			for _, a := range articles {
				checkParts(t, a.Text, a.Parts)
				if len(a.Parts) == 0 {
					t.Errorf("%s has no parts", a.ID)
				}
			}
			slices.Reverse(c.inputs)
			if again, _, err := read(c.inputs, c.stdin, Options{Columns: c.columns}); err != nil || show(again) != show(articles) {
				t.Errorf("other order of inputs, other articles: %v\n%s", err, show(again))
			}
		})
	}
}

func TestErrors(t *testing.T) {
	folder(t, map[string]string{"in/a.doc": "x", "a.csv": "id,words\n1,x\n", "b.png": "\x89PNG\r\n\x1a\n\x00\x00", "old.doc": "\xd0\xcf\x11\xe0\x00\x00\x00\x00", "empty/x/.keep": ""})
	for _, c := range []struct {
		name    string
		inputs  []string
		columns map[string]string
		want    string
	}{
		{"no input", nil, nil, "no input: name files, folders or globs"},
		{"missing path", []string{"lost.txt"}, nil, "input lost.txt: there is no such file or folder"},
		{"empty folder", []string{"empty"}, nil, "input empty: the folder holds no file that can be read; can be read: .txt"},
		{"folder of other files", []string{"in"}, nil, "input in: the folder holds no file that can be read"},
		{"glob without match", []string{"*.txt"}, nil, "input *.txt: no file that can be read matches"},
		{"broken glob", []string{"[a"}, nil, "input [a: there is no such file or folder"},
		{"unknown kind", []string{"b.png"}, nil, "input b.png: unknown kind of file; can be read: .txt"},
		{"old kind", []string{"old.doc"}, nil, "input old.doc: this kind of file is not read: the old format of Word; save it as .docx"},
		{"CSV without text column", []string{"a.csv"}, nil, "a.csv: no text column: looked for text, content, body, maintext, full_text; the columns are: id, words; name the right one with --columns text=NAME"},
		{"CSV without the named column", []string{"a.csv"}, map[string]string{"text": "Body"}, `looked for "Body" (from --columns text=Body); the columns are: id, words`},
		{"unknown field", []string{"a.csv"}, map[string]string{"txt": "Body"}, `there is no field "txt"; the fields are text, outlet`},
		{"no column named", []string{"a.csv"}, map[string]string{"text": " "}, "no column is named for text"},
		{"one column for two fields", []string{"a.csv"}, map[string]string{"text": "a", "title": "A"}, `"A" is given for both text and title`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := read(c.inputs, "", Options{Columns: c.columns})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v\nwant %s", err, c.want)
			}
		})
	}
}

func TestStrictEndsAtTheFirstReject(t *testing.T) {
	folder(t, map[string]string{"a.jsonl": row1 + "\n{\n" + row2})
	articles, rejects, err := read([]string{"a.jsonl"}, "", Options{Strict: true})
	if err == nil || !strings.Contains(err.Error(), "a.jsonl:2: broken JSON") || len(articles) != 1 || len(rejects) != 1 {
		t.Errorf("%d articles, %d rejects, error %v; want 1, 1 and the place", len(articles), len(rejects), err)
	}
}

func TestEachReturnsTheErrorsOfOthers(t *testing.T) {
	folder(t, map[string]string{"a.jsonl.gz": gz(t, row1+"\n"+row2)})
	s, err := Open([]string{"a.jsonl.gz"}, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	stop := errors.New("enough")
	if err := s.Each(context.Background(), func(*Article) error { return stop }, func(Reject) {}); err != stop {
		t.Errorf("error %v, want that of the callee", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	n := 0
	err = s.Each(ctx, func(*Article) error { n++; cancel(); return nil }, func(Reject) {})
	if !errors.Is(err, context.Canceled) || n != 1 {
		t.Errorf("after a cancelled context: %d articles, error %v", n, err)
	}
	if got := s.Files(); !slices.Equal(got, []string{"a.jsonl.gz"}) {
		t.Errorf("Files = %q", got)
	}
	if err := os.Remove("a.jsonl.gz"); err != nil {
		t.Fatal(err)
	}
	if err := s.Each(context.Background(), nil, nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("reading a file that has gone: %v", err)
	}
}

func TestBrokenStdinIsAnError(t *testing.T) {
	broken := errors.New("pipe broke")
	s, err := Open([]string{"-"}, io.MultiReader(strings.NewReader(row1+"\n"), iotest.ErrReader(broken)), Options{})
	if err != nil {
		t.Fatal(err)
	}
	err = s.Each(context.Background(), func(*Article) error { return nil }, func(Reject) {})
	if !errors.Is(err, broken) {
		t.Errorf("error %v, want %v", err, broken)
	}
}

// A line longer than any buffer is read like others.
func TestLongLine(t *testing.T) {
	long := strings.Repeat("word ", 1<<20)
	articles, rejects, err := read([]string{"-"}, `{"id":"a","text":"`+long+`"}`+"\n"+row2+"\n", Options{})
	if err != nil || len(rejects) != 0 || len(articles) != 2 || articles[0].Text != long || articles[1].ID != "b" {
		t.Errorf("%d articles, rejects %v, error %v", len(articles), rejects, err)
	}
}

// Ten thousand articles of one id stay apart, and quickly so.
func TestOneIDForAll(t *testing.T) {
	ids := make(idSet)
	seen := make(map[string]bool)
	for range 10_000 {
		id := ids.unique("x")
		if seen[id] {
			t.Fatalf("%q was given twice", id)
		}
		seen[id] = true
	}
	if ids.unique("x#2") == "x#2" {
		t.Error("x#2 was given again")
	}
}

// A reader that nobody writes to is given up when the run ends.
func TestReadingGivesUpWaiting(t *testing.T) {
	never, hold := io.Pipe()
	defer hold.Close()
	ctx, cancel := context.WithCancel(context.Background())
	src, err := Open([]string{"-"}, never, Options{Sum: func(Sum) {}})
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if err := src.Each(ctx, func(*Article) error { return nil }, func(r Reject) { t.Error(r) }); !errors.Is(err, context.Canceled) {
		t.Errorf("ended with %v", err)
	}
}

// The sums are those of the bytes, of all kinds of reading: a stream, a file read at any place, an archive, standard input, and a file of which the end is not read.
func TestSums(t *testing.T) {
	book, archive := workbook(t), zipped(t, []string{"a.txt"}, func(string) string { return "It came." })
	files := map[string]string{"a.xlsx": book, "b.jsonl.gz": gz(t, row1), "c.zip": archive, "d.json": "[" + row1 + "] oops, and more"}
	folder(t, files)
	got := map[string]string{}
	src, err := Open([]string{"a.xlsx", "b.jsonl.gz", "c.zip", "d.json", "-"}, strings.NewReader(row2), Options{Sum: func(s Sum) { got[s.Path] = fmt.Sprint(s.SHA256, " ", s.Bytes) }})
	if err != nil {
		t.Fatal(err)
	}
	if err := src.Each(context.Background(), func(*Article) error { return nil }, func(Reject) {}); err != nil {
		t.Fatal(err)
	}
	files["-"] = row2
	for name, data := range files {
		if want := fmt.Sprintf("%x %d", sha256.Sum256([]byte(data)), len(data)); got[name] != want {
			t.Errorf("%s: %s, want %s", name, got[name], want)
		}
	}
}
