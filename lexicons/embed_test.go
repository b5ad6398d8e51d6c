package lexicons

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
)

// Every list that ships has a full head, uses each of its categories, and Check finds nothing to mend in it.
func TestBuiltin(t *testing.T) {
	lists, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lists {
		for field, value := range map[string]string{"version": l.Version, "licence": l.Licence, "source": l.Source, "description": l.Description, "overlap": l.Overlap} {
			if value == "" {
				t.Errorf("%s: the head has no %s", l.Name, field)
			}
		}
		used := map[string]bool{}
		for _, e := range l.Entries {
			used[e.Category] = true
		}
		for _, c := range l.Categories {
			if !used[c.Name] {
				t.Errorf("%s: category %s has no entry", l.Name, c.Name)
			}
			if c.Description == "" {
				t.Errorf("%s: category %s has no description", l.Name, c.Name)
			}
		}
	}
}

func TestVader(t *testing.T) {
	lists, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	l := lists[len(lists)-1]
	if n := len(l.Entries); n < 6500 || n > 7504 {
		t.Errorf("%d entries, expected most of VADER's 7,504", n)
	}
	weights := map[string]float64{}
	for _, e := range l.Entries {
		weights[e.Term] = e.Weight
	}
	// From rawdata/vaderLexicon.txt of the original.
	for term, want := range map[string]float64{"abandon": -1.9, "good": 1.9, "murderous": -3.2, "hope": 1.9} {
		if weights[term] != want {
			t.Errorf("%s: %v, want %v", term, weights[term], want)
		}
	}
}

func TestBackgroundRoundTrip(t *testing.T) {
	table := &BackgroundTable{Documents: 10, DF: map[string]int{"the": 10, "a": 9, "court": 3, "bail": 3}, Capitals: map[string]int{"court": 98}, Head: []HeadLine{{"made", "by hand"}}}
	var out bytes.Buffer
	if err := WriteBackground(&out, table); err != nil {
		t.Fatal(err)
	}
	if want := "# made: by hand\n# documents: 10\nthe\t10\na\t9\nbail\t3\ncourt\t3\t98\n"; out.String() != want {
		t.Errorf("wrote %q, want %q", out.String(), want)
	}
	got, err := ReadBackground("b.tsv", &out)
	if err != nil || !reflect.DeepEqual(got, table) {
		t.Errorf("read %+v, %v", got, err)
	}
	if got.Share("court") != 0.3 || got.Share("fiery") != 0 {
		t.Errorf("shares %v, %v", got.Share("court"), got.Share("fiery"))
	}
	if none := (*BackgroundTable)(nil); got.Lower("court") || !got.Lower("the") || got.Lower("fiery") || none.Lower("the") {
		t.Errorf("of court, the and fiery only the is written in lower case: %v", got.Capitals)
	}
}

func TestEmbeddedBackground(t *testing.T) {
	table, err := Background()
	if err != nil {
		t.Fatal(err)
	}
	// "the" stands in nearly all English news, and no word in more articles than there are.
	if table.Documents < 1000 || table.Share("the") < 0.95 || table.Share("the") > 1 || len(table.Head) == 0 ||
		table.Lower("obama") || !table.Lower("blunt") {
		t.Errorf("%d documents, the %v, head %v", table.Documents, table.Share("the"), table.Head)
	}
}

func TestReadBackgroundFaults(t *testing.T) {
	for input, want := range map[string]string{
		"the\t1\n":                       "b.tsv:1:1: a row stands before the head",
		"# documents: many\n":            "b.tsv:1:13: the number of documents",
		"# documents: 5\nthe\t6\n":       "b.tsv:2:5: expected a whole number from 1 to 5",
		"# documents: 5\nthe\n":          "b.tsv:2:4: expected a whole number",
		"# documents: 5\na\t1\t101\n":    `b.tsv:2:5: expected a percentage from 1 to 100`,
		"# documents: 5\na\t1\na\t1\n":   `b.tsv:3:1: term "a" is empty or stands twice`,
		"":                               "b.tsv:1:1: the head has no line '# documents: N'",
		"# documents: 5\n# documents: 0": "b.tsv:2:13",
	} {
		_, err := ReadBackground("b.tsv", strings.NewReader(input))
		var fault *SyntaxError
		if !errors.As(err, &fault) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", input, err, want)
		}
	}
}

func FuzzBackground(f *testing.F) {
	f.Add([]byte("# documents: 5\nthe\t5\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		table, err := ReadBackground("f", bytes.NewReader(data))
		if err != nil {
			return
		}
		for term, n := range table.DF {
			if term == "" || n < 1 || table.Share(term) == 0 {
				t.Fatalf("term %q in %d", term, n)
			}
		}
	})
}
