package reports

import (
	"iter"
	"strings"

	"tellings/features"
	"tellings/features/loaded"
	"tellings/features/voice"
)

// Rows is a table that is made article by article, for the commands that write one: a row an article, a sentence, a
// quotation.
type Rows struct {
	Name    string
	Doc     string // what a row is, for the data dictionary
	Scored  bool   // has columns of the score of loaded language
	Columns func(Tools) []Column
	Of      func(Tools, *features.Document) iter.Seq[*Row] // each valid until the next
}

// Tools are what rows are made with.
type Tools struct {
	*features.Analyzer
	Loaded *loaded.Scorer // nil: the columns of the score are empty
}

// RowTables are the tables that commands write. A new one is a file rows_NAME.go and a line here.
var RowTables = []Rows{sentenceRows, featureRows, quoteRows}

// RowTable returns the table of that name, which must be one of RowTables.
func RowTable(name string) Rows {
	for _, r := range RowTables {
		if r.Name == name {
			return r
		}
	}
	return Rows{}
}

// Articles and their sentences are named the same in every row table.
var (
	articleColumns = []Column{
		{"article_id", "string", "The article, as the input names it."},
		{"outlet", "string", "The news outlet."},
		{"event", "string", "The event as the input gives it, empty where it gives none."},
	}
	spanColumns = []Column{
		{"start", "integer", "First byte in that field as read."},
		{"end", "integer", "Byte after the last in that field as read."},
	}
	fieldColumn = Column{"field", "string", "Where it stands: text, or title where the text does not hold the title."}
)

func articleCells(row *Row, d *features.Document) *Row {
	return row.reset().Text(d.Article.ID).Text(d.Article.Outlet).Text(d.Article.Event)
}

// hitList writes hits as "list.category:words", separated by semicolons; a negated hit is led by "not ".
func hitList(a Tools, d *features.Document, hits []features.Hit) string {
	var s strings.Builder
	for i, h := range hits {
		if i > 0 {
			s.WriteString("; ")
		}
		f := a.Matcher.Features()[h.Feature]
		if h.Negated {
			s.WriteString("not ")
		}
		s.WriteString(f.List + "." + f.Category + ":" + h.Of(d.Text))
		if h.Voice != voice.Outlet {
			s.WriteString(" (" + h.Voice.String() + ")")
		}
	}
	return s.String()
}
