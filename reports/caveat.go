package reports

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"tellings/compare"
)

// caveat says in a sentence in what two sides differ. It says no more than the numbers do: which side is the reason for a difference
// in the telling is not known.
func caveat(d *compare.Difference) string {
	own, has, others, have := "It", "has", "the others", "have"
	if d.Other != "" {
		own, others, have = name(d.Outlet), name(d.Other), "has"
	}
	switch d.Aspect {
	case compare.ByArticles:
		return fmt.Sprintf("%s %s %s that %s, %s %s an outlet.", own, has, quantity(d.Own, "article"), countsWord(d.Own), others, amount(d.Rest))
	case compare.ByLanguage:
		return fmt.Sprintf("%s %s %s not in English, %s %s %s. What is not in English is left out.", own, has, quantity(d.Own, "article"), others, have, amount(d.Rest))
	case compare.ByCopies:
		return copyCaveat(d)
	case compare.ByGenre:
		return fmt.Sprintf("%s %s %s; %s %s %s.", own, has, pieces(d.OwnGenres), others, have, pieces(d.RestGenres))
	case compare.ByLength:
		return fmt.Sprintf("%s %s %s in a typical article, %s %s %s.", own, has, plural(int(d.Own+.5), "word"), others, have, thousands(int(d.Rest+.5)))
	case compare.ByTime:
		return timeCaveat(d, own, others)
	}
	return differs(d)
}

// copyCaveat says what does not count because its text stands elsewhere.
func copyCaveat(d *compare.Difference) string {
	if d.Other != "" {
		return "One of the two has nothing but texts that both run."
	}
	var parts []string
	if d.Own > 0 {
		parts = append(parts, quantity(d.Own, "article")+" of its own with the text of another of its own")
	}
	if d.Rest > 0 {
		parts = append(parts, quantity(d.Rest, "article")+" of other outlets with a text that it runs too")
	}
	said := "Not counted when it is compared: " + strings.Join(parts, ", and ") + "."
	if d.Fails {
		said += " Nothing is left to compare it with."
	}
	return said
}

// timeCaveat says which side published first and by how much, of the articles in the middle.
func timeCaveat(d *compare.Difference, own, others string) string {
	days, order := math.Round(2*math.Abs(d.Own-d.Rest))/2, "after"
	if d.Own < d.Rest {
		order = "before"
	}
	said := fmt.Sprintf("%s published about %s %s %s.", own, quantity(days, "day"), order, others)
	if days == 0 {
		said = fmt.Sprintf("%s published on other days than %s.", own, others)
	}
	if d.Fails {
		said += " More than a week lies between them: one side tells what the other could not know."
	}
	return said
}

// pieces says what kinds of articles there are: 2 news reports, 1 opinion piece.
func pieces(genres []compare.Count) string {
	parts := make([]string, len(genres))
	for i, g := range genres {
		parts[i] = plural(g.N, genreNoun(g.Text))
	}
	return strings.Join(parts, ", ")
}

func genreNoun(g string) string {
	switch g {
	case "news":
		return "news report"
	case "opinion":
		return "opinion piece"
	case "analysis":
		return "analysis piece"
	}
	return flat(g)
}

func countsWord(n float64) string {
	if n == 1 {
		return "counts"
	}
	return "count"
}

// quantity writes 1 article, 2 articles, 1.5 articles, no article.
func quantity(x float64, noun string) string {
	switch x {
	case 0:
		return "no " + noun
	case 1:
		return "1 " + noun
	}
	return amount(x) + " " + noun + "s"
}

// amount writes a number with one digit at most.
func amount(x float64) string {
	if x == 0 {
		return "none"
	}
	if x == math.Trunc(x) {
		return thousands(int(x))
	}
	return strconv.FormatFloat(x, 'f', 1, 64)
}
