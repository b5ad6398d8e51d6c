package amounts

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"tellings/compare/actors"
	"tellings/compare/coverage"
	"tellings/corpus"
	"tellings/features"
	"tellings/lexicons"
)

// newEvent extracts texts, one an outlet.
func newEvent(t *testing.T, texts ...string) *coverage.Event {
	t.Helper()
	lists, err := lexicons.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	background, err := lexicons.Background()
	if err != nil {
		t.Fatal(err)
	}
	lists = slices.DeleteFunc(lists, func(l *lexicons.List) bool { return l.Name != features.Cues })
	a, err := features.NewAnalyzer(lists)
	if err != nil {
		t.Fatal(err)
	}
	e := &coverage.Event{Analyzer: a, Background: background}
	for i, s := range texts {
		article := &corpus.Article{Date: time.Date(2015, 1, 7, 0, 0, 0, 0, time.UTC), ID: fmt.Sprint(i), Outlet: fmt.Sprintf("outlet-%02d", i), Text: s, Parts: corpus.MarkParts(s, "")}
		d := a.Extract(article)
		e.Docs, e.Outlets, e.Readings = append(e.Docs, d), append(e.Outlets, i), append(e.Readings, a.Read(d))
	}
	e.Cast = actors.Join(e.Readings)
	return e
}

// TestFind: what is told differently, and what only looks so.
func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, a, b string
		want       []string // the amounts as they stand; nil where nothing differs
	}{
		{"size of a thing", "Ada Brandt took the 38-word oath in the rain.", "The mayor spoke the 35-word oath at noon.", []string{"38-word oath", "35-word oath"}},
		{"a few hundred", "The storm killed a few hundred people in the harbour.", "Two hundred people were killed by the storm in the harbour.", nil},
		{"today in a quotation", "“The dike of Osk is closed today by the harbour office,” Tolle said on Monday.", "“The dike of Osk is closed tomorrow by the harbour office,” Tolle said on Monday.", nil},
		{"toll", "The storm killed 12 people in the harbour.", "At least 15 people were killed.", []string{"12 people", "At least 15 people"}},
		{"toll, a noun and a verb", "The march ended with dozens of arrests.", "More than 200 people were arrested.", []string{"dozens of arrests", "More than 200 people"}},
		{"one thing and one verb", "Tolle suspended two senior inspectors of the dike office over the leak.", "The leak led Tolle to act: he suspended three inspectors of the dike office.",
			[]string{"two senior inspectors", "three inspectors"}},
		{"size of a thing, other names beside it", "Varga spoke the 35-word oath given by Judge Ada Holt.", "Judge Tom Moss gave the 38-word oath.", []string{"35-word oath", "38-word oath"}},
		{"a sum", "Five former senators and 19 council members signed the letter against the dike levy.", "The letter against the dike levy was signed by 23 former senators.",
			[]string{"Five former senators and 19 council members", "23 former senators"}},
		{"a sum that is right", "Five former senators and 18 council members signed the letter against the dike levy.", "The letter against the dike levy was signed by 23 former senators.", nil},
		{"part of a sum", "The council sends 83 pledged delegates and nine observers to the dike convention.", "83 pledged delegates go to the dike convention from the council.", nil},
		{"day of an act", "The mayor suspended two inspectors of the dike office on Monday over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on Tuesday.",
			[]string{"suspended two inspectors of the dike office on Monday", "suspended the inspectors of the dike office on Tuesday"}},
		{"day of a deed that is a noun", "The mayor made a formal veto threat Monday against the pipeline bill of Keldan.", "Her veto threat Tuesday against the Keldan pipeline bill opened the fight.",
			[]string{"threat Monday", "threat Tuesday"}},
		{"day of the month", "The mayor suspended two inspectors of the dike office on 5 January over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on Tuesday.",
			[]string{"suspended two inspectors of the dike office on 5 January", "suspended the inspectors of the dike office on Tuesday"}},
		{"day of the month, with its year", "The mayor suspended two inspectors of the dike office on January 5th, 2015 over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on 6 January.",
			[]string{"suspended two inspectors of the dike office on January 5th, 2015", "suspended the inspectors of the dike office on 6 January"}},
		{"the same day, by month and by weekday", "The mayor suspended two inspectors of the dike office on 6 January over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on Tuesday.", nil},
		{"the same day, from the day of the article", "The mayor suspended two inspectors of the dike office yesterday over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on January 6.", nil},
		{"a day and yesterday", "The mayor suspended two inspectors of the dike office yesterday over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on January 5.",
			[]string{"suspended two inspectors of the dike office yesterday", "suspended the inspectors of the dike office on January 5"}},
		{"last Wednesday, said on a Wednesday, is a week ago", "The mayor suspended two inspectors of the dike office last Wednesday over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on 31 December.", nil},
		{"a month is no day", "The mayor suspended two inspectors of the dike office in March 2014 over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on Tuesday.", nil},
		{"31 February", "The mayor suspended two inspectors of the dike office on 31 February over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on Tuesday.", nil},
		{"the same day", "The mayor suspended two inspectors of the dike office on Tuesday over the leak.", "Over the leak the mayor suspended the inspectors of the dike office on Tuesday.", nil},
		{"day of another act", "The mayor issued a sixty-page ruling on the dike office leak late Monday.", "The council issued a statement on the dike office leak early Tuesday.", nil},
		{"what is done again", "The mayor met the inspectors of the dike office over the leak on Monday.", "Over the leak the mayor met the inspectors of the dike office on Tuesday.", nil},
		{"tolls of two places", "Nine people died in the shooting in Varnholt.", "A gunman killed 22 people in Osk Harbour, a town on the border.", nil},
		{"age", "The storm hurt Ada Brandt, 34, in the harbour.", "Ms. Brandt was hurt. Ada Brandt, 35, keeps a boat.", []string{"Ada Brandt, 34", "Ada Brandt, 35"}},
		{"age before the name", "The storm hurt 34-year-old Ada Brandt in the harbour.", "Ada Brandt, 35, keeps a boat.", []string{"34-year-old Ada Brandt", "Ada Brandt, 35"}},
		{"ages of two", "The storm hurt Ada Brandt, 34, in the harbour.", "Tom Moss, 35, keeps a boat.", nil},
		{"a date is no age", "It was on April, 12, that Ada Brandt rode to Osk.", "It was on April, 13, that Ada Brandt rode to Osk.", nil},
		{"outcome of a vote", "The council passed the dike levy of Keldan harbour 54-46 on Monday.", "The dike levy of Keldan harbour passed the council by 54-45.", []string{"54-46", "54-45"}},
		{"outcome of another vote", "The council passed the dike levy of Keldan harbour 54-46.", "The committee rejected a motion on the new library roof by 9-4.", nil},
		{"a score", "Osk beat Keldan 3-1 in the rain.", "Osk beat Keldan 4-1 in the rain.", nil},
		{"the same number", "The storm killed 12 people in the harbour.", "Twelve people were killed.", nil},
		{"a number within a range", "The storm killed 17 people in the harbour.", "At least 15 people were killed.", nil},
		{"rounded", "The storm killed 4,512 people in the harbour.", "Some 4,500 people were killed.", nil},
		{"one outlet has both", "The storm killed 12 people in the harbour. By Monday 15 people were killed.", "The storm killed 15 people.", nil},
		{"another year", "In 2011 the storm killed 12 people.", "In 2014 the storm killed 15 people.", nil},
		{"another place", "The storm killed 12 people in Osk.", "The storm killed 15 people in Varnholt.", nil},
		{"the rest", "The storm killed 12 people in the harbour.", "Three other people were killed.", nil},
		{"a part", "Of the dead, the storm killed 12 people in the harbour.", "Five of the 34 people were killed.", nil},
		{"years are no amounts", "The dike was built in 1911.", "The dike was built in 1914.", nil},
		{"names with numbers", "The court struck down Section 12 of the dike law.", "The court struck down Section 14 of the dike law.", nil},
		{"nothing in common", "The library bought two desks for its readers.", "The navy lost three desks in a fire at sea.", nil},
		{"a multiple", "Tolle suspended two inspectors of the dike office over the leak.", "Tolle suspended 40 inspectors of the dike office over the leak.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := newEvent(t, c.a, c.b)
			found, err := Find(e)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range found {
				for _, a := range d.Amounts {
					doc := e.Docs[a.Doc]
					got = append(got, doc.Text[doc.Tokens[a.From].Start():doc.Tokens[a.To-1].End()])
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", strings.Join(got, " | "), strings.Join(c.want, " | "))
			}
		})
	}
}

