package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"slices"
	"strings"

	"tellings/corpus/decode"
)

// reader says how one kind of file is read.
type reader struct {
	Name       string
	Doc        string   // one line for the help
	Extensions []string // lower case, with the point
	Read       func(*inputFile) error
}

// readers are the formats that can be read, each also within .gz, .zst and .zip. A new format is a file read_NAME.go
// and a line here.
var readers = []reader{
	{"text", "one article a file, an export of a news database (Nexis Uni, LexisNexis, Factiva, ProQuest), or a table with tabs", []string{".txt", ".text"}, readText},
	{"markdown", "one article a file, metadata in YAML front matter", []string{".md", ".markdown"}, readMarkdown},
	{"jsonl", "one JSON object a line", []string{".jsonl", ".ndjson"}, readJSONL},
	{"json", "an array of objects, one object, or objects around an array, as APIs answer (articles, results, response …)", []string{".json"}, readJSON},
	{"csv", "a table with a header row, separated by commas, semicolons, tabs or |", []string{".csv", ".tsv", ".tab"}, readCSV},
	{"xlsx", "a workbook, its sheets with a header row", []string{".xlsx", ".xlsm"}, readXLSX},
	{"parquet", "a table by columns", []string{".parquet"}, readParquet},
	{"html", "a saved page, or an export of Europresse, Factiva or Nexis Uni", []string{".html", ".htm", ".xhtml"}, readHTML},
	{"mail", "a newsletter, or a page that a browser saved in one file", []string{".eml", ".mht", ".mhtml"}, readMail},
	{"warc", "a web archive", []string{".warc"}, readWARC},
	{"feed", "RSS or Atom", []string{".rss", ".atom", ".xml"}, readFeed},
	{"docx", "a document of Word: an export of a news database, or one article", []string{".docx"}, readDocx},
	{"odt", "an OpenDocument text, likewise", []string{".odt"}, readODT},
	{"rtf", "rich text, likewise", []string{".rtf"}, readRTF},
	{"pdf", "the text of a PDF, likewise", []string{".pdf"}, readPDF},
	{"ris", "references with abstracts or texts, of Zotero or EndNote", []string{".ris"}, readRIS},
}

// formatOf finds the format of a file name, which may end in .gz or .zst.
func formatOf(name string) (reader, bool) {
	name, _ = splitCompression(strings.ToLower(name))
	ext := path.Ext(name)
	for _, f := range readers {
		if slices.Contains(f.Extensions, ext) {
			return f, true
		}
	}
	return reader{}, false
}

// extensions lists what can be read, for messages.
func extensions() string {
	var all []string
	for _, f := range readers {
		all = append(all, f.Extensions...)
	}
	return strings.Join(all, " ") + " (also .gz, .zst, .zip)"
}

// stem is a file name without folder, compression and extension.
func stem(name string) string {
	name, _ = splitCompression(path.Base(name))
	if s := strings.TrimSuffix(name, path.Ext(name)); s != "" {
		return s
	}
	return name
}

// inputFile is one file in reading. A format takes its bytes and hands on records and rejects.
type inputFile struct {
	name    string         // the name within its folder or archive; its extension is known
	page    decode.Charset // what values that are no UTF-8 are read in; set by text
	raw     io.Reader      // decompressed bytes
	plain   io.Reader      // the file itself when it is not compressed
	columns *columns
	limit   limit
	outer   *record                                       // the object around an array of JSON records
	record  func(*record) error                           // hands on one record; an error ends the reading
	reject  func(line int, column, reason string) error   // reports one that cannot be read; likewise
	note    func(line int, at field, reason string) error // says how something was understood; likewise
}

// text returns the bytes of the file as a stream without byte order mark and without UTF-16.
func (f *inputFile) text() (*bufio.Reader, error) {
	r, page, err := decode.Stream(f.raw)
	f.page = page
	switch {
	case errors.Is(err, decode.ErrEmpty):
		err = badFilef("", "%w", err)
	case errors.Is(err, decode.ErrBinary):
		err = badFilef("", "%w; if it holds articles, convert it to text, JSONL or CSV", err)
	}
	return r, err
}

