package lexicons

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"tellings/corpus/text"
)

// listOf builds a list from "term category [weight]" rows, the columns separated by a |.
func listOf(name string, rows ...string) *List {
	b := newBuilder(name)
	for i, row := range rows {
		term, category, _ := strings.Cut(row, "|")
		category, weight, weighted := strings.Cut(category, "|")
		w := 1.0
		if weighted {
			fmt.Sscan(weight, &w)
		}
		base, suffix := cutAfter(term, strings.IndexByte(term, '/'))
		b.addWith(base, suffix, category, w, i+1)
	}
	return b.list
}

func segment(vocab *text.Vocab, s string) []text.Token {
	var out text.Segmented
	text.NewSegmenter(vocab).Segment(s, nil, &out)
	return out.Tokens
}

// hits writes matches as "text=list.category".
func hits(t testing.TB, input string, lists ...*List) []string {
	vocab := text.NewVocab()
	m, err := Compile(vocab, lists)
	if err != nil {
		t.Fatal(err)
	}
	tokens := segment(vocab, input)
	var out []string
	for _, h := range m.NewScanner().Scan(tokens, nil) {
		f := m.Features()[h.Feature]
		passage := input[tokens[h.First].Start():tokens[h.End-1].End()]
		out = append(out, passage+"="+f.List+"."+f.Category)
	}
	return out
}

func TestScan(t *testing.T) {
	l := listOf("l", "attack/v|act", "regime/n|label", "far-right|label", "so called|scare", "counterattack/n|act", "pro-life*|label",
		"crack down on/v|act", "crack/n|thing", "loyal*|moral", "not the worst|praise", "worst|blame", "fake news|label", "don't|neg", "u.s.|place",
		"state-of-the-art|praise", "war* crime*|law", "worst|superlative", "naïve|blame", "anti-*|against", "24/7|always", "us vs. them|pair", "culture war/n|conflict", "war/n|conflict", "re-sign/v|act")
	for _, c := range []struct{ name, input, want string }{
		{"case and inflection", "ATTACKED Attacks", "ATTACKED=l.act Attacks=l.act"},
		{"possessive", "the regime's men, the regime’s men", "regime's=l.label regime’s=l.label"},
		{"plural possessive", "the regimes’ men", "regimes=l.label"},
		{"hyphen entry, space in the text", "a far right party, a far-right party", "far right=l.label far-right=l.label"},
		{"space entry, hyphen in the text", "so-called, so called", "so-called=l.scare so called=l.scare"},
		{"joined entry, hyphen in the text", "a counter-attack", "counter-attack=l.act"},
		{"short first part stays apart", "He resigned", ""},
		{"hyphened short first part", "He re-signed", "re-signed=l.act"},
		{"partly hyphened", "state of the-art, state-of-the-art", "state of the-art=l.praise state-of-the-art=l.praise"},
		{"particle verb", "It cracked down on them", "cracked down on=l.act"},
		{"longest match", "not the worst", "not the worst=l.praise"},
		{"two categories share a word", "the worst", "worst=l.blame worst=l.superlative"},
		{"longest within a category", "culture wars and wars", "culture wars=l.conflict wars=l.conflict"},
		{"prefix", "disloyal loyalty", "loyalty=l.moral"},
		{"prefix with a hyphen", "a pro-lifer and anti-war", "pro-lifer=l.label anti-war=l.against"},
		{"prefix of a hyphened word", "loyal-hearted", "loyal-hearted=l.moral"},
		{"prefix within a phrase", "wartime crimes", "wartime crimes=l.law"},
		{"slash", "24/7, 24 / 7, 24 7", "24/7=l.always 24 7=l.always"},
		{"abbreviation in a phrase", "It is us vs. them, us vs them, us vs ... them", "us vs. them=l.pair us vs them=l.pair"},
		{"accent", "naive naïve Naïve", "naive=l.blame naïve=l.blame Naïve=l.blame"},
		{"contraction", "don't don’t", "don't=l.neg don’t=l.neg"},
		{"abbreviation", "U.S. us", "U.S.=l.place"},
		{"over a sentence border", "It was so. Called back, it went.", ""},
		{"over a comma", "so, called", ""},
		{"over a quotation mark", "fake “news”", ""},
		{"over a single quotation mark", "‘fake’ news", "fake’ news=l.label"},
		{"over a dash", "so - called", ""},
		{"end of text", "so", ""},
		{"empty", "", ""},
	} {
		if got := strings.Join(hits(t, c.input, l), " "); got != c.want {
			t.Errorf("%s: %q gives %q, want %q", c.name, c.input, got, c.want)
		}
	}
}

