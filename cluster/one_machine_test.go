package cluster

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"tellings/compare"
	"tellings/corpus"
	"tellings/reports"
)

// oneMachine writes the tables of the settings as tellings compare does.
func oneMachine(t *testing.T, set Settings, formats ...string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "one")
	src, err := set.open()
	if err != nil {
		t.Fatal(err)
	}
	tools, err := newTools(&set)
	if err != nil {
		t.Fatal(err)
	}
	w, err := reports.Create(dir, reports.Options{Formats: formats})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Abort()
	r := compare.Run{Analyzer: tools.analyzer, Background: tools.background, Grouping: set.Grouping, Options: set.options()}
	_, err = r.Each(t.Context(), src, func(c *compare.Comparison) error { return w.Add(t.Context(), c) }, func(rej corpus.Reject) {
		if err := w.Reject(rej); err != nil {
			t.Error(err)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Close(reports.Manifest{}); err != nil {
		t.Fatal(err)
	}
	return dir
}

// sameTables holds the shards of a run against the tables of one machine: the rows of all shards, one after another, behind one header.
func sameTables(t *testing.T, many, one string) {
	t.Helper()
	for i := range reports.Sheets {
		sameTable(t, many, one, reports.Sheets[i].Name)
	}
	sameTable(t, many, one, reports.RejectsSheet.Name)
}

func sameTable(t *testing.T, many, one, name string) {
	t.Helper()
	want, err := os.ReadFile(filepath.Join(one, name+".csv"))
	if err != nil {
		t.Fatal(err)
	}
	got := joined(t, many, name)
	if bytes.Equal(got, want) {
		return
	}
	a, b := strings.SplitAfter(string(got), "\n"), strings.SplitAfter(string(want), "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			t.Errorf("%s, line %d of %d and %d:\n%s\nwant\n%s", name, i+1, len(a), len(b), a[i], b[i])
			return
		}
	}
	t.Errorf("%s: %d lines, want %d", name, len(a), len(b))
}

// joined are the shards of a table behind one header.
func joined(t *testing.T, dir, name string) []byte {
	t.Helper()
	shards, err := filepath.Glob(filepath.Join(dir, name+"-*.csv"))
	if err != nil || len(shards) == 0 {
		t.Fatalf("%s: no shard in %s (%v)", name, dir, err)
	}
	slices.Sort(shards)
	var all []byte
	for i, path := range shards {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		header := bytes.IndexByte(data, '\n') + 1
		if i > 0 {
			if !bytes.HasPrefix(all, data[:header]) {
				t.Errorf("%s has another header", path)
			}
			data = data[header:]
		}
		all = append(all, data...)
	}
	return all
}

// invented writes n articles of invented news in three files: events by name, events that are to be found, articles of their own, ids
// given twice, outlets spelled in two ways, records that cannot be used.
func invented(t *testing.T, n int) string {
	t.Helper()
	dir := t.TempDir()
	rng := rand.New(rand.NewPCG(3, 20))
	outlets := []string{"Harbour Post", "Northgate Observer", "The Lowland Tribune", "Kestria Today", "harbour  post", "kestriatoday.example"}
	places := []string{"Pell", "Sennport", "Lowmark", "Dunmere", "Castrel", "Ostrava Bay", "Harrow Vale", "Mirefield"}
	people := []string{"Ada Brandt", "Otto Lund", "Mirela Stroud", "Jonas Vey", "Petra Ashdown", "Karim Odell"}
	acts := []string{"attacked", "praised", "lectured", "thanked", "warned", "mocked"}
	things := []string{"the dam", "the tunnel", "a ferry strike", "the harbour tax", "the flood walls", "a school merger", "the bridge toll", "the quarry licence"}
	words := []string{"fiery", "measured", "reckless", "productive", "angry", "calm", "sweeping", "radical", "modest", "chaotic"}
	pick := func(list []string) string { return list[rng.IntN(len(list))] }
	var files [3]strings.Builder
	for event, article := 0, 0; article < n; event++ {
		who, whom, where, what := pick(people), pick(people), pick(places), pick(things)
		number, day := 100+rng.IntN(900), 1+rng.IntN(27)
		for range 1 + rng.IntN(6) {
			if article == n {
				break
			}
			name := ""
			if event%2 == 0 {
				name = fmt.Sprintf("%s %d", where, event%40)
			}
			date := fmt.Sprintf("2031-03-%02d", day)
			if event%7 == 3 {
				date = ""
			}
			id := fmt.Sprint("a", article)
			if article%50 == 9 {
				id = "a1"
			}
			text := fmt.Sprintf("%s %s %s on %s in %s over %s. “We will not pay %d crowns for %s, whatever they say,” %s said in a %s speech. "+
				"%s called the plan %s. Officials said %d people had come. The council of %s votes next week; %s had been warned of it.",
				who, pick(acts), whom, "Tuesday", where, what, number, what, who, pick(words), whom, pick(words), number+rng.IntN(3), where, whom)
			for range rng.IntN(6) {
				text += fmt.Sprintf(" %s, who is %s, %s the %s mayor of %s.", pick(people), pick(words), pick(acts), pick(words), pick(places))
			}
			fmt.Fprintf(&files[article*3/n], "{\"id\":%q,\"outlet\":%q,\"event\":%q,\"date\":%q,\"title\":%q,\"text\":%q}\n", id, pick(outlets), name, date,
				fmt.Sprintf("%s %s %s over %s in %s", who, pick(acts), whom, what, where), text)
			article++
		}
		if event%60 == 5 {
			files[1].WriteString("{\"id\":\"broken\n{\"id\":\"empty\",\"text\":\"\"}\n")
		}
	}
	for i := range files {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("part-%d.jsonl", i)), []byte(files[i].String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}
