package syntax

import (
	"slices"
	"sync"

	"tellings/lang"
)

// trait says how a word builds clauses: which function word it is, and what its verb takes.
type trait uint32

const (
	wordOf        trait = 1 << iota
	wordBy              //
	wordThat            // that: relative or subordinator
	wordThere           // existential there
	wordWho             // relatives of persons
	wordWhich           // which: relative or determiner
	temporal            // week, Friday: a noun phrase that may be no part of the verb's frame
	clausal             // say, think: takes a clause without that
	objectOwns          // urge, force: its object does what the infinitive behind it says
	bareObject          // let, make, see: its object does what the bare infinitive or participle behind it says
	copular             // become, seem
	ditransitive        // give, tell: may take two objects
	reporting           // said, warned: may stand before its subject
	letVerb             // let, help, make: the verb behind their object is an infinitive
	purposive           // use: with an object and an infinitive its subject does what the infinitive says
	getVerb             // get: makes passives
	wordHead            // head: in head on an adverb
	wordOn              // on
	haveWord            // have, has, had
	officeHead          // secretary, minister
	office              // state, defence: behind secretary of
	definite            // the, this
	pluralPronoun       // they, these, people
	intransitive        // die, arrive: no passive
	statement           // claim, fact: takes a that-clause
	intention           // plan, right: whose it is does what the infinitive behind it says
	verbTraits    = letVerb | intransitive | clausal | objectOwns | bareObject | copular | ditransitive | reporting | getVerb | purposive
)

// traits are the traits of words; of verbs those of the base form.
var traits = lang.Classes(lang.English, map[string]trait{
	"verbs.word-of":        wordOf,
	"verbs.word-by":        wordBy,
	"verbs.word-that":      wordThat,
	"verbs.word-there":     wordThere,
	"verbs.word-head":      wordHead,
	"verbs.word-on":        wordOn,
	"verbs.have-word":      haveWord,
	"verbs.office-head":    officeHead,
	"verbs.office":         office,
	"verbs.definite":       definite,
	"verbs.plural-pronoun": pluralPronoun,
	"verbs.intransitive":   intransitive,
	"verbs.statement":      statement,
	"verbs.intention":      intention,
	"verbs.word-who":       wordWho,
	"verbs.word-which":     wordWhich,
	"verbs.temporal":       temporal,
	"verbs.clausal":        clausal,
	"verbs.object-owns":    objectOwns,
	"verbs.bare-object":    bareObject,
	"verbs.let-verb":       letVerb,
	"verbs.copular":        copular,
	"verbs.ditransitive":   ditransitive,
	"verbs.reporting":      reporting,
	"verbs.get-verb":       getVerb,
	"verbs.purposive":      purposive,
})

// governing are the prepositions that verbs govern, each with a bit: the phrase behind one is a part of what the verb says.
var governing = sync.OnceValue(func() []string { return lang.English.Words("verbs.governing") })

// governed are by verb the bits of the prepositions that it governs.
var governed = sync.OnceValue(func() map[string]uint16 {
	m := map[string]uint16{}
	for i, p := range governing() {
		for _, verb := range lang.English.Words("verbs.governs-" + p) {
			m[verb] |= 1 << i
		}
	}
	return m
})

// prepositions is the mask of the prepositions that a verb governs; of a preposition its own bit.
func prepositions(verb, word string) uint16 {
	mask := governed()[verb]
	if i := slices.Index(governing(), word); i >= 0 {
		mask |= 1 << i
	}
	return mask
}
