package corpus

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// unescaped is the byte that a one-letter escape stands for.
var unescaped = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// unescape resolves the escapes of the inside of a valid JSON string. A lone surrogate becomes U+FFFD. Bytes that are
// no UTF-8 stay as they are: what they are is decided where all values are decoded.
func unescape(raw []byte) string {
	i := bytes.IndexByte(raw, '\\')
	if i < 0 {
		return string(raw)
	}
	var out strings.Builder
	out.Grow(len(raw))
	for ; i >= 0; i = bytes.IndexByte(raw, '\\') {
		out.Write(raw[:i])
		if raw[i+1] != 'u' {
			out.WriteByte(unescaped[raw[i+1]])
			raw = raw[i+2:]
			continue
		}
		r, _ := hex4(raw[i+2:])
		raw = raw[i+6:]
		if utf16.IsSurrogate(r) {
			pair := rune(utf8.RuneError)
			if len(raw) >= 6 && raw[0] == '\\' && raw[1] == 'u' {
				low, _ := hex4(raw[2:])
				pair = utf16.DecodeRune(r, low)
			}
			if r = pair; r != utf8.RuneError {
				raw = raw[6:]
			}
		}
		out.WriteRune(r)
	}
	out.Write(raw)
	return out.String()
}

// hex4 reads the four hexadecimal digits of a \u escape.
func hex4(data []byte) (r rune, ok bool) {
	if len(data) < 4 {
		return 0, false
	}
	for _, b := range data[:4] {
		switch {
		case isDigit(b):
			b -= '0'
		case 'a' <= b && b <= 'f':
			b -= 'a' - 10
		case 'A' <= b && b <= 'F':
			b -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(b)
	}
	return r, true
}

// jsonText turns a valid raw value into the text of a field: strings unescaped, numbers and truth values as written,
// null empty, the texts of an array joined by ", " (authors), of an object its member "name" (the outlet in news APIs).
func jsonText(raw []byte) string {
	switch raw[0] {
	case '"':
		return unescape(raw[1 : len(raw)-1])
	case 'n':
		return ""
	case '[':
		var parts []string
		s := jsonScanner{data: raw}
		s.array(func(value []byte) { // cannot fail: raw is valid
			if value[0] != '[' {
				parts = append(parts, jsonText(value))
			}
		})
		return strings.Join(parts, ", ")
	case '{':
		var name string
		s := jsonScanner{data: raw}
		s.object(func(key, value []byte) {
			if string(key) == "name" && value[0] == '"' {
				name = jsonText(value)
			}
		})
		return name
	}
	return string(raw)
}

// jsonRecord reads one object into a record.
func jsonRecord(data []byte, c *columns) (*record, error) {
	rec := new(record)
	err := scanObject(data, func(key, value []byte) {
		if s, ok := c.find(key); ok {
			rec.set(s, jsonText(value))
		}
	})
	return rec, err
}
