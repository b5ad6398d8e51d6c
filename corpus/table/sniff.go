package table

import (
	"bytes"
	"strings"
)

// Dialect is how a table is written.
type Dialect struct {
	Comma     byte // what separates the cells: one of , ; tab |
	Backslash bool // \" is a quotation mark within a cell, as databases write it

	declared bool // the first line "sep=;" says what separates
	named    bool // each row has a name before its cells that the header has no column for
}

// sample is how much of a table is looked at.
const sample = 64 << 10

// separators are what may separate cells, the most usual first.
const separators = ",;\t|"

func separatorName(b byte) string {
	switch b {
	case ',':
		return "commas"
	case ';':
		return "semicolons"
	case '\t':
		return "tabs"
	}
	return "the sign " + string(b)
}

// endsInCR reports that lines end in CR alone, as old Mac programs write them.
func endsInCR(head []byte) bool {
	return bytes.IndexByte(head, '\n') < 0 && bytes.IndexByte(head, '\r') >= 0
}

// sniff finds the dialect in which the sample reads best: in which most rows have as many cells as the first. Of equal ones the
// separator that the first row has most of is taken.
func sniff(head []byte, cr, tabs bool) Dialect {
	text := string(head)
	if cr {
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	if i := strings.LastIndexByte(text, '\n'); len(head) >= sample && i > 0 {
		text = text[:i] // the last line may be cut off
	}
	first, rest, _ := strings.Cut(text, "\n")
	first = strings.TrimRight(first, "\r")
	if sep, ok := strings.CutPrefix(strings.ToLower(strings.Trim(first, `" `)), "sep="); ok && len(sep) == 1 && strings.Contains(separators+":^~#", sep) {
		d := Dialect{Comma: sep[0], declared: true}
		d.Backslash, d.named = guards(rest, d), false
		return d
	}
	if tabs {
		d := Dialect{Comma: '\t'}
		d.Backslash = guards(text, d)
		d.named = isNamed(text, d)
		return d
	}
	best, most := Dialect{Comma: ','}, -1.0
	for i := range len(separators) {
		d := Dialect{Comma: separators[i]}
		count := strings.Count(first, string(d.Comma))
		if count == 0 && i > 0 {
			continue
		}
		good, rows, _ := fits(text, d)
		score := float64(count) * (0.1 + float64(good)/float64(max(rows, 1)))
		if score > most {
			best, most = d, score
		}
	}
	best.Backslash = guards(text, best)
	best.named = isNamed(text, best)
	return best
}

// guards reports that rows fit better when a backslash guards quotation marks.
func guards(text string, d Dialect) bool {
	if !strings.Contains(text, `\"`) {
		return false
	}
	plain, _, _ := fits(text, d)
	d.Backslash = true
	guarded, _, stray := fits(text, d)
	return guarded > plain || guarded == plain && stray == 0
}

// isNamed reports that every row of text has one cell more than the first.
func isNamed(text string, d Dialect) bool {
	n, rows, longer, first := 0, 0, 0, ""
	c := cutter{Dialect: d}
	eachRecord(text, &c, func(cells int) {
		if rows++; rows == 1 {
			n = cells
		} else if cells == n+1 {
			longer++
		}
		if rows == 2 {
			first = c.cells[0]
		}
	})
	return longer == rows-1 && n > 1 && (longer > 1 || first == "1")
}

// fits cuts text into records and counts those with as many cells as the first one, all, and stray marks.
func fits(text string, d Dialect) (good, rows, stray int) {
	n := 0
	c := cutter{Dialect: d}
	eachRecord(text, &c, func(cells int) {
		if rows == 0 {
			n = cells
		}
		rows++
		if cells == n && c.stray == 0 {
			good++
		}
		stray += c.stray
	})
	return good, rows, stray
}

// eachRecord calls f with the number of cells of each record of text.
func eachRecord(text string, c *cutter, f func(cells int)) {
	open := false
	for line := range strings.SplitSeq(strings.TrimRight(text, "\r\n"), "\n") {
		line = strings.TrimSuffix(line, "\r")
		if open {
			open = c.more(line)
		} else if strings.TrimSpace(line) == "" {
			continue
		} else {
			open = c.start(line)
		}
		if !open {
			f(len(c.cells))
		}
	}
}
