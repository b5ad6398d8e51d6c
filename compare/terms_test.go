package compare

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"tellings/compare/stats"
	"tellings/lexicons"
)

// Oracle: the worked example of Monroe's log-odds in STATISTICS.md §1, computed independently in Python, in the 4-term form.
// "river" and "stated" stand for its "the" and "said", which as function words are not terms.
func TestTermsOfTheWorkedExample(t *testing.T) {
	pooled := map[string]int{"river": 150, "speech": 19, "fiery": 4, "vance": 29, "europe": 20, "stated": 11, "blasted": 3}
	e := newEvent(t, &lexicons.BackgroundTable{Documents: 236, DF: pooled},
		piece{"A", repeated("river", 60, "speech", 8, "fiery", 4, "vance", 12, "europe", 6, "stated", 2, "blasted", 3)},
		piece{"B", repeated("river", 90, "speech", 11, "vance", 17, "europe", 14, "stated", 9)})
	found := map[string]Term{}
	for _, term := range look[Terms](t, e, "terms", Options{Prior: 100}) {
		found[term.Outlet+" "+term.Term] = term
	}
	for _, c := range []struct {
		row              string
		count, restCount int
		delta, z         float64
	}{
		{"A fiery", 4, 0, 1.446320, 1.642850},
		{"A blasted", 3, 0, 1.440597, 1.419319},
		{"A speech", 8, 11, 0.043997, 0.124498},
		{"B river", 90, 60, 0.015272, 0.076324},
		{"B europe", 14, 6, 0.248960, 0.707865},
		{"B stated", 9, 2, 0.530075, 1.098059},
	} {
		got := found[c.row]
		near(t, c.row+": log-odds", got.LogOdds, c.delta, 1e-6)
		near(t, c.row+": z", got.Z, c.z, 1e-6)
		near(t, c.row+": p, with an article a side", got.P, math.NaN(), 0)
		if got.Count != c.count || got.RestCount != c.restCount {
			t.Errorf("%s: counts %d and %d, want %d and %d", c.row, got.Count, got.RestCount, c.count, c.restCount)
		}
		if got.Verdict != stats.Insufficient {
			t.Errorf("%s: %s, though each side has one article", c.row, got.Verdict)
		}
	}
	if _, ok := found["B fiery"]; ok {
		t.Error("B, which never says it, stands out by fiery")
	}
}

// With three outlets the rest is the mean of the others' rates, on the tokens of a sample that would tell it as well, K²/Σ(1/n); the prior is spread over the
// event's terms by the background; q is corrected over every term that an outlet uses twice or more.
func TestTermsWeighOutletsEqually(t *testing.T) {
	bg := &lexicons.BackgroundTable{Documents: 1000, DF: map[string]int{"river": 50, "dam": 20, "crops": 10}}
	e := newEvent(t, bg,
		piece{"Alder", repeated("river", 3, "dam", 8, "zebu", 4, "lynx", 1)},
		piece{"Birch", repeated("river", 10, "dam", 4, "crops", 1)},
		piece{"Cedar", repeated("river", 70, "dam", 20, "crops", 110)})
	alpha := 40 * 0.02 / (0.05 + 0.02 + 0.01 + 2*lexicons.Unseen)
	n := 4 / (1/15.0 + 1/200.0)
	want := stats.LogOdds(8, 16, (4/15.0+20/200.0)/2*n, n, alpha, 40)
	got := look[Terms](t, e, "terms", Options{Prior: 40})
	for _, term := range got {
		if term.Term == "lynx" {
			t.Error("lynx, used once, was tested")
		}
	}
	for _, term := range got {
		if term.Outlet == "Alder" && term.Term == "dam" {
			near(t, "log-odds", term.LogOdds, want.Delta, 1e-9)
			near(t, "z", term.Z, want.Z, 1e-9)
			if term.Count != 8 || term.RestCount != 24 {
				t.Errorf("counts %d and %d", term.Count, term.RestCount)
			}
			return
		}
	}
	t.Errorf("dam is missing from %+v", got)
}

