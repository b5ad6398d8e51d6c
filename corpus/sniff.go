package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path"
	"slices"
	"strings"

	"tellings/corpus/decode"
	"tellings/corpus/table"
)

// sniffSize is how much of a file is looked at when its name does not say what it is.
const sniffSize = 64 << 10

// signs are what files of a format begin with. A zip is told by the names of its parts.
var signs = []struct{ begins, has, format string }{
	{"%PDF-", "", "pdf"}, {`{\rtf`, "", "rtf"}, {"PAR1", "", "parquet"}, {"WARC/", "", "warc"}, {"TY  - ", "", "ris"},
	{"PK\x03\x04", "opendocument.text", "odt"}, {"PK\x03\x04", "content.xml", "odt"}, {"PK\x03\x04", "word/", "docx"}, {"PK\x03\x04", "xl/", "xlsx"},
}

// sniff finds the format of a file whose name does not say it, such as standard input, from its first bytes. Prose is text;
// only what is not a text at all has no format.
func sniff(head []byte, c *columns) (reader, bool) {
	head = bytes.TrimPrefix(head, []byte("\ufeff"))
	for _, s := range signs {
		if bytes.HasPrefix(head, []byte(s.begins)) && bytes.Contains(head, []byte(s.has)) {
			return formatNamed(s.format)
		}
	}
	text, _, err := decode.All(head)
	if err != nil {
		return reader{}, false
	}
	return formatNamed(textFormat(strings.TrimSpace(text), c))
}

// textFormat names the format of a text.
func textFormat(text string, c *columns) string {
	first, _, more := strings.Cut(text, "\n")
	lower := strings.ToLower(text[:min(len(text), 2000)])
	switch {
	case strings.HasPrefix(text, "{") && more && (json.Valid([]byte(strings.TrimSpace(first))) || looksLikeLines(text)):
		return "jsonl"
	case strings.HasPrefix(text, "{"), strings.HasPrefix(text, "["):
		return "json"
	case strings.HasPrefix(text, "<") && (strings.Contains(lower, "<rss") || strings.Contains(lower, "<feed") || strings.Contains(lower, "<rdf:rdf")):
		return "feed"
	case strings.HasPrefix(text, "<") && (strings.Contains(lower, "<html") || strings.Contains(lower, "<!doctype html") || strings.Contains(lower, "<body")):
		return "html"
	case isMailHead(first) && strings.Contains(lower, "\nmime-version:") || strings.HasPrefix(lower, "mime-version:"):
		return "mail"
	case strings.HasPrefix(text, "---\n") || strings.HasPrefix(text, "---\r\n"):
		return "markdown"
	}
	if t, err := table.From(bufio.NewReader(strings.NewReader(text)), decode.Windows1252, false); err == nil && len(t.Header) > 1 && c.has(t.Header, fieldText) {
		return "csv"
	}
	return "text"
}

// looksLikeLines reports that text is JSON of which a line that is not whole is followed by one that begins an object.
func looksLikeLines(text string) bool {
	return strings.Contains(text, "\n{") && !strings.HasPrefix(text, "{\n") && !strings.HasPrefix(text, "{\r")
}

func isMailHead(line string) bool {
	name, _, ok := strings.Cut(line, ": ")
	return ok && slices.Contains([]string{"from", "subject", "date", "to", "received", "return-path", "message-id", "delivered-to", "content-type"}, strings.ToLower(name))
}

func formatNamed(name string) (reader, bool) {
	i := slices.IndexFunc(readers, func(f reader) bool { return f.Name == name })
	if i < 0 {
		return reader{}, false
	}
	return readers[i], true
}

// sniffFile finds the format of a file by its bytes.
func sniffFile(name string, c *columns) (reader, bool) {
	file, err := os.Open(name)
	if err != nil {
		return reader{}, false
	}
	defer file.Close()
	head, err := io.ReadAll(io.LimitReader(file, sniffSize))
	if err != nil || len(head) == 0 {
		return reader{}, false
	}
	return sniff(head, c)
}

// instead says what to do with files of kinds that are not read, by extension.
var instead = map[string]string{
	".doc": "the old format of Word; save it as .docx", ".xls": "the old format of Excel; save it as .xlsx or CSV", ".ods": "save it as .xlsx or CSV", ".numbers": "export it as CSV", ".pages": "export it as .docx",
	".epub": "convert it to HTML or text", ".mobi": "convert it to HTML or text", ".rds": "export it as CSV from R", ".rdata": "export it as CSV from R", ".rda": "export it as CSV from R", ".dta": "export it as CSV from Stata", ".sav": "export it as CSV from SPSS",
	".pkl": "write it as JSONL or parquet from Python", ".pickle": "write it as JSONL or parquet from Python", ".feather": "write it as parquet", ".arrow": "write it as parquet", ".db": "export the table as CSV", ".sqlite": "export the table as CSV",
	".7z": "unpack it", ".rar": "unpack it", ".tar": "unpack it", ".tgz": "unpack it", ".bz2": "unpack it", ".xz": "unpack it",
}

// notArticles are the names of files that lie beside articles and are none.
var notArticles = []string{"readme", "license", "licence", "copying", "notice", "changelog", "contributing", "authors", "codebook"}

// isAbout reports that a file in a folder speaks of the others.
func isAbout(name string) bool {
	base := strings.ToLower(path.Base(name))
	stem := strings.TrimSuffix(base, path.Ext(base))
	switch path.Ext(base) {
	case "", ".txt", ".md", ".markdown", ".rst", ".html", ".pdf", ".docx":
		return slices.Contains(notArticles, stem)
	}
	return false
}
