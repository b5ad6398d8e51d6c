// Package naming tells what the articles of an event call the same person, act, event or thing.
//
// Data pass through in these steps:
//
//  1. Actors are taken as the cast of the event has them; their names and descriptions are mentions, their pronouns are not:
//     no word can be added to a pronoun.
//  2. nouns finds the phrases that may speak of a shared act, event, thing or group: those whose head is in the list things, a
//     set of near-synonyms for each (speech, address, tirade), or in a set of the list alternations.
//  3. parties says whose it is and of what kind: Vance’s speech, the call between two presidents, a peace deal.
//  4. gather makes referents of phrases of one set whose parties agree. Precision comes first: what has no parties joins the last
//     one spoken of in its article, or the one that clearly leads in the event, or nothing.
//  5. modifiers reads what is said of the referent in each mention: adjectives, numbers, compounds, phrases with of, what a
//     copula says of it, and of persons how they are said to speak.
//
// Near-synonymous labels for one referent as a sign of slant: Hamborg, Zhukova & Gipp 2019 (JCDL), whose system needs word
// embeddings and minutes an event. Acts and events matched across texts by head and participants: Bejan & Harabagiu 2010 (ACL).
// The road not taken: clustering heads by vectors, which joins speech and rally as readily as speech and address.
package naming
