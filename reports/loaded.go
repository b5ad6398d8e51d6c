package reports

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strconv"

	"tellings/features"
	"tellings/features/loaded"
)

// scores are those of the sentences of d, each valid until the next; without a scorer they are empty.
func (t Tools) scores(d *features.Document) iter.Seq2[int, loaded.Score] {
	if t.Loaded != nil {
		return t.Loaded.Scores(d)
	}
	return func(yield func(int, loaded.Score) bool) {
		for i := range d.Sentences {
			if !yield(i, loaded.Score{}) {
				return
			}
		}
	}
}

// wholeScore adds the cell of the score of d as a whole.
func (t Tools) wholeScore(row *Row, d *features.Document) {
	if t.Loaded == nil {
		row.Empty()
	} else {
		scoreCell(row, t.Loaded.Whole(d))
	}
}

// scoreCell adds the cell of a score, empty where nothing was scored.
func scoreCell(row *Row, s loaded.Score) *Row {
	if s.Terms == nil {
		return row.Empty()
	}
	return row.Number(s.Value)
}

// termList writes what made a score, "feature +0.42" each, what counts most first; the intercept leads. Together they are
// the logit of the score. Terms below a thousandth are left out.
func (t Tools) termList(s loaded.Score) string {
	if s.Terms == nil {
		return ""
	}
	order := make([]int, 0, len(s.Terms))
	for i, x := range s.Terms {
		if x >= 0.0005 || x <= -0.0005 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(max(s.Terms[b], -s.Terms[b]), max(s.Terms[a], -s.Terms[a])) })
	out := appendSigned([]byte("intercept "), t.Loaded.Model.Intercept[0])
	for _, i := range order {
		out = append(out, "; "...)
		out = append(out, t.Loaded.Model.Features[i].Name...)
		out = appendSigned(append(out, ' '), s.Terms[i])
	}
	return string(out)
}

// appendSigned writes x with its sign and three digits behind the point, as %+.3f does in three times the time.
func appendSigned(dst []byte, x float64) []byte {
	if !math.Signbit(x) {
		dst = append(dst, '+')
	}
	return strconv.AppendFloat(dst, x, 'f', 3, 64)
}
