package features

import (
	"cmp"
	"slices"
	"strings"

	"tellings/lexicons"
)

// ActList is the name of the list of acts: what people and bodies do to each other. It is not a list of hits.
const ActList = "acts"

// Act is an entry of the list of acts.
type Act struct {
	Name  string   // “take to task”; of a noun “officer-involved shooting”
	Class string   // the category: lecture
	Rest  []string // the words behind a verb, in order: to, task; those before a noun
}

// Acts are the acts of a list, filed by the lemma of the verb or of the noun that stands for them.
type Acts struct {
	verbs, nouns map[string][]Act // those of more words first
}

// Verbs are the acts that begin with the verb of this lemma, those of more words first.
func (a *Acts) Verbs(lemma string) []Act { return a.verbs[lemma] }

// Nouns are the acts that end with the noun of this lemma, those of more words first.
func (a *Acts) Nouns(lemma string) []Act { return a.nouns[lemma] }

// nounToo is the weight of a verb whose noun of the same form is the act too: an attack.
const nounToo = 2

// newActs files the entries of a list: verbs end in /v, nouns in /n.
func newActs(list *lexicons.List) *Acts {
	a := &Acts{verbs: map[string][]Act{}, nouns: map[string][]Act{}}
	for _, e := range list.Entries {
		term, class, _ := strings.Cut(e.Term, "/")
		words := strings.Fields(strings.ToLower(term))
		if len(words) == 0 {
			continue
		}
		first, last := words[0], words[len(words)-1]
		if class == "n" {
			a.nouns[last] = append(a.nouns[last], Act{term, e.Category, words[:len(words)-1]})
			continue
		}
		a.verbs[first] = append(a.verbs[first], Act{term, e.Category, words[1:]})
		if e.Weight == nounToo && len(words) == 1 {
			a.nouns[first] = append(a.nouns[first], Act{term, e.Category, nil})
		}
	}
	for _, filed := range []map[string][]Act{a.verbs, a.nouns} {
		for _, acts := range filed {
			slices.SortStableFunc(acts, func(x, y Act) int { return cmp.Compare(len(y.Rest), len(x.Rest)) })
		}
	}
	return a
}
