package reports

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

const workbookName = "report.xlsx"

// workbook writes all tables into one file for a spreadsheet:
//
//  1. "Read me" says what each sheet is, "Columns" what each column means.
//  2. "At a glance" has the few statements that tell most, an outlet and event; then a sheet for each table, in the order of Sheets with findings first.
//  3. Every sheet has a head that stays, filters, widths by what stands in it; verdicts have a colour, and so have numbers whose size is what
//     one looks for. Numbers are shown with few digits; the cell has all that the CSV has.
//  4. The id of an article, and the first passage of a row, lead to the page of the article, where such pages are written.
//
// A text is a text, whatever it begins with: no cell is a formula. A table of more rows than a sheet holds goes on in another.
type workbook struct {
	folder *stagedFolder
	title  string
	file   *excelize.File
	styles workbookStyles
	tables []*xlsxTable // in the order of Sheets
	glance *xlsxTable
	pages  bool // the pages of the articles stand beside it
}

// The limits of the format.
const (
	xlsxRows = 1 << 20 // of a sheet, the head among them
	xlsxText = 32_767  // characters of a cell
)

type workbookStyles struct {
	head, wrap, date, strong, link int
	value                          map[string]int // by the word that stands in the cell
	number                         map[string]int // by the format of the number
}

// valueColours are the fills of words that many look for.
var valueColours = map[string]string{"supported": "D8EFD8", "descriptive": "EEF3FA", "insufficient": "EEEEEE", "not comparable": "EEEEEE",
	"certain": "D8EFD8", "likely": "EEF3FA", "perhaps": "F6F1E0"}

func openWorkbook(f *stagedFolder, opt Options) (reportBook, error) {
	b := &workbook{folder: f, title: opt.Title, file: excelize.NewFile(), pages: slices.Contains(opt.Formats, "html")}
	if err := b.open(); err != nil {
		return nil, fmt.Errorf("%s: %w", workbookName, err)
	}
	return b, nil
}

func (b *workbook) open() error {
	if err := b.style(); err != nil {
		return err
	}
	if err := b.file.SetSheetName("Sheet1", "Read me"); err != nil {
		return err
	}
	b.glance = &xlsxTable{book: b, sheet: Sheet{Name: "At a glance", Columns: glanceColumns}}
	order := []*xlsxTable{b.glance, nil}
	for i := range Sheets {
		t := &xlsxTable{book: b, sheet: Sheets[i]}
		b.tables = append(b.tables, t)
		if t.sheet.Name == findingsSheet.Name {
			order[1] = t
		} else {
			order = append(order, t)
		}
	}
	for _, t := range order {
		if t == nil {
			continue
		}
		if err := t.next(); err != nil {
			return err
		}
	}
	return nil
}

var glanceColumns = []Column{
	eventColumn, outletColumn,
	{"statement", "string", "What sets the outlet apart in this event, in a sentence. findings has all, with their evidence."},
	{"certainty", "string", "certain, likely or perhaps."},
}

// style makes the few styles of the book.
func (b *workbook) style() (err error) {
	add := func(s excelize.Style) (id int) {
		if err == nil {
			id, err = b.file.NewStyle(&s)
		}
		return id
	}
	top := &excelize.Alignment{Vertical: "top"}
	b.styles.head = add(excelize.Style{Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E7E6E1"}}, Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}})
	b.styles.wrap = add(excelize.Style{Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}})
	b.styles.strong = add(excelize.Style{Font: &excelize.Font{Bold: true, Size: 14}})
	iso := "yyyy-mm-dd"
	b.styles.date = add(excelize.Style{CustomNumFmt: &iso, Alignment: top})
	b.styles.link = add(excelize.Style{Font: &excelize.Font{Color: "0B57A4", Underline: "single"}, Alignment: top})
	b.styles.number = map[string]int{}
	for _, format := range slices.Sorted(maps.Values(numberFormats)) {
		if b.styles.number[format] == 0 {
			b.styles.number[format] = add(excelize.Style{CustomNumFmt: &format, Alignment: top})
		}
	}
	b.styles.value = map[string]int{}
	for _, word := range slices.Sorted(maps.Keys(valueColours)) {
		b.styles.value[word] = add(excelize.Style{Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{valueColours[word]}}, Alignment: top})
	}
	return err
}

