package lexicons

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Format is a file format of word lists.
type Format struct {
	Name       string
	Doc        string
	Extensions []string               // lower case, with the point
	Detect     func(head []byte) bool // tells from the first bytes whether a file looks like it
	Read       func(name string, r io.Reader) (*List, []Warning, error)
	Write      func(w io.Writer, l *List) error // nil when the format cannot be written
}

// Formats are all formats, in the order in which a file is tried.
var Formats = []Format{
	formatTSV,
	formatLIWC,
	formatDicx,
	formatQuanteda,
	formatWordStat,
	formatLexicoder,
	formatYoshikoder,
	formatMPQA,
	formatVader,
	formatAFINN,
	formatEMFD,
	formatLoughran,
	formatNRC,
	formatCSV,
	formatInquirer,
	formatWide,
	formatPlain, // any text looks like it
}

// FormatNamed returns the format called name, or nil.
func FormatNamed(name string) *Format {
	i := slices.IndexFunc(Formats, func(f Format) bool { return f.Name == name })
	if i < 0 {
		return nil
	}
	return &Formats[i]
}

// Convert writes l in the format called name. The error tells when the format is unknown, can only be read, or cannot hold
// what l has.
func Convert(w io.Writer, l *List, name string) error {
	f := FormatNamed(name)
	if f == nil {
		return fmt.Errorf("lexicons: unknown format %q; known are %s", name, formatNames(func(Format) bool { return true }))
	}
	if f.Write == nil {
		return fmt.Errorf("lexicons: the format %s can only be read; written can be %s", name, formatNames(func(f Format) bool { return f.Write != nil }))
	}
	return f.Write(w, l)
}

// formatNames joins the names of the formats that which picks.
func formatNames(which func(Format) bool) string {
	var names []string
	for _, f := range Formats {
		if which(f) {
			names = append(names, f.Name)
		}
	}
	return strings.Join(names, ", ")
}

// headSize is how much of a file Detect sees.
const headSize = 8 << 10

// formatOf finds the format of a file by its extension and its first bytes: among the formats of the extension the first
// that recognises the bytes; then any format that does; then the first of the extension. An error lists the formats.
func formatOf(path string, head []byte) (*Format, error) {
	ext := strings.ToLower(filepath.Ext(path))
	var named *Format
	for i := range Formats {
		if f := &Formats[i]; slices.Contains(f.Extensions, ext) {
			if f.Detect(head) {
				return f, nil
			}
			if named == nil {
				named = f
			}
		}
	}
	if ext == ".dic" && named != nil {
		return named, nil // without its % lines a LIWC list looks like others that it is not; its reader says what is missing
	}
	for i := range Formats {
		if Formats[i].Detect(head) {
			return &Formats[i], nil
		}
	}
	if named != nil {
		return named, nil
	}
	return nil, fmt.Errorf("%s: no known lexicon format; known are %s", path, formatNames(func(Format) bool { return true }))
}

// ReadFile reads a list in any of the Formats. A list without a name of its own is called by the stem of its file.
func ReadFile(path string) (*List, []Warning, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && info.Mode()&os.ModeNamedPipe == 0 {
		return nil, nil, fmt.Errorf("%s is a folder or a device; name a file", path)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer file.Close()
	src, err := readSource(path, file)
	if err != nil {
		return nil, nil, err
	}
	text := strings.Join(src.lines, "\n")
	f, err := formatOf(path, []byte(head(text)))
	if err != nil {
		return nil, nil, err
	}
	l, warnings, err := f.Read(path, strings.NewReader(text))
	if src.recoded != "" && err == nil {
		warnings = append(warnings, Warning{File: path, Message: "the file is not UTF-8; it was read as " + src.recoded})
	}
	return l, warnings, err
}

// head is what Detect sees of a decoded file: whole lines, so that nothing depends on where a block of bytes ends.
func head(text string) string {
	if len(text) <= headSize {
		return text
	}
	if i := strings.LastIndexByte(text[:headSize], '\n'); i > 0 {
		return text[:i]
	}
	return strings.ToValidUTF8(text[:headSize], "")
}

// stem is the name of a file without folder and extension: the name of a list that has none.
func stem(path string) string {
	base := filepath.Base(path)
	return strings.TrimSuffix(base, filepath.Ext(base))
}
