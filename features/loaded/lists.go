package loaded

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"tellings/lexicons"
)

// lists is what the features need to know of the compiled lists.
type lists struct {
	matcher  *lexicons.Matcher
	judges   []bool    // by category: its entries judge what they name
	loads    []bool    // by category: of these, the lists written for that end
	leanings []leaning // by entry
}

// leaning is how an entry of the list alternations names its thing.
type leaning uint8

const (
	noAlternation leaning = iota
	plainWord             // the neutral member of its set
	softer                // kinder to what it names
	harsher
)

// judging are the lists whose entries judge what they name. Those that follow loading were added to measure a sentence, but
// are too wide to tell what company a word keeps.
var (
	loading = []string{"loaded", "labels", "dehumanise"}
	judging = append(slices.Clone(loading), "evaluative")
)

// needed are the lists without which the features mean nothing.
var needed = append(slices.Clone(judging), "alternations")

// ErrLists is the error of an analyzer without the lists that the features need.
var ErrLists = errors.New("loadedness needs a shipped list that was left out")

// bindLists looks the lists up. It is an error when one that the features need is not among them.
func bindLists(m *lexicons.Matcher) (lists, error) {
	l := lists{matcher: m}
	have := map[string]bool{}
	for _, f := range m.Features() {
		have[f.List] = true
		l.judges = append(l.judges, slices.Contains(judging, f.List))
		l.loads = append(l.loads, slices.Contains(loading, f.List))
	}
	for _, name := range needed {
		if !have[name] {
			return l, fmt.Errorf("%w: %q", ErrLists, name)
		}
	}
	l.leanings = make([]leaning, m.Entries())
	for i := range l.leanings {
		if list, entry := m.Entry(uint32(i)); list.Name == "alternations" {
			l.leanings[i] = leaningOf(entry.Note)
		}
	}
	return l, nil
}

// leaningOf reads the note of an alternation: "negative" or "positive", perhaps followed by more.
func leaningOf(note string) leaning {
	switch {
	case strings.HasPrefix(note, "negative"):
		return harsher
	case strings.HasPrefix(note, "positive"):
		return softer
	}
	return plainWord
}

// categoryFeature is the feature "LIST.CATEGORY": whether the outlet says a word of that category itself.
func (l *lists) categoryFeature(name string) (Feature, bool) {
	for i, f := range l.matcher.Features() {
		if f.List+"."+f.Category == name {
			return Feature{name, "1 where the outlet says such a word itself: " + l.describe(f), func(s *Sentence) float64 { return one(s.own[i]) }}, true
		}
	}
	return Feature{}, false
}

func (l *lists) describe(f lexicons.Feature) string {
	for _, list := range l.matcher.Lists() {
		if list.Name == f.List {
			return list.Categories[list.Category(f.Category)].Description
		}
	}
	return ""
}
