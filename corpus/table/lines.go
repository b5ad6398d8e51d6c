package table

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"tellings/corpus/decode"
)

// lines gives the lines of a table, decoded, without their ends, and takes back lines that were read too far.
type lines struct {
	in    *bufio.Reader
	page  decode.Charset
	most  int  // bytes of a row
	cr    bool // lines end in CR alone
	read  int  // lines taken from in
	back  []string
	at    int // number of the first line in back
	close int // below this line no quotation mark closes a cell: looked for and not found
}

// tooLong is a row above the limit, in bytes.
type tooLong int

func (n tooLong) Error() string {
	return fmt.Sprintf("the row is longer than %.4g MB; look for a quotation mark that is not closed, or raise --record-limit", float64(n)/(1<<20))
}

// next returns the next line and its number.
func (l *lines) next() (string, int, error) {
	if len(l.back) > 0 {
		line, n := l.back[0], l.at
		l.back, l.at = l.back[1:], l.at+1
		return line, n, nil
	}
	end := byte('\n')
	if l.cr {
		end = '\r'
	}
	l.read++
	var buf []byte
	long := false
	for {
		part, err := l.in.ReadSlice(end)
		if len(buf)+len(part) > l.most {
			buf, long = nil, true
		}
		if !long {
			buf = append(buf, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && len(part) == 0 && len(buf) == 0 && !long:
			return "", l.read, io.EOF
		case err != nil && !errors.Is(err, io.EOF):
			return "", l.read, err
		case long:
			return "", l.read, tooLong(l.most)
		}
		buf = bytes.TrimSuffix(buf, []byte{end})
		if !l.cr {
			buf = bytes.TrimSuffix(buf, []byte{'\r'})
		}
		return l.page.UTF8(string(buf)), l.read, nil
	}
}

// push gives lines back that begin with number at.
func (l *lines) push(text []string, at int) {
	if len(text) == 0 {
		return
	}
	l.back, l.at = append(text[:len(text):len(text)], l.back...), at
}

// noCloser remembers that no line up to number n closes a cell.
func (l *lines) noCloser(n int) { l.close = max(l.close, n) }

// hopeless reports that nothing closes a cell which opens in line n: all lines that could are known.
func (l *lines) hopeless(n int) bool { return n < l.close }