func TestListsDoNotSeeEachOther(t *testing.T) {
	a, b := listOf("a", "culture war|x"), listOf("b", "war|y", "culture|z")
	want := "culture war=a.x culture=b.z war=b.y"
	if got := strings.Join(hits(t, "culture war", a, b), " "); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestMatchNamesItsEntry(t *testing.T) {
	vocab := text.NewVocab()
	m, err := Compile(vocab, []*List{listOf("a", "good|x|1.5"), listOf("b", "kill*|y|-2", "killer/n|y|-3")})
	if err != nil {
		t.Fatal(err)
	}
	got := m.NewScanner().Scan(segment(vocab, "good killers killed"), nil)
	want := []Match{{0, 1, 0, 0, 1500}, {1, 2, 1, 2, -3000}, {2, 3, 1, 1, -2000}} // the word is more specific than the prefix
	if !slices.Equal(got, want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	if l, e := m.Entry(got[1].Entry); l.Name != "b" || e.Term != "killer/n" {
		t.Errorf("entry %s of %s", e.Term, l.Name)
	}
}

func TestCompileErrors(t *testing.T) {
	stray := listOf("a", "x|y")
	stray.Entries[0].Category = "z"
	for want, lists := range map[string][]*List{
		`a:1: entry "x" has the unknown category "z"`: {stray},
		`two lists are called "a"`:                    {listOf("a", "x|y"), listOf("a", "x|y")},
	} {
		if _, err := Compile(text.NewVocab(), lists); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
	}
}

// naive finds the matches of one list by comparing strings at every token, without tables: the oracle.
func naive(vocab *text.Vocab, l *List, tokens []text.Token) []string {
	var out []string
	for i := 0; i < len(tokens); {
		longest, features := 0, map[string]bool{}
		for _, e := range l.Entries {
			for _, form := range Expand(e.Term) {
				n := naiveLength(vocab, form, tokens[i:])
				if n > longest {
					longest, features = n, map[string]bool{}
				}
				if n > 0 && n == longest {
					features[e.Category] = true
				}
			}
		}
		for f := range features {
			out = append(out, fmt.Sprintf("%d-%d %s.%s", i, i+longest, l.Name, f))
		}
		i += max(longest, 1)
	}
	return out
}

// naiveLength is the number of tokens that form covers from the first of tokens on, the most there can be; 0 = no match.
func naiveLength(vocab *text.Vocab, form string, tokens []text.Token) int {
	norm := func(k int) string { return vocab.Type(tokens[k].Type).Norm }
	like := func(pattern, word string) bool {
		prefix, ok := strings.CutSuffix(pattern, "*")
		return word == pattern || ok && strings.HasPrefix(word, prefix)
	}
	if tokens[0].Flags.Is(text.Punct) {
		return 0
	}
	single := 0
	if !strings.Contains(form, " ") {
		joined, ok := joinHyphen(form)
		bare, ok2 := joinHyphen(norm(0))
		if like(form, norm(0)) || ok && like(joined, norm(0)) || ok2 && (bare == form || bare == joined) {
			single = 1
		}
	}
	want := strings.FieldsFunc(form, func(r rune) bool { return r == ' ' || r == '-' })
	if strings.HasSuffix(form, "-*") || len(want) < 2 {
		return single
	}
	for k := range tokens {
		if tokens[k].Flags.Is(text.Punct) {
			mark := norm(k)
			if k > 0 && (mark == "-" || mark == "'" || mark == ".") && !tokens[k].Flags.Is(text.SpaceBefore|text.SentenceStart) {
				continue
			}
			return single
		}
		if k > 0 && tokens[k].Flags.Is(text.SentenceStart) {
			return single
		}
		for _, part := range strings.Split(norm(k), "-") {
			if len(want) == 0 || !like(want[0], part) {
				return single
			}
			want = want[1:]
		}
		if len(want) == 0 {
			return k + 1
		}
	}
	return single
}

func TestScanAgainstOracle(t *testing.T) {
	words := []string{"a", "ab", "abc", "far", "far-right", "right", "counter-far", "counterfar", "b", "bc"}
	rapid.Check(t, func(t *rapid.T) {
		var lists []*List
		for k := range rapid.IntRange(1, 3).Draw(t, "lists") {
			var rows []string
			for range rapid.IntRange(1, 8).Draw(t, "entries") {
				term := strings.Join(rapid.SliceOfN(rapid.SampledFrom(append(words, "a*", "far*", "counter*", "b*", "far-r*")), 1, 3).Draw(t, "term"), " ")
				rows = append(rows, term+"|"+rapid.SampledFrom([]string{"x", "y", "z"}).Draw(t, "category"))
			}
			lists = append(lists, listOf(fmt.Sprint("l", k), rows...))
		}
		input := strings.Join(rapid.SliceOfN(rapid.SampledFrom(append(words, ",", ". A", "- b", "'", "\n", "Far")), 0, 30).Draw(t, "text"), " ")
		input = strings.ReplaceAll(input, " '", "'")
		vocab := text.NewVocab()
		m, err := Compile(vocab, lists)
		if err != nil {
			t.Fatal(err)
		}
		tokens := segment(vocab, input)
		found := m.NewScanner().Scan(tokens, nil)
		if !slices.IsSortedFunc(found, func(a, b Match) int {
			return cmp.Or(a.First-b.First, b.End-a.End, cmp.Compare(a.Feature, b.Feature))
		}) {
			t.Fatalf("not in order: %v", found)
		}
		taken := map[[2]int]bool{}
		var got, want []string
		for _, h := range found {
			f := m.Features()[h.Feature]
			got = append(got, fmt.Sprintf("%d-%d %s.%s", h.First, h.End, f.List, f.Category))
			if l, e := m.Entry(h.Entry); l.Name != f.List || e.Category != f.Category {
				t.Fatalf("match %v names entry %v of %s", h, e, l.Name)
			}
			for k := h.First; k < h.End; k++ {
				if taken[[2]int{int(h.Feature), k}] {
					t.Fatalf("token %d counted twice for %v", k, f)
				}
				taken[[2]int{int(h.Feature), k}] = true
			}
		}
		for _, l := range lists {
			want = append(want, naive(vocab, l, tokens)...)
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Fatalf("text %q\n got %q\nwant %q", input, got, want)
		}
	})
}

func TestScannersAgree(t *testing.T) {
	vocab, lists, input := crowd(2000, true)
	m, err := Compile(vocab, lists)
	if err != nil {
		t.Fatal(err)
	}
	tokens := segment(vocab, input)
	want := m.NewScanner().Scan(tokens, nil)
	results := make(chan []Match)
	for range 4 {
		go func() { results <- m.NewScanner().Scan(tokens, nil) }()
	}
	for range 4 {
		if got := <-results; !slices.Equal(got, want) {
			t.Error("scanners of one matcher disagree")
		}
	}
	if len(want) == 0 {
		t.Error("the fixture has no hit")
	}
}

func TestScanAllocatesNothingWhenWarm(t *testing.T) {
	vocab, lists, input := crowd(2000, true)
	m, err := Compile(vocab, lists)
	if err != nil {
		t.Fatal(err)
	}
	tokens := segment(vocab, input)
	s := m.NewScanner()
	dst := s.Scan(tokens, nil)
	if n := testing.AllocsPerRun(10, func() { dst = s.Scan(tokens, dst[:0]) }); n != 0 {
		t.Errorf("%v allocations a document", n)
	}
}

// Any list over any text: matches lie in the tokens, in order, and no token counts twice for a category.
func FuzzScan(f *testing.F) {
	f.Add("so-called\nfar right\nattack*\n24/7", "The so called far-right attackers, 24/7. So. Called")
	f.Add("a-b c*\n'\nİ x", "A b-cd İ x — ‘a’ b c")
	f.Fuzz(func(t *testing.T, terms, input string) {
		if !utf8.ValidString(terms) || !utf8.ValidString(input) {
			t.Skip()
		}
		l := &List{Name: "l", Categories: []Category{{Name: "a"}, {Name: "b"}}}
		for i, term := range strings.Split(terms, "\n") {
			l.Entries = append(l.Entries, Entry{Term: term, Category: l.Categories[i%2].Name, Weight: 1})
		}
		vocab := text.NewVocab()
		m, err := Compile(vocab, []*List{l})
		if err != nil {
			t.Fatal(err)
		}
		tokens := segment(vocab, input)
		var end [2]int
		for _, h := range m.NewScanner().Scan(tokens, nil) {
			if h.First < end[h.Feature] || h.End <= h.First || h.End > len(tokens) {
				t.Fatalf("match %v after %v in %d tokens", h, end, len(tokens))
			}
			end[h.Feature] = h.End
		}
	})
}

// A star before or within a word stands for any letters, or none.
func TestPatterns(t *testing.T) {
	vocab := text.NewVocab()
	l, err := Parse("p.tsv", strings.NewReader("# name: p\n*gate\ta\nwom*n\ta\n"))
	if err != nil {
		t.Fatal(err)
	}
	m, err := Compile(vocab, []*List{l})
	if err != nil {
		t.Fatal(err)
	}
	var cut text.Segmented
	const sample = "Ferrygate shook the woman and the women at the gate, not the womb."
	text.NewSegmenter(vocab).Segment(sample, nil, &cut)
	var found []string
	for _, h := range m.NewScanner().Scan(cut.Tokens, nil) {
		found = append(found, cut.Tokens[h.First].Of(sample))
	}
	if got := strings.Join(found, " "); got != "Ferrygate woman women gate" {
		t.Errorf("found %q", got)
	}
}

// FuzzFormatOf: whatever a list file holds, its format is found and read without a panic, and what was read can be compiled.
func FuzzFormatOf(f *testing.F) {
	for _, s := range []string{"word;sentiment\nsad;negative\n", "positive,negative\nglad,sad\n", "%\n1 a\n%\nx\t1\n", "\xff\xfea\x00\n\x00", "Jos\xe9\nwait\n", "a:\n  - b\n", "*gate\nwom*n\n#x\n", "<cnode", "x\t1\n"} {
		for ext := range uint8(6) {
			f.Add(ext, s)
		}
	}
	names := []string{"x.txt", "x.csv", "x.dic", "x.yml", "x.tsv", "x"}
	f.Fuzz(func(t *testing.T, ext uint8, data string) {
		src, err := readSource("x", strings.NewReader(data))
		if err != nil {
			return
		}
		joined := strings.Join(src.lines, "\n")
		format, err := formatOf(names[int(ext)%len(names)], []byte(head(joined)))
		if err != nil {
			return
		}
		l, _, err := format.Read("x", strings.NewReader(joined))
		if err != nil {
			return
		}
		if _, err := Compile(text.NewVocab(), []*List{l}); err != nil {
			t.Fatal(err)
		}
	})
}

// Detection does not depend on where a block of bytes ends: é at byte 8,192 is no other format.
func TestDetectionAtTheEndOfABlock(t *testing.T) {
	dir := t.TempDir()
	for shift := range 3 {
		path := filepath.Join(dir, "l.txt")
		list := strings.Repeat("wait\n", headSize/5) + strings.Repeat("x", headSize%5-1+shift) + "é\nmore\n"
		if err := os.WriteFile(path, []byte(list), 0o600); err != nil {
			t.Fatal(err)
		}
		if l, _, err := ReadFile(path); err != nil || len(l.Entries) != 3 {
			t.Errorf("shift %d: %v", shift, err)
		}
	}
}
