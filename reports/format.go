package reports

import (
	"context"

	"tellings/compare"
)

// Format is one way to write the report down.
type Format struct {
	Name  string // as Options.Formats names it
	Doc   string
	Pages bool // it shows Event.Page, which is made only where some format does
	Asked bool // it is written only when it is asked for by name
	open  func(f *stagedFolder, opt Options) (reportBook, error)
}

// Formats are the ways to write the report, in the order in which they get each event.
var Formats = []Format{
	{"csv", "tidy tables and datapackage.json, which describes them", false, false, openCSV},
	{"csv.gz", "the same compressed, in its place (when asked for)", false, true, openPackedCSV},
	{"html", "pages to read: index.html, one an event, one an outlet", true, false, openHTML},
	{"md", "the same in short, as one text: report.md", true, false, openMarkdown},
	{"xlsx", "all tables in one workbook, report.xlsx (when asked for)", false, true, openWorkbook},
	{"json", "all tables as one document, report.json, and its schema (when asked for)", false, true, openJSON},
	{"svg", "the pictures of the pages as files of their own, in plots (when asked for)", true, true, openPlots},
	{"parquet", "each table by columns, for data frames (when asked for)", false, true, openParquet},
}

// reportBook is an open report of one format.
type reportBook interface {
	Event(ctx context.Context, e *bookEvent) error // called once an event, in the order of writing; when ctx is done it returns its error soon
	Close(o *runOverview) error                    // after the last
}

// bookEvent is one event as every format gets it.
type bookEvent struct {
	*compare.Comparison
	Tables   []filledSheet // in the order of Sheets; of a lone event articles alone
	Evidence *passageRegister
	Page     *eventPage // what readers are shown; nil for a lone event, and where no format shows pages
}

// filledSheet is a sheet with the rows of one event.
type filledSheet struct {
	*Sheet
	Rows [][]any
}

// fill runs the sheets over a comparison.
func fill(at *sheetInput) []filledSheet {
	sheets := Sheets
	if at.Alone() {
		sheets = []Sheet{articlesSheet}
	}
	filled := make([]filledSheet, len(sheets))
	for i := range sheets {
		filled[i] = filledSheet{&sheets[i], sheets[i].Rows(at)}
	}
	return filled
}
