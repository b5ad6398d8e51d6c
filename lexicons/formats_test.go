package lexicons

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// rows writes the entries of a list as "term category weight", with _ for a space within a term.
func rows(l *List) string {
	var out []string
	for _, e := range l.Entries {
		row := strings.ReplaceAll(e.Term, " ", "_") + " " + e.Category
		if e.Weight != 1 {
			row += " " + formatWeight(e.Weight)
		}
		out = append(out, row)
	}
	return strings.Join(out, "; ")
}

const (
	dic   = "%\n1\tjoy\n2\tanger\t(Being angry)\n%\nglad\t1\nrage*\t2\t1\nlose temper\t2\n"
	mpqa  = "type=strongsubj len=1 word1=gloat pos1=verb stemmed1=y priorpolarity=negative\n"
	vader = "glad\t1.5\t0.5\t[1, 2, 1, 2, 1, 2, 1, 2, 1, 2]\n"
	ykd   = `<?xml version="1.0" encoding="UTF-8"?>
<dictionary style="050805">
 <cnode name="demo">
  <cnode name="mood" desc="how one feels">
   <pnode name="glad*"></pnode>
   <cnode name="dark"><pnode name="Gloom &amp; doom"/><pnode name="gloom"/></cnode>
  </cnode>
 </cnode>
</dictionary>`
)

