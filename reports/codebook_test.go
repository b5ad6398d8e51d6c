package reports

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// The codebook beside the tables names every table with its rows and every column, and nothing else makes a heading or a table.
func TestCodebook(t *testing.T) {
	files := contents(t, write(t, filepath.Join(t.TempDir(), "out"), harbour(), alone()))
	book := files[codebookName]
	for _, s := range tables() {
		if !strings.Contains(book, "\n## "+s.Name+".csv\n") {
			t.Errorf("no part of %s", s.Name)
		}
		for _, c := range s.Columns {
			if !strings.Contains(book, "| `"+c.Name+"` | "+c.Type+" |") {
				t.Errorf("%s: no line of %s", s.Name, c.Name)
			}
		}
	}
	if want := "| [articles.csv](#articlescsv) | 4 |"; !strings.Contains(book, want) {
		t.Errorf("lacks %q", want)
	}
}

// In the workbook the id of an article and the first passage of a row lead to the page of the article, where there are pages; sizes that
// one looks for are shaded.
func TestWorkbookLeadsToPages(t *testing.T) {
	files := writeAll(t, harbour())
	book, err := excelize.OpenReader(strings.NewReader(files[workbookName]))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for _, c := range []struct{ sheet, cell, want string }{
		{"articles", columnNamed(t, articlesSheet, "article_id") + "2", "articles/gull-1.html"},
		{"findings", columnNamed(t, findingsSheet, "evidence_ids") + "2", "articles/gull-1.html#s0"},
	} {
		has, to, err := book.GetCellHyperLink(c.sheet, c.cell)
		if err != nil || !has || to != c.want {
			t.Errorf("%s %s leads to %q, %v; want %s", c.sheet, c.cell, to, err, c.want)
		}
		page, _, _ := strings.Cut(to, "#")
		if files[page] == "" {
			t.Errorf("%s is not there", page)
		}
	}
	shades, err := book.GetConditionalFormats("measures")
	if err != nil || len(shades) < 2 {
		t.Errorf("%d shaded columns, %v", len(shades), err)
	}
	dir := filepath.Join(t.TempDir(), "out")
	alone, err := excelize.OpenFile(filepath.Join(written(t, dir, Options{Formats: []string{"xlsx"}}, harbour()), workbookName))
	if err != nil {
		t.Fatal(err)
	}
	defer alone.Close()
	if has, to, _ := alone.GetCellHyperLink("articles", columnNamed(t, articlesSheet, "article_id")+"2"); has {
		t.Errorf("a link to %s, though no pages were written", to)
	}
}

// columnNamed is the letter of a column.
func columnNamed(t *testing.T, s Sheet, name string) string {
	for i, c := range s.Columns {
		if c.Name == name {
			letter, err := excelize.ColumnNumberToName(i + 1)
			if err != nil {
				t.Fatal(err)
			}
			return letter
		}
	}
	t.Fatalf("%s has no column %s", s.Name, name)
	return ""
}
