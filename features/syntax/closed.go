package syntax

import (
	"sync"

	"tellings/lang"
)

// reading is one form that a word can be, and its cost in tenths of a nat.
type reading struct {
	form form
	cost int16
}

// closedWords are the readings of the function words, by normal form. Forms are walked in their order, so that readings are too.
var closedWords = sync.OnceValue(func() map[string][]reading {
	m := map[string][]reading{}
	for f := range formCount {
		for _, entry := range lang.English.Words("syntax." + formNames[f]) {
			word, cost := lang.Value(entry)
			m[word] = append(m[word], reading{f, int16(cost)})
		}
	}
	return m
})
