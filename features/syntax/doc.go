// Package syntax reads the shallow grammar of an article: part of speech, noun phrases, verb groups, and who does what to whom.
//
// It takes the tokens and sentences of an article and needs no model to download. A Parser goes through these steps, each one
// walk over the tokens of a sentence:
//
//  1. tag gives every token a part of speech, from closed classes of function words, lists, suffixes and the tags around it.
//  2. phrases gathers noun phrases: determiner, modifiers, head, and the phrase behind of.
//  3. verbs gathers verb groups: auxiliaries, negation, adverbs, the main verb; tense, voice and mood are read off them.
//  4. clauses cuts sentences into clauses and binds to each verb its subject, its object, the agent of a passive, and the
//     complement of a copula.
package syntax
