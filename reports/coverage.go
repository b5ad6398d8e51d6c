package reports

import (
	"errors"
	"io"

	"tellings/features"
)

var coverageColumns = []Column{
	{"lexicon", "string", "The list."},
	{"category", "string", "The category."},
	{"entries", "integer", "Entries of the category."},
	{"met", "integer", "Entries met at least once in the corpus."},
	{"phrases", "integer", "Entries of several words."},
	{"phrases_met", "integer", "Entries of several words that were met."},
	{"hits", "integer", "Hits in all voices, in the parts that count."},
	{"per_1000", "number", "Hits per 1,000 words and numbers."},
	{"top_entry", "string", "The entry that was met most often."},
	{"top_share", "number", "Its share of the category's hits, 0 to 1."},
	{"top_articles", "number", "Share of the articles that hold it, 0 to 1."},
}

// WriteCoverage writes a row for each category to the file out, or to stdout when that is empty.
func WriteCoverage(out string, stdout io.Writer, c *features.Coverage) error {
	t, err := OpenTable(out, stdout, coverageColumns)
	if err != nil {
		return err
	}
	for _, r := range c.Categories() {
		row := t.Row().Text(r.List).Text(r.Category).Int(r.Entries).Int(r.Met).Int(r.Phrases).Int(r.PhrasesMet).Int(r.Hits)
		row.Number(1000 * portion(r.Hits, c.Tokens)).Text(r.Top).Number(portion(r.TopHits, r.Hits)).Number(portion(r.TopArticles, c.Articles))
		if err := t.Write(row); err != nil {
			return errors.Join(err, t.Abort())
		}
	}
	return t.Close()
}

// portion is n/of, 0 of nothing.
func portion(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
