package main

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// summit compares the shipped example in a folder of its own and returns the folder.
func summit(t *testing.T) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "report")
	command(t, "compare", "../../examples/summit", "-o", out, "--quiet")
	return out
}

// These are the differences that examples/README.md says were planted, the robust ones among them.
func TestExampleSummit(t *testing.T) {
	out := summit(t)
	table := func(name string) []map[string]string { return tableOf(t, filepath.Join(out, name+".csv")) }
	evidence, articles, measures := table("evidence"), table("articles"), table("measures")

	t.Run("evidence is the text of the source at its span", func(t *testing.T) {
		if len(evidence) < 100 {
			t.Fatalf("%d passages", len(evidence))
		}
		source, titles := map[string]string{}, map[string]string{}
		for _, row := range articles {
			titles[row["article_id"]] = row["title"]
		}
		for _, row := range evidence {
			id := row["article_id"]
			if source[id] == "" {
				data, err := os.ReadFile("../../examples/summit/" + id + ".txt")
				if err != nil {
					t.Fatal(err)
				}
				source[id] = string(data)
			}
			field := source[id]
			if row["field"] == "title" {
				field = titles[id]
			}
			want := field[integer(t, row["start"]):integer(t, row["end"])]
			if got := row["text"]; got != "" && got != want && got != "'"+want { // a cell that a spreadsheet would run is led by a mark
				t.Errorf("%s of %s is %q, the source has %q there", row["evidence_id"], id, got, want)
			}
		}
	})

	t.Run("fiery in own voice is the Tribune's alone", func(t *testing.T) {
		voices, outlets := map[string][]string{}, map[string]string{}
		for _, row := range articles {
			outlets[row["article_id"]] = row["outlet"]
		}
		for _, row := range evidence {
			if outlet := outlets[row["article_id"]]; strings.EqualFold(row["text"], "fiery") && !slices.Contains(voices[outlet], row["voice"]) {
				voices[outlet] = append(voices[outlet], row["voice"])
			}
		}
		if len(voices) != 2 || !slices.Equal(voices["Lowland Tribune"], []string{"outlet"}) || !slices.Equal(voices["Sennport Courier"], []string{"quoted"}) {
			t.Errorf("fiery by outlet and voice: %v", voices)
		}
	})

	t.Run("loaded words in own voice: the Tribune blames most, Kestria Today praises most", func(t *testing.T) {
		hits, tokens := map[string]float64{}, map[string]float64{}
		for _, row := range measures {
			if row["event"] != "dam-summit" || row["family"] != "loaded" || row["voice"] != "outlet" {
				continue
			}
			tokens[row["outlet"]] = number(t, row["tokens"])
			if row["measure"] == "loaded.positive" {
				hits["praise "+row["outlet"]] = number(t, row["hits"])
			} else {
				hits["blame "+row["outlet"]] += number(t, row["hits"])
			}
		}
		if len(tokens) != 6 {
			t.Fatalf("%d outlets", len(tokens))
		}
		for kind, first := range map[string]string{"blame ": "Lowland Tribune", "praise ": "Kestria Today"} {
			for outlet, n := range tokens {
				if most := hits[kind+first] / tokens[first]; outlet != first && hits[kind+outlet]/n >= most {
					t.Errorf("%s%s: %v in %v, %s %v in %v", kind, outlet, hits[kind+outlet], n, first, hits[kind+first], tokens[first])
				}
			}
		}
	})

	t.Run("regime and killed are the Tribune's words for the summit", func(t *testing.T) {
		for _, c := range []struct{ table, column, word string }{{"only", "words", "regime’s"}, {"terms", "term", "killed"}} {
			var outlets []string
			for _, row := range table(c.table) {
				if row["event"] == "dam-summit" && row[c.column] == c.word && row["voice"] == "outlet" {
					outlets = append(outlets, row["outlet"])
				}
			}
			if !slices.Equal(outlets, []string{"Lowland Tribune"}) {
				t.Errorf("%s: %v", c.word, outlets)
			}
		}
	})

	t.Run("two events, and what few articles allow", func(t *testing.T) {
		events := map[string]int{}
		for _, row := range articles {
			events[row["event"]]++
		}
		if len(events) != 2 || events["dam-summit"] != 12 || events["border-quake"] != 2 {
			t.Errorf("articles by event: %v", events)
		}
		for _, row := range measures {
			if v := row["verdict"]; v != "insufficient" && (v != "descriptive" || row["event"] != "dam-summit") {
				t.Errorf("%s, %s, %s: %s", row["event"], row["outlet"], row["measure"], v)
			}
		}
	})

	t.Run("boilerplate and the paragraph that stands twice", func(t *testing.T) {
		for column, want := range map[string][]string{
			"duplicate_bytes":   {"kestria-today/productive-talks"},
			"boilerplate_bytes": {"harbour-post/kestria-to-fill-reservoir", "meridian-business/loan-frozen"},
		} {
			for _, row := range articles {
				if marked := row[column] != "0"; slices.Contains(want, row["article_id"]) && !marked {
					t.Errorf("%s of %s is 0", column, row["article_id"])
				} else if marked && column == "duplicate_bytes" && !slices.Contains(want, row["article_id"]) {
					t.Errorf("%s of %s is %s", column, row["article_id"], row[column])
				}
			}
		}
	})

	t.Run("speech without marks is attributed", func(t *testing.T) {
		for _, row := range articles {
			if row["article_id"] == "northgate-observer/what-was-agreed" && (number(t, row["attributed_share"]) < 0.2 || number(t, row["quoted_share"]) > 0.02) {
				t.Errorf("attributed %s, quoted %s", row["attributed_share"], row["quoted_share"])
			}
		}
	})

	t.Run("the agency's text counts once", func(t *testing.T) {
		copies := table("copies")
		if len(copies) != 1 || copies[0]["article_id"] != "northgate-observer/summit-opens" || copies[0]["copy_of"] != "harbour-post/kestria-to-fill-reservoir" {
			t.Errorf("copies: %v", copies)
		}
		for _, row := range measures {
			if row["event"] == "dam-summit" && (row["articles"] != "2" || row["rest_articles"] != "9") { // of twelve
				t.Errorf("%s, %s: %s articles against %s", row["outlet"], row["measure"], row["articles"], row["rest_articles"])
			}
		}
		for _, row := range table("similarity") {
			both := row["outlet"] == "Harbour Post" && row["other"] == "Northgate Observer"
			if row["event"] == "dam-summit" && both != (row["articles"] == "1" && row["other_articles"] == "1") {
				t.Errorf("%s and %s: %s and %s articles", row["outlet"], row["other"], row["articles"], row["other_articles"])
			}
		}
	})
}

func number(t *testing.T, cell string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(cell, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func integer(t *testing.T, cell string) int {
	t.Helper()
	v, err := strconv.Atoi(cell)
	if err != nil {
		t.Fatal(err)
	}
	return v
}
