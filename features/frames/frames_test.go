package frames

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"tellings/corpus"
	"tellings/features"
	"tellings/lang"
)

// headlines are invented; each says in its words what it is about.
var headlines = map[string][]string{
	"economy": {"Shipyard cuts prices as wages fall", "Bank raises interest on loans", "Factory owners fear higher taxes", "Jobs return to the harbour market",
		"Traders see profits from cheaper grain", "Budget gap grows as firms close"},
	"crime": {"Police arrest two after robbery", "Court jails man for stabbing", "Gunman shot outside the station", "Burglars sought by officers after theft",
		"Prosecutors charge thief with murder", "Suspect held over killing in the park"},
}

func extractor(t testing.TB) (*Extractor, *features.Analyzer) {
	t.Helper()
	lists, err := features.ShippedLists(lang.English, true)
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		t.Fatal(err)
	}
	x, err := NewExtractor(a)
	if err != nil {
		t.Fatal(err)
	}
	return x, a
}

func document(a *features.Analyzer, text string) *features.Document {
	return a.Extract(&corpus.Article{Text: text, Parts: corpus.MarkParts(text, "")})
}

func coded(t testing.TB) ([]Passage, *Extractor, *features.Analyzer) {
	t.Helper()
	x, a := extractor(t)
	var passages []Passage
	for _, label := range []string{"crime", "economy"} {
		for i, h := range headlines[label] {
			passages = append(passages, Passage{ID: fmt.Sprint(label, i), Group: fmt.Sprint(i % 3), Labels: []string{label}, Bag: x.Bag(document(a, h))})
		}
	}
	return passages, x, a
}

