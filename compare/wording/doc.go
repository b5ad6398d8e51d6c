// Package wording finds the words of its own by which an outlet's telling of an event differs from the others'.
//
// Data pass through in these steps:
//
//  1. Read makes a World of the documents: each with its grammar and actors, and with doubts about who speaks (reader.go, doubt.go).
//     charges reads off the hits of a document what carries a charge: words of the lists that judge, heat or doubt, in a sense that
//     fits the grammar (charge.go), each weighed by its list and degree.
//  2. What says nothing is let go (fixed.go): a fixed phrase, a part of a name; a clause about another time weighs less.
//  3. usage files every word of the event by its base form, so that of each choice is known who else has it, and in whose voice:
//     in their own, between marks, in their retelling of others (usage.go). Headlines are read like all the rest.
//  4. A Choice of Choices says what is shown of it, the words around it that make it readable, and whom it is about (phrase.go).
//  5. Variants sets side by side the verbs by which outlets tell one act of one point (variant.go); Nearest finds the sentence that bears out a
//     headline, Opening how a text begins (bear.go).
//
// The unit is the type, not the string: slammed and slamming are one choice. That a word which one telling alone has in its own
// voice shows how it sees the event, while the same word between marks shows how somebody in it does, is the distinction of
// Wiebe, Wilson & Cardie (2005), Annotating expressions of opinions and emotions in language: the source of a private state.
package wording
