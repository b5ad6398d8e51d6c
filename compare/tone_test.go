package compare

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"tellings/compare/stats"
	"tellings/corpus"
	"tellings/features"
	"tellings/features/stance"
	tones "tellings/features/tone"
	"tellings/lexicons"
)

// listed has all the shipped lists, without which no tone is told. Compiling them takes a while, so tests share it.
var listed = sync.OnceValues(func() (*features.Analyzer, error) {
	lists, err := lexicons.Builtin()
	if err != nil {
		return nil, err
	}
	return features.NewAnalyzer(lists)
})

func newToneEvent(t testing.TB, tellings ...piece) *Event {
	t.Helper()
	a, err := listed()
	if err != nil {
		t.Fatal(err)
	}
	return eventOver(a, tellings...)
}

// eventOver is an event of articles that are read by a.
func eventOver(a *features.Analyzer, tellings ...piece) *Event {
	docs := make([]*features.Document, len(tellings))
	for i, p := range tellings {
		article := &corpus.Article{ID: fmt.Sprintf("article-%02d", i+1), Outlet: p.outlet, Text: p.text}
		article.Parts = corpus.MarkParts(article.Text, "")
		docs[i] = a.Extract(article)
	}
	return makeEvent("the event", docs, a, nil)
}

const (
	kindTelling = "Mayor Ada Brandt won praise on Monday for saving the ferry. Brandt kept her word and served the town well. " +
		"“Ada Brandt is a brave and honest woman,” Otto Lund said."
	harshTelling = "Mayor Ada Brandt lied about the ferry on Monday. But the disgraced Brandt refused to apologise. " +
		"“Ada Brandt betrayed this town,” Otto Lund said. However, Brandt blamed the harbour."
)

func toneOf(tones Tones, outlet, actor, voice string) *ActorTone {
	i := slices.IndexFunc(tones.Rows, func(r ActorTone) bool { return r.Outlet == outlet && r.Actor == actor && r.Voice == voice })
	if i < 0 {
		return nil
	}
	return &tones.Rows[i]
}

func TestToneTellsVoicesApart(t *testing.T) {
	found := look[Tones](t, newToneEvent(t, piece{"A", kindTelling}, piece{"B", harshTelling}), "tone", Options{})
	own, said, all := toneOf(found, "B", "Ada Brandt", "outlet"), toneOf(found, "B", "Ada Brandt", "quoted"), toneOf(found, "B", "Ada Brandt", AllVoices)
	if own == nil || said == nil || all == nil {
		t.Fatalf("rows are missing: %+v", found.Rows)
	}
	if own.Mentions != 3 || said.Mentions != 1 || all.Mentions != 4 {
		t.Errorf("sentences %d own, %d quoted, %d in all; want 3, 1, 4", own.Mentions, said.Mentions, all.Mentions)
	}
	if own.Tone >= 0 || own.Negative == 0 || own.Tone >= own.RestTone {
		t.Errorf("own voice of the harsh outlet: %+v", own)
	}
	if len(own.Evidence) != 2 || len(said.Evidence) != 1 || said.Evidence[0].Speaker != "Otto Lund" {
		t.Errorf("evidence: %d passages, want 2 of so few articles; %+v", len(own.Evidence), said.Evidence)
	}
	if found.Pairs == 0 || !(found.Agreement > 0.5) {
		t.Errorf("agreement with annotators: %g over %d pairs; it must stand beside every tone", found.Agreement, found.Pairs)
	}
	for _, r := range found.Rows {
		if r.Verdict != stats.Descriptive && r.Verdict != stats.Insufficient {
			t.Errorf("one article a side can do no more than describe: %+v", r)
		}
		if !r.OneArticle || !math.IsNaN(r.P) || r.Low < -1 || r.High > 1 {
			t.Errorf("doubt: %+v", r)
		}
	}
}

// Of an actor that one outlet alone speaks of there is nothing to compare.
func TestToneAsksForTwoOutlets(t *testing.T) {
	found := look[Tones](t, newToneEvent(t, piece{"A", kindTelling},
		piece{"B", "Karl Frost came late to the ferry on Monday. Frost waited. Frost left."}), "tone", Options{})
	if len(found.Rows) > 0 {
		t.Errorf("%+v", found.Rows)
	}
}