// Every format with the irregularities that files of it are known for. All words are invented samples.
func TestReadFormats(t *testing.T) {
	for _, c := range []struct{ name, format, file, input, want string }{
		{"tabs", "liwc", "x.dic", dic, "glad joy; rage* anger; rage* joy; lose_temper anger"},
		{"CR only", "liwc", "x.dic", strings.ReplaceAll(dic, "\n", "\r"), "glad joy; rage* anger; rage* joy; lose_temper anger"},
		{"CRLF and BOM", "liwc", "x.dic", "\ufeff" + strings.ReplaceAll(dic, "\n", "\r\n"), "glad joy; rage* anger; rage* joy; lose_temper anger"},
		{"spaces", "liwc", "x.dic", strings.ReplaceAll(dic, "\t", "  "), "glad joy; rage* anger; rage* joy; lose_temper anger"},
		{"indented categories, blank lines, zeros", "liwc", "x.dic", "\n%\n01 a\n\t02 b c\n%\n\nx 1 02 \n", "x a; x b_c"},
		{"term on several lines", "liwc", "x.dic", "%\n1 a\n2 b\n%\nx\t1\nx\t2\nx\t1\n\t2\n", "x a; x b"},
		{"conditions", "liwc", "x.dic", "%\n1 a\n2 b\n%\nlike\t1\t(02 134)125/464\nkind\t<of>1/2\t2\n", "like a; kind b"},
		{"conditions after spaces", "liwc", "x.dic", "%\n1 a\n2 b\n%\nlike 1 (02 134)125/464\nkind <of>1/2 2\n", "like a; kind b"},
		{"Windows-1252", "liwc", "x.dic", "%\n1 a\n%\ncaf\xe9\t1\n", "café a"},
		{"unmatchable terms", "liwc", "x.dic", "%\n1 a\n%\n:)\t1\n*sm\t1\nx\t1\n", "x a"},

		{"marks and weights", "dicx", "x.dicx", "DicTerm,Joy,Anger\nglad,X,\nrage*,,2.5\nlose temper,,X\n", "glad joy; rage* anger 2.5; lose_temper anger"},

		{"stars within and before", "liwc", "x.dic", "%\n1 a\n%\n*gate\t1\nwom*n\t1\n", "*gate a; wom*n a"},
		{"a table of Europe", "csv", "x.csv", "word;sentiment\nglad;positive\nsad;negative\n", "glad positive; sad negative"},
		{"decimal commas", "csv", "x.csv", "wort;gewicht\nfroh;0,5\n", "froh x 0.5"},
		{"a category a column", "wide", "x.csv", "positive,negative\nglad,sad\nhappy,angry\n,grim\n", "glad positive; sad negative; happy positive; angry negative; grim negative"},

		{"lists and flow lists", "quanteda", "x.yml", "joy: [glad, 'very glad']\nanger:\n  - Rage*\n  - no\n", "glad joy; very_glad joy; rage* anger; no anger"},
		{"nested keys", "quanteda", "x.yaml", "mood:\n  up:\n    - glad\n  down:\n    - sad\n    - deep:\n      - gloom\n", "glad mood.up; sad mood.down; gloom mood.down.deep"},
		{"scalars as written", "quanteda", "x.yaml", "k:\n  - true\n  - 7\n  - \"a b\"\n  - ~\n", "true k; 7 k; a_b k"},

		{"nested, weights, rule", "wordstat", "x.cat", "MOOD\r\n\tGLAD (1)\r\n\tDARK\r\n\t\tGLOOM_AND_DOOM (2)\r\n\t\t@RULE [gloom NEAR doom] (1)\r\nOTHER\r\n\tX* (1)\r\n", "glad MOOD; gloom_and_doom MOOD.DARK 2; x* OTHER"},
		{"categories", "lexicoder", "x.lc3", "+joy\nglad\nvery glad \n\n+anger\nrage*\n", "glad joy; very_glad joy; rage* anger"},
		{"nested XML", "yoshikoder", "x.ykd", ykd, "glad* mood; gloom_&_doom mood.dark; gloom mood.dark"},
		{"patterns in the root", "yoshikoder", "x.ykd", `<dictionary><cnode name="r"><pnode name="glad"/></cnode></dictionary>`, "glad x"},

		{"stemmed clues", "mpqa", "x.tff", mpqa + "type=weaksubj len=1 word1=grand pos1=adj stemmed1=n priorpolarity=positive\n", "gloat/v strongsubj.negative; grand weaksubj.positive"},
		{"stray field, anypos", "mpqa", "x.tff", "type=weaksubj len=1 word1=row pos1=anypos stemmed1=y m priorpolarity=neutral\n", "row/v weaksubj.neutral; row/n weaksubj.neutral"},

		{"long", "nrc", "x.txt", "glad\tjoy\t1\nglad\tanger\t0\nrage\tanger\t1\n", "glad joy; rage anger"},
		{"intensities with header", "nrc", "x.txt", "rage\tanger\t0.911\nglad\tjoy\t0.5\n", "rage anger 0.911; glad joy 0.5"},
		{"wide", "nrc", "x.csv", "English Word,anger,joy\nglad,0,1\nrage,1,0\n", "glad joy; rage anger"},
		{"wide with tabs", "nrc", "x.txt", "word\tvalence\tarousal\nglad\t0.9\t0.4\n", "glad valence 0.9; glad arousal 0.4"},

		{"ratings", "vader", "vader_lexicon.txt", vader + ":)\t2.0\t0.1\t[2]\ngrim\t-1.5\t0.5\t[-1]\n", "glad positive 1.5; grim negative -1.5"},
		{"phrases and zero", "afinn", "x.txt", "glad\t3\ncan't stand\t-3\nsome kind\t0\n", "glad positive 3; can't_stand negative -3"},
		{"probabilities", "emfd", "x.csv", "word,care_p,fairness_p,care_sent\nglad,0.25,0,0.1\nlaw,0.1,0.3,-0.2\n", "glad care 0.25; law care 0.1; law fairness 0.3"},
		{"years", "loughran-mcdonald", "x.csv", "Word,Seq_num,Word Count,Negative,Positive,Uncertainty,Syllables\nLOSS,1,77,2009,0,0,1\nWIN,2,5,-2020,2009,0,1\nMAY,3,9,0,0,2009,1\n", "loss negative; win positive; may uncertainty"},
		{"senses, comma", "inquirer", "x.csv", "Entry,Source,Positiv,Negativ,Othtags,Defined\nGLAD,H4,Positiv,,Adj,| \"idiom, one\"\nMEAN#1,H4,,Negativ,,\nMEAN#2,H4,,Negativ,SUPV,\nMEAN#3,Lvd,Positiv,,,\n", "glad positiv; mean negativ; mean positiv"},
		{"senses, tab", "inquirer", "x.txt", "Entry\tSource\tPositiv\nGLAD#1\tH4\tPositiv\n", "glad positiv"},
		{"name not first in the head", "tsv", "x.tsv", "# version: 1\n# name: x\nglad\tjoy\t2\n", "glad joy 2"},
		{"semicolons", "csv", "x.csv", "Category;Term;Weight\njoy;glad;2\nanger;rage;\n", "glad joy 2; rage anger"},
		{"comments", "plain", "my words.txt", "; a comment\n# another\nGlad\n\nvery  glad\n2-faced\nrage*\n", "glad my_words; very_glad my_words; 2-faced my_words; rage* my_words"},
	} {
		f, err := formatOf(c.file, []byte(c.input)[:min(headSize, len(c.input))])
		if err != nil || f.Name != c.format {
			t.Errorf("%s %s: recognised as %v, %v", c.format, c.name, f, err)
			continue
		}
		l, _, err := f.Read(c.file, strings.NewReader(c.input))
		if err != nil {
			t.Errorf("%s %s: %v", c.format, c.name, err)
			continue
		}
		if got := rows(l); got != c.want {
			t.Errorf("%s %s:\n got %s\nwant %s", c.format, c.name, got, c.want)
		}
	}
}

