package reports

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// CoderSheet is what a coder fills in: records with empty columns, and how they are to be coded.
type CoderSheet struct {
	Columns      []Column
	Rows         [][]string
	Instructions string   // a line each
	Labels       []string // that may be chosen in the column label; none for any
}

// Write writes the sheet to path: a workbook (.xlsx) with the instructions on a sheet of their own and the labels to choose from, or a
// table (.csv, .jsonl) with the instructions in a text beside it, whose path is returned.
func (s *CoderSheet) Write(path string) (beside string, err error) {
	if strings.EqualFold(filepath.Ext(path), ".xlsx") {
		data, err := s.workbook()
		if err != nil {
			return "", fmt.Errorf("%s: %w", path, err)
		}
		return "", WriteFile(path, data)
	}
	t, err := OpenTable(path, nil, s.Columns)
	if err != nil {
		return "", err
	}
	defer t.Abort()
	if err := s.Records(t); err != nil {
		return "", err
	}
	beside = strings.TrimSuffix(path, filepath.Ext(path)) + ".instructions.txt"
	return beside, errors.Join(t.Close(), WriteFile(beside, []byte(s.Instructions)))
}

// Records writes the records alone.
func (s *CoderSheet) Records(t *Table) error {
	for _, texts := range s.Rows {
		row := t.Row()
		for _, text := range texts {
			row.Text(text)
		}
		if err := t.Write(row); err != nil {
			return err
		}
	}
	return nil
}

// The sheets of the workbook. The records come first: programs read the first sheet.
const (
	codingSheet       = "coding"
	instructionsSheet = "instructions"
)

func (s *CoderSheet) workbook() ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	if err := errors.Join(f.SetSheetName("Sheet1", codingSheet), s.records(f), s.instructions(f)); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err := f.Write(&out)
	return out.Bytes(), err
}

func (s *CoderSheet) records(f *excelize.File) error {
	bold, err1 := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	wrap, err2 := f.NewStyle(&excelize.Style{Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}})
	w, err3 := f.NewStreamWriter(codingSheet)
	if err := errors.Join(err1, err2, err3); err != nil {
		return err
	}
	for i, c := range s.Columns {
		width := 18.0
		if c.Name == "text" {
			width = 90
		}
		if err := w.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	if err := w.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	head := make([]any, len(s.Columns))
	for i, c := range s.Columns {
		head[i] = excelize.Cell{StyleID: bold, Value: c.Name}
	}
	if err := w.SetRow("A1", head); err != nil {
		return err
	}
	for r, row := range s.Rows {
		cells := make([]any, len(row))
		for i, text := range row {
			if len([]rune(text)) > xlsxText {
				return fmt.Errorf("record %v has a text of more than %d characters, more than a cell holds; write the sheet as .csv, or draw --sentences", row[0], xlsxText)
			}
			cells[i] = excelize.Cell{StyleID: wrap, Value: text}
		}
		if err := w.SetRow(fmt.Sprintf("A%d", r+2), cells); err != nil {
			return err
		}
	}
	return errors.Join(w.Flush(), s.choice(f))
}

// choice offers the labels in the column label. Others may be written: a record may have several.
func (s *CoderSheet) choice(f *excelize.File) error {
	at := slices.IndexFunc(s.Columns, func(c Column) bool { return c.Name == "label" })
	if len(s.Labels) == 0 || at < 0 || len(s.Rows) == 0 || len(strings.Join(s.Labels, ",")) > 255 || strings.Contains(strings.Join(s.Labels, ""), ",") {
		return nil // a list of a cell cannot hold these; the instructions do
	}
	column, err := excelize.ColumnNumberToName(at + 1)
	if err != nil {
		return err
	}
	d := excelize.NewDataValidation(true)
	d.SetSqref(fmt.Sprintf("%s2:%s%d", column, column, len(s.Rows)+1))
	d.ShowErrorMessage = false
	return errors.Join(d.SetDropList(s.Labels), f.AddDataValidation(codingSheet, d))
}

func (s *CoderSheet) instructions(f *excelize.File) error {
	if _, err := f.NewSheet(instructionsSheet); err != nil {
		return err
	}
	if err := f.SetColWidth(instructionsSheet, "A", "A", 110); err != nil {
		return err
	}
	n := 0
	for line := range strings.Lines(s.Instructions) {
		if n++; n > xlsxRows {
			break
		}
		if err := f.SetCellStr(instructionsSheet, fmt.Sprintf("A%d", n), strings.TrimRight(line, "\r\n")); err != nil {
			return err
		}
	}
	return nil
}
