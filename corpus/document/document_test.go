package document

import (
	"archive/zip"
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestRTF(t *testing.T) {
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"paragraphs", `{\rtf1\ansi The dike held.\par It rained.}`, []string{"The dike held.", "It rained."}},
		{"letters of the code page", `{\rtf1\ansi\ansicpg1252 Caf\'e9 Osk}`, []string{"Café Osk"}},
		{"another code page", `{\rtf1\ansi\ansicpg1251 \'cc\'e8\'f0}`, []string{"Мир"}},
		{"a character with its stand-in", `{\rtf1\ansi\uc1 \u8220?Never\u8221?}`, []string{"“Never”"}},
		{"without stand-ins", `{\rtf1\ansi\uc0 \u8220 Never\u8221 }`, []string{"“Never”"}},
		{"a character of two halves", `{\rtf1\ansi\uc1\u-10179?\u-8704?}`, []string{"😀"}},
		{"signs", `{\rtf1\ansi\ldblquote No\rdblquote  \emdash  she left}`, []string{"“No” — she left"}},
		{"an escaped brace", `{\rtf1\ansi a \{b\} c}`, []string{"a {b} c"}},
		{"tables of fonts and colours are no text", `{\rtf1{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\*\generator Osk 1;}Text}`, []string{"Text"}},
		{"hidden text", `{\rtf1 seen{\v unseen} seen}`, []string{"seen seen"}},
		{"a field shows its result", `{\rtf1{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}}`, []string{"link"}},
		{"braces that do not close", `{\rtf1 {a {b`, []string{"a b"}},
		{"bytes that are no text", `{\rtf1\bin3 {{{x}`, []string{"x"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := RTF(c.in)
			if err != nil || !slices.Equal(got, c.want) {
				t.Errorf("%q, %v, want %q", got, err, c.want)
			}
		})
	}
	if _, err := RTF("The dike held."); !errors.Is(err, errNotRTF) {
		t.Errorf("plain text: %v, want %v", err, errNotRTF)
	}
}

// zipped is an archive of one part.
func zipped(t testing.TB, name, content string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write([]byte(content)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestZipped(t *testing.T) {
	const word, text = "word/document.xml", "content.xml"
	for _, c := range []struct {
		name, part, in string
		odt            bool
		want           []string
		fault          string
	}{
		{"docx: paragraphs of runs", word, `<w:document><w:p><w:r><w:t>The dike </w:t></w:r><w:r><w:t>held.</w:t></w:r></w:p><w:p><w:r><w:t>It rained.</w:t></w:r></w:p></w:document>`, false, []string{"The dike held.", "It rained."}, ""},
		{"docx: deleted text is not shown", word, `<w:p><w:r><w:t>held</w:t></w:r><w:del><w:r><w:delText>broke</w:delText><w:t>broke</w:t></w:r></w:del></w:p>`, false, []string{"held"}, ""},
		{"docx: the code of a field is not shown", word, `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>`, false, []string{"7"}, ""},
		{"docx: breaks and tabs", word, `<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>`, false, []string{"a\nb\tc"}, ""},
		{"docx: broken off", word, `<w:p><w:r><w:t>whole</w:t></w:r></w:p><w:p><w:r><w:t>half`, false, []string{"whole"}, "broken after 1 paragraphs"},
		{"docx: another archive", "mimetype", "x", false, nil, "no part word/document.xml"},
		{"odt: headings and paragraphs", text, `<office:text><text:h>Dike</text:h><text:p>It <text:span>held</text:span>.</text:p></office:text>`, true, []string{"Dike", "It held."}, ""},
		{"odt: notes and comments are not shown", text, `<text:p>It held<text:note><text:p>note</text:p></text:note>.</text:p>`, true, []string{"It held."}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := zipped(t, c.part, c.in)
			read := Docx
			if c.odt {
				read = ODT
			}
			got, err := read(bytes.NewReader(data), int64(len(data)))
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
			if c.fault == "" && err != nil || c.fault != "" && (err == nil || !strings.Contains(err.Error(), c.fault)) {
				t.Errorf("%v, want an error that says %q", err, c.fault)
			}
		})
	}
	if _, err := Docx(strings.NewReader("The dike held."), 14); err == nil || !strings.Contains(err.Error(), "save it") {
		t.Errorf("no archive: %v, want an error that says what to do", err)
	}
}

func TestReadMail(t *testing.T) {
	const message = "From: Gull Post <letter@gull.example>\r\nSubject: =?utf-8?q?Dike_held_=E2=80=93_again?=\r\nDate: Thu, 12 Mar 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n" +
		"--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 is dry.\r\n" +
		"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+VGhlIGNhZsOpIGlzIGRyeS48L3A+\r\n--b--\r\n"
	m, err := ReadMail(strings.NewReader(message))
	if err != nil {
		t.Fatal(err)
	}
	if m.Subject != "Dike held – again" || !strings.Contains(m.From, "Gull Post") || !strings.HasPrefix(m.Date, "Thu, 12 Mar 2026") {
		t.Errorf("head %q, %q, %q", m.Subject, m.From, m.Date)
	}
	if strings.TrimSpace(m.Plain) != "The café is dry." || strings.TrimSpace(m.HTML) != "<p>The café is dry.</p>" {
		t.Errorf("parts %q and %q", m.Plain, m.HTML)
	}
	if _, err := ReadMail(strings.NewReader("no head")); err == nil {
		t.Error("text without a head is read as mail")
	}
}

func FuzzRTF(f *testing.F) {
	f.Add(`{\rtf1\ansi\ansicpg1252\uc1 \u8220?a\'e9\par{\v b}\bin9 }`)
	f.Fuzz(func(t *testing.T, in string) {
		paragraphs, _ := RTF(in)
		for _, p := range paragraphs {
			if !utf8.ValidString(p) {
				t.Errorf("%q is not UTF-8", p)
			}
		}
	})
}

func FuzzZipped(f *testing.F) {
	f.Add([]byte(`<w:p><w:t>a</w:t></w:p>`))
	f.Add([]byte(`</w:p><w:p><w:del><w:p>`))
	f.Fuzz(func(t *testing.T, part []byte) {
		for _, c := range []struct {
			name string
			read parts
		}{{"word/document.xml", docx}, {"content.xml", odt}} {
			data := zipped(t, c.name, string(part))
			_, _ = c.read.read(bytes.NewReader(data), int64(len(data))) // any answer will do: it must come
		}
		_, _ = PDF(bytes.NewReader(part), int64(len(part)))
	})
}

func FuzzReadMail(f *testing.F) {
	f.Add("Subject: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n")
	f.Fuzz(func(t *testing.T, in string) {
		m, err := ReadMail(strings.NewReader(in))
		if err == nil && len(m.Plain)+len(m.HTML) > 4*len(in)+64 {
			t.Errorf("%d bytes became %d", len(in), len(m.Plain)+len(m.HTML))
		}
	})
}
