package wording

import (
	"slices"

	"tellings/features/voice"
)

// usage files the tokens of all documents by the base form of their words.
type usage struct {
	bases map[string]int32
	first []int32            // by base, and one more: the first of its spots
	spots []spot             // where bases stand, in order of base, document and token
	of    [][]int32          // by document and token: its base
	known map[string]*voiced // by key: what others has looked up
}

// spot is one token.
type spot struct{ doc, token int32 }

func newUsage(readers []*reader) *usage {
	tokens := 0
	for _, r := range readers {
		tokens += len(r.d.Tokens)
	}
	u := &usage{bases: make(map[string]int32, tokens/wordShare), of: make([][]int32, len(readers)), known: map[string]*voiced{}}
	known := make(map[uint32]int32, tokens/wordShare) // by lemma
	room, all := make([]int32, tokens), int32(0)
	counted := func(r *reader, each func(t int)) {
		for s, part := range r.d.Parts {
			for t := r.d.Sentences[s].First; t < r.d.Sentences[s].End && part.Counted(); t++ {
				each(t)
			}
		}
	}
	for doc, r := range readers {
		u.of[doc], room = room[:len(r.d.Tokens)], room[len(r.d.Tokens):]
		for t, lemma := range r.g.Lemmas {
			id, ok := known[lemma]
			if !ok {
				word := base(r.lemma(t))
				if id, ok = u.bases[word]; !ok {
					id = int32(len(u.first))
					u.bases[word], u.first = id, append(u.first, 0)
				}
				known[lemma] = id
			}
			u.of[doc][t] = id
		}
		counted(r, func(t int) { u.first[u.of[doc][t]]++ })
	}
	for id, n := range u.first {
		u.first[id], all = all, all+n
	}
	u.spots = make([]spot, all)
	for doc, r := range readers {
		counted(r, func(t int) {
			next := &u.first[u.of[doc][t]]
			u.spots[*next] = spot{int32(doc), int32(t)}
			*next++
		})
	}
	u.first = slices.Insert(u.first, 0, 0) // each has come to where the next begins
	return u
}

// wordShare is about how many tokens of an event have one base form.
const wordShare = 6

// at are the spots of a base.
func (u *usage) at(base int32) []spot { return u.spots[u.first[base]:u.first[base+1]] }

// key is the base forms of some tokens.
func (u *usage) key(doc, from, to int) []int32 { return u.of[doc][from:to] }

// uses are the passages that have the words of a key.
func (u *usage) uses(key []int32) (found []Use) {
	for _, p := range u.at(key[0]) {
		of, from, end := u.of[p.doc], int(p.token), int(p.token)+len(key)
		if end <= len(of) && slices.Equal(of[from:end], key) {
			found = append(found, Use{int(p.doc), from, end})
		}
	}
	return found
}

// voiced are the uses of one key by whose voice they are in. What is retold and not surely its source's counts as the outlet's too.
type voiced struct {
	own            []int // outlets, in order
	quoted, retold []Use
}

// others are the uses of a key, named by its words, by outlets other than one. Each key is looked up once.
func (u *usage) others(readers []*reader, name string, key []int32, outlet int) (o Others) {
	v, known := u.known[name]
	if !known {
		v = u.sort(readers, key)
		u.known[name] = v
	}
	for _, of := range v.own {
		if of != outlet {
			o.Own = append(o.Own, of)
		}
		if len(o.Own) == someOthers {
			return o
		}
	}
	of := func(use Use) bool { return readers[use.Doc].e.Outlets[use.Doc] != outlet }
	o.Quoted, o.Retold = some(v.quoted, of), some(v.retold, of)
	return o
}

// someOthers is how many outlets or passages of others are kept of a key.
const someOthers = 50

func some(uses []Use, wanted func(Use) bool) (kept []Use) {
	for _, use := range uses {
		if wanted(use) && len(kept) < someOthers {
			kept = append(kept, use)
		}
	}
	return kept
}

// sort looks a key up.
func (u *usage) sort(readers []*reader, key []int32) *voiced {
	v := &voiced{}
	for _, use := range u.uses(key) {
		r := readers[use.Doc]
		of := r.e.Outlets[use.Doc]
		switch said := r.d.Voices[use.From]; {
		case said == voice.Quoted:
			v.quoted = append(v.quoted, use)
		case said == voice.Attributed && r.heard[use.From]:
			v.retold = append(v.retold, use)
		case len(v.own) == 0 || v.own[len(v.own)-1] != of: // documents come outlet by outlet
			v.own = append(v.own, of)
		}
	}
	return v
}
