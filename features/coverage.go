package features

import (
	"strings"

	"tellings/lexicons"
)

// Coverage tells what a list does in a corpus: which of its entries are ever met, and how much of the text it sees. It sums
// up Documents one after another; the order does not matter.
type Coverage struct {
	analyzer *Analyzer
	hits     []int // by entry
	articles []int // by entry: articles it is met in
	last     []int // by entry: the article that counted last
	Articles int
	Tokens   int // words and numbers of counted parts
}

// NewCoverage returns the Coverage of no article.
func NewCoverage(a *Analyzer) *Coverage {
	n := a.Matcher.Entries()
	return &Coverage{analyzer: a, hits: make([]int, n), articles: make([]int, n), last: make([]int, n)}
}

// Add counts an article.
func (c *Coverage) Add(d *Document) {
	c.Articles++
	c.Tokens += d.Counts.Total()
	for _, h := range d.Hits {
		c.hits[h.Entry]++
		if c.last[h.Entry] != c.Articles {
			c.last[h.Entry] = c.Articles
			c.articles[h.Entry]++
		}
	}
}

// CategoryCoverage is the Coverage of one category.
type CategoryCoverage struct {
	List, Category string
	Entries        int
	Met            int // entries met at least once
	Phrases        int // entries of several words
	PhrasesMet     int
	Hits           int
	Top            string // the entry met most often; the first of the list among equals
	TopHits        int
	TopArticles    int
}

// Categories returns a row for each category, in the order of the lists.
func (c *Coverage) Categories() []CategoryCoverage {
	features := c.analyzer.Matcher.Features()
	rows, at := make([]CategoryCoverage, len(features)), map[lexicons.Feature]int{}
	for i, f := range features {
		rows[i] = CategoryCoverage{List: f.List, Category: f.Category}
		at[f] = i
	}
	for i := range c.hits {
		list, entry := c.analyzer.Matcher.Entry(uint32(i))
		r := &rows[at[lexicons.Feature{List: list.Name, Category: entry.Category}]]
		r.Entries++
		r.Hits += c.hits[i]
		met, phrase := c.hits[i] > 0, strings.Contains(entry.Term, " ")
		if met {
			r.Met++
		}
		if phrase {
			r.Phrases++
		}
		if met && phrase {
			r.PhrasesMet++
		}
		if c.hits[i] > r.TopHits {
			r.Top, r.TopHits, r.TopArticles = entry.Term, c.hits[i], c.articles[i]
		}
	}
	return rows
}
