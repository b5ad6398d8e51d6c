package reports

import (
	"testing"

	"tellings/compare"
)

// What differs is said in sentences, and they say no more than the numbers.
func TestCaveat(t *testing.T) {
	genres := func(text string, n int) []compare.Count { return []compare.Count{{Text: text, N: n}} }
	for name, c := range map[string]struct {
		d    compare.Difference
		want string
	}{
		"articles":        {compare.Difference{Aspect: compare.ByArticles, Own: 3, Rest: 1.25}, "It has 3 articles that count, the others 1.2 an outlet."},
		"one article":     {compare.Difference{Aspect: compare.ByArticles, Own: 1, Rest: 2}, "It has 1 article that counts, the others 2 an outlet."},
		"none in English": {compare.Difference{Aspect: compare.ByLanguage, Own: 2}, "It has 2 articles not in English, the others have none. What is not in English is left out."},
		"copies elsewhere": {compare.Difference{Aspect: compare.ByCopies, Rest: 1},
			"Not counted when it is compared: 1 article of other outlets with a text that it runs too."},
		"copies on both sides": {compare.Difference{Aspect: compare.ByCopies, Own: 1, Rest: 2, Fails: true},
			"Not counted when it is compared: 1 article of its own with the text of another of its own, and 2 articles of other outlets with a text that it runs too. Nothing is left to compare it with."},
		"copies of a pair": {compare.Difference{Other: "B", Aspect: compare.ByCopies, Own: 1, Rest: 1, Fails: true}, "One of the two has nothing but texts that both run."},
		"genre":            {compare.Difference{Aspect: compare.ByGenre, OwnGenres: genres("opinion", 1), RestGenres: genres("news", 2)}, "It has 1 opinion piece; the others have 2 news reports."},
		"genre of a pair": {compare.Difference{Outlet: "A", Other: "B", Aspect: compare.ByGenre, OwnGenres: genres("live blog", 2), RestGenres: genres("interview", 1)},
			"A has 2 live blogs; B has 1 interview."},
		"length": {compare.Difference{Aspect: compare.ByLength, Own: 1234.5, Rest: 400}, "It has 1,235 words in a typical article, the others have 400."},
		"before": {compare.Difference{Aspect: compare.ByTime, Own: 0, Rest: 1.5}, "It published about 1.5 days before the others."},
		"after, too late": {compare.Difference{Aspect: compare.ByTime, Own: 16.1, Rest: 1, Fails: true},
			"It published about 15 days after the others. More than a week lies between them: one side tells what the other could not know."},
		"on both sides": {compare.Difference{Aspect: compare.ByTime, Own: 10, Rest: 10.1, Fails: true},
			"It published on other days than the others. More than a week lies between them: one side tells what the other could not know."},
	} {
		if got := caveat(&c.d); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
