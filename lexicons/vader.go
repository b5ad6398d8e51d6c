package lexicons

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/jonreiter/govader"
)

// vaderList returns the word list of VADER with its mean ratings from -4 to 4 as weights. Emoticons and letters with signs
// are left out: they are not words of news, and no token has their form.
func vaderList() *List {
	lexicon := govader.NewSentimentIntensityAnalyzer().Lexicon
	l := &List{
		Name:        "vader",
		Version:     "as in github.com/jonreiter/govader of 2025-04-29",
		Licence:     "MIT",
		Source:      "Hutto, C. J. & Gilbert, E. (2014). VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text. ICWSM.",
		Description: "words with a polarity, rated by ten readers each; the weight is the mean rating",
		Overlap:     "longest",
		Categories:  []Category{{"positive", "mean rating above 0"}, {"negative", "mean rating below 0"}},
		Origin:      "govader",
	}
	for i, term := range slices.Sorted(maps.Keys(lexicon)) {
		if !isWord(term) || lexicon[term] == 0 {
			continue
		}
		category := "positive"
		if lexicon[term] < 0 {
			category = "negative"
		}
		l.Entries = append(l.Entries, Entry{Term: term, Category: category, Weight: lexicon[term], Line: i + 1})
	}
	return l
}

// isWord reports whether a term begins and ends with a letter and has but letters, hyphens, apostrophes and spaces between.
func isWord(term string) bool {
	if strings.Trim(term, "-' ") != term {
		return false
	}
	for _, r := range term {
		if !unicode.IsLetter(r) && !strings.ContainsRune("-' ", r) {
			return false
		}
	}
	return term != ""
}
