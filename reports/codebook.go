package reports

import (
	"fmt"
	"strings"

	"tellings/docs"
)

const codebookName = "codebook.md"

// codebook says beside the tables what a row of each is, how many it has, and what its columns mean: for people. datapackage.json says it
// for programs.
func codebook(title string, rows []int) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# Codebook: %s\n\nThe tables of this folder, written by %s %s.\n", escape(title), program, Version)
	b.WriteString(codebookHead)
	b.WriteString("| table | rows | a row is |\n|---|---:|---|\n")
	for i := range Sheets {
		fmt.Fprintf(&b, "| [%s.csv](#%[1]scsv) | %s | %s |\n", Sheets[i].Name, thousands(rows[i]), strings.ReplaceAll(first(Sheets[i].Doc), "|", `\|`))
	}
	for i := range Sheets {
		section(&b, Sheets[i].Name+".csv", Sheets[i].Doc, Sheets[i].Columns)
	}
	section(&b, RejectsSheet.Name+".csv", RejectsSheet.Doc, RejectsSheet.Columns)
	meanings(&b)
	return []byte(b.String())
}

// meanings says what each kind of number and each verdict means and what it cannot say, from the pages on the method, which tellings explain prints
// too: there is one text.
func meanings(b *strings.Builder) {
	b.WriteString("\n## What the numbers mean\n")
	for _, s := range docs.Sections() {
		fmt.Fprintf(b, "\n### %s\n\n", s.Title)
		for _, name := range s.Names {
			fmt.Fprintf(b, "`%s` ", name)
		}
		for _, part := range docs.Parts {
			fmt.Fprintf(b, "\n\n**%s.** %s", part, linkInPage.ReplaceAllString(s.Field(part), "$1"))
		}
		b.WriteByte('\n')
	}
}

const codebookHead = `
UTF-8, one header row, RFC 4180. An empty cell is a missing value, numbers have six significant digits, and a text that a spreadsheet
would run has one apostrophe before it. In Excel, open these files by Data, From Text, or write the report with ` + "`--format csv,html,xlsx`" + `.

- **Begin with** findings.csv: what the report says, a sentence a row, the best first. Its statement, the sentence it rests on and its
  certainty stand in the row.
- **Walk back**: evidence_ids are rows of evidence.csv (article, field, bytes, words); sentence_id leads from there to sentences.csv, where the
  words stand of a passage that is a whole sentence or much of one. On the pages the same numbers are links.
- **Join** tables on event and outlet; what has an article_id, with articles.csv.
- **Voices**: outlet is the outlet's own; quoted stands between quotation marks; attributed is somebody's speech retold, never the outlet's
  own charge.
- **Verdicts** say how far a row reaches: see [what the numbers mean](#what-the-numbers-mean), at the end. Few articles say something of these articles, not of the outlet. Read no p without q and verdict.
- **Rows that say nothing** are left out; ` + "`--full`" + ` writes them.

`

// section writes the columns of one table.
func section(b *strings.Builder, name, doc string, columns []Column) {
	fmt.Fprintf(b, "\n## %s\n\n%s\n\n| column | type | meaning |\n|---|---|---|\n", name, doc)
	for _, c := range columns {
		fmt.Fprintf(b, "| `%s` | %s | %s |\n", c.Name, c.Type, strings.ReplaceAll(c.Doc, "|", `\|`))
	}
}
