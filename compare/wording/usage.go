package wording

import (
	"slices"

	"tellings/features/voice"
)

// usage files the tokens of all documents by the base form of their words.
type usage struct {
	bases map[string]int32
	at    [][]spot           // by base: where it stands, in order of document and token
	of    [][]int32          // by document and token: its base
	known map[string]*voiced // by key: what others has looked up
}

// spot is one token.
type spot struct{ doc, token int32 }

func newUsage(readers []*reader) *usage {
	u := &usage{bases: map[string]int32{}, of: make([][]int32, len(readers)), known: map[string]*voiced{}}
	known := map[uint32]int32{} // by lemma
	var uses []int              // by base
	counted := func(r *reader, each func(t int)) {
		for s, part := range r.d.Parts {
			for t := r.d.Sentences[s].First; t < r.d.Sentences[s].End && part.Counted(); t++ {
				each(t)
			}
		}
	}
	for doc, r := range readers {
		u.of[doc] = make([]int32, len(r.d.Tokens))
		for t, lemma := range r.g.Lemmas {
			id, ok := known[lemma]
			if !ok {
				word := base(r.lemma(t))
				if id, ok = u.bases[word]; !ok {
					id = int32(len(uses))
					u.bases[word], uses = id, append(uses, 0)
				}
				known[lemma] = id
			}
			u.of[doc][t] = id
		}
		counted(r, func(t int) { uses[u.of[doc][t]]++ })
	}
	all := 0
	for _, n := range uses {
		all += n
	}
	u.at = make([][]spot, len(uses))
	room := make([]spot, all)
	for id, n := range uses {
		u.at[id], room = room[:0:n], room[n:]
	}
	for doc, r := range readers {
		counted(r, func(t int) { u.at[u.of[doc][t]] = append(u.at[u.of[doc][t]], spot{int32(doc), int32(t)}) })
	}
	return u
}

// key is the base forms of some tokens.
func (u *usage) key(doc, from, to int) []int32 { return u.of[doc][from:to] }

// uses are the passages that have the words of a key.
func (u *usage) uses(key []int32) (found []Use) {
	for _, p := range u.at[key[0]] {
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
