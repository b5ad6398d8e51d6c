package corpus

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"tellings/lang"
)

// rule knows paragraphs by their words. A paragraph fits when it is one of the phrases of is; or when it starts with one
// of starts (if any), holds one of has (if any), ends with one of ends (if any), is no longer than most bytes, and, where
// open is set, does not end as a sentence does. Phrases are in lower case with straight marks; see foldLine.
type rule struct {
	name   string
	kind   PartKind
	most   int
	open   bool
	is     []string
	starts []string
	has    []string
	any    *lang.Phrases // has, nil if there are none
	ends   []string
}

// longestRuled bounds the paragraphs that rules look at; longer ones are running text.
const longestRuled = 400

// rules reads the table furniture of every shipped language. The first that fits decides.
func rules() []*rule {
	var all []*rule
	for _, l := range lang.Languages {
		var last *rule
		for _, row := range l.Rows("furniture", 3) {
			if last == nil || last.name != row.Cells[0] {
				last = &rule{name: row.Cells[0]}
				all = append(all, last)
			}
			last.set(row.Cells[1], strings.Fields(row.Cells[2]))
		}
	}
	for _, r := range all {
		if r.has != nil {
			r.any = lang.NewPhrases(r.has)
		}
	}
	return all
}

// set takes one row of the table.
func (r *rule) set(property string, words []string) {
	for i, w := range words {
		words[i] = strings.ReplaceAll(w, "+", " ")
	}
	switch property {
	case "kind":
		r.kind = PartKind(slices.Index(partNames[:], words[0]))
	case "most":
		r.most, _ = strconv.Atoi(words[0]) // a test reads every row
	case "open":
		r.open = true
	case "is":
		r.is = append(r.is, words...)
	case "starts":
		r.starts = append(r.starts, words...)
	case "has":
		r.has = append(r.has, words...)
	case "ends":
		r.ends = append(r.ends, words...)
	default:
		r.name = "" // and the test says so
	}
}

// ruleIndex finds the rules that a line may fit: whole lines by a map, beginnings by their first byte.
type ruleIndex struct {
	whole  map[string]PartKind
	starts [256][]start
	rest   []*rule // those without starts
}

type start struct {
	phrase string
	rule   *rule
}

var indexed = sync.OnceValue(func() *ruleIndex {
	x := &ruleIndex{whole: make(map[string]PartKind)}
	for _, r := range rules() {
		for _, phrase := range r.is {
			x.whole[phrase] = r.kind
		}
		for _, phrase := range r.starts {
			x.starts[phrase[0]] = append(x.starts[phrase[0]], start{phrase, r})
		}
		if r.is == nil && r.starts == nil {
			x.rest = append(x.rest, r)
		}
	}
	return x
})

// headSpan and tailSpan are how many bytes of a paragraph are folded to look for beginnings, and for what stands at the
// end of one that is a sentence (a picture credit, a note of who helped). The whole is folded only if one of these fits.
const (
	headSpan = 48
	tailSpan = 96
)

// ruleKind tells what the rules know of a paragraph; open says that it does not end as a sentence does.
func ruleKind(paragraph string, open bool) (kind PartKind, known bool) {
	if len(paragraph) > longestRuled {
		return Body, false
	}
	head := foldLine(strings.TrimLeft(paragraph[:min(len(paragraph), headSpan)], "*_>-|[#•–— \t"))
	if head == "" {
		return Body, false
	}
	index := indexed()
	if len(paragraph) < headSpan {
		if kind, known = index.whole[strings.TrimRight(head, ".:!>*_] ")]; known {
			return kind, true
		}
	}
	for _, s := range index.starts[head[0]] {
		if strings.HasPrefix(head, s.phrase) && s.rule.fits(foldLine(paragraph), len(paragraph), open) {
			return s.rule.kind, true
		}
	}
	tail := paragraph
	if !open {
		tail = paragraph[max(0, len(paragraph)-tailSpan):]
	}
	tail = foldLine(tail)
	for _, r := range index.rest {
		if r.fits(tail, len(paragraph), open) {
			return r.kind, true
		}
	}
	return Body, false
}

// fits tests all but is and starts, on a folded line that comes from a paragraph of size bytes.
func (r *rule) fits(line string, size int, open bool) bool {
	if size > r.most || r.open && !open {
		return false
	}
	if r.ends != nil {
		end := strings.TrimRight(line, ".:!)] ")
		if !slices.ContainsFunc(r.ends, func(p string) bool { return strings.HasSuffix(end, p) }) {
			return false
		}
	}
	return r.any == nil || r.any.In(line)
}

// foldLine returns s in lower case with straight quotation marks, hyphens and blanks. Other characters stay.
func foldLine(s string) string {
	var buf [longestRuled]byte
	line := buf[:0]
	for i := 0; i < len(s); i++ {
		b := s[i]
		switch {
		case b < 0xC2:
			b = lower[b]
		case b == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && straight[s[i+2]] != 0: // U+2010 to U+201F
			b = straight[s[i+2]]
			i += 2
		case b == 0xC2 && i+1 < len(s) && s[i+1] == 0xA0: // no-break space
			b = ' '
			i++
		}
		line = append(line, b)
	}
	return string(line)
}

// lower is the lower case of ASCII bytes; others are themselves.
var lower = func() (t [256]byte) {
	for b := range t {
		t[b] = byte(b)
		if 'A' <= b && b <= 'Z' {
			t[b] += 'a' - 'A'
		}
	}
	return t
}()

// straight gives by the last byte of their UTF-8 the ASCII signs of dashes and curly quotation marks.
var straight = [256]byte{0x90: '-', 0x91: '-', 0x92: '-', 0x93: '-', 0x94: '-', 0x98: '\'', 0x99: '\'', 0x9C: '"', 0x9D: '"'}
