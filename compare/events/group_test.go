package events

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// sketched is an article of an index: its id, which is also its outlet's name, its event and day, and the terms it has.
type sketched struct {
	id, event string
	day       int32
	terms     []uint32
}

// newIndex makes an index in which all terms are equally rare, so that the cosine of two sketches is the share of terms
// that they have in common.
func newIndex(articles ...sketched) *Index {
	x := &Index{terms: map[uint32]termCount{}}
	for i, a := range articles {
		e := entry{key: i, id: a.id, outlet: a.id, event: a.event, day: a.day}
		for _, t := range slices.Sorted(slices.Values(a.terms)) {
			e.sketch = append(e.sketch, feature{term: t, weight: 1})
			x.terms[t] = termCount{articles: 1, share: 0.001}
		}
		x.entries = append(x.entries, e)
	}
	return x
}

// grouped shows the groups of x: the ids of each, sorted, groups in order.
func grouped(x *Index, g Grouping) string {
	x.grouping = g
	var groups []string
	for _, group := range x.Groups() {
		var ids []string
		for _, key := range group.Keys {
			ids = append(ids, x.entries[key].id)
		}
		groups = append(groups, strings.TrimPrefix(group.Name+":"+strings.Join(ids, "+"), ":"))
	}
	return strings.Join(groups, " ")
}

// span returns the terms from first to last.
func span(first, last uint32) (terms []uint32) {
	for t := first; t <= last; t++ {
		terms = append(terms, t)
	}
	return terms
}

func TestGroup(t *testing.T) {
	// 20 terms an article: 4 in common are a cosine of 0.2, 3 of 0.15, 1 of 0.05; alike is 0.1, undated pairs count 0.7.
	for _, c := range []struct {
		name     string
		grouping Grouping
		articles []sketched
		want     string
	}{
		{"near in words and time", Auto, []sketched{{"a", "", 10, span(1, 20)}, {"b", "", 14, span(17, 36)}}, "a+b"},
		{"near in words alone", Auto, []sketched{{"a", "", 10, span(1, 20)}, {"b", "", 15, span(1, 20)}}, "a b"},
		{"near in time alone", Auto, []sketched{{"a", "", 10, span(1, 20)}, {"b", "", 10, span(20, 39)}}, "a b"},
		{"undated, near enough", Auto, []sketched{{"a", "", noDay, span(1, 20)}, {"b", "", 14, span(17, 36)}}, "a+b"},
		{"undated, not near enough", Auto, []sketched{{"a", "", noDay, span(1, 20)}, {"b", "", noDay, span(19, 38)}}, "a b"},
		{"the same, dated", Auto, []sketched{{"a", "", 3, span(1, 20)}, {"b", "", 3, span(18, 37)}}, "a+b"},
		// a–b and b–c are alike, but c shares nothing with a: once a and b are one, the mean of 0.15 and 0 is too low.
		{"a chain of weak links", Auto, []sketched{{"a", "", 1, span(1, 20)}, {"b", "", 1, span(17, 36)}, {"c", "", 1, span(34, 53)}}, "a+b c"},
		{"a chain from its middle", Auto, []sketched{{"a", "", 1, span(17, 36)}, {"b", "", 1, span(1, 19)}, {"c", "", 1, span(33, 52)}}, "a+c b"},
		{"ties go to the first", Auto, []sketched{{"c", "", 1, span(35, 54)}, {"b", "", 1, span(18, 37)}, {"a", "", 1, span(1, 20)}}, "a+b c"},
		{"no words", Auto, []sketched{{"a", "", 1, nil}, {"b", "", 1, nil}}, "a b"},
		{"the column comes first", Auto, []sketched{{"a", "x", 1, span(1, 20)}, {"b", "y", 1, span(1, 20)}, {"c", "", 1, span(1, 20)}}, "c x:a y:b"},
		{"one event in the column", Auto, []sketched{{"b", "x", 1, nil}, {"a", "x", 90, nil}}, "x:a+b"},
		{"column alone", ByColumn, []sketched{{"a", "x", 1, span(1, 20)}, {"b", "", 1, span(1, 20)}, {"c", "", 1, span(1, 20)}}, "b c x:a"},
		{"all", All, []sketched{{"b", "x", 1, nil}, {"a", "y", 90, nil}, {"c", "", noDay, nil}}, "all:a+b+c"},
		{"nothing", Auto, nil, ""},
	} {
		if got := grouped(newIndex(c.articles...), c.grouping); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// However articles are ordered the groups are the same, and every article is in one group.
func TestGroupLaws(t *testing.T) {
	article := rapid.Custom(func(t *rapid.T) sketched {
		s := sketched{day: int32(rapid.IntRange(0, 9).Draw(t, "day"))}
		if rapid.IntRange(0, 4).Draw(t, "undated") == 0 {
			s.day = noDay
		}
		if rapid.IntRange(0, 4).Draw(t, "named") == 0 {
			s.event = rapid.SampledFrom([]string{"x", "y"}).Draw(t, "event")
		}
		terms := map[uint32]bool{}
		for range rapid.IntRange(0, 8).Draw(t, "terms") {
			terms[rapid.Uint32Range(1, 30).Draw(t, "term")] = true
		}
		s.terms = slices.Sorted(maps.Keys(terms))
		return s
	})
	rapid.Check(t, func(t *rapid.T) {
		articles := rapid.SliceOfN(article, 0, 14).Draw(t, "articles")
		for i := range articles {
			articles[i].id = fmt.Sprintf("%02d", i)
		}
		grouping := Grouping(rapid.IntRange(0, 2).Draw(t, "grouping"))
		x := newIndex(articles...)
		x.grouping = grouping
		seen := map[int]int{}
		for _, g := range x.Groups() {
			if len(g.Keys) == 0 {
				t.Fatal("an empty group")
			}
			for _, key := range g.Keys {
				seen[key]++
			}
		}
		for i := range articles {
			if seen[i] != 1 {
				t.Fatalf("article %d is in %d groups", i, seen[i])
			}
		}
		turned := newIndex(rapid.Permutation(articles).Draw(t, "turned")...)
		if a, b := grouped(x, grouping), grouped(turned, grouping); a != b {
			t.Fatalf("%s, in another order %s", a, b)
		}
	})
}
