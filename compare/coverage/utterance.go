package coverage

import (
	"slices"

	"tellings/compare/said"
	"tellings/corpus/text"
)

// One utterance is one point, as far as its words are the same: clauses that hold the same words between marks are joined, whatever else stands
// in them; and of an outlet that is known to tell the utterance in other pieces, or without marks, it is never said that it leaves the point
// out. So coverage and utterances do not contradict each other.

// utterances are those that tokens of a document tell words of, each once, in order.
func (e *Event) utterances(doc, from, to int) (found []int32) {
	if e.Speech == nil {
		return nil
	}
	d := e.Docs[doc]
	for k := quotesFrom(d, from); k < len(d.Quotes) && d.Quotes[k].From < to; k++ {
		if u := e.Speech.UtteranceOf(doc, k); u >= 0 && d.Quotes[k].To > from && !slices.Contains(found, u) {
			found = append(found, u)
		}
	}
	slices.Sort(found)
	return found
}

// joinSaid joins the groups of clauses that hold the same words between marks.
func joinSaid(groups [][]int32, near []link) {
	of := map[int32]int{}
	for g, members := range groups {
		for _, c := range members {
			of[c] = g
		}
	}
	for _, l := range near {
		a, b := of[l.a], of[l.b]
		if !l.said || a == b {
			continue
		}
		for _, c := range groups[b] {
			of[c] = a
		}
		groups[a], groups[b] = append(groups[a], groups[b]...), nil
	}
}

// alsoSay finds of a point that is a quotation the outlets which tell its utterance and are not among its own: nearest to it is then what they have
// of it.
func (e *Event) alsoSay(p *Point) (found []Nearest) {
	if p.Utterance < 0 {
		return nil
	}
	u := &e.Speech.Utterances[p.Utterance]
	for _, o := range e.Speech.Outlets(u) {
		if _, tells := slices.BinarySearch(p.Outlets, o); tells {
			continue
		}
		first, _ := slices.BinarySearch(e.Outlets, o)
		end, _ := slices.BinarySearch(e.Outlets, o+1)
		if passages := e.Speech.Told(u, first, end).Passages; len(passages) > 0 {
			found = append(found, e.said(o, &e.Speech.Passages[passages[0]]))
		}
	}
	return found
}

// said is where a passage begins, as the nearest that its outlet has.
func (e *Event) said(outlet int, p *said.Passage) Nearest {
	d := e.Docs[p.Doc]
	q := &d.Quotes[p.Quotes[0]]
	s := d.SentenceOf(q.From)
	at := text.Sentence{First: q.From, End: min(q.To, d.Sentences[s].End)}
	return Nearest{outlet, p.Doc, s, at.First, max(at.End, at.First+1), sameWords, true}
}