// RecordLimit bounds, where Options say nothing else, what is read of a file that is one record, and one record of others, in bytes.
const RecordLimit = 256 << 20

// limit is the limit of a run, in bytes; 0 is RecordLimit.
type limit int

func (l limit) bytes() int {
	if l > 0 {
		return int(l)
	}
	return RecordLimit
}

// textShare is the part of the limit that the text of one article may have, one in textShare: with its words, quotations and grammar an
// article in work takes up to fifty times its size.
const textShare = 16

// text is the limit of an article's text.
func (l limit) text() limit { return limit(max(1, l.bytes()/textShare)) }

// String words the limit.
func (l limit) String() string {
	if n := l.bytes(); n < 1<<20 {
		return fmt.Sprintf("%d bytes", n)
	}
	return fmt.Sprintf("%d MB", l.bytes()>>20)
}

// whole returns the bytes of the file at once, decoded like text.
func (f *inputFile) whole() (string, error) {
	r, err := f.text()
	if err != nil {
		return "", err
	}
	data, err := f.limit.all(r)
	return string(data), err
}

// bytes returns the bytes of the file at once, as they are.
func (f *inputFile) bytes() ([]byte, error) {
	data, err := f.limit.all(f.raw)
	if err == nil && len(data) == 0 {
		err = badFilef("", "%w", decode.ErrEmpty)
	}
	return data, err
}

// all reads all of r, up to the limit.
func (l limit) all(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(l.bytes())+1))
	if err == nil && len(data) > l.bytes() {
		return nil, badFilef("", "the file is one record of more than %v; split it, one article a file or a line, or raise --record-limit", l)
	}
	return data, err
}

// readerAt returns the file for reading at any place, and its size: the file itself where it is one, else all its bytes.
func (f *inputFile) readerAt() (io.ReaderAt, int64, error) {
	if file, ok := f.plain.(*os.File); ok {
		if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
			return file, info.Size(), nil
		}
	}
	data, err := f.bytes()
	return bytes.NewReader(data), int64(len(data)), err
}

// badFile is the error of a file that is of no use as a whole. It becomes a Reject.
type badFile struct{ column, reason string }

func (e *badFile) Error() string { return e.reason }

func badFilef(column, format string, args ...any) error {
	return &badFile{column, fmt.Errorf(format, args...).Error()}
}

// errTooLong is a line above the limit; the next one can be read.
type errTooLong struct{ limit }

func (e errTooLong) Error() string {
	return fmt.Sprintf("the line has more than %v; it may be no list of records: write one article a line, or raise --record-limit", e.limit)
}

// readLine reads one line without its "\n", up to the limit. The bytes are valid until the next call; buf is reused for
// lines longer than the reader's buffer. At the end err is io.EOF, then without a line.
func (l limit) readLine(r *bufio.Reader, buf []byte) (line, reuse []byte, err error) {
	line, err = r.ReadSlice('\n')
	if errors.Is(err, bufio.ErrBufferFull) {
		buf = append(buf[:0], line...)
		long := false
		for errors.Is(err, bufio.ErrBufferFull) {
			line, err = r.ReadSlice('\n')
			if long = long || len(buf)+len(line) > l.bytes(); long {
				buf = nil
				continue
			}
			buf = append(buf, line...)
		}
		if long && (err == nil || errors.Is(err, io.EOF)) {
			return nil, nil, errTooLong{l}
		}
		line = buf
	}
	if len(line) > l.bytes() && (err == nil || errors.Is(err, io.EOF)) {
		return nil, buf, errTooLong{l}
	}
	if err == nil {
		return line[:len(line)-1], buf, nil
	}
	if errors.Is(err, io.EOF) && len(line) > 0 {
		return line, buf, nil
	}
	return nil, buf, err
}
