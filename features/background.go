package features

import (
	"context"
	"fmt"
	"iter"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/lexicons"
)

// BackgroundOptions say how a background is made of counts.
type BackgroundOptions struct {
	Version     string // of the program, for the head
	Description string // what the corpus is, for the head
	Least       int    // words in fewer articles are left out; 1 for all
}

// CountBackground counts in how many articles of src each word occurs, by normal form, and how often with a capital. Words of parts
// that do not count are among them: whether a phrase is boilerplate is for the reader of one article to say.
func CountBackground(ctx context.Context, src *corpus.Source, opt BackgroundOptions, reject func(corpus.Reject)) (*lexicons.BackgroundTable, error) {
	a, err := NewAnalyzer(nil)
	if err != nil {
		return nil, err
	}
	u := NewUsage(a)
	err = src.Each(ctx, func(article *corpus.Article) error {
		u.Add(article)
		return nil
	}, reject)
	if err != nil {
		return nil, err
	}
	return BackgroundOf(u.Articles(), u.Words(), opt), nil
}

// BackgroundOf makes the table of what was counted in a number of articles. A word comes once.
func BackgroundOf(articles int, words iter.Seq2[string, WordUse], opt BackgroundOptions) *lexicons.BackgroundTable {
	table := &lexicons.BackgroundTable{Documents: articles, DF: map[string]int{}, Capitals: map[string]int{}, Head: []lexicons.HeadLine{
		{Key: "name", Value: "background"},
		{Key: "version", Value: opt.Version},
		{Key: "description", Value: opt.Description},
		{Key: "made", Value: fmt.Sprintf("tellings background --least %d: articles that hold a word, by normal form; percent of its occurrences inside sentences with a capital", opt.Least)},
	}}
	for norm, use := range words {
		if use.Articles < max(opt.Least, 1) {
			continue
		}
		table.DF[norm] = use.Articles
		if percent := 100 * use.Capitals / max(use.Inside, 1); percent > 0 {
			table.Capitals[norm] = percent
		}
	}
	return table
}

// Usage counts the words of articles. The counts of two parts of a corpus add up to those of the whole.
type Usage struct {
	analyzer *Analyzer
	articles int
	terms    []termUse // by term
}

// WordUse is how articles use a word.
type WordUse struct {
	Articles int // that have it
	Inside   int // occurrences where a capital would tell something: inside a sentence that is not capitalised like a headline
	Capitals int // those of them that have one
}

type termUse struct {
	WordUse
	last int // the article that counted last
}

// NewUsage returns one that has seen no article.
func NewUsage(a *Analyzer) *Usage { return &Usage{analyzer: a} }

// Articles is how many were added.
func (u *Usage) Articles() int { return u.articles }

// Words yields the words that were met, by normal form, each once.
func (u *Usage) Words() iter.Seq2[string, WordUse] {
	return func(yield func(string, WordUse) bool) {
		for term := range u.terms {
			if use := &u.terms[term]; use.Articles > 0 && !yield(u.analyzer.Vocab.Norm(uint32(term)), use.WordUse) {
				return
			}
		}
	}
}

// Add counts an article.
func (u *Usage) Add(a *corpus.Article) { u.analyzer.Tokens(a.Text, a.Parts, u.tokens) }

func (u *Usage) tokens(tokens []text.Token) {
	u.articles++
	if n := u.analyzer.Vocab.Terms(); n > len(u.terms) {
		u.terms = append(u.terms, make([]termUse, n-len(u.terms))...)
	}
	for first, end := 0, 0; first < len(tokens); first = end {
		for end = first + 1; end < len(tokens) && !tokens[end].Flags.Is(text.SentenceStart); end++ {
		}
		titled := titleCase(tokens[first:end])
		for i := first; i < end; i++ {
			if tokens[i].Flags.Is(text.Word) {
				u.word(tokens[i], !titled && !startsClause(tokens, i) && !tokens[i].Flags.Is(text.AllCaps))
			}
		}
	}
}

func (u *Usage) word(t text.Token, inside bool) {
	use := &u.terms[u.analyzer.Vocab.TermOf(t.Type)]
	if use.last != u.articles {
		use.last = u.articles
		use.Articles++
	}
	if inside {
		use.Inside++
		if t.Flags.Is(text.Capital) {
			use.Capitals++
		}
	}
}
