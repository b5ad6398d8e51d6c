package features

import (
	"context"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/lexicons"
)

// CountBackground counts in how many articles of src each word occurs, by normal form; words in fewer than least articles
// are left out. Words of parts that do not count are among them: whether a phrase is boilerplate is for the reader of
// one article to say.
func CountBackground(ctx context.Context, src *corpus.Source, least int, reject func(corpus.Reject)) (*lexicons.BackgroundTable, error) {
	a, err := NewAnalyzer(nil)
	if err != nil {
		return nil, err
	}
	var df, last []int // by term: articles, and the article that counted last
	documents := 0
	err = src.Each(ctx, func(article *corpus.Article) error {
		documents++
		a.Tokens(article, func(tokens []text.Token) {
			if n := a.Vocab.Terms(); n > len(df) {
				df = append(df, make([]int, n-len(df))...)
				last = append(last, make([]int, n-len(last))...)
			}
			for _, t := range tokens {
				if !t.Flags.Is(text.Word) {
					continue
				}
				term := a.Vocab.Type(t.Type).Term
				if last[term] != documents {
					last[term] = documents
					df[term]++
				}
			}
		})
		return nil
	}, reject)
	if err != nil {
		return nil, err
	}
	table := &lexicons.BackgroundTable{Documents: documents, DF: map[string]int{}}
	for term, n := range df {
		if n >= max(least, 1) {
			table.DF[a.Vocab.Norm(uint32(term))] = n
		}
	}
	return table, nil
}
