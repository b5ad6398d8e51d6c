package loaded

import (
	"bytes"
	"context"
	"math"
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/features"
	"tellings/features/linear"
	"tellings/lexicons"
)

// analyzer with the shipped lists: it takes half a second to build and is safe for concurrent use.
var analyzer = sync.OnceValue(func() *features.Analyzer {
	lists, err := lexicons.Builtin()
	if err != nil {
		panic(err)
	}
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		panic(err)
	}
	return a
})

func extract(text string) *features.Document {
	return analyzer().Extract(&corpus.Article{ID: "a", Outlet: "Gull Post", Text: text, Parts: corpus.MarkParts(text, "")})
}

func shippedScorer(t testing.TB) *Scorer {
	t.Helper()
	m, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewScorer(analyzer(), m)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// invented reads the labelled sentences of testdata, all of them made up.
func invented(t testing.TB) ([]linear.Example, []linear.Feature) {
	t.Helper()
	x, err := NewExtractor(analyzer(), Names(analyzer(), nil))
	if err != nil {
		t.Fatal(err)
	}
	src, err := corpus.Open([]string{"testdata/invented.csv"}, nil, corpus.Options{Columns: map[string]string{"label": "label"}})
	if err != nil {
		t.Fatal(err)
	}
	var examples []linear.Example
	err = analyzer().Each(context.Background(), src, 1, func(d *features.Document) error {
		for _, e := range x.Examples(d, nil, "loaded") {
			e.Set, e.Group = "invented", d.Article.Outlet
			examples = append(examples, e)
		}
		return nil
	}, func(r corpus.Reject) { t.Errorf("%+v", r) })
	if err != nil || len(examples) != 32 {
		t.Fatalf("%d examples, %v", len(examples), err)
	}
	return examples, x.Named()
}

// The shipped model puts invented loaded sentences above plain tellings of the same thing.
func TestShippedModelOrders(t *testing.T) {
	s := shippedScorer(t)
	for _, c := range []struct{ loaded, plain string }{
		{"The corrupt mayor's outrageous scheme is a slap in the face of honest taxpayers.", "The mayor presented the plan to the council on Tuesday."},
		{"The senator lashed out at the pathetic bill and its clueless sponsors.", "The senator spoke about the bill and its sponsors for 20 minutes."},
		{"So-called experts peddle their hysterical nonsense once again!", "The experts published a second report in June, the ministry said."},
		{"It was a fiery, vicious tirade against the elites.", "It was a speech of 20 minutes on the rules of trade."},
		{"A radical mob stormed the quay.", "About 200 protesters walked to the quay."},
	} {
		loaded, plain := s.Whole(extract(c.loaded)).Value, s.Whole(extract(c.plain)).Value
		if loaded < 0.5 || plain > 0.5 || loaded < plain+0.2 {
			t.Errorf("%.2f %q\n%.2f %q", loaded, c.loaded, plain, c.plain)
		}
	}
}

// Whatever the text: a score is the logistic function of intercept and terms and lies within [0, 1]; the score of an article
// lies between those of its sentences; that of an article of one sentence is that of the sentence.
func TestScoreProperties(t *testing.T) {
	s := shippedScorer(t)
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOf(rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
			"The vicious mob ", "“", "”", "\n\n", ". ", "! ", "He said that ", "not a disgrace", " slammed the bill.", " 12 ", " Ada Quill ", "(", " — ", "don’t ",
		}))).Draw(t, "parts")
		d := extract(strings.ToValidUTF8(strings.Join(parts, ""), "\ufffd"))
		low, high, scored := 1.0, 0.0, 0
		for _, score := range s.Scores(d) {
			if score.Terms == nil {
				if !math.IsNaN(score.Value) {
					t.Fatalf("a sentence without terms has the score %g", score.Value)
				}
				continue
			}
			scored++
			low, high = min(low, score.Value), max(high, score.Value)
			checkSum(t, s.Model, score)
		}
		whole := s.Whole(d)
		if scored == 0 {
			if whole.Terms != nil {
				t.Fatal("an article without a scored sentence has a score")
			}
			return
		}
		checkSum(t, s.Model, whole)
		if whole.Value < low-1e-9 || whole.Value > high+1e-9 {
			t.Fatalf("article %g is not within its sentences, %g to %g", whole.Value, low, high)
		}
	})
}

func checkSum(t *rapid.T, m *linear.Model, s Score) {
	logit := m.Intercept[0]
	for _, x := range s.Terms {
		logit += x
	}
	if want := 1 / (1 + math.Exp(-logit)); !(math.Abs(s.Value-want) < 1e-12) || !(s.Value >= 0 && s.Value <= 1) {
		t.Fatalf("score %g, terms make %g", s.Value, want)
	}
}

