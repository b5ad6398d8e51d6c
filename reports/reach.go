package reports

import (
	"fmt"
	"slices"
	"strings"

	"tellings/compare/stats"
	"tellings/features"
	"tellings/lexicons"
)

// VerdictCount is how many of the comparisons got a verdict.
type VerdictCount struct {
	Verdict stats.Verdict
	Count   int
}

// verdicts in the order in which findings stand: what is supported first, what could not be compared last.
var verdicts = [...]stats.Verdict{stats.Supported, stats.Descriptive, stats.NotDistinguishable, stats.Insufficient, stats.NotComparable}

// verdictRank is the place of v in that order. A verdict that is not known stands with those that say least.
func verdictRank(v stats.Verdict) int {
	for i, known := range verdicts {
		if v == known {
			return i
		}
	}
	return len(verdicts) - 1
}

// countVerdicts counts them in that order.
func countVerdicts(found []Finding) []VerdictCount {
	counts := make([]VerdictCount, len(verdicts))
	for i, v := range verdicts {
		counts[i].Verdict = v
	}
	for i := range found {
		counts[verdictRank(found[i].Verdict)].Count++
	}
	return counts
}

// unlisted tells whether no list was used but the cues, which say who speaks: then nothing is counted.
func unlisted(lists []*lexicons.List) bool {
	return !slices.ContainsFunc(lists, func(l *lexicons.List) bool { return l.Name != features.Cues })
}

// reach says in plain words how far the comparisons of a page reach. It stands above all findings. Unlisted tells that no word
// list was used.
func reach(counts []VerdictCount, unlisted bool) string {
	total := 0
	for _, c := range counts {
		total += c.Count
	}
	if total == 0 && unlisted {
		return "No word list was used, so no rates were compared."
	}
	if total == 0 {
		return "No expression of the word lists was found in the outlets’ own voice, so no rates were compared."
	}
	supported := counts[verdictRank(stats.Supported)].Count
	tested := supported + counts[verdictRank(stats.NotDistinguishable)].Count
	apart := unlike(counts[verdictRank(stats.NotComparable)].Count)
	if tested == 0 {
		return fmt.Sprintf("There are too few articles to infer anything. The %s of rates below are true of the articles that were read, "+
			"and say nothing of what these outlets usually do. Read them as pointers to sentences.%s", plural(total, "comparison"), apart)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "Of %s of rates, %s supported: unlikely if outlets did not matter. ", plural(total, "comparison"), are(supported))
	if rest := total - tested - counts[verdictRank(stats.NotComparable)].Count; rest > 0 {
		fmt.Fprintf(&b, "%s made with too few articles to infer anything, and true only of the articles that were read. ", were(rest))
	}
	if rest := tested - supported; rest > 0 {
		fmt.Fprintf(&b, "In %s there are articles enough and they do not tell the outlets apart, which does not show that the outlets are the same.", thousands(rest))
	}
	return strings.TrimSpace(strings.TrimSpace(b.String()) + apart)
}

// unlike says how many comparisons are none; empty for none.
func unlike(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" Of these, %s not comparable: the two sides differ in genre, language, length or time, or one is a copy of the other.", are(n))
}

func are(n int) string {
	switch n {
	case 0:
		return "none is"
	case 1:
		return "1 is"
	}
	return thousands(n) + " are"
}

func were(n int) string {
	if n == 1 {
		return "1 was"
	}
	return thousands(n) + " were"
}
