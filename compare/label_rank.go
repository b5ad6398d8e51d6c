package compare

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"tellings/compare/naming"
	"tellings/features/voice"
)

const (
	labelReferents = 200 // referents of an event that get rows, the most telling ones
	tellingWords   = 4   // words of one outlet alone that count toward the rank of a referent
)

// mostTelling orders referents by how much there is to see: by how many outlets share them, and by the words that one outlet alone
// has for them: those that judge or lean before others, its own before those of the people it quotes. A referent that is named all the time has more words of
// every sort, so the words are held against the logarithm of its mentions.
func mostTelling(list []*callings) []*callings {
	scores := make(map[*callings]float64, len(list))
	for _, c := range list {
		scores[c] = c.telling()
	}
	slices.SortStableFunc(list, func(a, b *callings) int {
		return cmp.Or(cmp.Compare(scores[b], scores[a]), cmp.Compare(len(b.Mentions), len(a.Mentions)), strings.Compare(a.Name, b.Name))
	})
	return list[:min(labelReferents, len(list))]
}

// telling is the score of a referent: outlets · (¼ + words) / log₂(2 + mentions).
func (c *callings) telling() float64 {
	words := map[int]int{} // by outlet
	seen := map[string]bool{}
	sum := 0.25
	for i := range c.uses {
		u := &c.uses[i]
		key := u.word()
		if seen[key] || c.others(u) > 0 || words[u.outlet] == tellingWords {
			continue
		}
		seen[key] = true
		if worth := u.worth(); worth > 0 {
			words[u.outlet]++
			sum += worth
		}
	}
	return float64(c.outlets) * sum / math.Log2(2+float64(len(c.Mentions)))
}

// worth is what a word that one outlet alone has adds to the score of its referent.
func (u *use) worth() float64 {
	worth := 0.0
	switch {
	case u.judging, u.slant == naming.Harsher, u.slant == naming.Kinder:
		worth = 1
	case u.modifier != "" && u.class == naming.Plain:
		worth = .25
	}
	if u.voice != voice.Outlet {
		worth /= 2
	}
	return worth
}
