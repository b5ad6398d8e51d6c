package document

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"

	"golang.org/x/net/html/charset"
)

// Mail is a message, or a page that a browser saved as one (.mht).
type Mail struct {
	Subject, From, Date, Location string
	HTML, Plain                   string // the longest part of each kind
}

// maxDepth of parts within parts.
const maxDepth = 16

// ReadMail takes a message apart.
func ReadMail(r io.Reader) (Mail, error) {
	msg, err := mail.ReadMessage(r)
	if err != nil {
		return Mail{}, fmt.Errorf("the file has no head as mail and saved pages have it: %w", err)
	}
	words := mime.WordDecoder{CharsetReader: charset.NewReaderLabel}
	head := func(name string) string {
		value := msg.Header.Get(name)
		if plain, err := words.DecodeHeader(value); err == nil {
			return plain
		}
		return value
	}
	m := Mail{Subject: head("Subject"), From: head("From"), Date: head("Date"), Location: head("Snapshot-Content-Location")}
	if m.Location == "" {
		m.Location = head("Content-Location")
	}
	if a, err := mail.ParseAddress(m.From); err == nil && a.Name != "" {
		m.From = a.Name
	}
	err = m.part(msg.Header.Get("Content-Type"), msg.Header.Get("Content-Transfer-Encoding"), msg.Body, 0)
	if m.HTML == "" && m.Plain == "" && err == nil {
		err = errors.New("the message has no text")
	}
	if m.HTML != "" || m.Plain != "" {
		err = nil // a break behind the text costs nothing
	}
	return m, err
}

// part reads one part and those within it.
func (m *Mail) part(contentType, encoding string, body io.Reader, depth int) error {
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind = "text/plain"
	}
	if strings.HasPrefix(kind, "multipart/") && depth < maxDepth {
		parts := multipart.NewReader(body, params["boundary"])
		for {
			p, err := parts.NextRawPart()
			if errors.Is(err, io.EOF) {
				return nil
			}
			if err != nil {
				return fmt.Errorf("the parts of the message are broken: %w", err)
			}
			if err := m.part(p.Header.Get("Content-Type"), p.Header.Get("Content-Transfer-Encoding"), p, depth+1); err != nil {
				return err
			}
		}
	}
	if kind != "text/html" && kind != "text/plain" && kind != "application/xhtml+xml" {
		return nil
	}
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, lineless{body})
	}
	data, err := io.ReadAll(io.LimitReader(body, maxPart))
	if err != nil && len(data) == 0 {
		return fmt.Errorf("a part of the message cannot be decoded: %w", err)
	}
	text := string(data)
	if label := params["charset"]; label != "" && !strings.EqualFold(label, "utf-8") {
		if r, err := charset.NewReaderLabel(label, bytes.NewReader(data)); err == nil {
			if decoded, err := io.ReadAll(r); err == nil {
				text = string(decoded)
			}
		}
	}
	if kind == "text/plain" {
		if len(text) > len(m.Plain) {
			m.Plain = text
		}
	} else if len(text) > len(m.HTML) {
		m.HTML = text
	}
	return nil
}

// lineless leaves out line ends, which base64 in mail has.
type lineless struct{ r io.Reader }

func (l lineless) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	kept := p[:0]
	for _, b := range p[:n] {
		if b != '\r' && b != '\n' && b != ' ' {
			kept = append(kept, b)
		}
	}
	return len(kept), err
}
