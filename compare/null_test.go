package compare

import (
	"context"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"tellings/compare/stats"
	"tellings/features"
	"tellings/lexicons"
)

// townPress writes articles of one outlet that tell of a mayor and a dam: each has a subject of its own, a mood of its own that comes in
// bursts, and five to thirty sentences.
type townPress struct{ *rand.Rand }

func (r townPress) of(words ...string) string { return words[r.IntN(len(words))] }

func (r townPress) sentence(subject string, mood float64) string {
	harsh, place := r.Float64() < mood, r.of("river", "bridge", "market", "school", "harbour", "road", "orchard", "library")
	if harsh {
		return r.of(
			fmt.Sprintf("The %s mayor %s the %s again.", r.of("stubborn", "disgraced", "embattled", "reckless"), r.of("attacked", "slammed", "mocked"), subject),
			fmt.Sprintf("It is a %s plan for the %s, and perhaps a %s one.", r.of("terrible", "brutal", "foolish", "shameful"), place, r.of("corrupt", "cruel", "dangerous")),
			fmt.Sprintf("“That is a %s lie about the %s,” Otto Lund said.", r.of("vicious", "stupid", "terrible"), subject),
			fmt.Sprintf("Critics %s the %s %s.", r.of("blasted", "condemned", "feared"), r.of("radical", "extreme", "failed"), subject))
	}
	return r.of(
		fmt.Sprintf("Mayor Ada Brandt %s the %s near the %s on Monday.", r.of("visited", "opened", "praised", "discussed"), subject, place),
		fmt.Sprintf("The %s may cost the town %d million, Brandt said.", subject, 2+r.IntN(90)),
		fmt.Sprintf("“We %s keep the %s,” said Brandt, who has led the council for %d years.", r.of("will", "must", "could"), subject, 2+r.IntN(9)),
		fmt.Sprintf("Residents of the %s %s the %s with %s.", place, r.of("saw", "watched", "met", "followed"), subject, r.of("hope", "care", "doubt", "interest")),
		fmt.Sprintf("The council of Lindow will vote on the %s and the %s.", place, subject),
		fmt.Sprintf("%s have worked at the %s since the %s.", r.of("Workers", "Families", "Farmers"), place, r.of("flood", "storm", "election")),
		fmt.Sprintf("The mayor of Lindow %s a %s answer on the %s.", r.of("gave", "promised", "sought"), r.of("short", "clear", "good", "brave"), subject),
		fmt.Sprintf("Its %s is %s, %s to the plan.", place, r.of("old", "wide", "quiet", "empty"), r.of("according", "open", "close")))
}

// aside is what no two articles have in common, or they would be taken for copies.
func (r townPress) aside() string {
	words := make([]string, 8+r.IntN(8))
	for i := range words {
		words[i] = r.of("water", "street", "boat", "field", "stone", "winter", "garden", "corner", "people", "evening", "letter", "window", "bread", "number", "paper",
			"engine", "music", "silver", "village", "weather", "station", "morning", "kitchen", "summer", "island", "button", "circle", "lantern", "pencil", "basket")
	}
	return "Then " + strings.Join(words, " ") + "."
}

func (r townPress) article(planted string) string {
	subject := r.of("dam", "school budget", "ferry", "quarry", "railway", "theatre", "hospital", "forest", "museum", "tax", "strike", "festival")
	mood := r.Float64() * r.Float64() * 0.6
	sentences := make([]string, 5+r.IntN(16))
	for i := range sentences {
		sentences[i] = r.sentence(subject, mood) + " " + r.aside()
	}
	return strings.Join(sentences, " ") + planted
}

// pseudo is an event whose sides are of one outlet: nothing differs but what is planted in each article of the first.
func pseudo(r townPress, planted string, sizes ...int) (pieces []piece) {
	for o, n := range sizes {
		for range n {
			pieces = append(pieces, piece{fmt.Sprintf("Side %d", o), r.article(planted)})
		}
		planted = ""
	}
	return pieces
}

// verdicts are what is said that tests, by lens.
func verdicts(t *testing.T, e *Event, opt Options) map[string][]stats.Ruling {
	t.Helper()
	opt.Lenses = []string{"measures", "terms", "labels", "tone"}
	c, err := compareEvent(context.Background(), e, opt)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]stats.Ruling{}
	for _, r := range Found[Measures](c) {
		all["measures"] = append(all["measures"], stats.Ruling{P: r.P, Q: r.Q, Verdict: r.Verdict})
	}
	for _, r := range Found[Terms](c) {
		all["terms"] = append(all["terms"], stats.Ruling{P: r.P, Q: r.Q, Verdict: r.Verdict})
	}
	for _, r := range Found[Labels](c) {
		all["labels"] = append(all["labels"], stats.Ruling{P: r.P, Q: r.Q, Verdict: r.Verdict})
	}
	for _, r := range Found[Tones](c).Rows {
		all["tone"] = append(all["tone"], stats.Ruling{P: r.P, Q: r.Q, Verdict: r.Verdict})
	}
	return all
}

