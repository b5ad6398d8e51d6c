package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"

	"tellings/corpus/decode"
)

// readWARC reads the pages of a web archive (ISO 28500): responses with status 200 and HTML, resources, and the plain text of conversions (WET). Other
// records (requests, redirects, pictures) are no pages; they are counted in one note at the end. The line of an article is the number of its record.
func readWARC(f *inputFile) error {
	w := warcReader{file: f, in: bufio.NewReaderSize(f.raw, 64<<10)}
	for n := 1; ; n++ {
		err := w.record(n)
		if errors.Is(err, io.EOF) {
			break
		}
		var broken brokenWARC
		if errors.As(err, &broken) {
			if err := f.reject(n, "", broken.reason+"; nothing after this record was read"); err != nil {
				return err
			}
			break
		}
		if err != nil {
			return err
		}
	}
	if w.others > 0 {
		return f.note(0, fieldText, fmt.Sprintf("%d records of the archive are no pages (other media types, or a status that is not 200) and were left out", w.others))
	}
	return nil
}

type warcReader struct {
	file   *inputFile
	in     *bufio.Reader
	others int
}

type brokenWARC struct{ reason string }

func (b brokenWARC) Error() string { return b.reason }

// record reads the record n.
func (w *warcReader) record(n int) error {
	version, err := w.line()
	for err == nil && version == "" {
		version, err = w.line()
	}
	if err != nil {
		return err
	}
	if !strings.HasPrefix(version, "WARC/") {
		return brokenWARC{fmt.Sprintf("expected WARC/ and a version at the beginning of record %d, found %q", n, clip(version))}
	}
	head := map[string]string{}
	for {
		line, err := w.line()
		if err != nil {
			return brokenWARC{"the archive ends within the head of a record"}
		}
		if line == "" {
			break
		}
		if name, value, ok := strings.Cut(line, ":"); ok && len(head) < 100 {
			head[textproto.CanonicalMIMEHeaderKey(strings.TrimSpace(name))] = strings.TrimSpace(value)
		}
	}
	size, err := strconv.ParseInt(head["Content-Length"], 10, 64)
	if err != nil || size < 0 {
		return brokenWARC{fmt.Sprintf("record %d does not say how long it is (Content-Length)", n)}
	}
	body := io.LimitReader(w.in, size)
	if err := w.page(n, head, body, size); err != nil {
		return err
	}
	if _, err := io.Copy(io.Discard, body); err != nil {
		return brokenWARC{"the archive is broken within a record: " + err.Error()}
	}
	return nil
}

func (w *warcReader) line() (string, error) {
	line, err := w.in.ReadSlice('\n')
	if errors.Is(err, bufio.ErrBufferFull) {
		return "", brokenWARC{"a line of the head of a record is longer than 64 KB"}
	}
	if err != nil {
		return "", err
	}
	return strings.TrimRight(string(line), "\r\n"), nil
}

// page hands on the page of a record.
func (w *warcReader) page(n int, head map[string]string, body io.Reader, size int64) error {
	kind, address := head["Warc-Type"], strings.Trim(head["Warc-Target-Uri"], "<>")
	media := head["Content-Type"]
	switch kind {
	case "response", "resource", "conversion":
	default: // warcinfo, request, metadata, revisit: about pages, not pages
		return nil
	}
	if size > int64(w.file.limit.bytes()) {
		return w.file.reject(n, "", fmt.Sprintf("the record has more than %v and was left out; raise --record-limit to read it", w.file.limit))
	}
	if kind == "response" {
		r, err := http.ReadResponse(bufio.NewReader(body), nil)
		if err != nil {
			w.others++
			return nil
		}
		defer r.Body.Close()
		if r.StatusCode != http.StatusOK {
			w.others++
			return nil
		}
		media, body = r.Header.Get("Content-Type"), r.Body
		switch strings.ToLower(r.Header.Get("Content-Encoding")) {
		case "", "identity":
		case "gzip", "x-gzip":
			z, err := gzip.NewReader(body)
			if err != nil {
				return w.file.reject(n, "", "the page is said to be gzip and is not: "+err.Error())
			}
			body = z
		case "br":
			body = brotli.NewReader(body)
		default:
			return w.file.reject(n, "", "the page is compressed as "+clip(r.Header.Get("Content-Encoding"))+", which is not read; write the archive with pages unpacked, as gzip or brotli")
		}
	}
	media = strings.ToLower(media)
	isPage := strings.HasPrefix(media, "text/html") || strings.HasPrefix(media, "application/xhtml")
	if !isPage && !strings.HasPrefix(media, "text/plain") {
		w.others++
		return nil
	}
	data, err := io.ReadAll(io.LimitReader(body, int64(w.file.limit.bytes())+1))
	if len(data) > w.file.limit.bytes() {
		return w.file.reject(n, "", fmt.Sprintf("the page unpacked has more than %v and was left out; raise --record-limit to read it", w.file.limit))
	}
	if err != nil && len(data) == 0 {
		return w.file.reject(n, "", "the page cannot be unpacked: "+err.Error())
	}
	if err != nil {
		if err := w.file.note(n, fieldText, "the page ends before its record says so ("+err.Error()+"); what there is was read"); err != nil {
			return err
		}
	}
	text, _, err := decode.All(bytes.TrimLeft(data, "\r\n"))
	if err != nil {
		return w.file.reject(n, "", err.Error())
	}
	if isPage {
		return w.file.pageArticle(text, address, n)
	}
	rec := &record{line: n}
	rec.values[fieldText], rec.values[fieldURL], rec.values[fieldDate] = text, address, head["Warc-Date"]
	return w.file.record(rec)
}
