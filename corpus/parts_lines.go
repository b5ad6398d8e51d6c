package corpus

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"tellings/corpus/text"
)

// paragraphs cuts s at its line breaks, or, if s is hard-wrapped, at its blank lines. Spans are without the white space
// around them; empty lines give none.
func paragraphs(s string) []paragraph {
	lines := make([]paragraph, 0, strings.Count(s, "\n")+1)
	blank := false
	for start := 0; start < len(s); {
		end, next := lineEnd(s, start)
		line := strings.TrimRightFunc(s[start:end], unicode.IsSpace)
		start += len(line) - len(strings.TrimLeftFunc(line, unicode.IsSpace))
		if line = strings.TrimLeftFunc(line, unicode.IsSpace); line != "" {
			lines = append(lines, paragraph{text.Span{Start: start, End: start + len(line)}, blank, endsSentence(line)})
		}
		blank = line == ""
		start = next
	}
	if hardWrapped(s, lines) {
		lines = joinBlocks(s, lines)
	}
	return cutCredits(s, lines)
}

// credits begin what agencies put behind the last sentence, in brackets and often in its paragraph: who wrote and who edited.
var credits = []string{"(Reporting by ", "(Additional reporting by ", "(Writing by ", "(Editing by ", "(Reporting and writing by ", "(Reporting and editing by "}

// cutCredits makes paragraphs of their own of such credits.
func cutCredits(s string, lines []paragraph) []paragraph {
	if !strings.Contains(s, "ing by ") {
		return lines
	}
	for i := 0; i < len(lines); i++ {
		line := lines[i].Of(s)
		if !strings.HasSuffix(line, ")") {
			continue
		}
		for _, c := range credits {
			at := strings.LastIndex(line, c)
			if at <= 0 {
				continue
			}
			text := strings.TrimRightFunc(line[:at], unicode.IsSpace)
			if text == "" {
				break
			}
			credit := lines[i]
			credit.Start, credit.gap = credit.Start+at, false
			lines[i].End, lines[i].closed = lines[i].Start+len(text), endsSentence(text)
			lines = slices.Insert(lines, i+1, credit)
			i++
			break
		}
	}
	return lines
}

// lineEnd returns the end of the line that begins at start, and the start of the next: after \n, \r\n or \r.
func lineEnd(s string, start int) (end, next int) {
	end = len(s)
	if i := strings.IndexByte(s[start:], '\n'); i >= 0 {
		end = start + i
	}
	if i := strings.IndexByte(s[start:end], '\r'); i >= 0 && start+i+1 < end {
		return start + i, start + i + 1
	}
	return end, end + 1
}

// hardWrapped reports whether the line breaks of s come from a fixed line width: the lines within blocks are nearly all 45
// to 100 bytes long, seldom end sentences, and the next often goes on in lower case. All three are asked for, since
// short paragraphs without blank lines between them, and lists, show one or two of them. In a narrow column nearly every line goes on
// in lower case, which tells by itself.
func hardWrapped(s string, lines []paragraph) bool {
	inner, wide, column, closed, lower := 0, 0, 0, 0, 0
	for i := 1; i < len(lines); i++ {
		if lines[i].gap {
			continue
		}
		inner++
		switch n := lines[i-1].Len(); {
		case 45 <= n && n <= 100:
			wide++
		case 15 <= n && n < 45:
			column++
		}
		if lines[i-1].closed {
			closed++
		}
		if r, _ := utf8.DecodeRuneInString(lines[i].Of(s)); unicode.IsLower(r) {
			lower++
		}
	}
	return inner >= 3 && closed*2 <= inner && (wide*10 >= inner*8 && lower*10 >= inner*3 || (wide+column)*10 >= inner*8 && lower*10 >= inner*9)
}

// joinBlocks makes one paragraph of the lines between two blank lines.
func joinBlocks(s string, lines []paragraph) []paragraph {
	blocks := lines[:0]
	for i, l := range lines {
		if i == 0 || l.gap {
			blocks = append(blocks, l)
			continue
		}
		last := &blocks[len(blocks)-1]
		last.End, last.closed = l.End, l.closed
	}
	return blocks
}
