package table

import "strings"

// cutter cuts lines into cells. A cell that begins with a quotation mark ends at the next mark that a separator or the end of the
// line follows; any other mark within is a character (RFC 4180 doubles it, and so it is read). A mark within a cell that does
// not begin with one is a character too.
type cutter struct {
	Dialect
	cells  []string
	quoted int // cells in quotation marks
	stray  int // marks that the rules do not allow

	cell strings.Builder // the open one
}

// start cuts the first line of a record and reports whether its last cell is still open.
func (c *cutter) start(line string) (open bool) {
	c.cells, c.quoted, c.stray = make([]string, 0, max(8, cap(c.cells))), 0, 0
	return c.fields(line)
}

// startPlain is start with the last opening mark, which nothing closes, taken for a character that is left out.
func (c *cutter) startPlain(line string) {
	if !c.start(line) {
		return
	}
	rest := c.cell.String()
	c.cell.Reset()
	for i := strings.IndexByte(rest, c.Comma); i >= 0; i = strings.IndexByte(rest, c.Comma) {
		c.cells = append(c.cells, strings.Clone(rest[:i]))
		rest = rest[i+1:]
	}
	c.cells = append(c.cells, strings.Clone(rest))
}

// more goes on with the next line within an open cell.
func (c *cutter) more(line string) (open bool) {
	c.cell.WriteByte('\n')
	rest, open := c.inside(line)
	if open {
		return true
	}
	return c.after(rest)
}

// fields cuts line, which begins at the beginning of a cell.
func (c *cutter) fields(line string) (open bool) {
	for {
		if inner := strings.TrimLeft(line, " "); strings.HasPrefix(inner, `"`) {
			c.quoted++
			c.cell.Reset()
			rest, open := c.inside(inner[1:])
			if open {
				return true
			}
			return c.after(rest)
		}
		end := strings.IndexByte(line, c.Comma)
		cell := line
		if end >= 0 {
			cell = line[:end]
		}
		if strings.IndexByte(cell, '"') >= 0 {
			c.stray++
		}
		c.cells = append(c.cells, c.unguard(cell))
		if end < 0 {
			return false
		}
		line = line[end+1:]
	}
}

// after ends a quoted cell and cuts what follows.
func (c *cutter) after(rest string) (open bool) {
	c.cells = append(c.cells, c.cell.String())
	c.cell.Reset()
	if rest = strings.TrimLeft(rest, " "); rest == "" {
		return false
	}
	return c.fields(rest[1:]) // behind the separator
}

// inside reads within quotation marks. It returns what follows the closing one, or that the cell stays open.
func (c *cutter) inside(line string) (rest string, open bool) {
	for {
		i := strings.IndexByte(line, '"')
		if i < 0 {
			c.cell.WriteString(line)
			return "", true
		}
		guarded := c.Backslash && i > 0 && line[i-1] == '\\'
		if guarded {
			c.cell.WriteString(line[:i-1])
			c.cell.WriteByte('"')
			line = line[i+1:]
			continue
		}
		c.cell.WriteString(line[:i])
		line = line[i+1:]
		switch behind := strings.TrimLeft(line, " "); {
		case strings.HasPrefix(line, `"`): // a doubled mark
			c.cell.WriteByte('"')
			line = line[1:]
		case behind == "" || behind[0] == c.Comma:
			return line, false
		default:
			c.stray++
			c.cell.WriteByte('"')
		}
	}
}

// unguard takes the backslashes off guarded marks of a cell without quotation marks around it.
func (c *cutter) unguard(cell string) string {
	if c.Backslash {
		cell = strings.ReplaceAll(cell, `\"`, `"`)
	}
	return strings.Clone(cell)
}
