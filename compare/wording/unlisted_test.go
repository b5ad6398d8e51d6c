package wording

import (
	"slices"
	"strings"
	"testing"
)

// Those who have a side, numbers that are called small or large, and epithets are choices that need no list of charged words.
func TestChoicesWithoutAList(t *testing.T) {
	for _, c := range []struct{ name, text, list, want string }{
		{"a noun before the one that sides", "The plan angered harbour activists in Larton.", Sides, "harbour activists"},
		{"what they are for", "The plan angered supporters of the curfew.", Sides, "supporters of the curfew"},
		{"a body that has a side", "The plan angered anti-curfew groups.", Sides, "anti-curfew groups"},
		{"a body that has none", "The plan angered three large groups.", Sides, ""},
		{"one person", "The plan angered an early supporter.", Sides, ""},
		{"between marks", "“It angered harbour activists,” Mara Finch said.", Sides, ""},
		{"a number called small", "The council had only three months.", quantities, "only three months"},
		{"a sum", "The town paid barely $40 for it.", quantities, "barely $40"},
		{"an adjective that weighs its noun", "The town held a broad debate.", epithets, "broad"},
		{"an adjective of politics", "The town has a centrist mayor.", epithets, "centrist"},
		{"an adverb of manner", "Bloom quietly left the council.", epithets, "quietly"},
		{"an adverb of time", "Bloom recently left the council.", epithets, ""},
		{"an adjective that sorts", "The town held a municipal vote.", epithets, ""},
		{"no number", "The council only met.", quantities, ""},
	} {
		e := event(c.text, "The town slept.")
		got := ""
		choices := Read(e).Choices()
		if i := slices.IndexFunc(choices, func(o Choice) bool { return o.List == c.list }); i >= 0 {
			got = said(&e, &choices[i])
		}
		if !strings.Contains(got, c.want) || c.want == "" && got != "" {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
