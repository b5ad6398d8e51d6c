package compare

import (
	"math"
	"slices"

	"tellings/corpus/text"
	"tellings/features"
)

// Sentences around a passage that are looked at, and the part of what they tell (of their words with content, a word weighing what it surprises in
// news) that must stand in another outlet's articles.
const (
	sentencesAround = 1
	sharedStory     = .3
)

// apart reports whether a passage stands where an article tells another story, as newsletters and roundups do: hardly anything there is told by anybody
// else.
func (s *stater) apart(v *Evidence) bool {
	doc, known := s.docs[v.Article]
	if !known {
		return false
	}
	at := [2]int{doc, v.Number}
	apart, known := s.strays[at]
	if !known {
		apart = s.alone(s.event.Docs[doc], v.Number, slices.Index(s.found.Outlets, v.Article.Outlet))
		if s.strays == nil {
			s.strays = map[[2]int]bool{}
		}
		s.strays[at] = apart
	}
	return apart
}

// alone is apart of the passages of one sentence of an outlet.
func (s *stater) alone(d *features.Document, sentence, outlet int) bool {
	vocab := s.event.Analyzer.Vocab
	first, end := max(0, sentence-sentencesAround), min(len(d.Sentences), sentence+sentencesAround+1)
	seen := map[uint32]bool{} // terms
	all, shared := 0.0, 0.0
	for t := d.Sentences[first].First; t < d.Sentences[end-1].End; t++ {
		typ := vocab.Type(d.Tokens[t].Type)
		if typ.Flags&(text.Word|text.StopWord) != text.Word || seen[typ.Term] {
			continue
		}
		seen[typ.Term] = true
		weight := -math.Log(s.event.readers.news.Likely(typ.Term))
		all += weight
		if slices.ContainsFunc(s.event.readers.stems.Of(d.Tokens[t].Type).all(), func(stem uint32) bool { return s.heard.byOthers(stem, outlet) }) {
			shared += weight
		}
	}
	return all > 0 && shared < sharedStory*all
}
