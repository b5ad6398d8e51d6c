package wording

import (
	"slices"

	"tellings/features/voice"
)

// usage files the tokens of all documents by the base form of their words.
type usage struct {
	bases map[string]int32
	at    [][]Use   // by base: where it stands, in order of document and token
	of    [][]int32 // by document and token: its base
}

func newUsage(readers []*reader) *usage {
	u := &usage{bases: map[string]int32{}, of: make([][]int32, len(readers))}
	for doc, r := range readers {
		u.of[doc] = make([]int32, len(r.d.Tokens))
		known := map[uint32]int32{} // by lemma
		for t := range r.d.Tokens {
			id, ok := known[r.g.Lemmas[t]]
			if !ok {
				word := base(r.lemma(t))
				if id, ok = u.bases[word]; !ok {
					id = int32(len(u.at))
					u.bases[word], u.at = id, append(u.at, nil)
				}
				known[r.g.Lemmas[t]] = id
			}
			u.of[doc][t] = id
			if r.d.Parts[r.sentenceOf(t)].Counted() {
				u.at[id] = append(u.at[id], Use{doc, t, t + 1})
			}
		}
	}
	return u
}

// key is the base forms of some tokens.
func (u *usage) key(doc, from, to int) []int32 { return u.of[doc][from:to] }

// uses are the passages that have the words of a key.
func (u *usage) uses(key []int32) (found []Use) {
	for _, use := range u.at[key[0]] {
		if end := use.From + len(key); end <= len(u.of[use.Doc]) && slices.Equal(u.of[use.Doc][use.From:end], key) {
			found = append(found, Use{use.Doc, use.From, end})
		}
	}
	return found
}

// others sorts the uses of a key by outlets other than one by whose voice they are in.
func (u *usage) others(readers []*reader, key []int32, outlet int) (o Others) {
	for _, use := range u.uses(key) {
		r := readers[use.Doc]
		of := r.e.Outlets[use.Doc]
		if of == outlet {
			continue
		}
		switch v := r.d.Voices[use.From]; {
		case v == voice.Quoted:
			o.Quoted = append(o.Quoted, use)
		case v == voice.Attributed:
			o.Retold = append(o.Retold, use)
		case !slices.Contains(o.Own, of):
			o.Own = append(o.Own, of)
		}
	}
	return o
}
