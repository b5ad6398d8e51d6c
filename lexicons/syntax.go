package lexicons

import (
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/corpus/decode"
)

// SyntaxError is a fault in a list file. It shows the place, the line and a caret under the fault:
//
//	loaded.tsv:14:9: weight is not a number: "strong"
//	    fiery	negative	strong
//	            	        ^
type SyntaxError struct {
	File    string
	Line    int    // from 1
	Column  int    // from 1, in characters
	Text    string // the line; may be empty
	Problem string // what is wrong, what was expected and what to do
}

// Error names file, line and column, the problem, and shows the line with a caret under the fault.
func (e *SyntaxError) Error() string {
	where := fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Problem)
	if e.Text == "" {
		return where
	}
	line, caret := e.excerpt()
	// The blanks before the caret repeat the tabs of the line, so that it stands right at any tab width.
	var pad strings.Builder
	column := 1
	for _, r := range line {
		if column++; column > caret {
			break
		}
		if r != '\t' {
			r = ' '
		}
		pad.WriteRune(r)
	}
	return where + "\n    " + line + "\n    " + pad.String() + "^"
}

// excerptWidth is how many characters of a line are shown.
const excerptWidth = 160

// excerpt is the part of the line around the fault, and the column of the fault in it. A file that is not a list may be one line
// of a million bytes, and what a terminal would obey stands as a sign: ␛ for escape.
func (e *SyntaxError) excerpt() (line string, caret int) {
	text, caret, before := []rune(e.Text), e.Column, ""
	if first := min(caret-excerptWidth*3/4, len(text)-excerptWidth); first > 0 {
		text, caret, before = text[first:], caret-first+1, "…"
	}
	if len(text) > excerptWidth {
		text = append(text[:excerptWidth:excerptWidth], '…')
	}
	return before + strings.Map(visible, string(text)), caret
}

// visible replaces a character that cannot be printed: a control by its picture, any other by the replacement character.
func visible(r rune) rune {
	const pictures, delete = '␀', 0x7f
	switch {
	case r == '\t' || unicode.IsPrint(r):
		return r
	case r < ' ':
		return pictures + r
	case r == delete:
		return '␡'
	}
	return utf8.RuneError
}

// Warning is something of a list file that was left out or repaired; the rest of the list stands.
type Warning struct {
	File    string
	Line    int // from 1; 0 when it concerns the whole file
	Message string
}

// String words the warning as compilers do: file, line, message.
func (w Warning) String() string {
	if w.Line == 0 {
		return w.File + ": " + w.Message
	}
	return fmt.Sprintf("%s:%d: %s", w.File, w.Line, w.Message)
}

// source is a list file in memory, cut into lines. Line ends may be LF, CR LF or CR, and a byte order mark may stand first.
type source struct {
	name    string
	lines   []string
	recoded string // what the bytes were read as, empty for UTF-8
}

var byteOrderMark = []byte("\ufeff")

// maxSource bounds a list file, in bytes.
const maxSource = 256 << 20

// readSource reads all of r. Old lexicons are often of one byte a character, and spreadsheets write UTF-16: see package decode.
func readSource(name string, r io.Reader) (*source, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxSource+1))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(data) > maxSource {
		return nil, fmt.Errorf("%s: the list is larger than %d MB; it may be no list", name, maxSource>>20)
	}
	s := &source{name: name}
	text, encoding, err := decode.All(data)
	if err != nil && !errors.Is(err, decode.ErrEmpty) {
		return nil, fmt.Errorf("%s: %w; a list is text: save it as CSV", name, err)
	}
	if encoding != "UTF-8" {
		s.recoded = encoding
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	s.lines = strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	return s, nil
}

// fault is a SyntaxError at a byte offset of line i, which counts from 0.
func (s *source) fault(i, offset int, format string, args ...any) *SyntaxError {
	e := &SyntaxError{File: s.name, Line: i + 1, Column: 1, Problem: fmt.Sprintf(format, args...)}
	if i >= 0 && i < len(s.lines) {
		e.Text = s.lines[i]
		e.Column += utf8.RuneCountInString(e.Text[:max(0, min(offset, len(e.Text)))])
	}
	return e
}

// maxWeight keeps weights in thousandths within 32 bits.
const maxWeight = 1e6

// parseWeight reads a finite weight.
func parseWeight(cell string) (float64, bool) {
	if strings.Count(cell, ",") == 1 && !strings.Contains(cell, ".") {
		cell = strings.Replace(cell, ",", ".", 1) // as half of Europe writes it
	}
	w, err := strconv.ParseFloat(cell, 64)
	return w, err == nil && !math.IsNaN(w) && math.Abs(w) <= maxWeight
}

func formatWeight(w float64) string { return strconv.FormatFloat(w, 'g', -1, 64) }