// What is learned of headlines holds for words that no headline had: their company in news speaks.
func TestAModelKnowsWordsByTheirCompany(t *testing.T) {
	passages, x, a := coded(t)
	m, err := x.Train(t.Context(), passages, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{"Detective investigating rape": "crime", "Unemployment hurts investors": "economy"} {
		scores := x.Coder("", m).Predict(document(a, text), 5)
		at := slices.IndexFunc(scores, func(s Score) bool { return s.Given })
		if at < 0 || scores[at].Label != want {
			t.Errorf("%q: %+v, want %s", text, scores, want)
		} else if !slices.ContainsFunc(scores[at].Terms, func(t Term) bool { return strings.HasPrefix(t.Name, "~") && t.Value > 0 }) {
			t.Errorf("%q: no word vector among %+v", text, scores[at].Terms)
		}
	}
}

// The sum of all terms and the intercept is the sum that the score stands on.
func TestTermsAddUp(t *testing.T) {
	passages, x, a := coded(t)
	m, err := x.Train(t.Context(), passages, Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := document(a, "Police fear higher taxes after the robbery")
	scores := x.Coder("", m).Predict(d, 1<<20)
	for k, s := range scores {
		sum := m.Labels[k].Intercept
		for _, term := range s.Terms {
			sum += term.Value
		}
		if got := m.Labels[k].probability(sum); got < s.Probability-1e-9 || got > s.Probability+1e-9 {
			t.Errorf("%s: terms say %.9f, the score is %.9f", s.Label, got, s.Probability)
		}
	}
}

// A model that is written and read says the same, and two runs write the same bytes.
func TestModelRoundTrip(t *testing.T) {
	write := func() (*Model, []byte) {
		passages, x, _ := coded(t)
		m, err := x.Train(t.Context(), passages, Options{Workers: 2})
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := m.Write(&b); err != nil {
			t.Fatal(err)
		}
		return m, b.Bytes()
	}
	m, first := write()
	if _, second := write(); !bytes.Equal(first, second) {
		t.Error("two runs wrote different models")
	}
	read, err := Read("m.json", bytes.NewReader(first))
	if err != nil {
		t.Fatal(err)
	}
	passages, x, _ := coded(t)
	one, two := x.Coder("", m), x.Coder("", read)
	for _, p := range passages {
		if a, b := one.sums(p.Bag), two.sums(p.Bag); !slices.Equal(a, b) {
			t.Fatalf("%s: %v, read again %v", p.ID, a, b)
		}
	}
}

// Passages are scored by models that saw nothing of their group, and a calibrated probability lies between 0 and 1.
func TestCrossValidate(t *testing.T) {
	passages, x, _ := coded(t)
	sums, labels, err := x.CrossValidate(t.Context(), passages, Options{}, 3)
	if err != nil || len(labels) != 2 {
		t.Fatal(labels, err)
	}
	m, err := x.Train(t.Context(), passages, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Calibrate(passages, sums); err != nil {
		t.Fatal(err)
	}
	right := 0
	for i, p := range passages {
		if slices.Equal(m.Tell(sums[i]), p.Labels) {
			right++
		}
		for _, s := range m.Scores(sums[i]) {
			if !(s.Probability > 0 && s.Probability < 1) {
				t.Errorf("%s: %+v", p.ID, s)
			}
		}
	}
	if right < 9 {
		t.Errorf("%d of %d headlines held out are right", right, len(passages))
	}
}

func TestBadLabels(t *testing.T) {
	passages, x, _ := coded(t)
	alike := slices.Clone(passages[:4])
	for name, c := range map[string]struct {
		passages []Passage
		want     string
	}{
		"one class only": {alike, `all 4 passages are "crime"`},
		"no label":       {[]Passage{{Bag: passages[0].Bag}}, "none of 1 passages has a label"},
	} {
		if _, err := x.Train(t.Context(), c.passages, Options{}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	for i := range alike {
		alike[i].Group = "all"
	}
	alike[0].Labels = []string{"economy"}
	if _, _, err := x.CrossValidate(t.Context(), alike, Options{}, 5); err == nil || !strings.Contains(err.Error(), "1 group(s)") {
		t.Errorf("one group: %v", err)
	}
}

func TestParseLabels(t *testing.T) {
	for cell, want := range map[string][]string{
		"": nil, "crime": {"crime"}, `["economy", "crime"]`: {"crime", "economy"}, "economy; crime;": {"crime", "economy"}, "a|b|a": {"a", "b"}, "[]": nil, "law and order": {"law and order"},
	} {
		if got := ParseLabels(cell); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", cell, got, want)
		}
	}
}

// Oracle: F1 by hand. Known a, ab, b; told a, a, a.
func TestMeasure(t *testing.T) {
	f := Measure([][]string{{"a"}, {"a", "b"}, {"b"}}, [][]string{{"a"}, {"a"}, {"a"}})
	if f.Labels[0].F1 != 0.8 || f.Labels[1].F1 != 0 || f.Macro != 0.4 || f.Micro != 4.0/7 || f.Exact != 1.0/3 {
		t.Errorf("%+v", f)
	}
}

func TestRunsOfLetters(t *testing.T) {
	want := "_ö ör _ör r_ ör_ _ör_"
	if got := strings.Join(slices.Collect(runsOf("ör")), " "); got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if n := len(slices.Collect(runsOf("harbour"))); n != 8+7+6+5 {
		t.Errorf("%d runs", n)
	}
}

// Oracle: a sum that is checked by hand: α of each passage is C·σ(−margin), the weights are the sum of α·y·x, and the margins follow
// from the weights.
func TestSolverIsAtItsOptimum(t *testing.T) {
	rows := [][]cell{{{0, 1}, {2, 0.5}}, {{0, 0.8}}, {{1, 1}}, {{1, 0.9}, {2, 0.4}}, {{2, 1}}}
	y := [][]bool{{true, true, false, false, false}, {false, false, false, true, true}}
	s := newSolver(rows, y, 3)
	if err := s.solve(t.Context()); err != nil {
		t.Fatal(err)
	}
	for k := range y {
		for i, row := range rows {
			z := float64(s.weights[3*2+k])
			for _, c := range row {
				z += float64(s.weights[int(c.feature)*2+k]) * float64(c.value)
			}
			bound, margin := s.bound[2*k+1], -z
			if y[k][i] {
				bound, margin = s.bound[2*k], z
			}
			if want, got := bound/(1+math.Exp(margin)), s.alpha[i*2+k]; math.Abs(got-want) > settled*bound {
				t.Errorf("label %d, passage %d: α %.4f, its margin asks for %.4f", k, i, got, want)
			}
		}
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if err := newSolver(rows, y, 3).solve(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("a stopped run: %v", err)
	}
}

// What one word costs in all: the bag is made, weighed and scored.
func BenchmarkScore(b *testing.B) {
	passages, x, a := coded(b)
	m, err := x.Train(b.Context(), passages, Options{})
	if err != nil {
		b.Fatal(err)
	}
	var text strings.Builder
	for range 50 {
		for _, label := range []string{"crime", "economy"} {
			text.WriteString(strings.Join(headlines[label], ". ") + ". ")
		}
	}
	c, d := x.Coder("", m), document(a, text.String())
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		c.Predict(d, 6)
	}
}

func BenchmarkTrain(b *testing.B) {
	passages, x, _ := coded(b)
	var many []Passage
	for range 50 {
		many = append(many, passages...)
	}
	for b.Loop() {
		if _, err := x.Train(b.Context(), many, Options{Workers: 1}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`{"kind": "labels of passages", "card": {}, "single": false, "labels": [], "subwords": [], "features": [], "vector": []}`)
	f.Fuzz(func(t *testing.T, data string) {
		if m, err := Read("m", strings.NewReader(data)); err == nil && len(m.Labels) == 0 {
			t.Error("a model without labels")
		}
	})
}
