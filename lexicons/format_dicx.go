package lexicons

import "io"

var formatDicx = Format{
	Name:       "dicx",
	Doc:        "LIWC-22 .dicx: a table with DicTerm and a column for each category, marked X or weighted",
	Extensions: []string{".dicx", ".csv"},
	Detect:     func(head []byte) bool { return headerHas(head, "dicterm") },
	Read: func(name string, r io.Reader) (*List, []Warning, error) {
		t, err := readTable(name, r)
		if err != nil {
			return nil, nil, err
		}
		term := t.column("dicterm")
		if term < 0 {
			return nil, nil, t.fault(0, 0, "the header has no column DicTerm")
		}
		return t.marked(newBuilder(name), term, nil)
	},
}
