package voice

import "tellings/corpus/text"

// item is one word or mark of a sentence as its grammar sees it. A passage between quotation marks is one item, whatever
// stands in it.
type item struct {
	first, end int32 // tokens, half-open
	class      class
	word       uint16 // id in Cues.words
	group      uint16 // cues that may begin here
	flags      text.Flags
}

func (it item) is(c class) bool { return it.class&c != 0 }

// sentence is the current sentence.
type sentence struct {
	items    []item  // of capacity longest
	cues     []int32 // items at which a cue may begin; of capacity longest + 1
	quoted   bool    // one of the items is a passage
	tokens   []text.Token
	headline bool
	within   clauseKind // of the current cue
	topic    bool       // the current content is a noun phrase that names what was spoken about
	inside   bool       // the current cue stands in a content already
	unreal   bool       // the current cue tells of no speech that took place
	withheld int        // item behind "declined", "refused": what stands there was not said
	over     int        // where a passage that began in an earlier paragraph ends in this one; its start when there is none
	number   int32      // of the sentence within the article
	events   []attribution
	glossed  []tokenRange // of the article: the outlet's own words within reported clauses
	from     int          // first event of this sentence
	wished   int          // items before this one lie in what is thought or wished already; speech in it is heard
	claimed  int          // items before this one lie in a content already
	relayed  int          // 1 + index of the event of this sentence that only relays who speaks behind it: According to the Courier; 0 for none
}

func (s *sentence) clear() { s.items, s.cues, s.quoted = s.items[:0], s.cues[:0], false }

// sentences cuts paragraph p into sentences of items and attributes each.
func (f *Finder) sentences(tokens []text.Token, p paragraph, passages []passage) {
	s := &f.sentence
	s.tokens = tokens
	s.clear()
	s.quote(p.first, s.over)
	if s.over == p.first {
		s.over = Dateline(tokens, p.first, p.end)
	}
	next, stopAt := nextPassage(passages, 0)
	for i := s.over; i < p.end; {
		if n := len(s.items); n == longest || n > 0 && tokens[i].Flags.Is(text.SentenceStart) && !s.onlyQuotation() {
			f.attribute()
			s.clear()
		}
		if i == stopAt {
			s.quote(i, min(passages[next].after, p.end))
			i = int(s.items[len(s.items)-1].end)
			next, stopAt = nextPassage(passages, next+1)
			continue
		}
		end := min(p.end, i+longest-len(s.items))
		if stopAt > i {
			end = min(end, stopAt)
		}
		i = s.words(tokens[:end], f.types, i)
	}
	if len(s.items) > 0 {
		f.attribute()
	}
}

// words adds the token at i and those behind it as items, up to the next that starts a sentence, and returns the index of
// that one. The loop runs for every token of the article, hence the local slices, and items that are filled field by field:
// a literal would be built beside them and copied.
func (s *sentence) words(tokens []text.Token, types *text.PerType[wordInfo], i int) int {
	items, cues := s.items[:longest], s.cues[:longest+1]
	n, c := len(s.items), len(s.cues)
	for first := i; i < len(tokens); i++ {
		t := &tokens[i]
		if i > first && t.Flags.Is(text.SentenceStart) {
			break
		}
		info := types.Of(t.Type)
		cues[c] = int32(n) // kept or not: cheaper than a branch that nobody can foresee
		if info.group != 0 {
			c++
		}
		if info.class != 0 {
			it := &items[n]
			it.first, it.end = int32(i), int32(i+1)
			it.class, it.word, it.group, it.flags = info.class, info.word, info.group, t.Flags
			n++
		} else if n > 0 && (t.Type == '\'' || t.Type == text.RightSingle) {
			items[n-1].flags |= text.Possessive
		}
	}
	s.items, s.cues = items[:n], cues[:c]
	return i
}

// Dateline is the token behind the place, agency and date that open the tokens from first to end, as in ELY, May 3 (NEWS) — or Ely (NEWS) —, or first
// when there is none. What stands there is nobody's subject and in nobody's speech.
func Dateline(tokens []text.Token, first, end int) int {
	capitals := func(i, least int) bool {
		return i < end && tokens[i].Flags.Is(text.AllCaps) && tokens[i].Len() >= least
	}
	bracket := func(i int) bool { return i < end && tokens[i].Type == '(' }
	if !capitals(first, 3) && !bracket(first) && !(bracket(first+1) && capitals(first+2, 2)) {
		return first
	}
	for i := first + 1; i < min(end-1, first+longDateline); i++ {
		t := &tokens[i]
		switch {
		case t.Type == text.EmDash, t.Type == text.EnDash, t.Type == text.DoubleHyphen, t.Type == '_', t.Type == '-' && t.Flags.Is(text.SpaceBefore), horizontalBar(t):
			return i + 1
		case t.Flags.Is(text.Word) && !t.Flags.Is(text.Capital), t.Type == ':', familyOf(t.Type) != noMark:
			return first
		}
	}
	return first
}

// horizontalBar reports whether t may be ―, which some write for a dash: a mark of three bytes by itself that opens and closes nothing.
func horizontalBar(t *text.Token) bool {
	return t.Flags&(text.Punct|text.SpaceBefore) == text.Punct|text.SpaceBefore && t.Len() == len("―") && familyOf(t.Type) == noMark
}

// longDateline is how many tokens may stand before its dash.
const longDateline = 14

// onlyQuotation reports whether the sentence so far is nothing but passages between marks: what follows may be their cue, even
// behind a question mark or a full stop.
func (s *sentence) onlyQuotation() bool {
	for k := range s.items {
		if !s.items[k].is(quotation) {
			return false
		}
	}
	return true
}

// endsSentence reports whether the last mark of the tokens first to end, quotation marks aside, is a full stop.
func endsSentence(tokens []text.Token, first, end int) bool {
	for k := end - 1; k >= first; k-- {
		if familyOf(tokens[k].Type) == noMark {
			return tokens[k].Type == '.'
		}
	}
	return false
}

// longest is the number of items at which a sentence is cut: no real one reaches it, and the grammar may look through all of
// a sentence for each cue in it.
const longest = 400

// nextPassage is the first outer passage from index next on, and the token at which it begins; -1 for none.
func nextPassage(passages []passage, next int) (int, int) {
	for ; next < len(passages); next++ {
		if q := &passages[next]; q.depth == 0 {
			if q.open >= 0 {
				return next, q.open
			}
			return next, q.first
		}
	}
	return next, -1
}

// quote adds a passage, the tokens from first to end, as one item.
func (s *sentence) quote(first, end int) {
	if first >= end {
		return
	}
	s.quoted = true
	it := item{first: int32(first), end: int32(end), class: quotation}
	if endsSentence(s.tokens, first, end) {
		it.class |= ended
	}
	s.items = append(s.items, it)
}
