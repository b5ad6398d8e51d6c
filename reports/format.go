package reports

import (
	"context"
	"iter"

	"tellings/compare"
)

// Format is one way to write the report down.
type Format struct {
	Name  string // as Options.Formats names it
	Doc   string
	Pages bool // it shows Event.Page, which is made only where some format does
	Asked bool // it is written only when it is asked for by name
	Leads bool // it leads to passages, which have to have their numbers before it gets an event
	open  func(f *stagedFolder, opt Options) (reportBook, error)
}

// Formats are the ways to write the report, in the order in which they get each event.
var Formats = []Format{
	{"csv", "tidy tables and datapackage.json, which describes them", false, false, false, openCSV},
	{"csv.gz", "the same compressed, in its place (when asked for)", false, true, false, openPackedCSV},
	{"html", "pages to read: index.html, one an event, one an outlet", true, false, true, openHTML},
	{"md", "the same in short, as one text: report.md", true, false, true, openMarkdown},
	{"xlsx", "all tables in one workbook, report.xlsx (when asked for)", false, true, true, openWorkbook},
	{"json", "all tables as one document, report.json, and its schema (when asked for)", false, true, false, openJSON},
	{"svg", "the pictures of the pages as files of their own, in plots (when asked for)", true, true, true, openPlots},
	{"parquet", "each table by columns, for data frames (when asked for)", false, true, false, openParquet},
}

// reportBook is an open report of one format.
type reportBook interface {
	Event(ctx context.Context, e *bookEvent) error // called once an event, in the order of writing; when ctx is done it returns soon, with its error or none
	Close(o *runOverview) error                    // after the last
}

// bookEvent is one event as every format gets it.
type bookEvent struct {
	*compare.Comparison
	Tables   []eventTable // in the order of Sheets; of a lone event articles alone
	Evidence *passageRegister
	Page     *eventPage // what readers are shown; nil for a lone event, and where no format shows pages
}

// eventTable is a sheet with the rows of one event. Each is valid until the next is made.
type eventTable struct {
	*Sheet
	Rows iter.Seq[*Row]
}

// eventTables are the sheets over a comparison. The passages of all have their numbers once all rows were gone through in the order of the
// tables; they keep them when rows are made again, for another format.
func eventTables(at *sheetInput) []eventTable {
	sheets := Sheets
	if len(at.Articles) > 0 && at.Alone() { // what is of no event, the profiles, has no articles
		sheets = []Sheet{articlesSheet}
	}
	tables := make([]eventTable, len(sheets))
	for i := range sheets {
		tables[i] = eventTable{&sheets[i], sheets[i].Rows(at)}
	}
	return tables
}

// numberBook goes through the rows and writes nothing, where no other format does before passages are led to.
type numberBook struct{}

func (numberBook) Event(_ context.Context, e *bookEvent) error {
	for _, t := range e.Tables {
		for range t.Rows {
		}
	}
	return nil
}

func (numberBook) Close(*runOverview) error { return nil }
