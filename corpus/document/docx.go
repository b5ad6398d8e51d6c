// Package document takes the files of word processors apart into paragraphs of text: docx and odt (zipped XML, read with the
// standard library), RTF, PDF, and mail and saved pages in MIME. What is not text (pictures, notes, deleted text, fields) is left out.
package document

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxPart bounds an unpacked part of a document, in bytes, whatever the archive says of itself.
const maxPart = 256 << 20

// parts are how a zipped document names its text and the elements in it.
type parts struct {
	file      string            // within the archive
	paragraph map[string]bool   // elements that are a paragraph
	text      map[string]bool   // elements whose characters are text; nil for all within a paragraph
	sign      map[string]string // elements that stand for a sign
	skip      map[string]bool   // elements whose content is not shown
}

var docx = parts{
	file:      "word/document.xml",
	paragraph: map[string]bool{"p": true},
	text:      map[string]bool{"t": true},
	sign:      map[string]string{"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"},
	skip:      map[string]bool{"del": true, "instrText": true, "pPr": true, "rPr": true, "Fallback": true},
}

var odt = parts{
	file:      "content.xml",
	paragraph: map[string]bool{"p": true, "h": true},
	sign:      map[string]string{"tab": "\t", "line-break": "\n", "s": " "},
	skip:      map[string]bool{"tracked-changes": true, "note": true, "annotation": true},
}

// Docx reads the paragraphs of a Word document.
func Docx(r io.ReaderAt, size int64) ([]string, error) { return docx.read(r, size) }

// ODT reads the paragraphs of an OpenDocument text.
func ODT(r io.ReaderAt, size int64) ([]string, error) { return odt.read(r, size) }

func (p parts) read(r io.ReaderAt, size int64) ([]string, error) {
	archive, err := zip.NewReader(r, size)
	if err != nil {
		return nil, fmt.Errorf("the document is no zip archive of parts (%w); save it anew, or as text", err)
	}
	for _, f := range archive.File {
		if f.Name != p.file {
			continue
		}
		body, err := f.Open()
		if err != nil {
			return nil, fmt.Errorf("%s within the document: %w", p.file, err)
		}
		defer body.Close()
		return p.paragraphs(io.LimitReader(body, maxPart))
	}
	return nil, fmt.Errorf("the document has no part %s; it may be of another program: save it as docx, odt or text", p.file)
}

// paragraphs reads the XML. Of broken XML what stands before the break is returned with the error.
func (p parts) paragraphs(r io.Reader) (all []string, err error) {
	d := xml.NewDecoder(r)
	d.Strict = false
	var b strings.Builder
	depth, text, skip := 0, 0, 0 // open elements of each kind
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return all, fmt.Errorf("%s within the document is broken after %d paragraphs: %w", p.file, len(all), err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			name := t.Name.Local
			switch {
			case p.skip[name]:
				skip++
			case p.paragraph[name]:
				if depth++; depth == 1 {
					b.Reset()
				}
			case p.text[name]:
				text++
			case skip == 0 && depth > 0:
				b.WriteString(p.sign[name])
			}
		case xml.EndElement:
			name := t.Name.Local
			switch {
			case p.skip[name]:
				skip--
			case p.paragraph[name]:
				if depth--; depth == 0 {
					all = append(all, b.String())
				}
			case p.text[name]:
				text--
			}
		case xml.CharData:
			if skip == 0 && depth > 0 && (text > 0 || p.text == nil) {
				b.Write(t)
			}
		}
	}
}
