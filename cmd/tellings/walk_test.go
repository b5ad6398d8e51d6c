package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// invented makes headlines that say in their words what they are about; the seed says which.
type invented struct{ *rand.Rand }

func (v invented) of(words string) string {
	list := strings.Split(words, "|")
	return list[v.IntN(len(list))]
}

func (v invented) headline(label string) string {
	if label == "crime" {
		return v.of("Police|Detectives|Two officers|A court|Prosecutors") + " " + v.of("arrest|charge|jail|question|seek") + " " +
			v.of("a gunman|two burglars|a thief|the suspect|a dealer") + " " + v.of("after the robbery|over a stabbing|after the murder|near the quay|in Ostby")
	}
	return v.of("The shipyard|Banks|Grain traders|Factory owners|The harbour market") + " " + v.of("cut|raise|expect|lose|report") + " " +
		v.of("prices|wages|profits|loans|jobs") + " " + v.of("as taxes rise|in the budget year|after the merger|as firms close|in Ostby")
}

// walker has the files that docs/own-labels.md begins with, and the true label of each record.
type walker struct {
	invented
	truth map[string]string
	texts map[string]string
}

var walkOutlets = []string{"Gull", "Tide", "Lamp", "Oar"}

func (w *walker) record(id, label string) string {
	w.truth[id], w.texts[id] = label, w.headline(label)
	return w.texts[id]
}

// corpus writes n headlines.
func (w *walker) corpus(t *testing.T, path, prefix string, n int) {
	var b strings.Builder
	b.WriteString("id,outlet,text\n")
	for i := range n {
		id := fmt.Sprintf("%s%d", prefix, i)
		fmt.Fprintf(&b, "%s,%s,%s\n", id, walkOutlets[i%4], w.record(id, []string{"crime", "economy"}[w.IntN(2)]))
	}
	write(t, path, b.String())
}

// news writes an event: two outlets, and the one writes of crime where the other writes of the economy.
func (w *walker) news(t *testing.T, path string) {
	var b strings.Builder
	for i := range 24 {
		label := "crime"
		if i%2 == 1 != (i%12 == 5) {
			label = "economy"
		}
		fmt.Fprintf(&b, `{"id":"n%d","outlet":%q,"event":"quay","text":"%s. %s. %s."}`+"\n", i, walkOutlets[i%2], w.headline(label), w.headline(label), w.headline(label))
	}
	write(t, path, b.String())
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// says is what a coder says of a record: the truth, but for one in slip.
func (w *walker) says(id string, slip int) string {
	if w.IntN(slip) == 0 {
		return map[string]string{"crime": "economy", "economy": "crime"}[w.truth[id]]
	}
	return w.truth[id]
}

// code fills in the sheet that was drawn: one coder in the workbook itself, one in a table that a spreadsheet of Europe saved.
func (w *walker) code(t *testing.T) {
	book, err := excelize.OpenFile("sheet.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows("coding")
	if err != nil || len(rows) != 201 || strings.Join(rows[0], " ") != "id title text label note" {
		t.Fatalf("%v, %d rows, %v", err, len(rows), rows[0])
	}
	if told, err := book.GetRows("instructions"); err != nil || len(told) < 8 || !strings.Contains(fmt.Sprint(told), "crime; economy") {
		t.Errorf("instructions %v, %v", told, err)
	}
	bo := "id;label\r\n"
	for i, row := range rows[1:] {
		if row[2] != w.texts[row[0]] {
			t.Fatalf("row %d: %q", i, row)
		}
		if err := book.SetCellStr("coding", fmt.Sprintf("D%d", i+2), w.says(row[0], 40)); err != nil {
			t.Fatal(err)
		}
		bo += row[0] + ";" + w.says(row[0], 10) + "\r\n"
	}
	write(t, "bo.csv", bo)
	if err := book.SaveAs("ada.xlsx"); err != nil {
		t.Fatal(err)
	}
}

// The way of docs/own-labels.md, from two hundred headlines to a figure with an interval: every command as the page prints it.
func TestOwnLabelsWalk(t *testing.T) {
	page, err := os.ReadFile("../../docs/own-labels.md")
	if err != nil {
		t.Fatal(err)
	}
	lines := shellLines(string(page))
	t.Chdir(t.TempDir())
	w := &walker{invented{rand.New(rand.NewPCG(7, 7))}, map[string]string{}, map[string]string{}}
	w.corpus(t, "corpus.csv", "c", 200)
	w.corpus(t, "held-out.csv", "h", 60)
	w.news(t, "news.jsonl")
	for _, coder := range []struct {
		sheet string
		slip  int
	}{{"cem.csv", 30}, {"dag.csv", 12}} {
		sheet := "id,label\n"
		for i := range 60 {
			id := fmt.Sprint("h", i)
			sheet += id + "," + w.says(id, coder.slip) + "\n"
		}
		write(t, coder.sheet, sheet)
	}
	said := map[string]string{}
	for _, line := range lines {
		args := strings.Fields(strings.TrimPrefix(line, "tellings "))
		stdout, _ := command(t, args...)
		said[args[0]+" "+args[1]] = stdout
		if args[len(args)-1] == "sheet.xlsx" {
			w.code(t)
		}
	}
	for step, wants := range map[string][]string{
		"code agree":            {"2 coders, nominal", "α 0.", "200 records", "ada and bo", "disputed records:"},
		"train frames":          {"corpus.csv: 200 passages, 2 labels, held out by outlet in 5 folds (4 groups): micro-F1 0.9", "  crime ", "AUC 0.9"},
		"evaluate held-out.csv": {"60 passages: micro-F1 0.9", "dag against the coders, 60 passages: micro-F1 0.", "α of coders and model 0.", "α of model and dag 0.", "Gull ", "Oar ", "expected calibration error 0."},
	} {
		for _, want := range wants {
			if !strings.Contains(said[step], want) {
				t.Errorf("%s does not print %q:\n%s", step, want, said[step])
			}
		}
	}
	if rows := tableOf(t, "frames.csv"); len(rows) != 48 || rows[0]["terms"] == "" {
		t.Errorf("frames.csv of predict: %d rows", len(rows))
	}
	if rows := tableOf(t, "next.csv"); len(rows) != 20 {
		t.Errorf("next.csv: %d rows", len(rows))
	}
	for _, row := range tableOf(t, "report/frames.csv") {
		if row["frame"] != "model.crime" || row["voice"] != "outlet" || row["outlet"] != "Gull" {
			continue
		}
		number := func(column string) float64 {
			x, err := strconv.ParseFloat(row[column], 64)
			if err != nil {
				t.Errorf("%s: %v", column, err)
			}
			return x
		}
		if share, rest := number("share"), number("rest_share"); share < 0.9 || rest > 0.3 || !(number("ci_low") > 0 && number("ci_high") > number("ci_low")) {
			t.Errorf("the figure: %v", row)
		}
		return
	}
	t.Error("report/frames.csv has no row on crime in Gull's own voice")
}
