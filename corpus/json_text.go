package corpus

import (
	"bytes"
	"slices"
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

// jsonText turns a valid raw value into the text of a field: strings unescaped, numbers and truth values as written, null and NaN
// empty. The texts of an array are joined: as paragraphs when they are the text, labels
// by "; ", else by ", " (authors). Of an object the member
// that APIs give its name or text by is taken; of one that is the text, all that stands in it, in order.
func jsonText(raw []byte, f field) string {
	switch raw[0] {
	case '"':
		return unescape(raw[1 : len(raw)-1])
	case 'n', 'N', 'I':
		return ""
	case '-':
		if raw[len(raw)-1] == 'y' { // -Infinity
			return ""
		}
	case '[':
		var parts []string
		s := jsonScanner{data: raw}
		s.array(func(value []byte) { // cannot fail: raw is valid
			if value[0] != '[' || f == fieldText {
				if t := jsonText(value, f); t != "" {
					parts = append(parts, t)
				}
			}
		})
		return strings.Join(parts, joint(f))
	case '{':
		return objectText(raw, f)
	}
	return string(raw)
}

// joint is what stands between the texts of a list.
func joint(f field) string {
	switch f {
	case fieldText:
		return "\n\n"
	case fieldLabel:
		return "; "
	}
	return ", "
}

// nameMembers are how APIs call the text of a value that is an object, the best first: {"source": {"name": …}}, {"headline": {"main": …}},
// {"title": {"rendered": …}}.
var nameMembers = []string{"name", "title", "main", "original", "rendered", "text", "value", "content"}

// textMembers are those whose strings make the text of an article that is kept in pieces.
var textMembers = map[string]bool{"summary": true, "sections": true, "headline": true, "headlines": true, "paragraphs": true, "blocks": true, "body": true, "text": true, "content": true, "rendered": true, "items": true}

func objectText(raw []byte, f field) string {
	s := jsonScanner{data: raw}
	if f == fieldText {
		var parts []string
		s.object(func(key, value []byte) {
			if !textMembers[string(key)] {
				return
			}
			if t := jsonText(value, f); t != "" {
				parts = append(parts, t)
			}
		})
		return strings.Join(parts, joint(f))
	}
	best, rank := "", len(nameMembers)
	s.object(func(key, value []byte) {
		if i := slices.Index(nameMembers, string(key)); i >= 0 && i < rank && value[0] == '"' {
			if t := jsonText(value, f); t != "" {
				best, rank = t, i
			}
		}
	})
	return best
}

// jsonRecord reads one object into a record.
func jsonRecord(data []byte, c *columns) (*record, error) {
	rec := new(record)
	err := scanObject(data, func(key, value []byte) { rec.member(key, value, c) })
	if err == nil && rec.values[fieldText] == "" {
		rec.members = memberNames(data)
	}
	return rec, err
}

// maxPath is how many objects deep a field may stand: "response.docs" and "fields.bodyText" are two.
const maxPath = 4

// member takes a member that is a field. Of one that is an object, and under which a field may stand, the members are looked at by their paths.
func (r *record) member(path, value []byte, c *columns) {
	if slot, ok := c.find(path); ok {
		r.set(slot, jsonText(value, slot.field))
	}
	if value[0] != '{' || !c.leads(path) {
		return
	}
	s := jsonScanner{data: value}
	prefix := string(path) + "."
	s.object(func(key, value []byte) { r.member([]byte(prefix+string(key)), value, c) }) // cannot fail: value is valid
}

// memberNames lists the names of the members of an object, and of those within by their paths, for a message.
func memberNames(data []byte) (names []string) {
	var walk func(prefix string, data []byte, depth int)
	walk = func(prefix string, data []byte, depth int) {
		s := jsonScanner{data: data}
		s.space()
		s.object(func(key, value []byte) {
			name := prefix + string(key)
			if value[0] == '{' && depth < maxPath {
				walk(name+".", value, depth+1)
			} else {
				names = append(names, name)
			}
		})
	}
	walk("", data, 1)
	return names
}
