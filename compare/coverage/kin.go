package coverage

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"

	"tellings/lang"
	"tellings/lexicons"
)

// kinship is the list of kin: words of one field, which may tell the same in other words (lang/en/kin.tsv).
type kinship struct {
	fields  [][]string         // the words of each field, those that are several with spaces between
	of      map[string][]int32 // base form → its fields
	phrases map[string][]phrase
}

// phrase is an entry of several words by its first: step down.
type phrase struct {
	rest  []string
	field int32
}

// kinships reads the list, once.
var kinships = sync.OnceValue(func() *kinship {
	k := &kinship{of: map[string][]int32{}, phrases: map[string][]phrase{}}
	for i, row := range lang.English.Rows("kin", 2) {
		words := strings.Fields(row.Cells[1])
		k.fields = append(k.fields, words)
		for _, w := range words {
			if first, rest, several := strings.Cut(w, "+"); several {
				k.phrases[first] = append(k.phrases[first], phrase{strings.Split(rest, "+"), int32(i)})
				continue
			}
			k.of[w] = append(k.of[w], int32(i))
		}
	}
	return k
})

// kin is a field that a clause has a word of.
type kin struct {
	field  int32
	term   term    // of the word, or of the first of several
	weight float64 // surprise of the field in news at large, in nats
	thin   float64 // 1 over the root of the clauses of its article that have the field
}

func byField(a, b kin) int { return cmp.Or(cmp.Compare(a.field, b.field), cmp.Compare(a.term, b.term)) }

// phraseGap is how many words may stand between two words of a phrase: turned the offer down.
const phraseGap = 2

// kindred are the fields of a word and the phrases that begin with it.
type kindred struct {
	fields  []int32
	phrases []phrase
}

// kindredOf are those of a word; nil for none.
func kindredOf(word string) *kindred {
	k := kinships()
	if of := (kindred{k.of[word], k.phrases[word]}); of.fields != nil || of.phrases != nil {
		return &of
	}
	return nil
}

// kinOf adds the fields of token i, whose term is t.
func (r *reader) kinOf(found []kin, i, end int, t term) []kin {
	lemma := r.e.Readings[r.doc].Grammar.Lemmas[i]
	k := *r.e.Words.kin.Of(lemma)
	if k != nil {
		for _, p := range k.phrases {
			if r.goesOn(p.rest, i, end) {
				found = append(found, kin{field: p.field, term: t})
			}
		}
	}
	if own := r.e.Analyzer.Vocab.TermOf(r.d.Tokens[i].Type); (k == nil || k.fields == nil) && own != lemma {
		k = *r.e.Words.kin.Of(own)
	}
	if k != nil {
		for _, f := range k.fields {
			found = append(found, kin{field: f, term: t})
		}
	}
	return found
}

// goesOn reports whether the other words of a phrase stand behind token i.
func (r *reader) goesOn(rest []string, i, end int) bool {
	for _, w := range rest {
		last := min(end, i+phraseGap+2)
		for i++; i < last && r.cuts.norm(i) != w; i++ {
		}
		if i >= last {
			return false
		}
	}
	return true
}

// surprises are those of meeting a word of each field in a news article, in nats.
func surprises(bg *lexicons.BackgroundTable) (of []float64) {
	for _, words := range kinships().fields {
		likely := 0.0
		for _, w := range words {
			if !strings.Contains(w, "+") {
				likely += bg.Likely(w)
			}
		}
		of = append(of, max(0, -math.Log(max(likely, 1e-9))))
	}
	return of
}

// weighKin gives the fields of the clauses of one article their worth.
func (x *lexis) weighKin(clauses []clause) {
	found := map[int32]float64{}
	for i := range clauses {
		c := &clauses[i]
		slices.SortFunc(c.kin, byField)
		c.kin = slices.CompactFunc(c.kin, func(a, b kin) bool { return byField(a, b) == 0 })
		for k := range c.kin {
			if k == 0 || c.kin[k-1].field != c.kin[k].field {
				found[c.kin[k].field]++
			}
		}
	}
	for i := range clauses {
		for k := range clauses[i].kin {
			w := &clauses[i].kin[k]
			w.weight, w.thin = x.e.Words.fields[w.field], 1/math.Sqrt(found[w.field])
		}
	}
}

// kinOverlap is what two clauses tell in words of one field, and no word in common there.
type kinOverlap struct {
	fields int
	worth  float64 // thinned as overlap.both
	told   float64 // part of the terms of the lighter clause that the heavier has, a term counting kinShare where it has but kin of it
}

const kinShare = .6

func akin(light, heavy *clause) (o kinOverlap) {
	var kindred []term // of the light clause, whose field the heavy one has
	a, b := light.kin, heavy.kin
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].field < b[j].field:
			i++
		case a[i].field > b[j].field:
			j++
		default:
			k, l := i, j
			for ; k < len(a) && a[k].field == a[i].field; k++ {
				kindred = append(kindred, a[k].term)
			}
			for ; l < len(b) && b[l].field == b[j].field; l++ {
			}
			if !oneTerm(a[i:k], b[j:l]) {
				o.fields++
				o.worth += a[i].weight * a[i].thin * b[j].thin
			}
			i, j = k, l
		}
	}
	told, all := 0.0, 0.0
	for i, j := 0, 0; i < len(light.ids); i++ {
		t := light.ids[i]
		for j < len(heavy.ids) && heavy.ids[j] < t {
			j++
		}
		all++
		switch {
		case j < len(heavy.ids) && heavy.ids[j] == t:
			told++
		case len(kindred) > 0 && slices.Contains(kindred, t):
			told += kinShare
		}
	}
	o.told = told / max(1, all)
	return o
}

func oneTerm(a, b []kin) bool {
	for i := range a {
		for j := range b {
			if a[i].term == b[j].term {
				return true
			}
		}
	}
	return false
}
