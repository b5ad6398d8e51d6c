package voice

import "tellings/corpus/text"

// link gives passages without a cue of their own the source of a neighbour, where the layout of a news text says who goes on
// speaking:
//
//   - “…,” Vance said. “…”: a later passage of the paragraph, a clause or more, that no other source comes before;
//   - “…,” “…,” Vance said: a passage that another follows at once, when it does not end its sentence;
//   - Vance said: and a passage that begins the next paragraph;
//   - a paragraph that is one passage, after one that ended with a passage or its cue.
//
// A fragment between marks (the “durable” peace) is never linked: the outlet may mean it itself.
func (f *Finder) link(tokens []text.Token) {
	if f.layout&Answers != 0 && !f.interviewee.empty() {
		for i := range f.passages {
			if f.passages[i].open < 0 && f.sourceOf[i] < 0 {
				f.sourceOf[i] = 0 // what the one who was asked answers
			}
		}
	}
	k := 0
	w := watch{of: -1}
	e := 0     // events whose cue stands before the end of the paragraph
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
			case begins && last >= 0 && (introduced(tokens, p.first) || f.whole(tokens, q, p)):
				f.sourceOf[i], here = last, true
			case here && last >= 0 && !w.disturbed(f.sentence.events, last, q.first) && (f.layout&OneBlock == 0 || words(tokens, f.reach(i, last), q.first) < oneBlockReach):
				f.sourceOf[i] = last
			}
		}
		for e < len(f.sentence.events) && f.sentence.events[e].cue.first < p.end {
			e++
		}
		switch prev = -1; {
		case here:
			prev = last
		case tokens[p.end-1].Type == ':' && e > 0 && f.sentence.events[e-1].cue.first >= p.first:
			prev = e - 1
		}
	}
}

// oneBlockReach is how many words of the outlet may stand between two passages of one speaker in a text that has lost its paragraphs.
const oneBlockReach = 15

// reach is the token behind the last that is known to be of event e, before passage i: its cue, or a passage of it.
func (f *Finder) reach(i, e int) int {
	at := f.sentence.events[e].cue.end
	for j := i - 1; j >= 0; j-- {
		if f.sourceOf[j] == e {
			return max(at, f.passages[j].after)
		}
	}
	return at
}

// listed reports whether passage b is the next member of a list after a: only "and", "or" and commas stand between them.
func (f *Finder) listed(tokens []text.Token, a, b passage) bool {
	for i := a.after; i < b.open; i++ {
		if f.types.Of(tokens[i].Type).class&(coordinator|comma) == 0 {
			return false
		}
	}
	return b.open > a.after || b.open == a.after && !isStop(tokens[a.end-1].Type)
}

// title reports whether a passage is the name of a work, a place or a role: all its content words have capitals. Words all in
// upper case, as in a headline, tell nothing.
func (f *Finder) title(tokens []text.Token, p passage) bool {
	capitals, shouted := 0, 0
	for i := p.first; i < p.end; i++ {
		switch t := &tokens[i]; {
		case t.Flags.Is(text.Capital | text.Number):
			capitals++
			if t.Flags.Is(text.AllCaps) {
				shouted++
			}
		case t.Flags.Is(text.Word) && !t.Flags.Is(text.StopWord):
			return false
		}
	}
	return capitals > 1 && shouted < capitals
}

// linkBack gives the source of passage i to the clauses that touch it on the left.
func (f *Finder) linkBack(tokens []text.Token, first, i int) {
	for j := i - 1; j >= first && f.sourceOf[j] < 0 && !f.closedSentence(tokens, f.passages[j]) && f.passages[j].depth == 0 && words(tokens, f.passages[j].end, f.passages[j+1].first) == 0; j-- {
		f.sourceOf[j] = f.sourceOf[i]
	}
}

// closedSentence reports whether passage p ends its sentence: in “We wait.” “How long?” Lind asked, two people speak.
func (f *Finder) closedSentence(tokens []text.Token, p passage) bool {
	last := tokens[p.end-1].Type
	return p.after > p.end && (last == '.' || last == '?' || last == '!')
}

// watch walks the events between the one that speaks and a later passage, each once.
type watch struct {
	of, next int  // the event that speaks; the next event to look at
	other    bool // one of the events so far has another source and stands in another sentence
}

// disturbed reports whether somebody else than the source of event e speaks between it and token i.
func (w *watch) disturbed(events []attribution, e, i int) bool {
	if w.of != e {
		*w = watch{of: e, next: e + 1}
	}
	for ; w.next < len(events) && events[w.next].cue.first < i; w.next++ {
		if o := &events[w.next]; o.source != events[e].source && o.sentence != events[e].sentence {
			w.other = true
		}
	}
	return w.other
}

// introduced reports whether a colon stands before token i.
func introduced(tokens []text.Token, i int) bool { return i > 0 && tokens[i-1].Type == ':' }

// whole reports whether passage q is all of paragraph p.
func (f *Finder) whole(tokens []text.Token, q passage, p paragraph) bool {
	return words(tokens, p.first, q.first) == 0 && words(tokens, q.end, p.end) == 0
}

// clause reports whether a passage is a clause or more, and no fragment.
func (f *Finder) clause(tokens []text.Token, p passage) bool {
	n := words(tokens, p.first, min(p.end, p.first+16))
	if p.open < 0 && len(f.said) > 0 {
		return true // a turn, an answer, a post
	}
	if n >= 8 {
		return true
	}
	last := tokens[p.end-1].Type
	if !isStop(last) && p.after > p.end && !bracketed(tokens, p) {
		return p.after < len(tokens) && tokens[p.after].Type == ',' && f.wholeSentence(tokens, p) // »It goes«, Petrov said
	}
	for i := p.first; i < p.end; i++ {
		c := f.types.Of(tokens[i].Type).class
		if c&(auxiliary|finite|subject|participle) != 0 || c&(acts|reports) != 0 && i+2 < p.end {
			return n >= 2
		}
	}
	return last == '?' || last == '!' || f.wholeSentence(tokens, p)
}

// wholeSentence reports whether a passage of few words is a sentence, though no verb in it is known: it begins with a capital,
// ends with a stop, and stands where a sentence can: “The levy stays,” she said. Titles are none.
func (f *Finder) wholeSentence(tokens []text.Token, p passage) bool {
	last := tokens[p.end-1].Type
	if last != '.' && last != ',' && (p.after >= len(tokens) || tokens[p.after].Type != ',') || !tokens[p.first].Flags.Is(text.Capital) || p.open < 0 && p.after > p.end || f.title(tokens, p) {
		return false
	}
	if p.open < 0 || p.open == 0 || tokens[p.open].Flags.Is(text.SentenceStart|text.ParagraphStart) {
		return true
	}
	before := tokens[p.open-1].Type
	return before == ':' || before == ',' || isStop(before) || familyOf(before) != noMark || before == text.EmDash
}

// bracketed reports whether a passage is all that stands between brackets: the minister (“I never wavered”) smiled.
func bracketed(tokens []text.Token, p passage) bool {
	return p.open > 0 && p.after < len(tokens) && tokens[p.open-1].Type == '(' && tokens[p.after].Type == ')'
}
