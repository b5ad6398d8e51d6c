package reports

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"tellings/compare"
)

func TestTextOfCells(t *testing.T) {
	for _, c := range []struct {
		cell any
		want string
	}{
		{5.0, "5"}, {1.0 / 3, "0.333333"}, {math.Copysign(0, -1), "0"}, {1.5e-7, "1.5e-07"}, {123456.7, "123457"},
		{math.NaN(), ""}, {math.Inf(1), "INF"}, {math.Inf(-1), "-INF"}, {-2.5, "-2.5"},
		{42, "42"}, {true, "true"}, {"x", "x"}, {nil, ""},
		{time.Time{}, ""}, {time.Date(2031, 3, 4, 23, 0, 0, 0, time.FixedZone("", 3600)), "2031-03-04"},
	} {
		if got := cellText(c.cell); got != c.want {
			t.Errorf("%v = %q, want %q", c.cell, got, c.want)
		}
	}
}

// restored takes back what neutral did.
func restored(s string) string {
	if strings.HasPrefix(s, "'") && formula([]byte(s)) {
		return s[1:]
	}
	return s
}

// What a spreadsheet sees first is never the start of a formula, and the text can be had back.
func TestNeutral(t *testing.T) {
	check := func(t interface{ Errorf(string, ...any) }, s string) {
		got := spared(s)
		if got != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(got)[0]) {
			t.Errorf("spared(%q) = %q runs", s, got)
		}
		if want := strings.Map(shown, s); restored(got) != want {
			t.Errorf("spared(%q) = %q cannot be restored", s, got)
		}
	}
	for _, s := range hostiles {
		check(t, s)
	}
	rapid.Check(t, func(t *rapid.T) {
		check(t, rapid.StringOf(rapid.SampledFrom([]rune("'=+-@\t\r\nxü\x00＝"))).Draw(t, "s"))
	})
}

// Every cell that was written is read again, hostile or not.
func TestCSVReadsBack(t *testing.T) {
	dir := written(t, filepath.Join(t.TempDir(), "out"), Options{Full: true}, hostile(), harbour())
	var ev passageRegister
	want := make([][][]any, len(Sheets))
	for _, e := range []func() []eventTable{
		func() []eventTable {
			ev.begin()
			return eventTables(&sheetInput{Comparison: hostile(), passageRegister: &ev, Full: true})
		},
		func() []eventTable {
			ev.begin()
			return eventTables(&sheetInput{Comparison: harbour(), passageRegister: &ev, Full: true})
		},
	} {
		for i, f := range e() {
			want[i] = append(want[i], allCells(f.Rows)...)
		}
	}
	var over compare.Profiler // profiles come after the last event
	over.Add(hostile())
	over.Add(harbour())
	for i, s := range Sheets {
		if s.Name == profilesSheet.Name {
			want[i] = allCells(s.Rows(&sheetInput{Comparison: &compare.Comparison{Findings: []compare.Finding{over.Profiles()}}, passageRegister: &ev, Full: true}))
		}
		records := readCSV(t, filepath.Join(dir, s.Name+".csv"))
		if len(records) != len(want[i])+1 {
			t.Errorf("%s: %d records, want %d and a header", s.Name, len(records), len(want[i]))
			continue
		}
		for r, row := range want[i] {
			if len(row) != len(s.Columns) {
				t.Fatalf("%s: a row of %d cells for %d columns", s.Name, len(row), len(s.Columns))
			}
			for k, cell := range row {
				wanted := strings.ReplaceAll(cellText(cell), "\x00", "\uFFFD")
				got := records[r+1][k]
				if _, text := cell.(string); text {
					got = restored(got)
				}
				// encoding/csv reads CRLF within quotes as LF; the file has both bytes.
				if strings.ReplaceAll(wanted, "\r\n", "\n") != got {
					t.Errorf("%s row %d %s: %q, want %q", s.Name, r, s.Columns[k].Name, got, wanted)
				}
			}
		}
	}
}

func readCSV(t *testing.T, path string) [][]string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	records, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return records
}

