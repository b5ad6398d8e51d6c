package claims

import (
	"slices"
	"sort"
	"strings"

	"tellings/compare/actors"
	"tellings/compare/coverage"
	"tellings/features/mentions"
)

const sameRun = 7 // words in a row that two quotations share which are one

// credit is whom an article names as the one who said something between marks.
type credit struct {
	Telling
	outlet   int
	who      int32 // the referent
	from, to int   // tokens of the words between marks
}

// speakers are words that outlets print between marks, each naming another person as the one who said them.
func speakers(e *coverage.Event) (found []Difference) {
	if e.Speech == nil {
		return nil
	}
	by := make([][]credit, len(e.Speech.Utterances))
	for doc, d := range e.Docs {
		r := newReader(e, doc)
		for k := range d.Quotes {
			if u := e.Speech.UtteranceOf(doc, k); u >= 0 {
				if c, ok := r.credit(k); ok {
					by[u] = append(by[u], c)
				}
			}
		}
	}
	for u := range by {
		if t := otherSpeakers(e, by[u]); t != nil {
			found = append(found, Difference{Speaker, "", t})
		}
	}
	return found
}

// credit reads who is named right at a quotation.
func (r *reader) credit(quote int) (c credit, ok bool) {
	q := &r.d.Quotes[quote]
	if !q.Kind.Marked() || q.Source.To <= q.Source.From {
		return c, false
	}
	said := r.Readings[r.doc].Actors.Mentions
	first := r.d.Sentences[r.d.SentenceOf(q.Source.From)].First // no mention begins before the sentence in which its head stands
	for i := sort.Search(len(said), func(i int) bool { return said[i].From >= first }); i < len(said) && said[i].From < q.Source.To; i++ {
		m := &said[i]
		if m.Head < q.Source.From || m.Head >= q.Source.To {
			continue
		}
		at := r.Cast.Of(r.doc, m.Actor)
		c = credit{Telling{r.doc, r.d.SentenceOf(q.Source.From), q.Source.From, q.Source.To}, r.Outlets[r.doc], at, q.From, q.To}
		ok = m.Kind == mentions.Name && at != actors.None && r.Cast.Referents[at].Class == mentions.Person && strings.Contains(r.Cast.Referents[at].Name, " ") && m.Head >= q.Source.To-2 // of several the last: Korver's aide Jan Maas
	}
	return c, ok
}

// otherSpeakers are the first two credits of one utterance to different people, where no outlet credits both.
func otherSpeakers(e *coverage.Event, all []credit) []Telling {
	type side struct {
		outlet int
		who    int32
	}
	credited := make(map[side]bool, len(all))
	for i := range all {
		credited[side{all[i].outlet, all[i].who}] = true
	}
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			a, b := &all[i], &all[j]
			if a.who == b.who || a.outlet == b.outlet || credited[side{a.outlet, b.who}] || credited[side{b.outlet, a.who}] {
				continue
			}
			if !namesakes(e, a.who, b.who) && !a.names(e, b.who) && !b.names(e, a.who) && verbatim(e, a, b) {
				return []Telling{a.Telling, b.Telling}
			}
		}
	}
	return nil
}

// names reports whether the sentence of a credit speaks of another person too: one who quotes the other.
func (c *credit) names(e *coverage.Event, who int32) bool {
	at := e.Docs[c.Doc].Sentences[c.Sentence]
	return slices.ContainsFunc(e.Readings[c.Doc].Actors.Mentions, func(m mentions.Mention) bool {
		return m.Head >= at.First && m.Head < at.End && e.Cast.Of(c.Doc, m.Actor) == who
	})
}

// namesakes reports whether two names have a word in common: they may be one person after all.
func namesakes(e *coverage.Event, a, b int32) bool {
	words := strings.Fields(e.Cast.Referents[b].Name)
	return slices.ContainsFunc(strings.Fields(e.Cast.Referents[a].Name), func(w string) bool { return slices.Contains(words, w) })
}

// verbatim reports whether two quotations have many words in a row in common.
func verbatim(e *coverage.Event, a, b *credit) bool {
	x, y := newReader(e, a.Doc), newReader(e, b.Doc)
	for i := a.from; i < a.to; i++ {
		for j := b.from; j < b.to; j++ {
			n := 0
			for n < sameRun && i+n < a.to && j+n < b.to && x.norm(i+n) == y.norm(j+n) {
				n++
			}
			if n == sameRun {
				return true
			}
		}
	}
	return false
}
