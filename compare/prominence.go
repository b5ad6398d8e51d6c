package compare

import (
	"cmp"
	"slices"

	"tellings/compare/coverage"
	"tellings/corpus/text"
	"tellings/features"
)

// endShare is the part of an article's text that is its end.
const endShare = .2

// stand is where in its article a mention stands.
type stand struct {
	position Position
	before   float64 // share of the text before it, 0 to 1
}

// standOf finds it: headline, lead, end or body. What stands before the headline or behind the last sentence that is read is not a text.
func standOf(d *features.Document, m coverage.Mention) stand {
	if d.Title.Has(m.Sentence) {
		return stand{InHeadline, 0}
	}
	last := len(d.Sentences) - 1
	for last > m.Sentence && !d.Parts[last].Counted() {
		last--
	}
	all := text.Span{Start: d.Tokens[0].Start(), End: d.Tokens[d.Sentences[last].End-1].End()}
	before := float64(d.Tokens[m.From].Start()-all.Start) / float64(max(1, all.Len()))
	switch {
	case coverage.InLead(d, m.Sentence):
		return stand{InLead, before}
	case before >= 1-endShare:
		return stand{AtEnd, before}
	}
	return stand{InBody, before}
}

// spend adds the words of mentions, all those by which the outlet tells a point, in order of document, and says what share they are of its articles that tell it.
func (t *Told) spend(e *View, all []coverage.Mention) {
	words, last := 0, -1 // words of these articles
	for _, m := range all {
		d := e.Docs[m.Doc]
		for i := m.From; i < m.To; i++ {
			t.Words += toInt(d.Tokens[i].Flags.Is(text.Word | text.Number))
		}
		if m.Doc != last {
			words, last = words+d.Counts.Total(), m.Doc
		}
	}
	t.Share = min(1, float64(t.Words)/float64(max(1, words)))
}

// weigh says what the tellers make of a point.
func (p *Point) weigh() {
	for i := range p.Outlets {
		t := &p.Outlets[i]
		share := t.Share
		if t.Position == InHeadline || t.Position == InLead {
			share *= 2
		}
		p.Weight += share / float64(len(p.Outlets))
	}
}

// rank numbers the points of each outlet in the order in which it tells them.
func (c Coverage) rank() {
	told := map[string][]*Told{}
	for i := range c {
		for k := range c[i].Outlets {
			if t := &c[i].Outlets[k]; t.Reported() {
				told[t.Outlet] = append(told[t.Outlet], t)
			}
		}
	}
	for _, own := range told { // each by itself: the order of the map does not matter
		slices.SortStableFunc(own, func(a, b *Told) int { return cmp.Compare(a.Before, b.Before) })
		for n, t := range own {
			t.Rank = n + 1
		}
	}
}

// orphans counts the outlets whose points are known, and those of them that share no point of their headline or lead with another. As the leads of one
// event tell one thing, the share of these says how much is missed, without anybody's reading.
func (c Coverage) orphans() (leads, without int) {
	shares := map[string]bool{}
	for i := range c {
		for k := range c[i].Outlets {
			if t := &c[i].Outlets[k]; t.Reported() {
				shares[t.Outlet] = shares[t.Outlet] || c[i].Telling > 1 && (t.Position == InHeadline || t.Position == InLead)
			}
		}
	}
	if len(shares) < 2 {
		return 0, 0
	}
	for _, shared := range shares {
		without += toInt(!shared)
	}
	return len(shares), without
}