// A word counts in the voice that says it, against the same voice of the others; parts that do not count bring nothing.
func TestTermsByVoice(t *testing.T) {
	said := "“The reservoir reservoir reservoir must be filled now,” the minister said at noon.\n"
	e := newEvent(t, nil,
		piece{"Alder", "The ferry ferry came across the water.\n\n" + said},
		piece{"Birch", "The boat boat came across the water.\n\n“Nothing will be filled,” the minister said at noon.\n"})
	voices := map[string]string{}
	for _, term := range look[Terms](t, e, "terms", Options{}) {
		voices[term.Outlet+" "+term.Term] = term.Voice
		for _, ev := range term.Evidence {
			if term.Term != "ferry" && term.Term != "reservoir" && term.Term != "boat" {
				continue
			}
			if got := ev.Span.Of(ev.Article.Text); got != term.Term || ev.Voice.String() != term.Voice || ev.Article.Outlet != term.Outlet {
				t.Errorf("evidence of %s: %q, %s of %s", term.Term, got, ev.Voice, ev.Article.Outlet)
			}
		}
	}
	for row, want := range map[string]string{"Alder ferry": "outlet", "Alder reservoir": "quoted", "Birch boat": "outlet"} {
		if voices[row] != want {
			t.Errorf("%s: voice %q, want %q", row, voices[row], want)
		}
	}
}

// Ten articles a side: a word in every article of one outlet is its word, one that stands often in a single article is not, and with articles
// twice as long on one side nothing is tested. Oracle of p: 2/C(20,10) = 1.0825e-5, Fisher's test by hand.
func TestTermsAreTestedByArticles(t *testing.T) {
	tell := func(longer int) map[string]Term {
		var tellings []piece
		for i := range 10 {
			a := repeated("river", 20, "dam", 10, "boat", 5, "outrageous", 1)
			if i == 0 {
				a = repeated("river", 10, "dam", 10, "ferry", 15, "outrageous", 1)
			}
			tellings = append(tellings, piece{"Alder", a}, piece{"Birch", repeated("river", 20*longer, "dam", 10*longer, "boat", 6*longer)})
		}
		found := map[string]Term{}
		for _, term := range look[Terms](t, newEvent(t, nil, tellings...), "terms", Options{}) {
			found[term.Outlet+" "+term.Term] = term
		}
		return found
	}
	found := tell(1)
	outrageous, ferry := found["Alder outrageous"], found["Alder ferry"]
	near(t, "p of outrageous", outrageous.P, 1.0825088e-5, 1e-11)
	if outrageous.Verdict != stats.Supported || outrageous.Using != 10 || outrageous.RestUsing != 0 {
		t.Errorf("outrageous: %+v", outrageous)
	}
	if ferry.Verdict != stats.Descriptive || !math.IsNaN(ferry.P) || ferry.Z <= outrageous.Z {
		t.Errorf("ferry: %+v", ferry)
	}
	if long := tell(2)["Alder outrageous"]; long.Verdict != stats.Descriptive || !math.IsNaN(long.P) {
		t.Errorf("outrageous, where the others write twice as much: %+v", long)
	}
}

// An outlet does not stand out by its own name; another one may by it.
func TestTermsLeaveOutTheOwnName(t *testing.T) {
	e := newEvent(t, nil,
		piece{"The Alder Post", "Readers of the Post write to Post offices. Alder readers know the Alder ferry ferry."},
		piece{"birch.example", "Post post, said Birch and birch. The boat boat came."})
	found := map[string]bool{}
	for _, term := range look[Terms](t, e, "terms", Options{}) {
		found[term.Outlet+" "+term.Term] = true
	}
	for row, want := range map[string]bool{"The Alder Post post": false, "The Alder Post alder": false, "The Alder Post ferry": true,
		"birch.example birch": false, "birch.example boat": true, "birch.example post": true} {
		if found[row] != want {
			t.Errorf("%s is a key term: %v, want %v", row, found[row], want)
		}
	}
}