// The text in evidence.csv is the bytes that start and end name, and so is that of sentences.csv; every passage stands in its sentence.
func TestEvidenceIsItsBytes(t *testing.T) {
	var ev passageRegister
	ev.begin()
	var tables [][][]any
	for _, table := range eventTables(&sheetInput{Comparison: harbour(), passageRegister: &ev, Full: true}) {
		tables = append(tables, allCells(table.Rows))
	}
	texts := map[string]string{}
	for _, a := range harbour().Articles {
		texts[a.ID] = a.Text
	}
	type stretch struct {
		article    string
		start, end int
	}
	sentences := map[string]stretch{}
	for _, r := range tables[len(tables)-1] {
		id, s := r[0].(string), stretch{r[1].(string), r[3].(int), r[4].(int)}
		if got := texts[s.article][s.start:s.end]; r[2] != "text" || got != r[7] {
			t.Errorf("%s: text %q, bytes %q", id, r[7], got)
		}
		sentences[id] = s
	}
	rows := tables[len(tables)-2]
	if len(rows) != 26 {
		t.Errorf("%d rows of evidence, want 26: “fiery” serves a measure and a term under one, a quotation an utterance and a point, lambasted a measure and two acts", len(rows))
	}
	seen := map[stretch]bool{}
	for _, r := range rows {
		id, p := r[1].(string), stretch{r[2].(string), r[4].(int), r[5].(int)}
		want := texts[p.article][p.start:p.end]
		if p == sentences[r[6].(string)] || len(want) > wordsShown {
			want = "" // the whole sentence, or much of it, which stands there
		}
		if r[3] != "text" || r[7] != want {
			t.Errorf("%s: text %q, want %q", id, r[7], want)
		}
		if seen[p] {
			t.Errorf("%s is a passage that another row has", id)
		}
		seen[p] = true
		if s := sentences[r[6].(string)]; s.article != p.article || s.start > p.start || s.end < p.end {
			t.Errorf("%s at %v does not stand in its sentence %s at %v", id, p, r[6], s)
		}
	}
	if len(sentences) >= len(rows) {
		t.Errorf("%d sentences of %d passages: several passages share one", len(sentences), len(rows))
	}
}

// Rows are written as encoding/csv writes them, to the byte.
func TestCSVRowsAreThoseOfEncodingCSV(t *testing.T) {
	field := rapid.OneOf(rapid.SampledFrom([]string{"", " ", "a,b", `say "no"`, "two\nlines", "\r", `\.`, "\u00a0x", "'", "ends ", "ü"}), rapid.String())
	rapid.Check(t, func(t *rapid.T) {
		var ours, theirs bytes.Buffer
		columns := []Column{{Name: "one"}, {Name: "two"}, {Name: "three"}}
		w, err := newCSVRows(&ours, columns)
		if err != nil {
			t.Fatal(err)
		}
		oracle := csv.NewWriter(&theirs)
		oracle.Write([]string{"one", "two", "three"})
		for range rapid.IntRange(0, 5).Draw(t, "rows") {
			row, record := make([]any, 3), make([]string, 3)
			for i := range row {
				s := field.Draw(t, "field")
				row[i], record[i] = s, spared(s)
			}
			x := rapid.Float64().Draw(t, "number")
			row[1], record[1] = x, cellText(x)
			if err := w.Write(rowOf(row...)); err != nil {
				t.Fatal(err)
			}
			oracle.Write(record)
		}
		oracle.Flush()
		if err := w.Flush(); err != nil || ours.String() != theirs.String() {
			t.Fatalf("%v\n%q\nencoding/csv has\n%q", err, ours.String(), theirs.String())
		}
		if err := w.Write(rowOf(1, 2)); err == nil {
			t.Fatal("a row of two cells under three columns")
		}
	})
}

