package reports

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"tellings/compare"
)

// glanceSection is the heat map: how often each list of charged words is met in each outlet's own voice. Each number leads to the
// words and their sentences, which are folded below.
func glanceSection(s *eventScene) pageSection {
	measures := compare.Found[compare.Measures](s.Comparison)
	counts, lists := ownHits(measures, s.Outlets)
	if len(lists) == 0 {
		return pageSection{}
	}
	m := matrixBlock{Caption: "Words of each list in the outlet’s own voice: how many, darker the more often. A number leads to its words.", Cols: make([]string, len(lists)+1)}
	most := 0.0 // one scale for all lists: one word of a rare list is not as dark as twenty of another
	for k, list := range lists {
		m.Cols[k] = spaced(list)
		for o := range s.Outlets {
			most = max(most, counts[o][k].rate())
		}
	}
	m.Cols[len(lists)] = "of own words"
	var words []block
	for o, outlet := range s.Outlets {
		m.Rows = append(m.Rows, say(s.outlet(outlet)))
		var row []matrixCell
		for k, list := range lists {
			h := &counts[o][k]
			id := fmt.Sprintf("w%d-%s", o+1, slug(list))
			row = append(row, h.shade(id, spaced(list), most))
			if h.hits > 0 {
				words = append(words, headingBlock{ID: id, Text: say(s.outlet(outlet), ", ", spaced(list))}, s.hitChips(h.evidence))
			}
		}
		m.Cells = append(m.Cells, append(row, matrixCell{Text: thousands(ownWords(counts[o]))}))
	}
	section := pageSection{ID: "glance", Title: "At a glance", Blocks: []block{m}}
	if habits := s.said(compare.OfHabit); len(habits) > 0 {
		section.Lead = habits[0].Text
	} else {
		section.Lead = glanceLead(s, counts, lists)
	}
	meanings := chipsBlock{}
	for _, list := range lists {
		if doc := first(s.glossary.doc(list)); doc != "" {
			meanings = append(meanings, say(strong(spaced(list)+": "), doc))
		}
	}
	section.Blocks = append(section.Blocks, foldBlock{"What the lists are", []block{meanings}}, foldBlock{"The words behind the numbers", words})
	return section
}

// ownCount is what one outlet has of one list in its own voice.
type ownCount struct {
	hits, tokens int
	evidence     []compare.Evidence
}

func (h *ownCount) rate() float64 {
	if h.tokens == 0 {
		return 0
	}
	return 1000 * float64(h.hits) / float64(h.tokens)
}

// shade is as dark as the rate is of the highest; never darker than the count: one word is one step.
func (h *ownCount) shade(id, list string, most float64) matrixCell {
	if h.hits == 0 {
		return matrixCell{Text: "0", Title: "none of the list " + list}
	}
	return matrixCell{Text: thousands(h.hits), Depth: min(h.hits, int(math.Ceil(5*h.rate()/most))), Href: "#" + id,
		Title: fmt.Sprintf("%d of the list %s in %s of its own, %.1f in 1,000", h.hits, list, plural(h.tokens, "word"), h.rate())}
}

// ownWords are the words that an outlet's counts are of.
func ownWords(counts []ownCount) (most int) {
	for i := range counts {
		most = max(most, counts[i].tokens)
	}
	return most
}

// ownHits counts by outlet and list. Lists are those of choices, in the order of the glossary, that somebody has.
func ownHits(measures compare.Measures, outlets []string) ([][]ownCount, []string) {
	var lists []string
	for i := range measures {
		m := &measures[i]
		if m.Voice == voiceNames[0] && m.Hits > 0 && isChoice(m.Family) && !slices.Contains(lists, m.Family) {
			lists = append(lists, m.Family)
		}
	}
	slices.SortFunc(lists, byFamily)
	lists = lists[:min(len(lists), 8)]
	counts := make([][]ownCount, len(outlets))
	for o := range counts {
		counts[o] = make([]ownCount, len(lists))
	}
	for i := range measures {
		m := &measures[i]
		o, k := slices.Index(outlets, m.Outlet), slices.Index(lists, m.Family)
		if o < 0 || k < 0 || m.Voice != voiceNames[0] {
			continue
		}
		h := &counts[o][k]
		h.hits += m.Hits
		h.tokens = max(h.tokens, m.Tokens)
		h.evidence = append(h.evidence, m.Evidence...)
	}
	return counts, lists
}

const leadOutlets = 6 // outlets that a lead names one by one

// glanceLead says how many charged words each outlet has, the most of them first; where each has one article, that this is too little
// to count by.
func glanceLead(s *eventScene, counts [][]ownCount, lists []string) inlineText {
	if len(s.Articles) == len(s.Outlets) {
		return say("Too little to count by: one article an outlet. The table shows what stands in these texts, and nothing of an outlet’s habits.")
	}
	if lists[0] != choices[0] {
		return nil
	}
	order := make([]int, len(s.Outlets))
	for o := range order {
		order[o] = o
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(counts[b][0].rate(), counts[a][0].rate()) })
	var told, none []string
	for _, o := range order {
		h, outlet := &counts[o][0], s.outlet(s.Outlets[o])
		switch {
		case h.hits == 0:
			none = append(none, outlet)
		case len(told) < leadOutlets:
			told = append(told, fmt.Sprintf("%s %d in %s", outlet, h.hits, plural(h.tokens, "word")))
		}
	}
	line := fmt.Sprintf("Charged words (%s) in their own voices: %s", spaced(lists[0]), strings.Join(told, ", "))
	if len(none) > 0 && len(none) <= leadOutlets {
		line += "; none in " + listed(none)
	}
	return say(line + ".")
}

// hitChips are the words of passages, each a link to its sentence.
func (s *eventScene) hitChips(evidence []compare.Evidence) chipsBlock {
	var list chipsBlock
	for i := range evidence {
		e := &evidence[i]
		if e.Article != nil {
			list = append(list, say(linked(name(wordsOf(e)), s.href(e))))
		}
	}
	return list
}
