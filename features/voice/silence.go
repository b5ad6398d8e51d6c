package voice

import "tellings/corpus/text"

// Silence is a place that tells of somebody who was asked and did not answer: Lee did not respond to a request for comment.
type Silence struct {
	text.Span        // from the one who was asked to the end of the clause
	From, To  int    // its tokens, half-open
	Source    Source // the words that name who was asked; zero when there are none
}

// silence notes that somebody did not answer, when the cue, items i to end, tells it: a denied answer to an enquiry.
func (s *sentence) silence(c *cue, i, end int) bool {
	g := s.groupStart(i)
	denied := c.frames&fUnsaid != 0
	for k := max(g-1, 0); k < i && !denied; k++ {
		denied = s.items[k].is(negative)
	}
	if !denied {
		return false
	}
	asked := s.items[i].is(enquiry) // would not comment
	to := end
	for ; to < len(s.items) && to < end+10 && !s.items[to].is(stop|comma|coordinator|that|quotation); to++ {
		asked = asked || s.items[to].is(enquiry)
	}
	if c.form != fixed && c.act == deed && s.passive(c, g, i) {
		asked = asked || to == len(s.items) || s.items[to].is(stop) // could not be reached
	}
	if !asked {
		return false
	}
	var source span
	if c.form == fixed {
		source = s.subjectOf(&cue{form: base}, g)
	} else {
		source = s.subjectOf(c, g)
	}
	if source.empty() {
		return false
	}
	from := int(s.items[source.from].first)
	s.events = append(s.events, attribution{
		content: tokenRange{from, from}, source: s.range_(s.trim(source)), cue: s.range_(span{g, to}), entry: c.entry, class: c.class, act: silent, who: true, sentence: s.number,
	})
	s.claimed = max(s.claimed, to)
	return true
}

// silences writes who did not answer.
func (f *Finder) silences(tokens []text.Token, out *Result) {
	for e := range f.sentence.events {
		a := &f.sentence.events[e]
		if a.act != silent || a.cue.empty() {
			continue
		}
		r := tokenRange{min(a.source.first, a.cue.first), max(a.source.end, a.cue.end)}
		out.Silent = append(out.Silent, Silence{Span: bytesOf(tokens, r), From: r.first, To: r.end, Source: f.source(tokens, a)})
	}
}
