package voice

import "tellings/corpus/text"

// link gives passages without a cue of their own the source of a neighbour, where the layout of a news text says who goes on
// speaking:
//
//   - “…,” Vance said. “…”: a later passage of the paragraph, a clause or more, that no other source comes before;
//   - “…” “…,” Vance said: a passage that another follows at once;
//   - Vance said: and a passage that begins the next paragraph;
//   - a paragraph that is one passage, after one that ended with a passage or its cue.
//
// A fragment between marks (the “durable” peace) is never linked: the outlet may mean it itself.
func (f *Finder) link(tokens []text.Token) {
	k := 0
	prev := -1 // event of the last passage or introduction of the paragraph before
	for _, p := range f.paragraphs {
		first := k
		for k < len(f.passages) && f.passages[k].first < p.end {
			k++
		}
		last := prev
		here := false // a passage of this paragraph has been linked
		for i := first; i < k; i++ {
			q := f.passages[i]
			if q.depth > 0 {
				continue
			}
			if f.sourceOf[i] >= 0 {
				last, here = f.sourceOf[i], true
				f.linkBack(tokens, first, i)
				continue
			}
			if i > first && f.sourceOf[i-1] >= 0 && f.listed(tokens, f.passages[i-1], q) {
				f.sourceOf[i] = f.sourceOf[i-1] // called it “meritless” and “improper”
				continue
			}
			if !f.clause(tokens, q) {
				continue
			}
			begins := q.open <= p.first
			switch {
			case begins && last >= 0 && (f.introduced(tokens, last, p.first) || f.whole(tokens, q, p)):
				f.sourceOf[i], here = last, true
			case here && last >= 0 && f.undisturbed(tokens, last, q.first):
				f.sourceOf[i] = last
			}
		}
		prev = f.closing(tokens, p, last, here)
	}
}

// listed tells whether passage b is the next member of a list after a: only "and", "or" and commas stand between them.
func (f *Finder) listed(tokens []text.Token, a, b passage) bool {
	for i := a.after; i < b.open; i++ {
		if f.types[tokens[i].Type].class&(coordinator|comma) == 0 {
			return false
		}
	}
	return b.open > a.after || b.open == a.after && !isStop(tokens[a.end-1].Type)
}

// title tells whether a passage is the name of a work, a place or a role: all its content words have capitals.
func (f *Finder) title(tokens []text.Token, p passage) bool {
	capitals := 0
	for i := p.first; i < p.end; i++ {
		switch t := &tokens[i]; {
		case t.Flags.Is(text.Capital | text.Number):
			capitals++
		case t.Flags.Is(text.Word) && !t.Flags.Is(text.StopWord):
			return false
		}
	}
	return capitals > 1
}

// linkBack gives the source of passage i to the clauses that touch it on the left.
func (f *Finder) linkBack(tokens []text.Token, first, i int) {
	for j := i - 1; j >= first && f.sourceOf[j] < 0 && f.passages[j].depth == 0 && words(tokens, f.passages[j].end, f.passages[j+1].first) == 0; j-- {
		f.sourceOf[j] = f.sourceOf[i]
	}
}

// undisturbed tells whether no other attribution starts between event e and token i.
func (f *Finder) undisturbed(tokens []text.Token, e, i int) bool {
	events := f.sentence.events
	for n := e + 1; n < len(events) && events[n].cue.first < i; n++ {
		if events[n].source != events[e].source && newSentence(tokens, events[e].cue.end, events[n].cue.first) {
			return false
		}
	}
	return true
}

// newSentence tells whether a sentence starts in the tokens from first to end.
func newSentence(tokens []text.Token, first, end int) bool {
	for i := first; i < end; i++ {
		if tokens[i].Flags.Is(text.SentenceStart) {
			return true
		}
	}
	return false
}

// introduced tells whether event e is the last thing before token i and ends with a colon.
func (f *Finder) introduced(tokens []text.Token, e, i int) bool {
	return i > 0 && tokens[i-1].Type == ':'
}

// whole tells whether passage q is all of paragraph p.
func (f *Finder) whole(tokens []text.Token, q passage, p paragraph) bool {
	return words(tokens, p.first, q.first) == 0 && words(tokens, q.end, p.end) == 0
}

// closing is the event that may go on in the next paragraph: that of a passage in this one, or of its last sentence when
// that ends with a colon; -1 for none.
func (f *Finder) closing(tokens []text.Token, p paragraph, last int, here bool) int {
	if here {
		return last
	}
	if tokens[p.end-1].Type == ':' {
		return f.colonEvent(tokens, p)
	}
	return -1
}

// colonEvent is the last event of paragraph p.
func (f *Finder) colonEvent(tokens []text.Token, p paragraph) int {
	events := f.sentence.events
	for n := len(events) - 1; n >= 0; n-- {
		if events[n].cue.first < p.end {
			if events[n].cue.first >= p.first {
				return n
			}
			return -1
		}
	}
	return -1
}

// clause tells whether a passage is a clause or more, and no fragment.
func (f *Finder) clause(tokens []text.Token, p passage) bool {
	n := words(tokens, p.first, p.end)
	if n >= 8 {
		return true
	}
	last := tokens[p.end-1].Type
	if !isStop(last) && p.after > p.end {
		return false
	}
	for i := p.first; i < p.end; i++ {
		if f.types[tokens[i].Type].class&(auxiliary|finite|subject) != 0 {
			return n >= 2
		}
	}
	return last == '?' || last == '!' || n >= 4
}
