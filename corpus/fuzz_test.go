package corpus

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"
)

// fuzzFormat feeds any bytes to the reader of one format: whatever they are, there is no panic and no error but that a
// named file is of no use, and what comes out is what Article promises.
func fuzzFormat(f *testing.F, name string, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	columns, err := newColumns(nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := &reading{ctx: context.Background(), source: &Source{columns: columns}, ids: make(idSet)}
		r.report = func(rej Reject) {
			if rej.Origin == "" || rej.Reason == "" || !utf8.ValidString(rej.Reason) {
				t.Fatalf("reject %+v says too little or is no text", rej)
			}
		}
		seen := make(map[string]bool)
		r.article = func(a *Article) error {
			for _, s := range strs(a) {
				if !utf8.ValidString(*s) {
					t.Fatalf("%q is no UTF-8", *s)
				}
			}
			if a.ID == "" || a.Outlet == "" || a.Origin == "" || seen[a.ID] {
				t.Fatalf("id %q (given before: %v), outlet %q, origin %q", a.ID, seen[a.ID], a.Outlet, a.Origin)
			}
			seen[a.ID] = true
			checkParts(t, a.Text, a.Parts)
			return nil
		}
		if err := r.file(input{path: name, rel: name}, name, bytes.NewReader(data)); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzJSONL(f *testing.F) {
	fuzzFormat(f, "a.jsonl", row1+"\n"+row2, "{\"text\":\"\\ud800\"}\r\n{}\n[", "\xff\xfe{\x00}\x00", `{"text":"a","id":"a.jsonl:2"}`+"\n"+`{"text":"b"}`)
}

func FuzzJSON(f *testing.F) {
	fuzzFormat(f, "a.json", "["+row1+","+row2+"]", `{"data":[`+row1+`]}`, row1+row2, `{"a":1,"text":"x","b":[{}]}`, `[,]`, `[1,"a",{}]`, `{"a"}`, "{\"\xb7\"}", `{"text":}`, `{1:2}`, "[{\"text\":\"a\nb\"}]")
}

func FuzzCSV(f *testing.F) {
	fuzzFormat(f, "a.csv", "id,text\na,One.\n", "text;id\n\"a\nb\";\"", "text\n\"a\"b\n\xff\n", "text,text,\n,a,b\n", "\ufefftext\r\na\r\n", "id\ttext\n1\t2\t3")
}

func FuzzMarkdown(f *testing.F) {
	fuzzFormat(f, "a.md", "---\ntitle: x\nauthors: [a, b]\n---\nText.", "---\na: &a [*a]\n---\nx", "---\n---\nx", "---\n...\nx", "---\ntitle: !!binary x\n? [a]\n: b\n---\nx", "---\r\ntitle: >\r\n  x\r\n---\r\nx")
}

func FuzzText(f *testing.F) {
	fuzzFormat(f, "a.txt", run1+"\n\n"+run2, "\ufeff", "a\x00b", "\xfe\xff\x00a", "caf\xe9")
}

// FuzzListing reads any bytes as the articles.csv of a folder.
func FuzzListing(f *testing.F) {
	f.Add([]byte("file,outlet\na.txt,Bee\n../../x.txt,Gull\n"))
	f.Add([]byte("file\n\x00\n/etc/hosts\n"))
	f.Add([]byte("file,text\n\"a\n"))
	dir := f.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte(run1), 0o644); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := os.WriteFile(filepath.Join(dir, listingName), data, 0o644); err != nil {
			t.Fatal(err)
		}
		articles, _, err := read([]string{dir}, "", Options{})
		var bad *badFile
		if err != nil && !errors.As(err, &bad) {
			t.Fatal(err)
		}
		for _, a := range articles {
			if a.Origin == origin(filepath.Join(dir, "a.txt"), 0) && a.Text != run1 {
				t.Fatalf("the text became %q", a.Text)
			}
		}
	})
}
