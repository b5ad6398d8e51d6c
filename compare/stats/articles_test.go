package stats

import (
	"math"
	"testing"
)

// Vectors of independent Python: scipy.stats.fisher_exact.
func TestWordArticlesVectors(t *testing.T) {
	var cases []struct {
		UseOwn  int `json:"use_own"`
		Own     int `json:"n_own"`
		UseRest int `json:"use_rest"`
		Rest    int `json:"n_rest"`
		Want    struct {
			P     *float64 `json:"p"`
			Least *float64 `json:"least_p"`
		}
	}
	vectors(t, "word_articles", &cases)
	for _, c := range cases {
		w := NewWordArticles(tokens(c.Own, 400), tokens(c.Rest, 400))
		p, least := w.P(c.UseOwn, c.UseOwn+c.UseRest)
		six(t, "p", p, c.Want.P)
		six(t, "least p", least, c.Want.Least)
	}
	if len(cases) == 0 {
		t.Error("no vectors")
	}
}

// Six articles of 900 words against eight of 300: a word in three of the long ones is nothing.
func TestWordArticlesOfUnlikeLength(t *testing.T) {
	var v struct {
		Omega map[string]*float64
		P     []struct {
			UseOwn  int      `json:"use_own"`
			UseRest int      `json:"use_rest"`
			P       *float64 `json:"p"`
		}
	}
	vectors(t, "word_articles_length", &v)
	w := NewWordArticles(tokens(6, 900), append(tokens(8, 300), 0))
	for m, name := range map[int]string{3: "3", 6: "6", 10: "10"} {
		six(t, "omega of "+name, w.odds(m), v.Omega[name])
	}
	for _, c := range v.P {
		p, _ := w.P(c.UseOwn, c.UseOwn+c.UseRest)
		six(t, "p", p, c.P)
	}
	if !w.TooUnlike() || NewWordArticles(tokens(6, 500), tokens(8, 300)).TooUnlike() {
		t.Error("lengths are too unlike from twice as long on")
	}
}

// Oracle: scipy 1.17.1, the sum of nchypergeom_fisher(55, 6, m, omega).pmf(x) over the outcomes no likelier than the one asked for,
// with omega as above.
func TestWordArticlesNoncentral(t *testing.T) {
	w := NewWordArticles(append(tokens(3, 300), tokens(3, 500)...), append(tokens(29, 250), tokens(20, 420)...))
	for _, c := range []struct {
		use, m int
		p      float64
	}{
		{0, 7, 0.5702755323},
		{2, 7, 0.2247011964},
		{4, 7, 0.003016509287},
		{5, 20, 0.07186647778},
		{1, 40, 0.0009990210838},
		{6, 12, 0.000102263892},
	} {
		p, _ := w.P(c.use, c.m)
		near(t, "p", p, c.p, 1e-6*c.p)
	}
}

func TestWordArticlesAtTheEnds(t *testing.T) {
	w := NewWordArticles(tokens(5, 200), tokens(7, 210))
	for _, c := range []struct{ use, m int }{{0, 0}, {5, 12}, {0, -1}} {
		if p, least := w.P(c.use, c.m); p != 1 || least != 1 {
			t.Errorf("%d of %d: p %v, least %v", c.use, c.m, p, least)
		}
	}
	if p, _ := NewWordArticles(nil, tokens(7, 210)).P(0, 3); p != 1 {
		t.Errorf("no articles: p %v", p)
	}
	for m := 1; m < 12; m++ {
		sum := 0.0
		for use := max(0, m-7); use <= min(m, 5); use++ {
			p, least := w.P(use, m)
			if math.IsNaN(p) || p < least || p > 1 {
				t.Errorf("%d of %d: p %v, least %v", use, m, p, least)
			}
			sum = max(sum, p)
		}
		near(t, "the likeliest outcome", sum, 1, 1e-12)
	}
}

func tokens(n, each int) (all []int) {
	for range n {
		all = append(all, each)
	}
	return all
}
