package stance

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tellings/features/tone"
)

func shippedReader(t testing.TB) *Reader {
	t.Helper()
	m, err := tone.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	s, err := tone.NewScorer(analyzer(t), m)
	if err != nil {
		t.Fatal(err)
	}
	r, err := NewReader(analyzer(t), s)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func shippedScorer(t testing.TB) *Scorer {
	t.Helper()
	m, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewScorer(m)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// account is what text does with target.
func account(t testing.TB, r *Reader, text, target string) *Account {
	t.Helper()
	n, err := NewNames(analyzer(t), []string{target})
	if err != nil {
		t.Fatal(err)
	}
	d := extract(t, text)
	reading := analyzer(t).Read(d)
	r.Read(d, reading)
	return r.Account(n.Find(d, reading, []int32{0})[0])
}

func TestAccount(t *testing.T) {
	a := account(t, shippedReader(t), "Ada Brandt opened the hall on Monday. The hall is old.\n\n"+
		"But Otto Lund said that Brandt had lied to the town. “It was a good day for us all,” Brandt said.", "Ada Brandt")
	if len(a.Mentions) != 3 || len(a.Sentences) != 3 || a.manner.Sentences != 4 || a.Contrast != 1 {
		t.Errorf("mentions %d, sentences %d of %d, contrast %d; want 3, 3 of 4, 1", len(a.Mentions), len(a.Sentences), a.manner.Sentences, a.Contrast)
	}
	if a.Told != 1 || a.Said >= 0 || a.Sentences[1].Number != 2 {
		t.Errorf("said of it: %d sentences, %.2f, in sentence %d; want one below 0, number 2", a.Told, a.Said, a.Sentences[1].Number)
	}
	if a.Spoken != 8 || a.Words <= a.Spoken {
		t.Errorf("%d of %d words of speech are its own; want 8 of more", a.Spoken, a.Words)
	}
	sum := 0.0
	for _, s := range a.Sentences {
		sum += s.Positive - s.Negative
	}
	if math.Abs(sum-a.Balance) > 1e-12 {
		t.Errorf("balance %g, want %g", a.Balance, sum)
	}
}

// The kinder of two tellings of one morning has the higher tone, and the terms tell it.
func TestToneOrdersTellings(t *testing.T) {
	r, s := shippedReader(t), shippedScorer(t)
	kind := s.Tone(account(t, r, "Mayor Ada Brandt won praise on Monday for saving the ferry. “She kept her word and served this town well,” Otto Lund said. "+
		"“We will build a better harbour together,” Brandt said to cheers.", "Ada Brandt"))
	harsh := s.Tone(account(t, r, "Mayor Ada Brandt lied about the ferry, her critics said on Monday. But the disgraced mayor refused to apologise. "+
		"“She betrayed this town and failed us all,” Otto Lund said. However, Brandt blamed the harbour.", "Ada Brandt"))
	if kind.Value <= harsh.Value {
		t.Errorf("kind %+v, harsh %+v", kind, harsh)
	}
	if kind.Label == "negative" || harsh.Label == "positive" {
		t.Errorf("labels %s, %s", kind.Label, harsh.Label)
	}
	if len(kind.Terms) != len(Named()) || kind.Terms[0] <= harsh.Terms[0] {
		t.Errorf("terms %v, %v: the first is balance", kind.Terms, harsh.Terms)
	}
}

func TestToneOfNobody(t *testing.T) {
	got := shippedScorer(t).Tone(account(t, shippedReader(t), "The ferry was late on Monday.", "Ada Brandt"))
	if got.Value != 0 || got.Label != "neutral" || got.Terms != nil {
		t.Errorf("%+v, want 0 and neutral", got)
	}
}

func TestScorerRefusesOtherModels(t *testing.T) {
	m, err := tone.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := NewScorer(m); err == nil || !strings.Contains(err.Error(), "tellings train stance") {
		t.Errorf("a model of sentences: %v", err)
	}
}

func TestOrderAccuracy(t *testing.T) {
	at := func(event, target string, rating, value float64) Rated {
		return Rated{Event: event, Target: target, Rating: rating, Tone: Tone{Value: value, Label: "neutral"}}
	}
	rated := []Rated{
		at("e", "x", 2, .5), at("e", "x", 0, .1), at("e", "x", -1, .3), // right, right, wrong
		at("e", "y", 1, .2), at("e", "y", 0, .2), // a tie: half
		at("f", "x", -3, .9),                        // another event
		at("f", "y", 1, .2), at("f", "y", 0.5, -.2), // ratings too near
	}
	if share, pairs := OrderAccuracy(rated); pairs != 4 || share != 2.5/4 {
		t.Errorf("%g of %d, want %g of 4", share, pairs, 2.5/4)
	}
	if share, pairs := OrderAccuracy(nil); pairs != 0 || !math.IsNaN(share) {
		t.Errorf("of nothing: %g of %d", share, pairs)
	}
}

// The order of the rows does not matter, and turning every tone round turns the share round.
func TestOrderAccuracyProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rated := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Rated {
			return Rated{Event: rapid.SampledFrom([]string{"e", "f"}).Draw(t, "event"), Target: rapid.SampledFrom([]string{"x", "y"}).Draw(t, "target"),
				Rating: float64(rapid.IntRange(-3, 3).Draw(t, "rating")), Tone: Tone{Value: rapid.Float64Range(-1, 1).Draw(t, "tone")}}
		}), 2, 12).Draw(t, "rated")
		share, pairs := OrderAccuracy(rated)
		turned := rapid.Permutation(rated).Draw(t, "shuffled")
		for i := range turned {
			turned[i].Tone.Value *= -1
		}
		other, same := OrderAccuracy(turned)
		if same != pairs || pairs > 0 && math.Abs(share+other-1) > 1e-12 {
			t.Fatalf("%g of %d, turned %g of %d", share, pairs, other, same)
		}
	})
}

// By hand: negative 1 of 1 given and 2 told (F1 2/3), neutral 1 of 2 given and 1 told (2/3), positive 1 of 1 and 1 (1).
func TestMacroF1(t *testing.T) {
	rated := []Rated{{Rating: -1, Tone: Tone{Label: "negative"}}, {Rating: 0.5, Tone: Tone{Label: "negative"}},
		{Rating: 0, Tone: Tone{Label: "neutral"}}, {Rating: 0.75, Tone: Tone{Label: "positive"}}}
	if got, want := MacroF1(rated), (2./3+2./3+1)/3; math.Abs(got-want) > 1e-12 {
		t.Errorf("%g, want %g", got, want)
	}
}

// The card says how often an order by the shipped model agrees with annotators; the report prints it.
func TestAgreement(t *testing.T) {
	m, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	if share, pairs := Agreement(m); share < 0.5 || share > 0.75 || pairs < 100 {
		t.Errorf("%g over %d pairs", share, pairs)
	}
	m.Card.Fitted = nil
	if share, pairs := Agreement(m); pairs != 0 || !math.IsNaN(share) {
		t.Errorf("of a card without figures: %g over %d", share, pairs)
	}
}

func BenchmarkAccount(b *testing.B) {
	text := strings.Repeat("Mayor Ada Brandt won praise on Monday for saving the ferry. But Otto Lund said that she had lied. “We will build it,” Brandt said.\n\n", 40)
	r := shippedReader(b)
	n, err := NewNames(analyzer(b), []string{"Ada Brandt"})
	if err != nil {
		b.Fatal(err)
	}
	d := extract(b, text)
	reading := analyzer(b).Read(d)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		r.Read(d, reading)
		r.Account(n.Find(d, reading, []int32{0})[0])
	}
}
