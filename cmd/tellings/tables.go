package main

import (
	"bytes"
	"context"
	"io"

	"tellings/corpus"
	"tellings/features"
	"tellings/reports"
)

// opened opens the inputs and compiles the lists.
func (in *input) opened(args []string) (*corpus.Source, *features.Analyzer, error) {
	src, err := in.open(args)
	if err != nil {
		return nil, nil, err
	}
	a, _, err := in.analyzer()
	return src, a, err
}

// tabled writes a table to out, or to standard output, and shows progress: what all commands share that go through articles. write fills it
// and returns how many articles it read; the table takes its place if there were some.
func (in *input) tabled(out string, columns []reports.Column, write func(*reports.Table, *progress) (read int, err error)) error {
	table, err := reports.OpenTable(out, in.stdout, columns)
	if err != nil {
		return err
	}
	defer table.Abort()
	bar := newProgress(in.stderr, in.quiet)
	defer bar.end()
	read, err := write(table, bar)
	if err == nil {
		err = in.anyOf(read)
	}
	if err != nil {
		return err
	}
	return table.Close()
}

// tableOf is tabled where rows are written document by document. When there were some, end, if any, has the last word.
func (in *input) tableOf(ctx context.Context, src *corpus.Source, a *features.Analyzer, out string, columns []reports.Column,
	rows func(*reports.Table, *features.Document) error, end func(*reports.Table) error) error {
	return in.tabled(out, columns, func(table *reports.Table, bar *progress) (read int, err error) {
		err = a.Each(ctx, src, in.workers, func(d *features.Document) error {
			read++
			bar.show("articles", read, 0)
			return rows(table, d)
		}, in.reject)
		if err == nil && read > 0 && end != nil {
			err = end(table)
		}
		return read, err
	})
}

// saved makes a file of what write writes, once all of it is written.
func saved(path string, write func(io.Writer) error) error {
	var data bytes.Buffer
	if err := write(&data); err != nil {
		return err
	}
	return reports.WriteFile(path, data.Bytes())
}

// savedTable makes a CSV file of the rows that write writes.
func savedTable(path string, columns []reports.Column, write func(*reports.Table) error) error {
	return saved(path, func(w io.Writer) error {
		table, err := reports.NewTable(w, "csv", columns)
		if err != nil {
			return err
		}
		if err := write(table); err != nil {
			return err
		}
		return table.Close()
	})
}