func TestFormatWarnings(t *testing.T) {
	for _, c := range []struct{ name, format, input, want string }{
		{"condition", "liwc", "%\n1 a\n%\nlike\t1\t(02 134)125/464\n", `f:4: "like": the condition "(02 134)125/464" is left out`},
		{"of", "liwc", "%\n1 a\n%\nkind\t1\t<of>131/125\n", `f:4: "kind": the condition "<of>131/125" is left out`},
		{"encoding", "liwc", "%\n1 a\n%\ncaf\xe9\t1\n", "f: the file is not UTF-8; it was read as Windows-1252"},
		{"emoticon", "vader", vader + ":)\t2.0\t0.1\t[2]\n", `f:2: ":)" left out`},
		{"long term", "plain", "wait\n" + strings.Repeat("wait ", 101) + "\n", `left out: it has 101 words; at most 100 are looked for`},
		{"zero", "afinn", "glad\t3\nmeh\t0\n", `f:2: "meh" left out: its weight is 0`},
		{"stray", "mpqa", strings.TrimSpace(mpqa) + " m\n", `f:1: stray field "m" passed over`},
		{"rule", "wordstat", "A\n\tX (1)\n\t@R [x NEAR y] (1)\n", `f:3: the rule "@R [x NEAR y] (1)" is left out`},
		{"senses", "inquirer", "Entry,Good\nX#1,Good\nX#2,Good\n", "f: 1 further senses"},
		{"sentiment", "emfd", "word,care_p,care_sent\nx,0.1,0.2\n", "f:1: the columns ending in _sent are left out"},
		{"anchor", "quanteda", "a: &k [x]\nb: [y]\n", "f:1: "},
	} {
		_, warnings, err := FormatNamed(c.format).Read("f", strings.NewReader(c.input))
		if err != nil || !strings.Contains(fmt.Sprint(warnings), c.want) {
			t.Errorf("%s %s: warnings %v (%v), want %q", c.format, c.name, warnings, err, c.want)
		}
	}
}