func (b *workbook) Event(_ context.Context, e *bookEvent) error {
	for _, g := range e.Glances {
		for _, s := range g.Says {
			var row Row
			row.Text(e.Comparison.Event).Text(g.Outlet).Text(s.Text).Text(string(s.Certainty))
			if err := b.glance.write([]Row{row}); err != nil {
				return err
			}
		}
	}
	links := b.linksOf(e)
	for i := range e.Tables {
		t := b.table(e.Tables[i].Name)
		t.links = links
		for rows := range chunks(e.Tables[i].Rows, stopRows) {
			if err := t.write(rows); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *workbook) table(name string) *xlsxTable {
	for _, t := range b.tables {
		if t.sheet.Name == name {
			return t
		}
	}
	return nil
}

func (b *workbook) Close(o *runOverview) error {
	for _, t := range append([]*xlsxTable{b.glance}, b.tables...) {
		if err := t.end(); err != nil {
			return fmt.Errorf("%s: %w", workbookName, err)
		}
	}
	if err := b.readMe(o); err != nil {
		return fmt.Errorf("%s: %w", workbookName, err)
	}
	out, err := b.folder.Create(workbookName)
	if err != nil {
		return err
	}
	b.file.SetZipWriter(func(w io.Writer) excelize.ZipWriter { return newSortedZip(w) })
	if _, err := b.file.WriteTo(out); err != nil {
		return fmt.Errorf("%s: %w", workbookName, err)
	}
	if err := b.file.Close(); err != nil {
		return fmt.Errorf("%s: %w", workbookName, err)
	}
	return out.Close()
}

// readMe writes the first sheet, and the last, which says what the columns mean.
func (b *workbook) readMe(o *runOverview) error {
	w, err := b.file.NewStreamWriter("Read me")
	if err != nil {
		return err
	}
	if err := w.SetColWidth(1, 1, 24); err != nil {
		return err
	}
	if err := w.SetColWidth(2, 3, 14); err != nil {
		return err
	}
	if err := w.SetColWidth(4, 4, 100); err != nil {
		return err
	}
	n := 0
	row := func(cells ...any) error {
		n++
		return w.SetRow("A"+strconv.Itoa(n), cells)
	}
	lines := [][]any{
		{excelize.Cell{StyleID: b.styles.strong, Value: xlsxString(o.Title)}}, {},
		{fmt.Sprintf("%d articles, %d events, %d of them told by two outlets or more. Written by tellings %s.", o.Articles, o.All, o.All-o.Alone, Version)},
		{"Every number leads to sentences: look an evidence_id up in the sheet evidence. There is no single bias score: the outlets of one event are compared with each other."},
		{"Text cells are text, whatever they begin with. The same tables as CSV stand beside this file."}, {},
		{b.headCell("sheet"), b.headCell("rows"), b.headCell("more sheets"), b.headCell("a row is")},
	}
	for _, l := range lines {
		if err := row(l...); err != nil {
			return err
		}
	}
	for _, t := range append([]*xlsxTable{b.glance}, b.tables...) {
		doc := t.sheet.Doc
		if t == b.glance {
			doc = "What sets an outlet apart in an event, at most three sentences. The whole list is in findings."
		}
		if err := row(t.sheet.Name, t.total, t.sheets-1, excelize.Cell{StyleID: b.styles.wrap, Value: xlsxString(doc)}); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	columns := &xlsxTable{book: b, sheet: Sheet{Name: "Columns", Columns: []Column{{"sheet", "string", ""}, {"column", "string", ""}, {"type", "string", ""}, {"meaning", "string", ""}}}}
	if err := columns.next(); err != nil {
		return err
	}
	var rows []Row
	for _, t := range b.tables {
		for _, c := range t.sheet.Columns {
			var row Row
			rows = append(rows, *row.Text(t.sheet.Name).Text(c.Name).Text(c.Type).Text(c.Doc))
		}
	}
	if err := columns.write(rows); err != nil {
		return err
	}
	return columns.end()
}

func (b *workbook) headCell(name string) excelize.Cell {
	return excelize.Cell{StyleID: b.styles.head, Value: name}
}

// xlsxTable is one table while it is written: a sheet, and more when it is full.
type xlsxTable struct {
	book   *workbook
	sheet  Sheet
	name   string
	w      *excelize.StreamWriter
	begun  bool // the head is written
	rows   int  // of the present sheet, the head among them
	total  int
	sheets int
	links  map[string]string // of the present event: the pages of articles and passages, by their ids
	linked int               // links in the present sheet
}

// next begins a sheet.
func (t *xlsxTable) next() error {
	t.sheets++
	t.name = t.sheet.Name
	if t.sheets > 1 {
		t.name += " (" + strconv.Itoa(t.sheets) + ")"
	}
	if _, err := t.book.file.NewSheet(t.name); err != nil {
		return err
	}
	w, err := t.book.file.NewStreamWriter(t.name)
	t.w, t.begun, t.rows, t.linked = w, false, 0, 0
	return err
}

// begin sets widths by the first rows and writes the head.
func (t *xlsxTable) begin(rows []Row) error {
	var text []byte
	for i, c := range t.sheet.Columns {
		width := utf8.RuneCountInString(c.Name) + 3
		for k := range rows[:min(len(rows), 200)] {
			text = rows[k].appendText(text[:0], i)
			width = max(width, utf8.RuneCount(text)+2)
		}
		if err := t.w.SetColWidth(i+1, i+1, float64(min(max(width, 8), 70))); err != nil {
			return err
		}
	}
	if err := t.w.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	head := make([]any, len(t.sheet.Columns))
	for i, c := range t.sheet.Columns {
		head[i] = t.book.headCell(c.Name)
	}
	t.begun, t.rows = true, 1
	return t.w.SetRow("A1", head)
}

func (t *xlsxTable) write(rows []Row) error {
	for i := range rows {
		r := &rows[i]
		if t.rows >= xlsxRows {
			if err := t.finish(); err != nil {
				return err
			}
			if err := t.next(); err != nil {
				return err
			}
		}
		if !t.begun {
			if err := t.begin(rows[i:]); err != nil {
				return err
			}
		}
		cells := make([]any, len(r.cells))
		for k := range cells {
			cells[k] = t.book.formatted(t.book.cell(r, k), t.sheet.Columns[k].Name)
		}
		t.rows++
		t.total++
		if err := t.link(r, cells); err != nil {
			return err
		}
		if err := t.w.SetRow("A"+strconv.Itoa(t.rows), cells); err != nil {
			return fmt.Errorf("sheet %s, row %d: %w", t.name, t.rows, err)
		}
	}
	return nil
}

// end finishes the last sheet.
func (t *xlsxTable) end() error {
	if !t.begun {
		if err := t.begin(nil); err != nil {
			return err
		}
	}
	return t.finish()
}

// finish puts filters over the rows of the present sheet.
func (t *xlsxTable) finish() error {
	if t.rows > 1 {
		last, err := excelize.CoordinatesToCellName(len(t.sheet.Columns), t.rows)
		if err != nil {
			return err
		}
		plain := false
		table := &excelize.Table{Range: "A1:" + last, Name: "t_" + strings.NewReplacer(" ", "_", "(", "", ")", "").Replace(t.name), StyleName: "TableStyleLight1", ShowRowStripes: &plain}
		if err := t.w.AddTable(table); err != nil {
			return err
		}
		if err := t.colour(); err != nil {
			return err
		}
	}
	return t.w.Flush()
}

// cell is a cell as the format has it, but for how its number is shown. Numbers have the digits that the CSV has.
func (b *workbook) cell(row *Row, i int) any {
	switch row.cells[i].kind {
	case textCell:
		text := string(row.text(i))
		if style, ok := b.styles.value[text]; ok {
			return excelize.Cell{StyleID: style, Value: text}
		}
		return xlsxString(text)
	case intCell:
		return int(row.cells[i].bits)
	case boolCell:
		return row.cells[i].bits != 0
	case dateCell:
		return excelize.Cell{StyleID: b.styles.date, Value: row.date(i)}
	case numberCell:
		if math.IsNaN(row.number(i)) {
			return nil
		}
		text := string(appendNumber(nil, row.number(i)))
		if rounded, err := strconv.ParseFloat(text, 64); err == nil && !math.IsInf(rounded, 0) {
			return rounded
		}
		return text
	}
	return nil
}

// xlsxString is a text that a cell holds: longer ones are cut, and say so; what XML cannot have is U+FFFD.
func xlsxString(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return utf8.RuneError
		}
		return r
	}, s)
	if len(s) <= xlsxText {
		return s
	}
	runes := []rune(s)
	if len(runes) <= xlsxText {
		return s
	}
	const mark = " … (cut; the CSV has all)"
	return string(runes[:xlsxText-utf8.RuneCountInString(mark)]) + mark
}