// Enough articles on both sides that differ clearly make the difference supported; one text published again and again does not.
func TestToneVerdicts(t *testing.T) {
	for _, c := range []struct {
		name string
		rest func(side, i int) int // which other matter article i of a side tells
		want stats.Verdict
	}{
		{"twelve different articles", func(side, i int) int { return 2*i + side }, stats.Supported},
		{"two texts six times", func(side, _ int) int { return side }, stats.Descriptive},
	} {
		var pieces []piece
		for i := range 6 {
			a, b := c.rest(0, i), c.rest(1, i)
			pieces = append(pieces, piece{"A", kindTelling + aside(a/2) + matter(a)}, piece{"B", harshTelling + aside(b/2) + matter(b)})
		}
		found := look[Tones](t, newToneEvent(t, pieces...), "tone", Options{})
		row := toneOf(found, "B", "Ada Brandt", "outlet")
		if row == nil || row.Verdict != c.want {
			t.Errorf("%s: %+v, want %s", c.name, row, c.want)
		}
	}
}

// aside makes the tone of every other article a little less clear.
func aside(i int) string { return strings.Repeat(" Brandt came by boat.", i%2) }

// matter is text that is different for each number.
func matter(i int) string {
	nouns := []string{"gulls", "bakers", "horses", "clerks", "pupils", "rowers", "divers", "miners", "tailors", "monks", "weavers", "millers", "singers"}
	verbs := []string{"counted", "painted", "carried", "sorted", "polished", "sold", "hid", "mended", "drew", "baked", "weighed"}
	places := []string{"market", "library", "lighthouse", "church", "mill", "cinema", "quay"}
	var b strings.Builder
	rng := rand.New(rand.NewPCG(uint64(i), 1))
	pick := func(words []string) string { return words[rng.IntN(len(words))] }
	for range 24 {
		fmt.Fprintf(&b, " The %s %s %s and %s by the %s.", pick(nouns), pick(verbs), pick(nouns), pick(nouns), pick(places))
	}
	return b.String()
}

// A gap is shown where the tone of the articles, that of their own sentences and the words chosen agree, and never toward a place or those who report.
func TestToneGaps(t *testing.T) {
	of := func(name, telling string) string {
		return strings.NewReplacer("Mayor Ada Brandt", name, "Ada Brandt", name, "Brandt", name).Replace(telling)
	}
	plain := "Mayor Ada Brandt spoke about the ferry on Monday. Brandt said that the ferry would sail again. Brandt left at noon."
	harsh := "The disgraced Mayor Ada Brandt lied about the ferry on Monday. Brandt bungled the plan. But the reckless Brandt refused to apologise, and her disastrous plan failed."
	for _, c := range []struct {
		name         string
		north, south string
		want         string
	}{
		{"all three agree", harsh, kindTelling, "North against Ada Brandt, South for"},
		{"no gap", plain, plain, ""},
		{"tones alone, without words of the outlet's own", "Mayor Ada Brandt lost the vote on Monday. “Ada Brandt is a liar,” Otto Lund said. Brandt went home.", kindTelling, ""},
		{"a place", of("France", harsh), of("France", kindTelling), ""},
		{"those who report", of("the Harbour Times", harsh), of("the Harbour Times", kindTelling), ""},
	} {
		found := look[Tones](t, newToneEvent(t, piece{"North", c.north}, piece{"South", c.south}), "tone", Options{})
		var got []string
		for _, g := range found.Gaps {
			got = append(got, g.Harsher+" against "+g.Actor+", "+g.Kinder+" for")
			if len(g.Words) == 0 || len(g.Evidence) < 2 {
				t.Errorf("%s: %+v shows no words or no sentences", c.name, g)
			}
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// The tone of whole articles is the very one whose agreement with annotators stands beside it: that of tellings tone --targets.
func TestToneIsTheOneThatWasMeasured(t *testing.T) {
	a, err := listed()
	if err != nil {
		t.Fatal(err)
	}
	e := newToneEvent(t, piece{"A", kindTelling}, piece{"B", harshTelling})
	found := look[Tones](t, e, "tone", Options{})
	sentences, err := tones.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	by, err := tones.NewScorer(a, sentences)
	if err != nil {
		t.Fatal(err)
	}
	model, err := stance.Shipped()
	if err != nil {
		t.Fatal(err)
	}
	scorer, err := stance.NewScorer(model)
	if err != nil {
		t.Fatal(err)
	}
	teller, err := stance.NewTeller(a, by, []stance.Asked{{ID: "article-01", Target: "Ada Brandt"}, {ID: "article-02", Target: "Ada Brandt"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range e.Docs {
		row := toneOf(found, d.Article.Outlet, "Ada Brandt", AllVoices)
		want := scorer.Tone(teller.Accounts(d, a.Read(d))[0]).Value
		if row == nil || math.Abs(row.Tone-want) > .001 { // a mention of the comparison begins with its title: Mayor
			t.Errorf("outlet %s: %+v, want the tone %v", d.Article.Outlet, row, want)
		}
	}
}
