package wording

import (
	"strings"

	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
)

// Contested is the list of words that are in no list: what one outlet says for itself, and others only let somebody say.
const Contested = "contested"

// What a contested word weighs, and the share of news articles above which it is too common to be a choice: an adjective judges more often than a
// verb, which may only say what is done.
const (
	contestedQuality = .4
	commonQuality    = .02
	contestedDeed    = .25
	commonDeed       = .004
)

// contests are the verbs and adjectives of a document that are rare in news and stand surely in the outlet's own voice, while every other outlet that
// has them has them between marks or in its retelling of somebody: circumventing the council here, what critics call circumventing it there. A
// statement made one's own is the opposite of one attributed (Wiebe, Wilson & Cardie 2005); no list is needed to see it.
func (w *World) contests(r *reader) (found []charge) {
	outlet := r.e.Outlets[r.doc]
	for t := range r.d.Tokens {
		token := &r.d.Tokens[t]
		if token.Flags&(text.Word|text.StopWord) != text.Word || r.d.Voices[t] != voice.Outlet || r.name[t] || token.Flags.Is(text.Capital) ||
			r.g.Tags[t] != syntax.Verb && r.g.Tags[t] != syntax.Adjective {
			continue
		}
		if strings.Contains(r.norm(t), "-") {
			continue // a compound sorts: in-depth, census-related
		}
		norm, worth, common := r.norm(t), contestedDeed, commonDeed
		if r.g.Tags[t] == syntax.Adjective && !strings.HasSuffix(norm, "ed") && !strings.HasSuffix(norm, "ing") {
			worth, common = contestedQuality, commonQuality
		}
		if len(norm) < 5 || r.e.Background.Share(norm) > common || !r.counted(r.sentenceOf(t)) || r.doubtful[r.sentenceOf(t)] || r.retold[t] {
			continue
		}
		o := w.usage.others(w.readers, base(r.lemma(t)), w.usage.key(r.doc, t, t+1), outlet)
		if len(o.Own) == 0 && len(o.Quoted)+len(o.Retold) > 0 {
			found = append(found, charge{from: t, to: t + 1, voice: voice.Outlet, list: Contested, weight: worth})
		}
	}
	return found
}
