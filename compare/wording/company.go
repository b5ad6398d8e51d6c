package wording

import (
	"sync"

	"tellings/corpus/text"
	"tellings/features/loaded"
	"tellings/features/syntax"
	"tellings/features/voice"
)

// tables are the counts of which words stand among loaded ones in news, read once.
var tables = sync.OnceValues(loaded.Words)

// Company is the list of words that are in no list and keep company with loaded ones; Cues is that of verbs of speech.
const (
	Company = "company"
	Cues    = "cues"
)

const (
	keepsCompany = .35  // log ratio of loaded words around it from which on a word that is in no list counts
	rareShare    = .012 // share of news articles above which a word is too common to be a choice
	companyWorth = .2
)

// company are words in no list that keep company with loaded ones in news and are rare there: calibrated, quixotic. Each is weak evidence:
// they weigh less than any list.
func (r *reader) company() (found []charge) {
	words, err := tables()
	if err != nil {
		return nil // the table ships with the program and a test reads it
	}
	for t := range r.d.Tokens {
		token := &r.d.Tokens[t]
		if token.Flags&(text.Word|text.StopWord) != text.Word || r.d.Voices[t] != voice.Outlet || r.name[t] || !describes(r.g.Tags[t]) || token.Flags.Is(text.Capital) {
			continue
		}
		norm := r.norm(t)
		if share := r.e.Background.Share(norm); len(norm) < 5 || share > rareShare || !r.counted(r.sentenceOf(t)) {
			continue
		}
		if w := words.Word(norm); w.Company >= keepsCompany {
			found = append(found, charge{from: t, to: t + 1, voice: voice.Outlet, list: Company, weight: companyWorth * min(2, w.Company/keepsCompany)})
		}
	}
	return found
}

// describes reports whether a word of this part of speech is one that a writer picks: not the nouns that the event is about.
func describes(t syntax.Tag) bool {
	return t == syntax.Adjective || t == syntax.Adverb || t == syntax.Verb
}
