package compare

import (
	"math"
	"reflect"
	"testing"

	"tellings/compare/coverage"
	"tellings/features/voice"
)

// dam is an invented event: one outlet alone tells of the villages, two of the talks, all of the water.
func dam(t testing.TB, order ...int) *Event {
	t.Helper()
	texts := []piece{
		{"Ebb", "Minister Ada Lund met President Teodor Maas in Brenport on Tuesday.\n\n“We need water,” Lund said. The library opens an hour later from Monday. A baker has sold the last of her geese."},
		{"Flow", "President Maas and Minister Lund met in Brenport on Tuesday. Nine villages have carried water from wells for a week.\n\n“We need water,” said Ada Lund. Tickets for the regatta went on sale at noon."},
		{"Tide", "A new bus line links the hospital with the station. “We need water,” Minister Ada Lund told reporters.\n\nThe chess club lost its best player. Apples are dear this autumn."},
	}
	var told []piece
	for _, i := range order {
		told = append(told, texts[i])
	}
	return newSpeechEvent(t, told...)
}

func TestCoverage(t *testing.T) {
	points := look[Coverage](t, dam(t, 0, 1, 2), "coverage", Options{})
	water, talks := points[0], points[1]
	if water.Telling != 3 || water.Kind.String() != "quote" || water.Utterance != "u1" {
		t.Errorf("first point: %d outlets, %v, utterance %q; want the quotation that 3 tell", water.Telling, water.Kind, water.Utterance)
	}
	if talks.Telling != 2 || !talks.Outlets[0].Reported() || !talks.Outlets[1].Reported() || talks.Outlets[2].Reported() {
		t.Errorf("second point: %+v; want Ebb and Flow to tell it and Tide not", talks.Outlets)
	}
	if talks.Outlets[0].Position != InLead || talks.Outlets[2].Position != "" || talks.Outlets[2].State != NotFound {
		t.Errorf("positions %q and %q, want lead and none", talks.Outlets[0].Position, talks.Outlets[2].Position)
	}
	for _, p := range points {
		n := 0
		for _, told := range p.Outlets {
			if told.Reported() {
				n++
			}
			for _, e := range told.Evidence {
				if e.Item != p.ID || e.Lens != "coverage" || !e.Sentence.Contains(e.Span) {
					t.Errorf("%s: evidence %+v", p.ID, e)
				}
			}
		}
		if n != p.Telling || len(p.Outlets) != 3 {
			t.Errorf("%s: %d of %d rows are reported, Telling is %d", p.ID, n, len(p.Outlets), p.Telling)
		}
	}
}

// Articles that tell different things are a topic: nothing is only here, nothing is missing.
func TestTopicHasNoSelection(t *testing.T) {
	e := newSpeechEvent(t,
		piece{"Ebb", "Minister Ada Lund met President Teodor Maas in Brenport on Tuesday. They spoke of the broken dam. A treaty is to follow. Engineers wait. Wells run dry."},
		piece{"Flow", "A new bus line links the hospital with the station. The chess club lost its best player. Apples are dear this autumn. Tickets went on sale. Swans nest."})
	c, err := compareEvent(t.Context(), e, Options{Lenses: []string{"coverage"}})
	if err != nil {
		t.Fatal(err)
	}
	if points := Found[Coverage](c); c.Cohesion.Grade != coverage.Topic || len(points) > 0 {
		t.Errorf("a %v (%.2f) with %d points; want a topic without any", c.Cohesion.Grade, c.Cohesion.Share, len(points))
	}
}

// Rank is the place among the outlet's own points, Before the share of text in front, Words what is spent, Weight what the tellers make
// of it.
func TestProminence(t *testing.T) {
	points := look[Coverage](t, dam(t, 0, 1, 2), "coverage", Options{})
	water, talks := &points[0], &points[1]
	for _, test := range []struct {
		name             string
		told             *Told
		rank, words      int
		earliest, latest float64
	}{
		{"the talks open Ebb", &talks.Outlets[0], 1, 11, 0, 0},
		{"the quotation is Ebb's second", &water.Outlets[0], 2, 5, .3, .5},
		{"Flow tells of villages between", &water.Outlets[1], 3, 6, .5, .8},
		{"Tide does not tell of the talks", &talks.Outlets[2], 0, 0, 0, 0},
	} {
		if got := test.told; got.Rank != test.rank || got.Words != test.words || got.Before < test.earliest || got.Before > test.latest {
			t.Errorf("%s: rank %d, %d words, %.2f before; want %d, %d, %.1f to %.1f", test.name, got.Rank, got.Words, got.Before, test.rank, test.words, test.earliest, test.latest)
		}
	}
	if want := (2*talks.Outlets[0].Share + 2*talks.Outlets[1].Share) / 2; math.Abs(talks.Weight-want) > 1e-9 || want == 0 {
		t.Errorf("two leads weigh %g, want %g", talks.Weight, want)
	}
}

// A mark that opens a quotation is the outlet's; the passage behind it is not.
func TestEvidenceVoice(t *testing.T) {
	e := dam(t, 0)
	readings, err := readingsFact.find(t.Context(), &View{Event: e})
	if err != nil {
		t.Fatal(err)
	}
	view := &View{Event: e, facts: map[Need]any{readingsFact: readings}}
	for i, d := range e.Docs[0].Voices {
		if d == voice.Quoted {
			if v := view.evidence(0, i-1, i+3, "coverage", "p1"); v.Voice != voice.Quoted || v.Speaker != "Ada Lund" {
				t.Errorf("“We need water: voice %v, speaker %q; want quoted, Ada Lund", v.Voice, v.Speaker)
			}
			return
		}
	}
	t.Fatal("the article has no quotation")
}

// Events sort their articles, so whoever reads them first, the points are the same.
func TestCoverageOrder(t *testing.T) {
	type row struct {
		id, kind, text, outlet string
		reported               bool
		position               Position
	}
	rows := func(order ...int) []row {
		var rows []row
		for _, p := range look[Coverage](t, dam(t, order...), "coverage", Options{}) {
			for _, o := range p.Outlets {
				rows = append(rows, row{p.ID, p.Kind.String(), p.Speaks.Span.Of(p.Speaks.Article.Text), o.Outlet, o.Reported(), o.Position})
			}
		}
		return rows
	}
	want := rows(0, 1, 2)
	for _, order := range [][]int{{1, 2, 0}, {2, 1, 0}} {
		if got := rows(order...); !reflect.DeepEqual(got, want) {
			t.Errorf("order %v: %v, want %v", order, got, want)
		}
	}
}