// Of twenty events of nine sides in which nothing differs one at most has a supported row, in whatever table: the four are tested together
// at 5 %.
func TestNothingIsSupportedWhereNothingDiffers(t *testing.T) {
	rng := townPress{rand.New(rand.NewPCG(11, 7))}
	wrong, asked := 0, map[string]int{}
	for range 20 {
		sizes := make([]int, 9)
		for i := range sizes {
			sizes[i] = 5 + rng.IntN(36)
		}
		supported := false
		for lens, rulings := range verdicts(t, newToneEvent(t, pseudo(rng, "", sizes...)...), Options{}) {
			for _, r := range rulings {
				asked[lens] += toInt(r.Q >= 0)
				supported = supported || r.Verdict == stats.Supported
			}
		}
		wrong += toInt(supported)
	}
	t.Logf("%d of 20 events, questions %v", wrong, asked)
	if wrong > 1 {
		t.Errorf("%d of 20 events have a supported row", wrong)
	}
	for _, lens := range []string{"measures", "terms", "labels", "tone"} {
		if asked[lens] < 500 {
			t.Errorf("%s: %d questions in twenty events", lens, asked[lens])
		}
	}
}

// Every lens whose rows have a q is counted among testedTables, which share the error.
func TestTestedTablesAreThoseWithQ(t *testing.T) {
	rng := townPress{rand.New(rand.NewPCG(1, 1))}
	c, err := compareEvent(context.Background(), newToneEvent(t, pseudo(rng, "", 5, 5)...), Options{})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, f := range c.Findings {
		rows := reflect.TypeOf(f)
		if rows.Kind() == reflect.Struct { // Tones
			if in, ok := rows.FieldByName("Rows"); ok {
				rows = in.Type
			}
		}
		if rows.Kind() == reflect.Slice && rows.Elem().Kind() == reflect.Struct {
			_, tested := rows.Elem().FieldByName("Q")
			n += toInt(tested)
		}
	}
	if n != testedTables {
		t.Errorf("%d lenses have rows with q, testedTables is %d", n, testedTables)
	}
}

// A word in every article of one side of ten, and in none of the other ten, is found in 19 of 20 trials or more.
func TestAPlantedWordIsFound(t *testing.T) {
	rng := townPress{rand.New(rand.NewPCG(5, 3))}
	found := 0
	for range 20 {
		e := newToneEvent(t, pseudo(rng, " It is an atrocious idea.", 10, 10)...)
		for _, r := range look[Terms](t, e, "terms", Options{}) {
			found += toInt(r.Outlet == "Side 0" && r.Term == "atrocious" && r.Voice == "outlet" && r.Verdict == stats.Supported)
		}
	}
	t.Logf("%d of 20", found)
	if found < 19 {
		t.Errorf("found in %d of 20 events", found)
	}
}

// So is a list of many words, of which each article of one side has another one, once: no word stands out, the list does.
func TestAPlantedMeasureIsFound(t *testing.T) {
	words := []string{"azure", "crimson", "turquoise", "magenta", "scarlet", "indigo", "ochre", "beige", "violet", "maroon"}
	own, err := lexicons.Parse("paint.tsv", strings.NewReader("# name: paint\n# version: 1\n# licence: Apache-2.0\n# source: invented for the tests\n"+
		"# description: colours\n# category.hue: colours\n"+strings.Join(words, "\thue\n")+"\thue\n"))
	if err != nil {
		t.Fatal(err)
	}
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	a, err := features.NewAnalyzer(append(slices.Clone(lists), own))
	if err != nil {
		t.Fatal(err)
	}
	rng := townPress{rand.New(rand.NewPCG(8, 2))}
	found := 0
	for range 20 {
		pieces := pseudo(rng, "", 10, 10)
		for i := range 10 {
			pieces[i].text += " The door is " + words[i] + "."
		}
		for _, r := range look[Measures](t, eventOver(a, pieces...), "measures", Options{}) {
			found += toInt(r.Outlet == "Side 0" && r.Measure == "paint.hue" && r.Voice == "outlet" && r.Verdict == stats.Supported)
		}
	}
	t.Logf("%d of 20", found)
	if found < 19 {
		t.Errorf("found in %d of 20 events", found)
	}
}
