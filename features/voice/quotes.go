package voice

import "tellings/corpus/text"

// quotes turns passages and attributions into the quotes of out, in order of the text. Where most words of a content stand
// between one pair of marks, the passage stands for it.
func (f *Finder) quotes(tokens []text.Token, out *Result) {
	f.match(tokens)
	f.link(tokens)
	k := 0
	for e := range f.sentence.events {
		a := &f.sentence.events[e]
		if !f.reported[e] {
			continue
		}
		for ; k < len(f.passages) && f.passages[k].first < a.content.first; k++ {
			f.passageQuote(tokens, k, out)
		}
		q := f.quote(tokens, a.content.first, a.content.end, e)
		switch q.Kind = Indirect; {
		case a.act == attitude:
			q.Kind = Attitude
		case a.topic:
			q.Kind = Topic
		}
		out.Quotes = append(out.Quotes, q)
	}
	for ; k < len(f.passages); k++ {
		f.passageQuote(tokens, k, out)
	}
}

// ownWords is how many words a content holds beside those between marks for a row of its own, however long what is between marks.
const ownWords = 5

// match gives every passage the event whose content it lies in, and tells which contents are reported without marks.
func (f *Finder) match(tokens []text.Token) {
	f.sourceOf, f.reported = f.sourceOf[:0], f.reported[:0]
	for range f.passages {
		f.sourceOf = append(f.sourceOf, -1)
	}
	next := 0
	for e, a := range f.sentence.events {
		for next < len(f.passages) && f.passages[next].end <= a.content.first {
			next++
		}
		longest, quoted, passages := 0, 0, 0
		for k := next; k < len(f.passages) && f.passages[k].first < a.content.end; k++ {
			p := f.passages[k]
			if p.depth == 0 && (p.first >= a.content.first || p.end <= a.content.end) { // or it began in an earlier paragraph
				if was := f.sourceOf[k]; was < 0 || a.act == speech || f.sentence.events[was].act != speech {
					f.sourceOf[k] = e // Lee, the report said, learned of it “late”: the report's words
				}
				n := words(tokens, max(p.first, a.content.first), p.end)
				longest, quoted, passages = max(longest, n), quoted+n, passages+1
			}
		}
		all := 0
		if longest > 0 {
			all = words(tokens, a.content.first, a.content.end)
		}
		// “rotten” and “cheap” leave nothing to report but the words that join them.
		f.reported = append(f.reported, !a.content.empty() && !a.marks && (longest == 0 || (2*longest < all || all-quoted >= ownWords) && all-quoted >= passages))
	}
}

// passageQuote adds the quote of passage k. A name between marks (“Face the Nation”) is the outlet's own word and none.
func (f *Finder) passageQuote(tokens []text.Token, k int, out *Result) {
	p := f.passages[k]
	if p.first >= p.end || f.sourceOf[k] < 0 && p.depth == 0 && f.title(tokens, p) {
		return
	}
	q := f.quote(tokens, p.first, p.end, f.sourceOf[k])
	q.Inside = p.depth > 0
	switch {
	case f.clause(tokens, p):
		q.Kind = Direct
	case f.sourceOf[k] < 0 && f.scare(tokens, p):
		q.Kind = Scare
	default:
		q.Kind = Partial
	}
	out.Quotes = append(out.Quotes, q)
}

func words(tokens []text.Token, first, end int) int {
	n := 0
	for i := first; i < end; i++ {
		if tokens[i].Flags.Is(text.Word | text.Number) {
			n++
		}
	}
	return n
}

// quote is a row for the tokens first to end, attributed by event e, or by nobody when e is negative.
func (f *Finder) quote(tokens []text.Token, first, end, e int) Quote {
	q := Quote{Span: text.Span{Start: tokens[first].Start(), End: tokens[end-1].End()}, From: first, To: end, CueClass: -1, CueEntry: -1}
	if e >= 0 {
		a := &f.sentence.events[e]
		q.Source, q.Cue, q.CueClass, q.CueEntry = f.source(tokens, a), bytesOf(tokens, a.cue), a.class, a.entry
	}
	return q
}

func bytesOf(tokens []text.Token, r tokenRange) text.Span {
	if r.empty() {
		return text.Span{}
	}
	return text.Span{Start: tokens[r.first].Start(), End: tokens[r.end-1].End()}
}
