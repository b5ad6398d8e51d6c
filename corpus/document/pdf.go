package document

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ledongthuc/pdf"
)

// errNoText is a PDF of pictures.
var errNoText = errors.New("no text in the PDF: its pages may be pictures, or its fonts have no letters; run it through text recognition (OCR), or save it as text")

// PDF reads the lines of text of a PDF, page by page, in the order in which the file has them; a blank line parts pages. Columns,
// heads and feet of pages are not told apart from the text.
func PDF(r io.ReaderAt, size int64) (lines []string, err error) {
	defer func() { // the library panics on broken files; no input may end the program
		if x := recover(); x != nil {
			lines, err = nil, fmt.Errorf("the PDF is broken: %v", x)
		}
	}()
	doc, err := pdf.NewReader(r, size)
	if err != nil {
		return nil, fmt.Errorf("the PDF cannot be read: %w", err)
	}
	for n := 1; n <= min(doc.NumPage(), maxPages); n++ {
		page := doc.Page(n)
		if page.V.IsNull() {
			continue
		}
		text, err := page.GetPlainText(nil)
		if err != nil {
			return nil, fmt.Errorf("page %d of the PDF cannot be read: %w", n, err)
		}
		lines = append(lines, strings.Split(strings.TrimSpace(text), "\n")...)
		lines = append(lines, "")
	}
	if strings.TrimSpace(strings.Join(lines, "")) == "" {
		return nil, errNoText
	}
	return lines, nil
}

// maxPages bounds what is read of one PDF.
const maxPages = 5000
