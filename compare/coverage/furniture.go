package coverage

import (
	"slices"

	"tellings/corpus"
	"tellings/corpus/text"
	"tellings/features/voice"
)

// furniture reports whether a clause of sentence s tells nothing by itself: of a caption or a crosshead, of a link to another page, or
// that someone was asked and did not answer, which is a row of speakers.csv. Where another outlet tells the same it is a point.
func (r *reader) furniture(s int, part text.Sentence) bool {
	if r.d.Title.Has(s) {
		return false
	}
	if p := r.d.Parts[s]; p == corpus.Caption || p == corpus.Subhead {
		return true
	}
	k, _ := slices.BinarySearchFunc(r.d.Silent, part.First, func(o voice.Silence, at int) int { return o.To - 1 - at })
	return k < len(r.d.Silent) && r.d.Silent[k].From < part.End || r.isLink(r.d.Sentences[s])
}

const (
	linkWords = 3  // of a link, at least: fewer are a place or a name
	linkMost  = 16 // at most
)

// isLink reports whether a sentence of running text is written as a title is: What Is Harbour Day? All its words of content have a
// capital, and one of them is not a name.
func (r *reader) isLink(s text.Sentence) bool {
	words, plain := 0, false
	for i := s.First; i < s.End; i++ {
		t := r.d.Tokens[i]
		if !t.Flags.Is(text.Word) || t.Flags.Is(text.StopWord) {
			continue
		}
		if !t.Flags.Is(text.Capital) {
			return false
		}
		if words++; r.actors[i] == nobody {
			plain = true
		}
	}
	return plain && words >= linkWords && words <= linkMost && !r.d.Tokens[s.First].Flags.Is(text.AllCaps) && r.titled(s)
}

// titled reports whether a sentence has a capital on a word that grammar writes small, a verb behind its first word, or none
// but no full stop either.
func (r *reader) titled(s text.Sentence) bool {
	for i := s.First + 1; i < s.End; i++ {
		if t := r.d.Tokens[i]; t.Flags.Is(text.Capital) && (r.cuts.isVerb(i) || t.Flags.Is(text.StopWord) && t.Len() > 1) {
			return true
		}
	}
	last := r.d.Tokens[s.End-1]
	return last.Flags.Is(text.Word | text.Number)
}