func TestFormatFaults(t *testing.T) {
	for _, c := range []struct{ name, format, input, want string }{
		{"undefined code", "liwc", "%\n1 a\n%\nx\t1\t7\n", `f:4:5: "7" is not a category number of the head`},
		{"code no number", "liwc", "%\n1 a\n%\nx\tone\n", `f:4:3: "one" is not a category number`},
		{"code twice", "liwc", "%\n1 a\n01 b\n%\nx\t1\n", "f:3:1: category number 1 is already a"},
		{"nameless code", "liwc", "%\n1\n%\nx\t1\n", "f:2:1: expected the number of a category and its name"},
		{"one mark", "liwc", "%\n1 a\n", "f:2:1: expected a second line with %"},
		{"no mark", "liwc", "x 1\n", "f:1:1: a LIWC list begins with a line %"},
		{"broken YAML", "quanteda", "a: [x\n", "f: "},
		{"term before category", "lexicoder", "x\n+a\n", "f:1:1: a term stands before the first line +category"},
		{"broken XML", "yoshikoder", "<dictionary>\n<cnode name=\"a\">\n</dictionary>", "f:3:"},
		{"bare ampersand", "yoshikoder", "&\n0", "f:1:1: not readable as XML: invalid character entity"},
		{"clue without polarity", "mpqa", "type=weaksubj word1=x\n", "f:1:1: expected type=, word1= and priorpolarity="},
		{"rating", "afinn", "x\t3\ny\tbad\n", `f:2:3: expected a number after a tab, found "bad"`},
		{"long value", "nrc", "x\tjoy\t1\ny\tjoy\tyes\n", `f:2:7: expected word, emotion and a number, found "yes"`},
		{"year", "loughran-mcdonald", "Word,Negative,Positive,Uncertainty\nX,soon,0,0\n", `f:2:1: column negative: expected a year or 0, found "soon"`},
		{"probability", "emfd", "word,care_p,fairness_p\nx,,1\n", "f:2:1: column care_p: expected a number"},
		{"no DicTerm column", "dicx", "Word,Good\nx,X\n", "f:1:1: the header has no column DicTerm"},
		{"no entry column", "inquirer", "Word,Good\nx,Good\n", "f:1:1: the header has no column Entry"},
		{"no term column", "csv", "a,b\n1,2\n", "f:1:1: the header has no column term or word"},
		{"empty", "plain", "", "f:1:1: the file holds no entry"},
		{"comments only", "plain", "# x\n", "f:1:1: the file holds no entry"},
	} {
		_, _, err := FormatNamed(c.format).Read("f", strings.NewReader(c.input))
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s %s: error %v, want %q", c.format, c.name, err, c.want)
		}
	}
}

// What a format can hold comes back from it.
func TestWriteFormats(t *testing.T) {
	plain := listOf("demo", "glad|joy", "rage*|anger", "lose temper/v|anger", "glad|anger")
	weighted := listOf("demo", "glad|joy|2", "rage*|anger|-0.5")
	const forms = "glad joy; rage* anger; lose_temper anger; loses_temper anger; lost_temper anger; losing_temper anger; glad anger"
	for _, f := range Formats {
		if f.Write == nil {
			continue
		}
		for _, l := range []*List{plain, weighted} {
			var out bytes.Buffer
			err := f.Write(&out, l)
			if err != nil {
				if !strings.Contains(err.Error(), "cannot hold") {
					t.Errorf("%s: %v", f.Name, err)
				}
				continue
			}
			back, warnings, err := f.Read("demo", bytes.NewReader(out.Bytes()))
			if err != nil || len(warnings) > 0 {
				t.Errorf("%s: reading back %v, %v\n%s", f.Name, err, warnings, out.String())
				continue
			}
			want := forms
			switch {
			case l == weighted:
				want = rows(weighted)
			case f.Name == "tsv":
				want = rows(plain)
			}
			if got := rows(back); !sameRows(got, want) {
				t.Errorf("%s:\n got %s\nwant %s", f.Name, got, want)
			}
		}
	}
}

// sameRows compares without order, which formats that go by category change.
func sameRows(a, b string) bool {
	count := map[string]int{}
	for _, row := range strings.Split(a, "; ") {
		count[row]++
	}
	for _, row := range strings.Split(b, "; ") {
		count[row]--
	}
	for _, n := range count {
		if n != 0 {
			return false
		}
	}
	return true
}

func TestWriteSaysWhatIsLost(t *testing.T) {
	l := listOf("demo", "glad|joy|2", "rage|anger")
	for name, want := range map[string]string{
		"liwc":  "lexicons: the format liwc cannot hold the weights of demo; the format tsv holds all",
		"plain": "lexicons: the format plain cannot hold the weights and the 2 categories of demo; the format tsv holds all",
	} {
		if err := FormatNamed(name).Write(&bytes.Buffer{}, l); err == nil || err.Error() != want {
			t.Errorf("%s: error %v, want %q", name, err, want)
		}
	}
}

func TestConvertErrors(t *testing.T) {
	l := listOf("demo", "glad|joy")
	for name, want := range map[string]string{
		"mpqa": "the format mpqa can only be read; written can be tsv, liwc,",
		"xls":  `unknown format "xls"; known are tsv, liwc,`,
	} {
		if err := Convert(&bytes.Buffer{}, l, name); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", name, err, want)
		}
	}
}

func TestReadFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "mood.dic")
	if err := os.WriteFile(path, []byte(dic), 0o600); err != nil {
		t.Fatal(err)
	}
	l, _, err := ReadFile(path)
	if err != nil || l.Name != "mood" || len(l.Entries) != 4 || l.Categories[1].Description != "Being angry" {
		t.Errorf("got %+v, %v", l, err)
	}
	if _, _, err := ReadFile(filepath.Join(dir, "none.dic")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing file: %v", err)
	}
	unknown := filepath.Join(dir, "list.bin")
	if err := os.WriteFile(unknown, []byte("<a>b</a>"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, _, err := ReadFile(unknown); err == nil || !strings.Contains(err.Error(), "no known lexicon format; known are tsv, liwc") {
		t.Errorf("unknown format: %v", err)
	}
}

// fuzzFormat: a list that was read has a name, declared categories and clean terms, so that it can be written as TSV and
// read again.
func fuzzFormat(f *testing.F, name string, seeds ...string) {
	for _, seed := range seeds {
		f.Add([]byte(seed))
	}
	format := FormatNamed(name)
	f.Fuzz(func(t *testing.T, data []byte) {
		format.Detect(data)
		l, _, err := format.Read("f", bytes.NewReader(data))
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := WriteTSV(&out, l); err != nil {
			t.Fatal(err)
		}
		back, err := Parse("f", bytes.NewReader(out.Bytes()))
		if err != nil {
			t.Fatalf("%v\nin %q", err, out.String())
		}
		if len(back.Entries) != len(l.Entries) || len(back.Categories) != len(l.Categories) {
			t.Fatalf("%d of %d entries, %d of %d categories came back\n%q", len(back.Entries), len(l.Entries), len(back.Categories), len(l.Categories), out.String())
		}
	})
}

func FuzzLIWC(f *testing.F) {
	fuzzFormat(f, "liwc", dic, "%\n1 a\n%\nlike\t(02 134)125/464\t1\n", "%\n1 a\x7f\n%\nx\x1by\t1")
}
func FuzzQuanteda(f *testing.F) {
	fuzzFormat(f, "quanteda", "a:\n  - x\n  b: [y, 'z z']\n", "a\x7f:\n  - x\x7f\n")
}
func FuzzWordStat(f *testing.F)   { fuzzFormat(f, "wordstat", "A\n\tX (1)\n\tB\n\t\tY_Z (2)\n") }
func FuzzLexicoder(f *testing.F)  { fuzzFormat(f, "lexicoder", "+a\nx\n+b\ny z\n", "+a\n\x7f\nx\x7f\n") }
func FuzzYoshikoder(f *testing.F) { fuzzFormat(f, "yoshikoder", ykd) }
func FuzzMPQA(f *testing.F)       { fuzzFormat(f, "mpqa", mpqa) }
func FuzzNRC(f *testing.F)        { fuzzFormat(f, "nrc", "x\tjoy\t1\n", "word,anger,joy\nx,0,1\n") }
func FuzzVader(f *testing.F)      { fuzzFormat(f, "vader", vader) }
func FuzzAFINN(f *testing.F)      { fuzzFormat(f, "afinn", "x\t3\ny z\t-2\n") }
func FuzzEMFD(f *testing.F)       { fuzzFormat(f, "emfd", "word,care_p,fairness_p\nx,0.1,0.2\n") }
func FuzzLoughran(f *testing.F) {
	fuzzFormat(f, "loughran-mcdonald", "Word,Negative,Positive\nX,2009,0\n")
}
func FuzzInquirer(f *testing.F) { fuzzFormat(f, "inquirer", "Entry,Good\nX#1,Good\n") }
func FuzzDicx(f *testing.F)     { fuzzFormat(f, "dicx", "DicTerm,Joy\nx,X\n") }
func FuzzCSV(f *testing.F)      { fuzzFormat(f, "csv", "term,category,weight\nx,a,2\n") }
func FuzzPlain(f *testing.F)    { fuzzFormat(f, "plain", "x\ny z\n; c\n") }
