package loaded

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"tellings/corpus/text"
	"tellings/features"
)

// Labels are what a coder said of passages of articles, by article id.
type Labels map[string][]Label

// Label is one of them.
type Label struct {
	text.Span
	Value string
}

// ReadLabels reads a CSV table with the columns article_id, start, end (byte offsets in the text as read) and column, such as
// the output of tellings sentences with a column added. Rows without a value are passed over.
func ReadLabels(name string, r io.Reader, column string) (Labels, error) {
	table := csv.NewReader(r)
	header, err := table.Read()
	if err != nil {
		return nil, fmt.Errorf("%s: the header row: %w", name, err)
	}
	var at [4]int
	for i, want := range []string{"article_id", "start", "end", column} {
		if at[i] = slices.Index(header, want); at[i] < 0 {
			return nil, fmt.Errorf("%s has no column %q; labels of sentences need article_id, start, end and the column of --label", name, want)
		}
	}
	labels := Labels{}
	for {
		row, err := table.Read()
		if errors.Is(err, io.EOF) {
			return labels, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		start, err1 := strconv.Atoi(row[at[1]])
		end, err2 := strconv.Atoi(row[at[2]])
		if err := errors.Join(err1, err2); err != nil || start < 0 || end <= start {
			line, _ := table.FieldPos(0)
			return nil, fmt.Errorf("%s:%d: start %q and end %q are no span of bytes", name, line, row[at[1]], row[at[2]])
		}
		if row[at[3]] != "" {
			id := row[at[0]]
			labels[id] = append(labels[id], Label{text.Span{Start: start, End: end}, row[at[3]]})
		}
	}
}

// Examples returns what d teaches: its own label stands for the whole of it, labels of passages for the sentences that they
// cover most of. Positive is the value that is looked for. Passages that are not scored teach nothing.
func (x *Extractor) Examples(d *features.Document, labels Labels, positive string) []Example {
	var out []Example
	passages := labels[d.Article.ID]
	if d.Article.Label == "" && len(passages) == 0 {
		return nil
	}
	rows := x.Sentences(d)
	add := func(span text.Span, value string, values []float64) {
		if value != "" && values != nil {
			out = append(out, Example{ID: d.Article.ID, Span: span, Values: values, Positive: value == positive})
		}
	}
	add(text.Span{Start: 0, End: len(d.Article.Text)}, d.Article.Label, Mean(d, rows))
	for _, l := range passages {
		if i := nearest(d, l.Span); i >= 0 {
			add(l.Span, l.Value, rows[i])
		}
	}
	return out
}

// nearest is the sentence that shares most bytes with span, or -1.
func nearest(d *features.Document, span text.Span) int {
	best, most := -1, 0
	for i, s := range d.Sentences {
		b := s.Span(d.Tokens)
		if n := min(b.End, span.End) - max(b.Start, span.Start); n > most {
			best, most = i, n
		}
	}
	return best
}
