package reports

import (
	"fmt"
	"strings"

	"tellings/compare"
)

// reasonColumn stands beside a verdict.
var reasonColumn = Column{"reason", "string", "Why the two sides are not comparable, where the verdict says so: the aspects of comparability.csv that fail, separated by \"; \"."}

// reasons says in words why two sides are not comparable; empty where they are.
func reasons(differences []compare.Difference) string {
	said := make([]string, len(differences))
	for i := range differences {
		said[i] = differs(&differences[i])
	}
	return strings.Join(said, "; ")
}

// differs says in words in what two sides differ.
func differs(d *compare.Difference) string {
	other := "the others"
	if d.Other != "" {
		other = flat(d.Other)
	}
	switch d.Aspect {
	case compare.ByArticles:
		return fmt.Sprintf("articles: %.0f, %s %.1f on average", d.Own, other, d.Rest)
	case compare.ByLanguage:
		return fmt.Sprintf("language: %.0f not in English, %s %.0f", d.Own, other, d.Rest)
	case compare.ByCopies:
		return fmt.Sprintf("copies: %.0f left out, %.0f of %s made from its text", d.Own, d.Rest, other)
	case compare.ByGenre:
		return fmt.Sprintf("genre: %s, %s %s", genreList(d.OwnGenres), other, genreList(d.RestGenres))
	case compare.ByLength:
		return fmt.Sprintf("length: %.0f words, %s %.0f", d.Own, other, d.Rest)
	case compare.ByTime:
		return fmt.Sprintf("time: day %.1f, %s day %.1f", d.Own+1, other, d.Rest+1)
	}
	return string(d.Aspect)
}

func genreList(counts []compare.Count) string {
	parts := make([]string, len(counts))
	for i, c := range counts {
		parts[i] = fmt.Sprintf("%s %d", c.Text, c.N)
	}
	return strings.Join(parts, " and ")
}
