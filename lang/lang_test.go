package lang

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestShippedLanguagesAreWhole(t *testing.T) {
	for _, l := range Languages {
		if err := l.Check(); err != nil {
			t.Errorf("%s: %v", l.Name, err)
		}
		if again, err := ByTag(l.Tag); err != nil || again != l {
			t.Errorf("ByTag(%q) gave %v, %v", l.Tag, again, err)
		}
	}
	if _, err := ByTag("xx"); err == nil || !strings.Contains(err.Error(), `no language "xx"; known are en`) {
		t.Errorf("an unknown tag: %v", err)
	}
}

func open(t *testing.T, content string) (*Language, error) {
	t.Helper()
	l := &Language{Tag: "xx", Name: "Invented", folder: ".",
		files: fstest.MapFS{"words.tsv": {Data: []byte(content)}, "time.tsv": {Data: []byte("days\tmonday tuesday\n")}}}
	return l, l.Check()
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ name, file, set, want string }{
		{"words in order", "a\tone two\n", "words.a", "one|two"},
		{"a line that goes on", "a\tone\n\ttwo three\n", "words.a", "one|two|three"},
		{"a set in two places", "a\tone\nb\tx\na\ttwo\n", "words.a", "one|two"},
		{"another set", "a\t@time.days sunday\n", "words.a", "monday|tuesday|sunday"},
		{"a word once", "a\tmonday @time.days monday\n", "words.a", "monday|tuesday"},
		{"several words", "a\tprime+minister\n", "words.a", "prime minister"},
		{"comments and blank lines", "# head\n\na\tone\n# more\n\ttwo\n", "words.a", "one|two"},
		{"other line ends", "a\tone\r\n\ttwo\r\n", "words.a", "one|two"},
		{"no such set", "a\tone\n", "words.b", ""},
		{"no such file", "a\tone\n", "none.a", ""},
	} {
		l, err := open(t, c.file)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		if got := strings.Join(l.Words(c.set), "|"); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if got := l.Has(c.set); got != (c.want != "") {
			t.Errorf("%s: Has is %v", c.name, got)
		}
	}
}

func TestFaultsSayWhere(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"a line without its set", "# head\n\tone\n", "lang/words.tsv:2: the line begins with a tab"},
		{"an unknown set", "a\tone\nb\t@time.months\n", `lang/words.tsv:2: @time.months: Invented has no set "time.months"`},
		{"a set that names itself", "a\t@words.b\nb\t@words.a\n", "the set words.a names itself"},
	} {
		if _, err := open(t, c.file); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

func TestRowsAreFilledUp(t *testing.T) {
	l, err := open(t, "# head\nPallandia\tthe valley|Pal\nKestria\n")
	if err != nil {
		t.Fatal(err)
	}
	rows := l.Rows("words", 3)
	if len(rows) != 2 || rows[1].Line != 3 || !slices.Equal(rows[0].Cells, []string{"Pallandia", "the valley|Pal", ""}) || !slices.Equal(rows[1].Cells, []string{"Kestria", "", ""}) {
		t.Errorf("%+v", rows)
	}
}

func TestClasses(t *testing.T) {
	type bits uint8
	l, err := open(t, "a\tone two\nb\ttwo three\n")
	if err != nil {
		t.Fatal(err)
	}
	of := Classes(l, map[string]bits{"words.a": 1, "words.b": 2})
	for word, want := range map[string]bits{"one": 1, "two": 3, "three": 2, "four": 0} {
		if got := of.Of(word); got != want {
			t.Errorf("%s is of %b, want %b", word, got, want)
		}
	}
	if in := l.Set("words.a"); !in.Has("one") || in.Has("three") {
		t.Error("the set words.a is wrong")
	}
}

func FuzzParse(f *testing.F) {
	f.Add("a\tone @x.b\n\ttwo\n")
	f.Fuzz(func(t *testing.T, content string) {
		l, _ := open(t, content)
		for _, name := range l.file("words").order {
			l.Words("words." + name)
		}
		l.Rows("words", 4)
	})
}
