package wording

import (
	"sort"
	"strings"

	"tellings/corpus/text"
	"tellings/features/voice"
	"tellings/lang"
)

// doubts tells by sentence whether its own voice is surely the outlet's. It is not where a text speaks without marks:
//
//   - in a paragraph with I, we or you outside marks: a letter, a post, an essay
//   - behind a paragraph that ends in a colon, or in a list of points
//   - in a paragraph whose marks do not close: one of them may have opened lines before
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
