package compare

import (
	"fmt"
	"math"
	"slices"
	"sync"
	"testing"

	"tellings/compare/stats"
	"tellings/corpus"
	"tellings/features"
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
	docs := make([]*features.Document, len(tellings))
	for i, p := range tellings {
		article := &corpus.Article{ID: fmt.Sprintf("article-%02d", i+1), Outlet: p.outlet, Text: p.text}
		article.Parts = corpus.MarkParts(article.Text, "")
		docs[i] = a.Extract(article)
	}
	return NewEvent("the event", docs, a, nil)
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
	if len(own.Evidence) != own.Mentions || len(said.Evidence) != 1 || said.Evidence[0].Speaker != "Otto Lund" {
		t.Errorf("evidence: %d passages of %d, %+v", len(own.Evidence), own.Mentions, said.Evidence)
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

// Enough articles on both sides that differ clearly make the difference supported; copies of one text do not.
func TestToneVerdicts(t *testing.T) {
	for _, c := range []struct {
		name string
		like func(i int) string
		want stats.Verdict
	}{
		{"ten different articles", func(i int) string { return mornings[i] }, stats.Supported},
		{"one text five times", func(int) string { return "" }, stats.Descriptive},
	} {
		var pieces []piece
		for i := range mornings {
			pieces = append(pieces, piece{"A", kindTelling + c.like(i)}, piece{"B", harshTelling + c.like(i)})
		}
		found := look[Tones](t, newToneEvent(t, pieces...), "tone", Options{})
		row := toneOf(found, "B", "Ada Brandt", "outlet")
		if row == nil || row.Verdict != c.want {
			t.Errorf("%s: %+v, want %s", c.name, row, c.want)
		}
	}
}

// mornings make articles of the same telling different texts.
var mornings = []string{
	" Gulls circled over the old market while children carried baskets of herring up the hill and a brass band tuned its horns beside the church. The rain held off until noon, when the first stalls closed.",
	" Snow had fallen before dawn on the northern road, and drivers of the milk carts led their horses past the mill by hand. In the library a clerk sorted letters that nobody had opened for a decade.",
	" Teachers at the harbour school took forty pupils to the lighthouse, where the keeper let them polish brass and count the steps. Most counted one hundred and twelve; two counted more and were sent back.",
	" A new bakery opened in Mill Lane with rye loaves at half price, and the queue reached the bridge by eight. The miller says wheat will be dearer in spring because the river froze twice.",
	" At the cinema they showed a silent film about whales with a pianist from the capital. Tickets went within an hour; the manager has asked for a second evening, perhaps with an orchestra.",
	" The rowing club lost its oldest boat to woodworm and will hold a lottery in May. First prize is a bicycle that belonged to the founder, second a week in the cabin on Seal Island.",
}
