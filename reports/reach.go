package reports

import (
	"fmt"
	"math"

	"tellings/compare"
	"tellings/compare/stats"
)

// unseenColumn stands beside every verdict.
var unseenColumn = Column{"unseen", "string", "Of a row that is not distinguishable: how large a difference could have been there without being found, in words (tellings explain least_log_ratio). Empty of others."}

// unseenRatio says it of a ratio, least being a log2 ratio.
func unseenRatio(v stats.Verdict, least float64) string {
	return unseen(v, least, fmt.Sprintf("a ratio under ×%.2g", math.Exp2(least)))
}

// unseenGap says it of a difference.
func unseenGap(v stats.Verdict, least float64) string {
	return unseen(v, least, fmt.Sprintf("a difference under %.2g", least))
}

// unseenWord says it of a word, which so many of the outlet's articles would have to use.
func unseenWord(t *compare.Term) string {
	return unseen(t.Verdict, float64(t.LeastUsing), fmt.Sprintf("a word in fewer than %s and in none of the others’", plural(t.LeastUsing, "article")))
}

func unseen(v stats.Verdict, least float64, what string) string {
	if v != stats.NotDistinguishable || !(least > 0) || math.IsInf(least, 1) {
		return ""
	}
	return what + " would not have been seen"
}
