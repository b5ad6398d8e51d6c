package naming

import "tellings/lang"

// determiners are the adjectives that pick out a thing and say nothing of it: post-determiners (ordinals, quantifiers, words of
// comparison and place in a row; Quirk et al. 1985, §5.10) and those that place it in time or space. A closed class.
func determiners() []string { return lang.English.Words("naming.determiners") }

// states are predicates that say how things stand and are no name for the one they are said of: the president is likely to sign.
var states = lang.English.Set("naming.states")

// lightVerbs say only that someone does what their object names: give a speech, hold a call.
var lightVerbs = lang.English.Set("naming.light-verbs")

// speechVerbs are verbs of speaking beside which an adverb says how.
var speechVerbs = lang.English.Set("naming.speech-verbs")

// quantities are heads that stand before what is meant: a number of conversations.
var quantities = lang.English.Set("naming.quantities")
