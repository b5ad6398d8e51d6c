package compare

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"tellings/compare/stats"
	"tellings/corpus"
	"tellings/features"
)

// told is an article of a test event with its metadata.
type told struct {
	outlet, title, text string
	day                 int // of March; 0 for none
}

func newDatedEvent(t testing.TB, tellings ...told) *Event {
	t.Helper()
	a := analyzer(t)
	var docs []*features.Document
	for i, p := range tellings {
		article := &corpus.Article{ID: fmt.Sprintf("article-%02d", i+1), Outlet: p.outlet, Title: p.title, Text: p.text}
		if p.day > 0 {
			article.Date = time.Date(2024, 3, p.day, 0, 0, 0, 0, time.UTC)
		}
		article.Parts = corpus.MarkParts(article.Text, "")
		docs = append(docs, a.Extract(article))
	}
	return makeEvent("the event", docs, a, nil)
}

// What differs is said, with both numbers; what makes a contrast none is said to.
func TestComparability(t *testing.T) {
	foreign := "Der Rat der Stadt hat am Montag über die alte Mauer gesprochen, und niemand fragte die Fischer, die draußen im Regen standen. " +
		"Am Abend kam der Bürgermeister die Treppe herunter, gab zweien von ihnen die Hand und fuhr am Kai entlang nach Hause, ohne ein Wort zu sagen."
	unsure := "The pier is not a luxury. It is the reason why the town exists, and a board that does not see this is a board that has lost its way. What is it waiting for? A sum of two million is small next to what the " +
		"town loses when the boats go north. And who believes that they will come back? The board says that it has no choice. It has one, and it must use it. There is money in the road fund, there is money in the harbour fund, and there " +
		"is the loan that nobody wants to talk about. Each of these is better than a fence. The fence is what a town builds when it has given up, and this town has not given up. It is still here, and it is still able to pay for what it loves. " +
		"A pier is older than any budget. It has seen storms and wars and boards that knew better, and it will see this one go as well. All that it needs is new wood, and someone who is not afraid to sign the bill."
	for _, c := range []struct {
		name     string
		tellings []told
		want     string // of A against the rest: aspect own rest, ! where it fails
	}{
		{"alike", []told{{"A", "", ownText, 1}, {"B", "", otherText, 1}}, ""},
		{"articles", []told{{"A", "", ownText, 1}, {"A", "", wireText, 1}, {"B", "", otherText, 1}}, "articles 2 1"},
		{"opinion against news", []told{{"A", "Opinion: The wall must wait", ownText, 1}, {"B", "", otherText, 1}}, "genre 1 1!"},
		{"what may be opinion against news", []told{{"A", "", unsure, 1}, {"B", "", otherText + " " + wireText, 1}}, "genre 1 1"},
		{"opinion and news against news", []told{{"A", "Opinion: The wall must wait", ownText, 1}, {"A", "", wireText, 1}, {"B", "", otherText, 1}, {"B", "", strings.Repeat("The rain fell on the pier and it was cold. ", 5), 1}}, "genre 1 0"},
		{"three times as long", []told{{"A", "", strings.Repeat(ownText+" ", 3), 1}, {"B", "", otherText, 1}}, "length 156 51"},
		{"a note against a feature", []told{{"A", "", "The board met on Monday.", 1}, {"B", "", otherText + " " + wireText, 1}}, "length 5 129!"},
		{"three days later", []told{{"A", "", ownText, 4}, {"B", "", otherText, 1}}, "time 3 0"},
		{"two weeks later", []told{{"A", "", ownText, 15}, {"B", "", otherText, 1}}, "time 14 0!"},
		{"without a date", []told{{"A", "", ownText, 0}, {"B", "", otherText, 1}}, ""},
		{"another language", []told{{"A", "", foreign, 1}, {"B", "", otherText, 1}}, "articles 0 1, language 1 0!"},
		{"a copy", []told{{"A", "", wireText, 1}, {"B", "", wireText, 1}}, "articles 1 0, copies 0 1!"},
		{"twice in the outlet", []told{{"A", "", wireText, 1}, {"A", "", wireText, 1}, {"B", "", otherText, 1}}, "copies 1 0"},
	} {
		e := newDatedEvent(t, c.tellings...)
		var got []string
		for _, d := range look[Comparability](t, e, "comparability", Options{}) {
			if d.Outlet != "A" || d.Other != "" {
				continue
			}
			s := fmt.Sprintf("%s %v %v", d.Aspect, d.Own, d.Rest)
			if d.Fails {
				s += "!"
			}
			got = append(got, s)
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %s, want %s", c.name, strings.Join(got, ", "), c.want)
		}
		fails := strings.Contains(c.want, "!")
		for _, r := range look[Measures](t, e, "measures", Options{}) {
			if r.Outlet == "A" && (r.Verdict == stats.NotComparable) != fails {
				t.Errorf("%s: verdict %s", c.name, r.Verdict)
			}
		}
		if s := look[Similarities](t, e, "similarity", Options{})[0]; (s.Verdict == stats.NotComparable) != fails {
			t.Errorf("%s: similarity %+v", c.name, s)
		}
	}
}

// What is not comparable is not tested: it takes no part in the correction of the others.
func TestNotComparableIsNotTested(t *testing.T) {
	var tellings []told
	for i := range 6 {
		tellings = append(tellings, told{"A", "Opinion: no", repeated("river", 40-i, "brutal", 6+i), 1}, told{"B", "", repeated("river", 40-i, "brutal", i%2), 1}, told{"C", "", repeated("river", 40-i, "brutal", 6), 1})
	}
	for _, r := range look[Measures](t, newDatedEvent(t, tellings...), "measures", Options{}) {
		if r.Outlet == "A" && (r.Verdict != stats.NotComparable || r.P == r.P || r.Q == r.Q) {
			t.Errorf("%+v", r)
		}
		if r.Outlet == "B" && r.P != r.P {
			t.Errorf("B is comparable with C: %+v", r)
		}
	}
}

func TestEnglish(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       bool
	}{
		{"English", wireText, true},
		{"no words", "", true},
		{"few words", "Guten Morgen, liebe Freunde der Fischerei.", true},
		{"one word over and over", repeated("river", 100), true},
		{"German", "Der Rat hat am Montag über die alte Mauer, den neuen Kai und den Preis der Heringe gesprochen. Niemand fragte die Fischer, die draußen mit ihren Netzen standen, bis die Lampen brannten, und so gingen sie wieder.", false},
		{"French", "Le conseil s'est réuni lundi et a parlé du vieux mur, du nouveau quai et du prix du hareng. Personne n'a demandé aux pêcheurs, qui attendaient dehors sous la pluie avec leurs filets jusqu'à ce que les lampes soient allumées.", false},
		{"Spanish", "El consejo se reunió el lunes y habló del viejo muro, del nuevo muelle y del precio del arenque. Nadie preguntó a los pescadores, que estaban fuera bajo la lluvia con sus redes y sus hijos hasta que se encendieron las lámparas.", false},
		{"Dutch", "De raad kwam maandag bijeen en sprak over de oude muur, de nieuwe pier en de prijs van haring. Niemand vroeg de vissers, die buiten in de regen stonden met hun netten en hun kinderen tot de lampen waren aangestoken.", false},
		{"Russian", "Совет собрался в понедельник и говорил о старой стене, новом причале и цене на сельдь. Никто не спросил рыбаков, которые стояли под дождём со своими сетями и детьми, пока не зажглись фонари, а вечером мэр молча уехал домой вдоль набережной.", false},
	} {
		if got := english(newEvent(t, nil, piece{"A", c.text}).Docs[0]); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
