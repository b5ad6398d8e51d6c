package reports

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"tellings/features/stance"
)

const targetsDoc = "One row for each row of the table of targets: how the article stands to the target. Rows of articles that are not in the input stand last."

// TargetColumns are those of tellings tone --targets: a row for each target that is asked of an article.
var TargetColumns = []Column{
	{"id", "string", "The article, as the table of targets names it."},
	{"target", "string", "Whom the tone is toward, as the table of targets names it."},
	{"tone", "number", "How the article stands to the target, -1 to 1: positive less negative. Most are a little below 0; 0 where the article does not speak of it."},
	{"positive", "number", "Probability that readers find the article positive toward it, 0 to 1."},
	{"negative", "number", "Probability that they find it negative, 0 to 1. What is left is neutral."},
	{"label", "string", "positive, neutral or negative: what stands out most from how often it is so."},
	{"mentions", "integer", "Sentences that speak of the target; 0 where none was found, so that the row says nothing."},
	{"terms", "string", "What made the tone: each feature with what it adds to log(positive / negative), the strongest first."},
}

// TargetRow fills the row of what is asked: the tone, of an article that speaks of the target in so many sentences.
func TargetRow(row *Row, asked stance.Asked, sentences int, t stance.Tone) *Row {
	row.Text(asked.ID).Text(asked.Target).Number(t.Value).Number(t.Positive).Number(t.Negative)
	return row.Text(t.Label).Int(sentences).Text(stanceTerms(t.Terms))
}

// stanceTerms writes terms as "balance +0.410; contrast -0.210", those of a thousandth and more.
func stanceTerms(terms []float64) string {
	order := make([]int, len(terms))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(math.Abs(terms[b]), math.Abs(terms[a])) })
	named, parts := stance.Named(), []string{}
	for _, i := range order {
		if math.Abs(terms[i]) >= 0.0005 {
			parts = append(parts, fmt.Sprintf("%s %+.3f", named[i].Name, terms[i]))
		}
	}
	return strings.Join(parts, "; ")
}
