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
	days      weekdays
}

// newIndex makes an index in which all terms are equally rare, so that the cosine of two sketches is the share of terms
// that they have in common.
func newIndex(articles ...sketched) *Index {
	x := emptyIndex(Auto)
	for i, a := range articles {
		s := sketch{days: a.days}
		for _, t := range slices.Sorted(slices.Values(a.terms)) {
			s.terms = append(s.terms, sketchedTerm{key: t, level: 8, share: 0.001})
		}
		x.Add(i, Line{ID: a.id, Outlet: a.id, Event: a.event, day: a.day, sketch: s})
	}
	for i := range x.terms {
		x.terms[i].articles = 1
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
	// 20 terms an article: n in common are a cosine of n/20. Alike is 0.08; four days apart leave 0.26 of a likeness, and without
	// dates 0.45 counts, 0.56 where the same weekdays are told, 0.34 where others are.
	tuesday, friday := weekdays{1: 3}, weekdays{4: 2}
	for _, c := range []struct {
		name     string
		grouping Grouping
		articles []sketched
		want     string
	}{
		{"near in words and time", Auto, []sketched{{id: "a", day: 10, terms: span(1, 20)}, {id: "b", day: 10, terms: span(19, 38)}}, "a+b"},
		{"less near, days later", Auto, []sketched{{id: "a", day: 10, terms: span(1, 20)}, {id: "b", day: 14, terms: span(19, 38)}}, "a b"},
		{"very near, days later", Auto, []sketched{{id: "a", day: 10, terms: span(1, 20)}, {id: "b", day: 14, terms: span(11, 30)}}, "a+b"},
		{"the same words months later", Auto, []sketched{{id: "a", day: 10, terms: span(1, 20)}, {id: "b", day: 100, terms: span(1, 20)}}, "a b"},
		{"near in time alone", Auto, []sketched{{id: "a", day: 10, terms: span(1, 20)}, {id: "b", day: 10, terms: span(20, 39)}}, "a b"},
		{"undated, near enough", Auto, []sketched{{id: "a", day: noDay, terms: span(1, 20)}, {id: "b", day: 14, terms: span(18, 37)}}, "a+b"},
		{"undated, not near enough", Auto, []sketched{{id: "a", day: noDay, terms: span(1, 20)}, {id: "b", day: noDay, terms: span(19, 38)}}, "a b"},
		{"undated, the same weekday", Auto, []sketched{{id: "a", day: noDay, terms: span(1, 20), days: friday}, {id: "b", day: noDay, terms: span(19, 38), days: friday}}, "a+b"},
		{"undated, another weekday", Auto, []sketched{{id: "a", day: noDay, terms: span(1, 20), days: friday}, {id: "b", day: noDay, terms: span(18, 38), days: tuesday}}, "a b"},
		{"dates count before weekdays", Auto, []sketched{{id: "a", day: 10, terms: span(1, 20), days: friday}, {id: "b", day: 10, terms: span(19, 38), days: tuesday}}, "a+b"},
		// a–b and b–c are alike, but c shares nothing with a: once a and b are one, the mean of 0.1 and 0 is too low.
		{"a chain of weak links", Auto, []sketched{{id: "a", day: 1, terms: span(1, 20)}, {id: "b", day: 1, terms: span(18, 37)}, {id: "c", day: 1, terms: span(36, 55)}}, "a+b c"},
		{"a chain from its middle", Auto, []sketched{{id: "a", day: 1, terms: span(17, 36)}, {id: "b", day: 1, terms: span(1, 18)}, {id: "c", day: 1, terms: span(34, 53)}}, "a+c b"},
		{"ties go to the first", Auto, []sketched{{id: "c", day: 1, terms: span(37, 56)}, {id: "b", day: 1, terms: span(19, 38)}, {id: "a", day: 1, terms: span(1, 20)}}, "a+b c"},
		{"no words", Auto, []sketched{{id: "a", day: 1}, {id: "b", day: 1}}, "a b"},
		{"the column comes first", Auto, []sketched{{id: "a", event: "x", day: 1, terms: span(1, 20)}, {id: "b", event: "y", day: 1, terms: span(1, 20)}, {id: "c", day: 1, terms: span(1, 20)}}, "c x:a y:b"},
		{"one event in the column", Auto, []sketched{{id: "b", event: "x", day: 1}, {id: "a", event: "x", day: 90}}, "x:a+b"},
		{"column alone", ByColumn, []sketched{{id: "a", event: "x", day: 1, terms: span(1, 20)}, {id: "b", day: 1, terms: span(1, 20)}, {id: "c", day: 1, terms: span(1, 20)}}, "b c x:a"},
		{"all", All, []sketched{{id: "b", event: "x", day: 1}, {id: "a", event: "y", day: 90}, {id: "c", day: noDay}}, "all:a+b+c"},
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
		if rapid.Bool().Draw(t, "weekdays") {
			s.days[rapid.IntRange(0, 6).Draw(t, "weekday")] = rapid.Uint8().Draw(t, "named")
		}
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

// The same two articles are one event where they are all there is, and two in a corpus of hundreds.
func TestUndatedAmongMany(t *testing.T) {
	pair := []sketched{{id: "a", day: noDay, terms: span(1, 20)}, {id: "b", day: noDay, terms: span(18, 37)}}
	if got := grouped(newIndex(pair...), Auto); got != "a+b" {
		t.Errorf("alone: %s, want a+b", got)
	}
	corpus := pair
	for i := range few {
		corpus = append(corpus, sketched{id: fmt.Sprintf("c%03d", i), day: noDay, terms: span(uint32(100+20*i), uint32(119+20*i))})
	}
	if got := grouped(newIndex(corpus...), Auto); !strings.HasPrefix(got, "a b c000") {
		t.Errorf("among %d: %.20s, want a b c000 …", len(corpus), got)
	}
}