func TestTermsOfDuplicatesDoNotCount(t *testing.T) {
	line := "The ferry took the farmers across the water in the early morning.\n\n"
	once := newEvent(t, nil, piece{"Alder", "Ferry day.\n\n" + line}, piece{"Birch", "The boat boat."})
	twice := newEvent(t, nil, piece{"Alder", "Ferry day.\n\n" + line + line}, piece{"Birch", "The boat boat."})
	a, b := look[Terms](t, once, "terms", Options{}), look[Terms](t, twice, "terms", Options{})
	if len(a) == 0 || len(a) != len(b) {
		t.Fatalf("%d terms, with a paragraph twice %d", len(a), len(b))
	}
	for i := range a {
		if a[i].Count != b[i].Count || a[i].Z != b[i].Z {
			t.Errorf("%s: %d times, with a paragraph twice %d", a[i].Term, a[i].Count, b[i].Count)
		}
	}
}

// Gries' DP: a word that stands in one of two articles of equal length has 0.5, one that stands in both alike 0.
func TestTermsDispersion(t *testing.T) {
	e := newEvent(t, nil,
		piece{"Alder", repeated("ferry", 4, "water", 4)}, piece{"Alder", repeated("water", 4, "harbour", 4)},
		piece{"Birch", repeated("boat", 8)}, piece{"Birch", repeated("boat", 8)})
	want := map[string]float64{"ferry": 0.5, "harbour": 0.5, "water": 0, "boat": 0}
	for _, term := range look[Terms](t, e, "terms", Options{}) {
		near(t, term.Term, term.Dispersion, want[term.Term], 1e-12)
		if term.Verdict != stats.Descriptive {
			t.Errorf("%s: %s, with two articles a side", term.Term, term.Verdict)
		}
		delete(want, term.Term)
	}
	if len(want) > 0 {
		t.Errorf("not among the terms: %v", want)
	}
}

// Oracle: the formula tf · ln((1+N)/(1+df)) over background and event together, by hand.
func TestTFIDF(t *testing.T) {
	bg := &lexicons.BackgroundTable{Documents: 1000, DF: map[string]int{"river": 500, "dam": 20}}
	e := newEvent(t, bg, piece{"Alder", repeated("river", 3, "dam", 2, "zebu", 1)}, piece{"Birch", repeated("river", 5, "dam", 1)}, piece{"Cedar", ""})
	weights := fact(t, e, weightsFact)
	df := map[string]float64{"river": 502, "dam": 22, "zebu": 1}
	w := e.readers.words.Take().count(e)
	for d, tf := range []map[string]float64{{"river": 3, "dam": 2, "zebu": 1}, {"river": 5, "dam": 1}, {}} {
		if len(weights[d]) != len(tf) || len(w.docs[d]) != len(tf) {
			t.Fatalf("document %d has %d weights, %d terms", d, len(weights[d]), len(tf))
		}
		for i, c := range w.docs[d] {
			term := w.terms[c.term]
			near(t, term, weights[d][i], tf[term]*math.Log(1004/(1+df[term])), 1e-12)
		}
	}
}

// A word that every article of background and event holds weighs nothing, and the weights of others stay on their words.
func TestTFIDFOfAWordInEveryArticle(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		words := []string{"apple", "berry", "cedar", "delta", "ember"}
		var tellings []piece
		for range rapid.IntRange(1, 5).Draw(rt, "articles") {
			counts := []any{"common", 1 + rapid.IntRange(0, 3).Draw(rt, "common")}
			for _, w := range words {
				counts = append(counts, w, rapid.IntRange(0, 2).Draw(rt, w))
			}
			tellings = append(tellings, piece{"Alder", repeated(counts...)})
		}
		e := newEvent(t, nil, tellings...)
		weights := fact(t, e, weightsFact)
		w := e.readers.words.Take().count(e)
		df := map[int32]int{}
		for _, cells := range w.docs {
			for _, c := range cells {
				df[c.term]++
			}
		}
		for d, cells := range w.docs {
			for i, c := range cells {
				want := float64(c.total()) * math.Log(float64(1+len(w.docs))/float64(1+df[c.term]))
				if math.Abs(weights[d][i]-want) > 1e-12 {
					rt.Fatalf("%s in document %d weighs %v, want %v", w.terms[c.term], d, weights[d][i], want)
				}
			}
		}
	})
}
