package features

import (
	"context"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/lexicons"
)

// CountBackground counts in how many articles of src each word occurs, by normal form, and how often with a capital; words in
// fewer than least articles are left out. Words of parts that do not count are among them: whether a phrase is boilerplate
// is for the reader of one article to say.
func CountBackground(ctx context.Context, src *corpus.Source, least int, reject func(corpus.Reject)) (*lexicons.BackgroundTable, error) {
	a, err := NewAnalyzer(nil)
	if err != nil {
		return nil, err
	}
	c := usageCounter{vocab: a.Vocab}
	err = src.Each(ctx, func(article *corpus.Article) error {
		a.Tokens(article.Text, article.Parts, c.article)
		return nil
	}, reject)
	if err != nil {
		return nil, err
	}
	table := &lexicons.BackgroundTable{Documents: c.documents, DF: map[string]int{}, Capitals: map[string]int{}}
	for term, u := range c.terms {
		if u.articles < max(least, 1) {
			continue
		}
		norm := a.Vocab.Norm(uint32(term))
		table.DF[norm] = u.articles
		if percent := 100 * u.capitals / max(u.inside, 1); percent > 0 {
			table.Capitals[norm] = percent
		}
	}
	return table, nil
}

// usageCounter counts for CountBackground.
type usageCounter struct {
	vocab     *text.Vocab
	documents int
	terms     []usage // by term
}

type usage struct {
	articles int
	last     int // the article that counted last
	inside   int // occurrences where a capital would tell something: inside a sentence that is not capitalised like a headline
	capitals int // those of them that have one
}

func (c *usageCounter) article(tokens []text.Token) {
	c.documents++
	if n := c.vocab.Terms(); n > len(c.terms) {
		c.terms = append(c.terms, make([]usage, n-len(c.terms))...)
	}
	for first, end := 0, 0; first < len(tokens); first = end {
		for end = first + 1; end < len(tokens) && !tokens[end].Flags.Is(text.SentenceStart); end++ {
		}
		titled := titleCase(tokens[first:end])
		for i := first; i < end; i++ {
			if tokens[i].Flags.Is(text.Word) {
				c.word(tokens[i], !titled && !startsClause(tokens, i) && !tokens[i].Flags.Is(text.AllCaps))
			}
		}
	}
}

func (c *usageCounter) word(t text.Token, inside bool) {
	u := &c.terms[c.vocab.Type(t.Type).Term]
	if u.last != c.documents {
		u.last = c.documents
		u.articles++
	}
	if inside {
		u.inside++
		if t.Flags.Is(text.Capital) {
			u.capitals++
		}
	}
}
