package reports

import (
	"io"
	"strings"

	"tellings/features"
)

// dataDictionary writes the columns of every table as Markdown: docs/data-dictionary.md.
func dataDictionary(w io.Writer) error {
	var b strings.Builder
	b.WriteString(`# Data dictionary

The tables that ` + "`tellings compare`" + ` writes. This page is made from the sheets in ` + "`reports/`" + `; ` +
		"`datapackage.json`" + ` beside the tables says the same for programs.

All tables are UTF-8 CSV with one header row, quoted by RFC 4180, lines ending in LF. An empty cell is a missing value.
Numbers have six significant digits. A text cell that a spreadsheet would run as a formula has one apostrophe put before it:
take it away to get the text back. Offsets are bytes of the article text as read, so ` + "`text[start:end]`" + ` is the passage.
`)
	for _, s := range tables() {
		section(&b, s.Name+".csv", s.Doc, s.Columns)
	}
	b.WriteString("\n# Tables of the commands\n\nThese commands write one table, a row an article, a sentence, a quotation or a mention.\n")
	a, err := features.NewAnalyzer(nil) // the columns of lists depend on the lists; Rows.Doc tells of them
	if err != nil {
		return err
	}
	for _, r := range RowTables {
		section(&b, "tellings "+r.Name, r.Doc, r.Columns(Tools{Analyzer: a}))
	}
	section(&b, "tellings mentions", mentionsDoc, MentionColumns)
	section(&b, "tellings tone", toneDoc, ToneColumns)
	section(&b, "tellings tone --targets", targetsDoc, TargetColumns)
	section(&b, "tellings events", membersDoc, MemberColumns)
	_, err = io.WriteString(w, b.String())
	return err
}
