package main

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/features"
	"tellings/reports"
)

// awkward texts have broken tokenizers, offsets and spreadsheets before.
var awkward = []string{
	"", " ", "\n", "\n\n", "\r\n", "\t", ". ", "The council met. ", "“Not now,” said O’Brien’s aide. ", "‘No", "\"", "'", "…", "=1+1 ", "@home ", "-2 ", "+3 ",
	"é", "e\u0301", "ﬁ", "İstanbul ", "ẞ", "日本語の文。", "שלום ", "👩\u200d👧", "\u202e", "\ufeff", "\u00a0", "\x00", "U.S. ", "J. D. Vance ", "1,000.5 ",
	"fiery ", "not the worst ", "https://a.example/b?c=d ", strings.Repeat("long", 300) + " ", "RELATED STORY | more\n", "\u2028", "\v", "\x1b[0m",
}

// Whatever the text, start and end of a row are byte offsets of the text as read, on the borders of runes, and the text cell is
// what lies between; sentences come in order and without overlap.
func TestOffsetsOfRows(t *testing.T) {
	lists, err := (&input{}).lists()
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		pieces := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(awkward), rapid.String()), 1, 16).Draw(t, "pieces")
		article := read(t, rapid.OneOf(rapid.SampledFrom(awkward), rapid.String()).Draw(t, "title"), "Begin "+strings.Join(pieces, ""))
		d := a.Extract(article)
		for _, table := range reports.RowTables {
			checkSpans(t, table, reports.Tools{Analyzer: a}, d)
		}
	})
}

// checkSpans checks the rows of a table that has the columns field, start, end and text.
func checkSpans(t *rapid.T, table reports.Rows, a reports.Tools, d *features.Document) {
	var out bytes.Buffer
	file, err := reports.NewTable(&out, "jsonl", table.Columns(a))
	if err != nil {
		t.Fatal(err)
	}
	for row := range table.Of(a, d) {
		if err := file.Write(row); err != nil {
			t.Fatal(err)
		}
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	last := map[string]int{}
	for line := range bytes.Lines(out.Bytes()) {
		var row struct {
			Field, Text *string
			Start, End  int
		}
		if err := json.Unmarshal(line, &row); err != nil {
			t.Fatal(err)
		}
		if row.Field == nil || row.Text == nil {
			return
		}
		source := d.Article.Text
		if *row.Field == "title" {
			source = d.Article.Title
		}
		from, to := row.Start, row.End
		if from < 0 || to > len(source) || from >= to {
			t.Fatalf("%s: span %d to %d of %d bytes", table.Name, from, to, len(source))
		}
		if !utf8.RuneStart(source[from]) || to < len(source) && !utf8.RuneStart(source[to]) {
			t.Fatalf("%s: span %d to %d of %q cuts a character", table.Name, from, to, source)
		}
		if *row.Text != source[from:to] {
			t.Fatalf("%s: the row says %q, the text has %q at %d to %d", table.Name, *row.Text, source[from:to], from, to)
		}
		if table.Name == "sentences" && from < last[*row.Field] {
			t.Fatalf("a sentence begins at %d, the one before ends at %d", from, last[*row.Field])
		}
		last[*row.Field] = to
	}
}

// read returns an article of this title and text as the corpus reads it.
func read(t *rapid.T, title, text string) (article *corpus.Article) {
	line, err := json.Marshal(map[string]string{"title": title, "text": text})
	if err != nil {
		t.Fatal(err)
	}
	src, err := corpus.Open([]string{"-"}, bytes.NewReader(line), corpus.Options{})
	if err != nil {
		t.Fatal(err)
	}
	err = src.Each(context.Background(), func(a *corpus.Article) error { article = a; return nil }, func(corpus.Reject) {})
	if err != nil || article == nil {
		t.Fatalf("%v, %v", article, err)
	}
	return article
}
