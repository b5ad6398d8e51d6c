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
	if !reaches(v, least) {
		return ""
	}
	return fmt.Sprintf("a ratio under ×%.2g would not have been seen", math.Exp2(least))
}

// unseenGap says it of a difference.
func unseenGap(v stats.Verdict, least float64) string {
	if !reaches(v, least) {
		return ""
	}
	return fmt.Sprintf("a difference under %.2g would not have been seen", least)
}

// unseenWord says it of a word, which so many of the outlet's articles would have to use.
func unseenWord(t *compare.Term) string {
	if !reaches(t.Verdict, float64(t.LeastUsing)) {
		return ""
	}
	return fmt.Sprintf("a word in fewer than %s and in none of the others’ would not have been seen", plural(t.LeastUsing, "article"))
}

// reaches reports whether there is a difference that would have been seen, and none was.
func reaches(v stats.Verdict, least float64) bool {
	return v == stats.NotDistinguishable && least > 0 && !math.IsInf(least, 1)
}
