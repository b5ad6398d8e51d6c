package wording

import (
	"cmp"
	"slices"

	"tellings/compare/actors"
	"tellings/corpus/text"
	"tellings/features/voice"
)

// Find returns the charged expressions of all outlets, each voice apart, by outlet and, within one, in order of the text.
func Find(e Event) []Choice {
	readers := make([]*reader, len(e.Docs))
	for doc := range e.Docs {
		readers[doc] = newReader(&e, doc)
	}
	u, known := newUsage(readers), fixedPhrases()
	type at struct {
		outlet int
		voice  voice.Voice
		key    string
	}
	index := map[at]int{}
	var found []Choice
	for doc, r := range readers {
		for _, c := range r.charges() {
			says := r.says(&c, known)
			if says == 0 || !r.spoken(c.from, c.to) {
				continue
			}
			s := r.sentenceOf(c.from)
			p := Place{Doc: doc, Sentence: s, From: c.from, To: c.to, Sure: c.voice != voice.Outlet || !r.doubtful[s], Speaker: c.speaker}
			p.First, p.End = r.phrase(c.from, c.to)
			key := at{e.Outlets[doc], c.voice, r.key(c.from, c.to)}
			i, have := index[key]
			if !have {
				i = len(found)
				index[key] = i
				found = append(found, Choice{Outlet: key.outlet, Voice: c.voice, Key: key.key, List: c.list, Category: c.category, Weight: c.weight * says, About: actors.None,
					Others: u.others(readers, u.key(doc, c.from, c.to), key.outlet)})
			}
			found[i].Places = append(found[i].Places, p)
			found[i].Weight = max(found[i].Weight, c.weight*says)
			if !found[i].Of {
				if who, of := r.about(c.from, c.to); of || found[i].About == actors.None {
					found[i].About, found[i].Of = who, of
				}
			}
		}
	}
	for i := range found { // what is sure speaks first
		slices.SortStableFunc(found[i].Places, func(a, b Place) int { return cmp.Compare(unsure(a), unsure(b)) })
	}
	return found
}

// spoken reports whether some tokens hold a word.
func (r *reader) spoken(from, to int) bool {
	for t := from; t < to; t++ {
		if r.d.Tokens[t].Flags.Is(text.Word) {
			return true
		}
	}
	return false
}

func unsure(p Place) int {
	if p.Sure {
		return 0
	}
	return 1
}

// key is the words of some tokens in their base forms.
func (r *reader) key(from, to int) string {
	key := ""
	for t := from; t < to; t++ {
		if t > from {
			key += " "
		}
		key += base(r.lemma(t))
	}
	return key
}
