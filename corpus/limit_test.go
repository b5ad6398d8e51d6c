package corpus

import (
	"compress/gzip"
	"context"
	"os"
	"path/filepath"
	"strconv"
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
		"book.txt":    {strings.Repeat("word ", 1_300), 0},                                                           // no article has a sixteenth of the limit
		"crawl.warc":  {warcRecord("text/plain", "One.") + packedRecord(long) + warcRecord("text/plain", "Two."), 2}, // large when unpacked
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

// packedRecord is a record of an archive whose page is compressed.
func packedRecord(body string) string {
	var packed strings.Builder
	z := gzip.NewWriter(&packed)
	z.Write([]byte(body))
	z.Close()
	return warcRecord("text/plain\r\nContent-Encoding: gzip", packed.String())
}

// A page that ends before its record says so is read as far as it goes, and that is said.
func TestPageCutOff(t *testing.T) {
	whole := packedRecord("The ferry stayed in port. " + strings.Repeat("Fog lay on the quay of Nordhaven. ", 4000))
	head, body, _ := strings.Cut(whole, "\r\n\r\nHTTP")
	size := len("HTTP"+body) - len("\r\n\r\n") - 40
	head = head[:strings.LastIndex(head, ": ")+2] + strconv.Itoa(size)
	path := filepath.Join(t.TempDir(), "cut.warc")
	if err := os.WriteFile(path, []byte(head+"\r\n\r\n"+("HTTP" + body)[:size]), 0o600); err != nil {
		t.Fatal(err)
	}
	src, err := Open([]string{path}, nil, Options{})
	if err != nil {
		t.Fatal(err)
	}
	read, told := 0, ""
	err = src.Each(context.Background(), func(a *Article) error { read++; return nil }, func(r Reject) { told += r.Reason })
	if err != nil || read != 1 || !strings.Contains(told, "ends before its record says so") {
		t.Errorf("%d articles, told %q, error %v", read, told, err)
	}
}
