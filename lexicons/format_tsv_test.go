package lexicons

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
)

const small = "# name: small\n# version: 1.0\n# licence: Apache-2.0\n# source: a grammar\n# source: another\n# description: for a test\n# Judgement: a remark\n# a remark: too\n" +
	"# overlap: longest\n# category.good: praise\n# category.bad: blame\nfine\tgood\n# a comment\n\nawful/a\tbad\t2.5\tstrong\nlash out/v\tbad\t-1\n"

func TestParse(t *testing.T) {
	for name, input := range map[string]string{
		"LF": small, "CRLF": strings.ReplaceAll(small, "\n", "\r\n"), "BOM": "\ufeff" + small, "no last line end": strings.TrimSuffix(small, "\n"),
	} {
		got, err := Parse("small.tsv", strings.NewReader(input))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		want := &List{
			Name: "small", Version: "1.0", Licence: "Apache-2.0", Source: "a grammar; another", Description: "for a test", Overlap: "longest",
			Categories: []Category{{"good", "praise"}, {"bad", "blame"}},
			Entries:    []Entry{{"fine", "good", 1, "", 12}, {"awful/a", "bad", 2.5, "strong", 15}, {"lash out/v", "bad", -1, "", 16}},
			Origin:     "small.tsv",
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s:\n got %+v\nwant %+v", name, got, want)
		}
	}
}

func TestParseWithoutDeclaredCategories(t *testing.T) {
	l, err := Parse("x.tsv", strings.NewReader("# name: x\nalpha\nbeta\tsecond\ngamma\n"))
	if err != nil {
		t.Fatal(err)
	}
	if want := []Category{{Name: "x"}, {Name: "second"}}; !reflect.DeepEqual(l.Categories, want) {
		t.Errorf("categories %v, want %v", l.Categories, want)
	}
}

func TestParseFaults(t *testing.T) {
	const head = "# name: x\n# category.a: first\n# category.b: second\n"
	for _, c := range []struct{ name, input, want string }{
		{"unknown head key", "# name: x\n# license: MIT\nw\n", `x.tsv:2:3: unknown head key "license"; known are name, version, licence, source, description, overlap, language and category.NAME`},
		{"capital head key", "# name: x\n# Licence: MIT\nw\n", `x.tsv:2:3: unknown head key "Licence"`},
		{"head key twice", "# name: x\n# name: y\nw\n", `x.tsv:2:3: head key "name" stands twice`},
		{"overlap", "# name: x\n# overlap: all\nw\n", `x.tsv:2:12: unknown overlap rule "all"`},
		{"category twice", head + "# category.a: again\n", `x.tsv:4:3: category "a" is declared twice`},
		{"undeclared category", head + "w\tc\n", `x.tsv:4:3: category "c" is not declared in the head; declared are a, b`},
		{"missing category", head + "w\n", "x.tsv:4:1: the category is missing"},
		{"weight no number", head + "wörd\ta\tstrong\n", `x.tsv:4:8: weight is not a number within ±1e+06: "strong"`},
		{"weight infinite", head + "w\ta\tInf\n", "x.tsv:4:5: weight is not a number"},
		{"weight NaN", head + "w\ta\tNaN\n", "x.tsv:4:5: weight is not a number"},
		{"five columns", head + "w\ta\t1\tnote\tmore\n", "x.tsv:4:12: 5 columns"},
		{"empty term", head + "\ta\n", "x.tsv:4:1: the term is empty"},
		{"unknown suffix", head + "and/or\ta\n", `x.tsv:4:1: unknown suffix in "and/or"`},
		{"two suffixes", head + "run/n/v\ta\n", "x.tsv:4:1: unknown suffix"},
		{"star within", head + "co* ab*d\ta\n", `x.tsv:4:1: a * may end a word, or begin`},
		{"bare star", head + "*\ta\n", "has no letter"},
		{"star and suffix", head + "run*/v\ta\n", "has both a * and a suffix"},
		{"no name", "w\n", "x.tsv:1:1: the head has no name"},
		{"no entry", "# name: x\n", "the list has no entry"},
		{"empty file", "", "x.tsv:1:1: the head has no name"},
		{"not UTF-8", "# name: x\ncaf\xe9\n", "x.tsv:1:1: the file is not UTF-8"},
	} {
		_, err := Parse("x.tsv", strings.NewReader(c.input))
		var fault *SyntaxError
		if !errors.As(err, &fault) {
			t.Errorf("%s: error %v, want a SyntaxError", c.name, err)
		} else if !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %q, want %q in it", c.name, err, c.want)
		}
	}
}

func TestSyntaxErrorCaret(t *testing.T) {
	_, err := Parse("x.tsv", strings.NewReader("# name: x\nwörd two\ta\tmuch\n"))
	want := "x.tsv:2:12: weight is not a number within ±1e+06: \"much\"\n    wörd two\ta\tmuch\n            \t \t^"
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}

func FuzzTSV(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte("# name: x\nword/v\ta\t1e3\tn\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := Parse("f.tsv", bytes.NewReader(data))
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := WriteTSV(&out, first); err != nil {
			t.Fatal(err)
		}
		second, err := Parse("f.tsv", bytes.NewReader(out.Bytes()))
		if err != nil {
			t.Fatalf("what was written cannot be read: %v\n%q", err, out.String())
		}
		if len(second.Entries) != len(first.Entries) || len(second.Categories) != len(first.Categories) {
			t.Fatalf("wrote %d entries in %d categories, read %d in %d\n%q", len(first.Entries), len(first.Categories), len(second.Entries), len(second.Categories), out.String())
		}
	})
}
