package decode

import (
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// decodeBytes runs bytes through both steps of decoding.
func decodeBytes(raw string) (string, error) {
	r, page, err := Stream(strings.NewReader(raw))
	if err != nil {
		return "", err
	}
	data, err := io.ReadAll(r)
	return page.Text(string(data)), err
}

// utf16Bytes encodes s, little-endian when le.
func utf16Bytes(s string, le bool) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		if le {
			b.WriteString(string([]byte{byte(u), byte(u >> 8)}))
		} else {
			b.WriteString(string([]byte{byte(u >> 8), byte(u)}))
		}
	}
	return b.String()
}

// garble does to s what mendMojibake undoes.
func garble(s string) string {
	var b strings.Builder
	for i := range len(s) {
		b.WriteRune(Windows1252.char(s[i]))
	}
	return b.String()
}

const run1 = "The harbour council met on Monday to hear what the ferry company had to say about its new timetable."

func TestDecode(t *testing.T) {
	const line = "“Nobody asked,” said the mayor of Café Example – 😀."
	for _, c := range []struct{ name, raw, want string }{
		{"ASCII", "Ferry", "Ferry"},
		{"UTF-8", line, line},
		{"UTF-8 with BOM", "\ufeff" + line, line},
		{"UTF-16 LE with BOM", "\xff\xfe" + utf16Bytes(line, true), line},
		{"UTF-16 BE with BOM", "\xfe\xff" + utf16Bytes(line, false), line},
		{"UTF-16 LE without BOM", utf16Bytes(run1, true), run1},
		{"UTF-16 BE without BOM", utf16Bytes(run1, false), run1},
		{"UTF-16 with half a surrogate pair", "\xff\xfe" + "a\x00\x3d\xd8b\x00", "a\uFFFDb"},
		{"Windows-1252", "\x93Caf\xe9\x94 \x96 5 \x80", "“Café” – 5 €"},
		{"Windows-1252, a byte it does not define", "caf\xe9 \x81", "café \u0081"},
		{"UTF-8 with one broken byte", "“Café” \xff ferry", "“Café” \uFFFD ferry"},
		{"CR and CRLF stay", "a\r\nb\rc", "a\r\nb\rc"},
		{"a form feed stays", "a\fb", "a\fb"},
		{"mojibake", garble(line), line},
		{"mojibake twice", garble(garble(line)), line},
		{"mojibake of one apostrophe", "the mayorâ€™s ferry", "the mayor’s ferry"},
		{"mojibake whose ” lost a byte", "â€œNo deal,â€ she said. â€œNever.â€", "“No deal,” she said. “Never.”"},
		{"mojibake whose ” has U+FFFD", "â€œNo deal,â€\uFFFD she said.", "“No deal,” she said."},
		{"mojibake beside clean marks stays", "“The sign â€™ is garbled,” she said – “é”.", "“The sign â€™ is garbled,” she said – “é”."},
		{"clean capitals before a quotation mark", "“CAFÉ”", "“CAFÉ”"},
		{"clean Portuguese", "“A AMANHÔ não é hoje", "“A AMANHÔ não é hoje"},
		{"clean French", "« Âge » et « château »", "« Âge » et « château »"},
		{"a lone Â", "Â", "Â"},
		{"a garbled sign cut off", "â€", "â€"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := decodeBytes(c.raw)
			if err != nil || got != c.want {
				t.Errorf("decoded to %q, %v\nwant %q", got, err, c.want)
			}
		})
	}
}

func TestFilesThatAreNoText(t *testing.T) {
	for _, c := range []struct{ name, raw, want string }{
		{"empty", "", "empty"},
		{"PNG", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", "binary"},
		{"PDF", "%PDF-1.7 some text", "binary"},
		{"NULs", strings.Repeat("\x00", 100), "binary"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := decodeBytes(c.raw)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one that says %q", err, c.want)
			}
		})
	}
}

// What was garbled comes back, whatever news text it was, if it has any sign that garbling shows in.
func TestMojibakeRoundTrip(t *testing.T) {
	words := rapid.SampledFrom([]string{"ferry ", "mayor", "’s ", "“", "” ", " – ", "…", "é", "ñ", "ü", "£", "😀", ". "})
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(words).Draw(t, "words"), "")
		if got := mendMojibake(garble(s)); got != s {
			t.Fatalf("%q came back as %q", s, got)
		}
		if got := mendMojibake(s); got != s {
			t.Fatalf("clean %q became %q", s, got)
		}
	})
}

func FuzzDecode(f *testing.F) {
	f.Add("\xff\xfea\x00")
	f.Add("caf\xe9 â€™ \ufeff")
	f.Add(garble(garble("“é”")))
	f.Add("a\x00b")
	f.Fuzz(func(t *testing.T, raw string) {
		s, err := decodeBytes(raw)
		if err != nil && !errors.Is(err, ErrEmpty) && !errors.Is(err, ErrBinary) {
			t.Fatal(err)
		}
		if !utf8.ValidString(s) {
			t.Fatalf("%q decoded to %q, which is no UTF-8", raw, s)
		}
	})
}

func BenchmarkDecodeClean(b *testing.B) {
	text := strings.Repeat(run1+" “Nobody asked for it,” the mayor said.\n\n", 50)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Windows1252.Text(text)
	}
}
