package reports

import (
	"encoding/csv"
	"io"
)

// csvBook writes one CSV file a sheet, rows as they come, and datapackage.json at the end.
type csvBook struct {
	folder *Folder
	files  []*File
	rows   []*csvRows // in the order of Sheets
}

func openCSV(f *Folder, _ Options) (Book, error) {
	b := &csvBook{folder: f}
	for _, s := range Sheets {
		file, err := f.Create(s.Name + ".csv")
		if err != nil {
			return nil, err
		}
		rows, err := newCSVRows(file, s.Columns)
		if err != nil {
			return nil, err
		}
		b.files, b.rows = append(b.files, file), append(b.rows, rows)
	}
	return b, nil
}

func (b *csvBook) Event(e *Event) error {
	for i := range e.Tables {
		for _, row := range e.Tables[i].Rows {
			if err := b.rows[i].Write(row); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *csvBook) Close(o *Overview) error {
	for i, file := range b.files {
		if err := b.rows[i].Flush(); err != nil {
			return err
		}
		if err := file.Close(); err != nil {
			return err
		}
	}
	data, err := dataPackage(o.Title, b.folder)
	if err != nil {
		return err
	}
	return b.folder.write("datapackage.json", data)
}

// csvRows writes rows of cells as CSV: UTF-8, a header, quoting by RFC 4180. Lines end in LF where the RFC has CRLF: every
// reader takes it, shell tools want it, and datapackage.json declares it. Text that a spreadsheet would run is neutralised.
type csvRows struct {
	w      *csv.Writer
	record []string
}

func newCSVRows(w io.Writer, columns []Column) (*csvRows, error) {
	rows := &csvRows{csv.NewWriter(w), make([]string, len(columns))}
	for i, c := range columns {
		rows.record[i] = c.Name
	}
	return rows, rows.w.Write(rows.record)
}

func (c *csvRows) Write(row []any) error {
	c.record = c.record[:0]
	for _, cell := range row {
		if s, text := cell.(string); text {
			c.record = append(c.record, neutral(s))
		} else {
			c.record = append(c.record, cellText(cell))
		}
	}
	return c.w.Write(c.record)
}

func (c *csvRows) Flush() error {
	c.w.Flush()
	return c.w.Error()
}
