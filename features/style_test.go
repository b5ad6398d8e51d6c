package features

import (
	"math"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/lang"
)

// Counted from the CMU Pronouncing Dictionary 0.7b. Of its 11,808 words among the 12,000 most frequent of news the rule has 96 % right.
func TestSyllables(t *testing.T) {
	for word, want := range map[string]int{
		"make": 1, "makes": 1, "asked": 1, "wanted": 2, "table": 2, "people": 2, "played": 1, "trying": 2, "violent": 3, "media": 3, "nation": 2,
		"union": 2, "million": 2, "create": 2, "created": 3, "area": 3, "idea": 3, "dealing": 2, "careful": 2, "statements": 2, "criticism": 4, "didn't": 2,
		"experience": 4, "patient": 2, "society": 4, "basically": 3, "houses": 2, "churches": 2, "question": 2, "mayor's": 2, "the": 1, "far-right": 2, "2024": 1, "b": 1, "": 1,
	} {
		if got := syllables(word); got != want {
			t.Errorf("%q: %d syllables, want %d", word, got, want)
		}
	}
}

// From lexicalrichness 0.5.1 on the same words (mtld(0.72), hdd(42)).
func TestDiversity(t *testing.T) {
	words := func(s string) (ids []uint32) {
		for _, w := range strings.Fields(s) {
			h := uint32(0)
			for _, b := range []byte(w) {
				h = h*31 + uint32(b)
			}
			ids = append(ids, h)
		}
		return ids
	}
	mixed := strings.Repeat("the gull and the bee and the crow sat by the old quay while the tide rose ", 4)
	for _, c := range []struct {
		name, text string
		mtld, hdd  float64
	}{
		{"too few", "one two three", math.NaN(), math.NaN()},
		{"repeated", mixed, 15.812849162011174, 0.2813384415590715},
		{"no word twice", distinct(60), 60, 1},
	} {
		near(t, c.name+": MTLD", mtld(words(c.text)), c.mtld)
		near(t, c.name+": HD-D", hdd(words(c.text)), c.hdd)
	}
}

// distinct is a text of n different words.
func distinct(n int) string {
	var words []string
	for i := range n {
		words = append(words, string([]byte{'a' + byte(i/26), 'a' + byte(i%26)}))
	}
	return strings.Join(words, " ")
}

func near(t *testing.T, name string, got, want float64) {
	t.Helper()
	if math.IsNaN(got) != math.IsNaN(want) || math.Abs(got-want) > 1e-6 {
		t.Errorf("%s: %v, want %v", name, got, want)
	}
}

// Counted by hand: verbs in the outlet's own voice, words of speech by who is given them, the headline apart.
func TestStyle(t *testing.T) {
	lists, err := ShippedLists(lang.English, true)
	if err != nil {
		t.Fatal(err)
	}
	a, err := NewAnalyzer(lists)
	if err != nil {
		t.Fatal(err)
	}
	body := "The wall was built in June. The gate was painted by Otto Lund. The council met again. “The wall will fall soon,” Mayor Ada Brandt said. " +
		"“It leans badly,” the council said. Officials said that nobody had known."
	article := &corpus.Article{Title: "Will the disgraceful wall fall?", Text: body}
	article.Parts = corpus.MarkParts(body, "")
	s := a.Style(a.Extract(article))
	for name, want := range map[string]float64{
		"passive_share": 2.0 / 7, "agentless_share": 1.0 / 7, // will, built, painted, met, said, said, said
		"headline_words": 5, "headline_question": 1, "headline_said": 0, "headline_loaded": 1,
		"speech_named": 5.0 / 12, "speech_institution": 3.0 / 12, "speech_unnamed": 4.0 / 12, "speech_document": 0, "speech_media": 0, "speech_unknown": 0,
		"mtld": math.NaN(), "hdd": math.NaN(),
	} {
		for _, f := range Styles {
			if f.Name == name {
				near(t, name, f.Value(s), want)
			}
		}
	}
	for _, f := range Styles {
		if x := f.Value(&Style{English: true}); !math.IsNaN(x) && x != 0 {
			t.Errorf("%s of nothing is %v", f.Name, x)
		}
	}
}
