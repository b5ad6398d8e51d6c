package corpus

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
)

// FuzzArchive reads any bytes as archives.
func FuzzArchive(f *testing.F) {
	var z, g bytes.Buffer
	archive := zip.NewWriter(&z)
	for name, content := range map[string]string{"Gull/a.txt": run1, "../../b.jsonl": row1, "c.zip": "PK"} {
		if w, err := archive.Create(name); err == nil {
			w.Write([]byte(content))
		}
	}
	archive.Close()
	packed := gzip.NewWriter(&g)
	packed.Write([]byte(row1 + "\n"))
	packed.Close()
	for name, data := range map[string][]byte{"a.zip": z.Bytes(), "a.jsonl.gz": g.Bytes(), "a.txt.zst": {0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x01}} {
		f.Add(name, data)
		f.Add(name, data[:len(data)/2])
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		ext := ".zip"
		for _, e := range []string{".jsonl.gz", ".txt.zst"} {
			if strings.HasSuffix(name, e) {
				ext = e
			}
		}
		path := filepath.Join(dir, "in"+ext)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		articles, rejects, err := read([]string{path}, "", Options{RecordLimit: 1 << 20})
		var bad *badFile
		if err != nil && !errors.As(err, &bad) {
			t.Fatal(err)
		}
		for _, r := range rejects {
			if r.Reason == "" {
				t.Errorf("a reject without a reason: %+v", r)
			}
		}
		for _, a := range articles {
			if strings.Contains(a.Outlet, "..") {
				t.Errorf("the outlet %q leads out of the archive", a.Outlet)
			}
		}
	})
}

// FuzzOutlets reads any bytes as a table of outlets, and names any outlet by it.
func FuzzOutlets(f *testing.F) {
	f.Add([]byte("outlet,name,group\nwww.gull.example,The Gull,left\n"), "https://gull.example/x")
	f.Add([]byte("outlet;name\n\"a"), "a")
	f.Add([]byte("outlet\tgroup\n\xff\tb\n"), "\xff")
	f.Fuzz(func(t *testing.T, data []byte, outlet string) {
		if o, err := ReadOutlets("o.csv", bytes.NewReader(data), ""); (o == nil) == (err == nil) {
			t.Errorf("%v, error %v", o, err)
		}
		outletKey(hostOf(outlet))
	})
}

// FuzzColumns takes any names for columns: they are refused with a message, or serve.
func FuzzColumns(f *testing.F) {
	f.Add("text", "fields.bodyText", row1)
	f.Add("outlet", "", "")
	f.Add("colour", "a", `{"a":{"b":[1,{"c":"d"}]}}`)
	f.Add("text", "a.b.c.", `{"a":{"b":{"c":{"":"x"}}}}`)
	f.Fuzz(func(t *testing.T, field, column, object string) {
		c, err := newColumns(map[string]string{field: column})
		if err != nil {
			if !strings.HasPrefix(err.Error(), "--columns: ") {
				t.Errorf("error %v", err)
			}
			return
		}
		jsonRecord([]byte(object), c)
		c.has([]string{column, object}, fieldText)
	})
}

// FuzzTarget counts characters in any text: the span lies in the text, on its borders.
func FuzzTarget(f *testing.F) {
	f.Add("The Gull café.", 4, 4)
	f.Add("é\xff日", 1, 2)
	f.Add("", 0, 0)
	f.Fuzz(func(t *testing.T, s string, first, n int) {
		if first < 0 || n < 0 {
			return
		}
		start := offsetOf(s, first)
		if start < 0 {
			return
		}
		if end := offsetOf(s[start:], n); start > len(s) || end > len(s)-start || n == 0 && end != 0 {
			t.Errorf("%q, %d and %d: %d, %d", s, first, n, start, end)
		}
	})
}
