package compare

import (
	"cmp"
	"slices"
	"strings"
)

// Count is a word or phrase and how often it occurs.
type Count struct {
	Text string
	N    int
}

// counts counts texts.
type counts map[string]int

func (c counts) add(text string) {
	if text != "" {
		c[text]++
	}
}

// mostCounts is the number of texts that are kept of a count.
const mostCounts = 8

// frequent are the texts, the frequent first, those of one count in order.
func (c counts) frequent() []Count {
	list := make([]Count, 0, len(c))
	for text, n := range c { // sorted at once
		list = append(list, Count{text, n})
	}
	slices.SortFunc(list, func(a, b Count) int { return cmp.Or(cmp.Compare(b.N, a.N), strings.Compare(a.Text, b.Text)) })
	return list[:min(mostCounts, len(list))]
}

// toInt is 1 for true, as it is counted and ordered.
func toInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