func TestDataPackageDescribesTheTables(t *testing.T) {
	dir := write(t, filepath.Join(t.TempDir(), "out"), harbour())
	data, err := os.ReadFile(filepath.Join(dir, "datapackage.json"))
	if err != nil {
		t.Fatal(err)
	}
	var p packageDescriptor
	if err := json.Unmarshal(data, &p); err != nil {
		t.Fatal(err)
	}
	if len(p.Resources) != len(tables()) {
		t.Errorf("%d resources for %d tables", len(p.Resources), len(tables()))
	}
	for _, r := range p.Resources {
		header := readCSV(t, filepath.Join(dir, r.Path))[0]
		var fields []string
		for _, f := range r.Schema.Fields {
			fields = append(fields, f.Name)
			if f.Description == "" || !strings.Contains("string integer number boolean date", f.Type) {
				t.Errorf("%s.%s: type %q, description %q", r.Name, f.Name, f.Type, f.Description)
			}
		}
		if strings.Join(header, " ") != strings.Join(fields, " ") {
			t.Errorf("%s: header %v, fields %v", r.Name, header, fields)
		}
	}
}

// The columns are those of the design, in its order, and behind them what came later.
func TestColumns(t *testing.T) {
	want := map[string]string{
		"articles":   "event outlet article_id title date url tokens sentences own_share quoted_share attributed_share boilerplate_bytes duplicate_bytes wire_family genre flags agency attitude_share group event_grade cohesion",
		"measures":   "event outlet measure family voice hits tokens rate_per_1000 rest_rate log_ratio ci_low ci_high p q least_log_ratio articles rest_articles verdict reason evidence_ids rest_hits rest_tokens noise unseen",
		"terms":      "event outlet term count rest_count log_odds z p q tfidf dispersion voice kind verdict evidence_ids articles rest_articles reason using rest_using unseen",
		"order":      "event outlet other points tau",
		"similarity": "event outlet other measure value ci_low ci_high articles other_articles verdict reason same_source p_same_source",
		"evidence":   "event evidence_id article_id field start end sentence_id text voice speaker lens",
		"rejects":    "origin column reason",
	}
	for _, s := range tables() {
		var names []string
		for _, c := range s.Columns {
			names = append(names, c.Name)
		}
		if w, ok := want[s.Name]; ok && strings.Join(names, " ") != w {
			t.Errorf("%s: %v, want %s", s.Name, names, w)
		}
	}
}

func TestDataDictionaryIsUpToDate(t *testing.T) {
	var b bytes.Buffer
	if err := dataDictionary(&b); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("..", "docs", "data-dictionary.md")
	if *update {
		if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, b.Bytes()) {
		t.Errorf("%s is not what the sheets say; write it anew with go test ./reports -run Dictionary -update", path)
	}
}

// The packed tables are the plain ones, to the byte, and datapackage.json names them.
func TestPackedTables(t *testing.T) {
	plain := written(t, filepath.Join(t.TempDir(), "plain"), Options{Formats: []string{"csv"}}, harbour())
	packed := written(t, filepath.Join(t.TempDir(), "packed"), Options{Formats: []string{"csv.gz"}}, harbour())
	for _, s := range Sheets {
		want, err := os.ReadFile(filepath.Join(plain, s.Name+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		file, err := os.Open(filepath.Join(packed, s.Name+".csv.gz"))
		if err != nil {
			t.Fatal(err)
		}
		unpacked, err := gzip.NewReader(file)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(unpacked); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: %v\n%.200q\nplain\n%.200q", s.Name, err, got, want)
		}
		file.Close()
		if _, err := os.Stat(filepath.Join(packed, s.Name+".csv")); err == nil {
			t.Errorf("%s stands there twice", s.Name)
		}
	}
	data, err := os.ReadFile(filepath.Join(packed, "datapackage.json"))
	if err != nil || !strings.Contains(string(data), `"path": "terms.csv.gz"`) || !strings.Contains(string(data), `"compression": "gz"`) {
		t.Errorf("%v %.300s", err, data)
	}
	if _, err := Create(filepath.Join(t.TempDir(), "both"), Options{Formats: []string{"csv", "csv.gz"}}); err == nil || !strings.Contains(err.Error(), "name one of them") {
		t.Errorf("both at once: %v", err)
	}
}
