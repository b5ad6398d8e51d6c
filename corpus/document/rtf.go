package document

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// errNotRTF is a file that is named .rtf and is none.
var errNotRTF = errors.New(`the file does not begin with {\rtf; save it anew as RTF, or as text`)

// destinations are groups that hold no text of the document.
var destinations = map[string]bool{"fonttbl": true, "colortbl": true, "stylesheet": true, "info": true, "pict": true, "object": true, "header": true, "footer": true,
	"headerl": true, "headerr": true, "headerf": true, "footerl": true, "footerr": true, "footerf": true, "footnote": true, "fldinst": true, "listtable": true,
	"listoverridetable": true, "rsidtbl": true, "generator": true, "themedata": true, "colorschememapping": true, "latentstyles": true, "datastore": true, "xmlnstbl": true,
	"pntext": true, "pntxta": true, "pntxtb": true, "bkmkstart": true, "bkmkend": true, "filetbl": true, "revtbl": true, "annotation": true}

// signs are control words that stand for text.
var signs = map[string]string{"par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "tab": "\t", "cell": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
	"ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}", "\n": "\n", "\r": "\n"}

var codePages = map[int]*charmap.Charmap{1250: charmap.Windows1250, 1251: charmap.Windows1251, 1252: charmap.Windows1252, 1253: charmap.Windows1253, 1254: charmap.Windows1254,
	1257: charmap.Windows1257, 10000: charmap.Macintosh, 437: charmap.CodePage437, 850: charmap.CodePage850}

// group is the state that RTF keeps for what stands between braces.
type group struct {
	hidden bool
	after  int // characters that stand in for one of \u, for old readers
}

// rtf reads control words, \uN with its stand-ins, \'hh in the code page, and groups. It knows nothing of layout.
type rtf struct {
	in    string
	out   strings.Builder
	stack []group
	group
	page *charmap.Charmap
	skip int    // stand-ins still to be passed over
	high uint16 // first half of a character written as two \u
}

// RTF reads the paragraphs of a document in rich text.
func RTF(data string) ([]string, error) {
	data = strings.TrimLeft(data, "\ufeff \r\n\t")
	if !strings.HasPrefix(data, `{\rtf`) {
		return nil, errNotRTF
	}
	p := rtf{in: data, page: charmap.Windows1252, group: group{after: 1}}
	for p.in != "" {
		b := p.in[0]
		p.in = p.in[1:]
		switch b {
		case '{':
			p.stack = append(p.stack, p.group)
			p.skip = 0
		case '}':
			if n := len(p.stack); n > 0 {
				p.group, p.stack = p.stack[n-1], p.stack[:n-1]
			}
			p.skip = 0
		case '\\':
			p.control()
		case '\r', '\n', 0:
		default:
			p.char(b)
		}
	}
	return strings.Split(p.out.String(), "\n"), nil
}

// char writes one byte of the code page.
func (p *rtf) char(b byte) {
	if p.skip > 0 {
		p.skip--
		return
	}
	p.write(string(p.page.DecodeByte(b)))
}

func (p *rtf) write(s string) {
	if !p.hidden {
		p.out.WriteString(s)
	}
}

// control reads what follows a backslash.
func (p *rtf) control() {
	if p.in == "" {
		return
	}
	n := 0
	for n < len(p.in) && ('a' <= p.in[n] && p.in[n] <= 'z' || 'A' <= p.in[n] && p.in[n] <= 'Z') {
		n++
	}
	if n == 0 {
		p.symbol()
		return
	}
	word := p.in[:n]
	end := n
	if end < len(p.in) && p.in[end] == '-' {
		end++
	}
	for end < len(p.in) && '0' <= p.in[end] && p.in[end] <= '9' && end-n < 11 {
		end++
	}
	value, err := strconv.Atoi(p.in[n:end])
	given := err == nil
	if !given {
		end = n
	}
	p.in = strings.TrimPrefix(p.in[end:], " ")
	p.word(word, value, given)
}

// symbol reads a control sign: \'hh, \~, \*, an escaped brace.
func (p *rtf) symbol() {
	sign := p.in[:1]
	p.in = p.in[1:]
	switch {
	case sign == "'":
		if len(p.in) >= 2 {
			if b, err := strconv.ParseUint(p.in[:2], 16, 8); err == nil {
				p.in = p.in[2:]
				p.char(byte(b))
			}
		}
	case sign == "*":
		p.hidden = true // a destination that readers may pass over
	case p.skip > 0 && signs[sign] != "":
		p.skip--
	default:
		p.write(signs[sign])
	}
}

// word obeys a control word.
func (p *rtf) word(word string, value int, given bool) {
	switch {
	case destinations[word]:
		p.hidden = true
	case word == "v" || word == "deleted":
		p.hidden = !given || value != 0
	case word == "plain" && len(p.stack) > 0:
		p.hidden = p.stack[len(p.stack)-1].hidden
	case word == "ansicpg" && codePages[value] != nil:
		p.page = codePages[value]
	case word == "uc" && given:
		p.after = max(0, min(value, 16))
	case word == "u" && given:
		p.unicode(uint16(value))
	case word == "bin" && given:
		p.in = p.in[min(max(value, 0), len(p.in)):]
	default:
		p.write(signs[word])
	}
}

// unicode writes one unit of UTF-16.
func (p *rtf) unicode(unit uint16) {
	p.skip = p.after
	switch r := rune(unit); {
	case utf16.IsSurrogate(r) && r < 0xDC00:
		p.high = unit
	case utf16.IsSurrogate(r):
		p.write(string(utf16.DecodeRune(rune(p.high), r)))
		p.high = 0
	default:
		p.write(string(r))
	}
}
