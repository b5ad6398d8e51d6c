package compare

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

// label names an event that the input does not name: an article of its own after its id, others after their topic.
func (e *Event) label() string {
	if len(e.Docs) == 1 {
		return e.Docs[0].Article.ID
	}
	if words := e.topic(); len(words) > 0 {
		return strings.Join(words, "-")
	}
	return "event"
}

// topic returns the three most telling words of an event: of those that most of its articles use, the ones that are most
// frequent for how rare they are in the background. Fewer where there are no more.
func (e *Event) topic() []string {
	w := e.countWords()
	scores, using := make([]float64, len(w.terms)), make([]int, len(w.terms))
	for d, cells := range w.docs {
		n := float64(max(1, w.tokens[d][0]+w.tokens[d][1]+w.tokens[d][2]))
		for _, c := range cells {
			scores[c.term] += float64(c.total()) / n
			using[c.term]++
		}
	}
	var telling []int
	for t := range scores {
		if 2*using[t] > len(w.docs) {
			scores[t] *= -math.Log(e.Background.Likely(w.terms[t]))
			telling = append(telling, t)
		}
	}
	slices.SortStableFunc(telling, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	var words []string
	for _, t := range telling[:min(3, len(telling))] {
		words = append(words, w.terms[t])
	}
	return words
}

// uniqueNames numbers events of one name.
type uniqueNames map[string]int

func (u uniqueNames) unique(name string) string {
	u[name]++
	if u[name] == 1 {
		return name
	}
	return u.unique(fmt.Sprintf("%s-%d", name, u[name]))
}
