package compare

import (
	"math"
	"slices"

	"tellings/corpus/text"
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
	d, vocab := s.event.Docs[doc], s.event.Analyzer.Vocab
	outlet := slices.Index(s.found.Outlets, v.Article.Outlet)
	first, end := max(0, v.Number-sentencesAround), min(len(d.Sentences), v.Number+sentencesAround+1)
	seen := map[string]bool{}
	all, shared := 0.0, 0.0
	for t := d.Sentences[first].First; t < d.Sentences[end-1].End; t++ {
		typ := vocab.Type(d.Tokens[t].Type)
		if typ.Flags&(text.Word|text.StopWord) != text.Word || seen[typ.Norm] {
			continue
		}
		seen[typ.Norm] = true
		weight := -math.Log(s.event.Background.Likely(typ.Norm))
		all += weight
		if slices.ContainsFunc(s.heard.at[vocab.Stem(d.Tokens[t].Type)], func(o spot) bool { return o.outlet != outlet }) {
			shared += weight
		}
	}
	return all > 0 && shared < sharedStory*all
}
