package wording

import (
	"sort"
	"strings"

	"tellings/corpus/text"
	"tellings/features/mentions"
	"tellings/features/voice"
	"tellings/lang"
)

// doubts tells by sentence whether its own voice is surely the outlet's. It is not where a text speaks without marks:
//
//   - in a paragraph with I, we or you outside marks: a letter, a post, an essay
//   - behind a paragraph that ends in a colon, or in a list of points
//   - in a paragraph whose marks do not close: one of them may have opened lines before
//   - in a sentence about him or her between two in which one and the same is heard (Lund recalled that he was shy. He was prone to rage. “He hated us,” said Lund.)
//   - in the sentence behind one that ends in its own attribution (…, he said. The plan is a disgrace.): free indirect speech
func (r *reader) doubts() []bool {
	doubtful := make([]bool, len(r.d.Sentences))
	r.free = make([]bool, len(r.d.Sentences))
	colon := false
	for first := 0; first < len(doubtful); {
		end := first + 1
		for end < len(doubtful) && !r.d.Tokens[r.d.Sentences[end].First].Flags.Is(text.LineStart) {
			end++
		}
		headline := r.d.Title.Has(first)
		if colon && !headline || r.speaksUp(first, end) || !r.closed(first, end) || r.bullet(first) {
			for s := first; s < end; s++ {
				doubtful[s] = true
			}
		}
		for s := first + 1; s+1 < end; s++ {
			doubtful[s] = doubtful[s] || !headline && r.between(s)
		}
		for s := first + 1; s < end; s++ {
			if !doubtful[s] && r.endsInCue(s-1) && !r.told(s) {
				doubtful[s], r.free[s] = true, true
			}
		}
		colon = r.d.Tokens[r.d.Sentences[end-1].End-1].Type == ':'
		first = end
	}
	return doubtful
}

var persons = lang.English.Set("wording.persons")

// speaksUp reports whether somebody speaks of himself or to somebody in the own voice of some sentences.
func (r *reader) speaksUp(first, end int) bool {
	for t := r.d.Sentences[first].First; t < r.d.Sentences[end-1].End; t++ {
		if r.d.Voices[t] == voice.Outlet && persons.Has(r.norm(t)) && !r.d.Tokens[t].Flags.Is(text.AllCaps) || r.d.Voices[t] == voice.Outlet && r.norm(t) == "i" {
			return true
		}
	}
	return false
}

// closed reports whether the double marks of a paragraph close.
func (r *reader) closed(first, end int) bool {
	straight, open := 0, 0
	for t := r.d.Sentences[first].First; t < r.d.Sentences[end-1].End; t++ {
		switch r.d.Tokens[t].Type {
		case '"':
			straight++
		case text.LeftDouble:
			open++
		case text.RightDouble:
			open--
		}
	}
	return straight%2 == 0 && open == 0
}

// bullet reports whether a paragraph is a point of a list.
func (r *reader) bullet(sentence int) bool {
	first := r.d.Tokens[r.d.Sentences[sentence].First]
	return strings.ContainsAny(first.Span().Of(r.d.Text), "•▪●*·–—-") && first.Flags.Is(text.Punct)
}

// between reports whether a sentence with he, she, it or they as its subject, and nobody heard in it, stands between two sentences that let the same source speak.
func (r *reader) between(s int) bool {
	return pronouns.Has(r.norm(r.d.Sentences[s].First)) && !r.told(s) && r.speaker(s-1) != mentions.None && r.speaker(s-1) == r.speaker(s+1)
}

// speaker is the actor who speaks in a sentence, in words that do not end before it; mentions.None for nobody or nobody known.
func (r *reader) speaker(s int) int32 {
	in, reading := r.d.Sentences[s], r.e.Readings[r.doc]
	for k := sort.Search(len(r.d.Quotes), func(k int) bool { return r.d.Quotes[k].From >= in.First }); k < len(r.d.Quotes) && r.d.Quotes[k].From < in.End; k++ {
		if who := reading.Actors.Sayings[k].Speaker; r.d.Quotes[k].Kind.Said() && who != mentions.None {
			return reading.Actors.Speakers[who].Actor
		}
	}
	return mentions.None
}

// pronouns are the subjects that go on with who was spoken of.
var pronouns = lang.English.Set("wording.pronouns")

// endsInCue reports whether a sentence ends in the words that attribute it: …, he said.
func (r *reader) endsInCue(sentence int) bool {
	s, quotes := r.d.Sentences[sentence], r.d.Quotes
	for k := sort.Search(len(quotes), func(k int) bool { return quotes[k].From >= s.First }); k < len(quotes) && quotes[k].From < s.End; k++ {
		if q := &quotes[k]; q.Kind == voice.Indirect && q.To <= s.End && q.Cue.Start >= r.d.Tokens[q.To-1].End() {
			return true
		}
	}
	return false
}

// told reports whether a sentence has words in marks or an attribution of its own.
func (r *reader) told(sentence int) bool {
	s := r.d.Sentences[sentence]
	for t := s.First; t < s.End; t++ {
		if r.d.Voices[t] != voice.Outlet {
			return true
		}
	}
	return false
}
