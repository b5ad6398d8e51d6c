package tone

import (
	"math"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features"
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

// read hands a text to s and finds the tokens of the target, which stands in it between [ and ].
func read(t testing.TB, x *Extractor, marked string) (from, to int) {
	t.Helper()
	start, end := strings.IndexByte(marked, '['), strings.IndexByte(marked, ']')
	plain := strings.NewReplacer("[", "", "]", "").Replace(marked)
	d := analyzer().Extract(&corpus.Article{ID: "a", Text: plain, Parts: corpus.MarkParts(plain, "")})
	x.Read(d, analyzer().Read(d))
	from, to = Tokens(d, text.Span{Start: start, End: end - 1})
	if start < 0 || from == to {
		t.Fatalf("%q has no target", marked)
	}
	return from, to
}

// Of two sentences the first is kinder to its target, by the shipped model.
func TestOrder(t *testing.T) {
	s := shippedScorer(t)
	for _, c := range []struct{ name, kind, harsh string }{
		{"what it is", "[Quill] is an honest and brave woman.", "[Quill] is a corrupt liar."},
		{"passive", "[Quill] was praised for her courage.", "[Quill] was accused of fraud."},
		{"what is said of it", "Voters thanked [Quill] for the rescue.", "Voters condemned [Quill] for the scandal."},
		{"negation", "[Quill] is not corrupt.", "[Quill] is corrupt."},
		{"negated praise", "[Quill] is honest.", "[Quill] is not honest."},
		{"outcome", "[Quill] won the election in a landslide.", "[Quill] lost the election in a humiliating defeat."},
		{"who attacks whom", "Brant helped [Quill] save the harbour.", "Brant denounced [Quill] as a disgrace."},
		{"modifier", "The respected mayor [Ada Quill] spoke.", "The disgraced mayor [Ada Quill] spoke."},
		{"whose blame", "“The harbour board is a corrupt disgrace,” said [Quill].", "“[Quill] is a corrupt disgrace,” said the harbour board."},
	} {
		kind, harsh := s.Score(read(t, s.Extractor, c.kind)), s.Score(read(t, s.Extractor, c.harsh))
		if kind.Tone <= harsh.Tone {
			t.Errorf("%s: %+.2f %q\n%+.2f %q", c.name, kind.Tone, c.kind, harsh.Tone, c.harsh)
		}
	}
}

// Bonds, with the sign that is looked for by its class.
func TestBonds(t *testing.T) {
	x, err := NewExtractor(analyzer())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text, class string
		want        bond
		negated     bool
	}{
		{"[Quill] attacked Brant.", "attack", agent, false},
		{"Quill attacked [Brant].", "attack", patient, false},
		{"[Brant] was attacked by Quill.", "attack", patient, false},
		{"Brant was attacked by [Quill].", "attack", agent, false},
		{"Quill has not attacked [Brant].", "attack", patient, true},
		{"[Quill] is dishonest.", "deceive", quality, false},
		{"[Quill] is a liar.", "deceive", quality, false},
		{"[Quill] committed fraud.", "lawbreak", deed, false},
		{"The town grew tired of [Quill]’s lies.", "deceive", owned, false},
		{"The dishonest mayor [Quill] spoke.", "deceive", modifier, false},
		{"“The plan is a disgrace,” said [Quill].", "insult", said, false},
		{"“[Quill] is a liar,” said Brant.", "deceive", quality, false},
		{"When the ferry came, [Quill] left, and the fraud went on.", "lawbreak", nearBehind, false},
	} {
		from, to := read(t, x, c.text)
		found := false
		for _, s := range x.signsOf(x.d.SentenceOf(from)) {
			if classes[s.class].name != c.class {
				continue
			}
			found = true
			if got := x.grammar.bond(&s, x.place(from, to)); got != c.want || s.negated != c.negated {
				t.Errorf("%s: %s is %s (negated %t), want %s", c.text, c.class, bondNames[got], s.negated, bondNames[c.want])
			}
		}
		if !found {
			t.Errorf("%s: no sign of the class %s", c.text, c.class)
		}
	}
}

// Whatever the text and the target: probabilities within [0, 1], the tone is their difference, and the terms add up to the log odds.
func TestScoreProperties(t *testing.T) {
	s := shippedScorer(t)
	base := s.Model.Intercept[positive] - s.Model.Intercept[negative]
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
			"Quill ", "attacked ", "was praised by ", "“", "”", "\n\n", ". ", "the corrupt mayor ", "not ", " said ", " who ", ", ", "Brant’s lies ",
		})), 1, 30).Draw(t, "parts")
		txt := strings.ToValidUTF8(strings.Join(parts, ""), "\ufffd")
		d := analyzer().Extract(&corpus.Article{ID: "a", Text: txt, Parts: corpus.MarkParts(txt, "")})
		if len(d.Tokens) == 0 {
			return
		}
		s.Read(d, analyzer().Read(d))
		from := rapid.IntRange(0, len(d.Tokens)-1).Draw(t, "from")
		to := rapid.IntRange(from+1, d.Sentences[d.SentenceOf(from)].End).Draw(t, "to")
		score := s.Score(from, to)
		if !(score.Positive >= 0 && score.Negative >= 0 && score.Positive+score.Negative <= 1+1e-9) || math.Abs(score.Tone-score.Positive+score.Negative) > 1e-12 {
			t.Fatalf("%+v", score)
		}
		sum := base
		for _, term := range s.Terms() {
			sum += term.Weight
		}
		if want := math.Log(score.Positive / score.Negative); math.Abs(sum-want) > 0.0005*float64(len(Features)) {
			t.Fatalf("terms make %g, the log odds are %g", sum, want)
		}
		if again := s.Score(from, to); again != score {
			t.Fatalf("a second time it is %+v, not %+v", again, score)
		}
	})
}
