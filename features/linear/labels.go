package linear

import (
	"errors"
	"fmt"
	"io"
	"strconv"

	"tellings/corpus/table"
	"tellings/corpus/text"
)

// Labels are what a coder said of passages of articles, by article id.
type Labels map[string][]Label

// Label is one of them.
type Label struct {
	text.Span
	Value string
}

// ReadLabels reads a table with the columns article_id, start, end (byte offsets in the text as read) and column, such as
// the output of tellings sentences with a column added. Rows without a value are passed over.
func ReadLabels(name string, r io.Reader, column string) (Labels, error) {
	rows, err := table.New(r, false)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var at [4]int
	for i, want := range []string{"article_id", "start", "end", column} {
		if at[i] = rows.Column(want); at[i] < 0 {
			return nil, fmt.Errorf("%s has no column %q; labels of passages need article_id, start, end and the column of --label", name, want)
		}
	}
	labels := Labels{}
	for {
		r, err := rows.Next()
		if errors.Is(err, io.EOF) {
			return labels, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if r.Fault != "" {
			return nil, fmt.Errorf("%s:%d: %s", name, r.Line, r.Fault)
		}
		row := r.Cells
		start, err1 := strconv.Atoi(row[at[1]])
		end, err2 := strconv.Atoi(row[at[2]])
		if err := errors.Join(err1, err2); err != nil || start < 0 || end <= start {
			return nil, fmt.Errorf("%s:%d: start %q and end %q are no span of bytes", name, r.Line, row[at[1]], row[at[2]])
		}
		if row[at[3]] != "" {
			id := row[at[0]]
			labels[id] = append(labels[id], Label{text.Span{Start: start, End: end}, row[at[3]]})
		}
	}
}