// The outlet's own words and those it quotes are told apart, and a negated hit does not count.
func TestVoiceAndNegation(t *testing.T) {
	x, err := NewExtractor(analyzer(), []string{"heat", "heat in speech", "loaded.negative"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text                   string
		heat, speech, negative bool
	}{
		{"The disgraceful plan was passed.", true, false, true},
		{"“It is a disgraceful plan,” said Ada Quill.", false, true, false},
		{"It was not disgraceful.", false, false, false},
		{"The plan was passed on Tuesday.", false, false, false},
	} {
		v := valuesOf(x, c.text)[0]
		if v[0] > 0 != c.heat || v[1] > 0 != c.speech || v[2] > 0 != c.negative {
			t.Errorf("%q: heat %g, in speech %g, loaded.negative %g", c.text, v[0], v[1], v[2])
		}
	}
}

// valuesOf are the values of the sentences of a text.
func valuesOf(x *Extractor, text string) (rows [][]float64) {
	for _, row := range x.Sentences(extract(text)) {
		rows = append(rows, slices.Clone(row))
	}
	return rows
}

// What is said of a name stands behind it, in the outlet's own voice.
func TestHeatBehindAName(t *testing.T) {
	x, err := NewExtractor(analyzer(), []string{"heat behind a name"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Yesterday Ada Quill gave a disgraceful speech.", true},
		{"Yesterday a disgraceful speech came from Ada Quill.", false},
		{"Yesterday Ada Quill went to the town hall and heard a disgraceful speech.", false},
		{"“The plan of Ada Quill is disgraceful,” he said.", false},
	} {
		if got := valuesOf(x, c.text)[0][0]; got > 0 != c.want {
			t.Errorf("%q: %g", c.text, got)
		}
	}
}

// Place counts only in a text long enough to have one.
func TestPlace(t *testing.T) {
	x, err := NewExtractor(analyzer(), []string{"early", "position", "heat around", "topic words", "lead"})
	if err != nil {
		t.Fatal(err)
	}
	short := valuesOf(x, "A vile plan. A vile vote. The end came.")
	for _, row := range short {
		if row[0] != 0 || row[1] != 0 || row[2] != 0 || row[4] != 0 {
			t.Errorf("three sentences have a place: %v", row)
		}
	}
	long := valuesOf(x, "A vile plan came. A vile vote came. The end came. The vile day went. It rained a lot.")
	if len(long) != 5 || long[0][1] != 0 || long[4][1] != 1 || long[3][0] != 1 || long[4][0] != 0 {
		t.Errorf("position and early: %v", long)
	}
	if long[2][2] <= 0 || long[2][3] != 0 || long[0][3] <= 0 {
		t.Errorf("heat around and topic words: %v", long)
	}
	paragraphs := valuesOf(x, "The plan came to the town. The vote came too.\n\nThe end came to the town. It rained a lot.")
	for i, want := range []float64{1, 1, 0, 0} {
		if paragraphs[i][4] != want {
			t.Errorf("lead of sentence %d: %g", i, paragraphs[i][4])
		}
	}
}

func TestUnknownFeaturesAndMissingLists(t *testing.T) {
	if _, err := NewExtractor(analyzer(), []string{"heat", "loaded.nonsense"}); err == nil || !strings.Contains(err.Error(), `"loaded.nonsense"`) {
		t.Errorf("unknown feature: %v", err)
	}
	bare, err := features.NewAnalyzer(nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := NewExtractor(bare, []string{"heat"}); err == nil || !strings.Contains(err.Error(), `"loaded"`) {
		t.Errorf("without lists: %v", err)
	}
}

func TestFeatureNamesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range Names(analyzer(), nil) {
		if seen[name] {
			t.Errorf("feature %q stands twice", name)
		}
		seen[name] = true
	}
}

// What one sentence was scored by is not kept while the next is read: an article of megabytes has a hundred thousand.
func TestScoresAreNotKept(t *testing.T) {
	d, s := extract(strings.Repeat("The corrupt mayor’s plan is a disgrace. The council voted on 12 March. ", 200)), shippedScorer(t)
	s.Whole(d)
	if n := testing.AllocsPerRun(3, func() {
		for range s.Scores(d) {
		}
	}); n > 10 {
		t.Errorf("%.0f allocations for %d sentences", n, len(d.Sentences))
	}
}

// Scoring a Document that is there already, in bytes of its text.
func BenchmarkDocument(b *testing.B) {
	data := strings.Repeat("The corrupt mayor’s outrageous scheme is a slap in the face of honest taxpayers. The council voted on 12 March. “It is a disgrace,” said Ada Quill of the Harbour Union, who had slammed the plan. ", 40)
	d, s := extract(data), shippedScorer(b)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		for range s.Scores(d) {
		}
		s.Whole(d)
	}
}

func write(t testing.TB, m *linear.Model) string {
	t.Helper()
	var b bytes.Buffer
	if err := m.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
