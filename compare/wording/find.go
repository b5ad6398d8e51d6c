package wording

import (
	"cmp"
	"slices"

	"tellings/compare/actors"
	"tellings/corpus/text"
	"tellings/features/syntax"
	"tellings/features/voice"
)

// chosen is a Choice as it is looked up: the words of an outlet in one voice.
type chosen struct {
	outlet int
	voice  voice.Voice
	key    string
}

// Choices returns the charged expressions of all outlets, each voice apart, by outlet and, within one, in order of the text.
func (w *World) Choices() []Choice {
	index := map[chosen]int{}
	var found []Choice
	for doc, r := range w.readers {
		for _, c := range w.charges[doc] {
			s := r.sentenceOf(c.from)
			p := Place{Doc: doc, Sentence: s, From: c.from, To: c.to, Free: c.voice == voice.Outlet && r.free[s]}
			p.Told = c.voice == voice.Outlet && !r.doubtful[s] && r.retold[c.from]
			p.Sure = c.voice == voice.Quoted || c.voice == voice.Attributed && r.heard[c.from] || c.voice == voice.Outlet && !r.doubtful[s] && !p.Told
			p.First, p.End, p.Under = r.phrase(c.from, c.to)
			if c.list == Company && w.companionShared(doc, c.from, &p) {
				continue
			}
			who, of := r.about(c.from, c.to)
			p.Behind = c.voice == voice.Outlet && r.behindTelling(c.from)
			p.Bare = r.content(p.First, p.End) < 2 && !r.markedOff(p.First, p.End)
			key := chosen{w.e.Outlets[doc], c.voice, r.key(c.from, c.to)}
			i, have := index[key]
			if !have {
				i = len(found)
				index[key] = i
				found = append(found, Choice{Outlet: key.outlet, Voice: c.voice, Key: key.key, List: c.list, Category: c.category, Figure: c.family, About: actors.None,
					Others: w.usage.others(w.readers, key.key, w.usage.key(doc, c.from, c.to), key.outlet)})
			}
			f := &found[i]
			f.Places = append(f.Places, p)
			if c.voice == voice.Outlet && f.Alone() && len(f.Near) == 0 && len(f.Places) <= nearPlaces {
				f.Near = append(f.Near, w.near(r, &c)...)
			}
			f.News = max(f.News, r.news(c.from, c.to))
			f.Weight = max(f.Weight, c.weight)
			if !f.Of {
				if of || f.About == actors.None {
					f.About, f.Of, f.Does = who, of, who != actors.None && r.does(c.to, who)
				}
			}
		}
	}
	for i := range found { // what is sure speaks first
		slices.SortStableFunc(found[i].Places, func(a, b Place) int { return cmp.Compare(unsure(a), unsure(b)) })
	}
	return found
}

// companionShared reports whether a charged word beside the one at a token, in what is shown with it, is another outlet's too: of one that sparks outcry
// and one that tells of an outcry neither has the word that counts alone.
func (w *World) companionShared(doc, token int, p *Place) bool {
	return slices.ContainsFunc(w.charges[doc], func(c charge) bool {
		if c.list == Company || c.from == token || c.from < p.First || c.to > p.End {
			return false
		}
		r := w.readers[doc]
		o := w.usage.others(w.readers, r.key(c.from, c.to), w.usage.key(doc, c.from, c.to), w.e.Outlets[doc])
		return len(o.Own)+len(o.Quoted)+len(o.Retold) > 0
	})
}

// nearPlaces is how many places of a choice are compared with those of others.
const nearPlaces = 3

// behindTelling reports whether a word of speech, thought or feeling stands before a token in its sentence.
func (r *reader) behindTelling(token int) bool {
	for t := r.d.Sentences[r.sentence[token]].First; t < token; t++ {
		if tag := r.g.Tags[t]; (tag == syntax.Verb || tag == syntax.Noun) && (r.e.Analyzer.Telling(r.lemma(t)) != 0 || attitudeVerbs.Has(r.lemma(t)) || attitudeStates.Has(r.lemma(t))) {
			return true
		}
	}
	return false
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
	switch {
	case p.Sure && !p.Under:
		return 0
	case p.Sure:
		return 1
	}
	return 2
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