func TestFigure(t *testing.T) {
	for v, want := range map[float64]float64{12: 1, 2300: 100, 4e6: 1e6, 4.5: .1, 200: 100, 1: 1, 0: 1} {
		if got := figure(v); got < .999*want || got > 1.001*want {
			t.Errorf("figure(%g) = %g, want %g", v, got, want)
		}
	}
}

func TestMeets(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b span
		want bool
	}{
		{"12 and 12", exact(12, 1), exact(12, 1), true},
		{"12 and 13", exact(12, 1), exact(13, 1), false},
		{"4.5 million and 4,512,000", exact(4.5e6, 1e5), exact(4_512_000, 1e3), true},
		{"4.5 million and 4.7 million", exact(4.5e6, 1e5), exact(4.7e6, 1e5), false},
		{"at least 15 and 12", exact(15, 1).atLeast(), exact(12, 1), false},
		{"at least 15 and 40", exact(15, 1).atLeast(), exact(40, 1), true},
		{"up to 15 and 12", exact(15, 1).atMost(), exact(12, 1), true},
		{"about 100 and 110", exact(100, 100).about(), exact(110, 10), true},
	} {
		if got := c.a.meets(c.b); got != c.want || c.b.meets(c.a) != got {
			t.Errorf("%s: %v, want %v, from both sides", c.name, got, c.want)
		}
	}
}
