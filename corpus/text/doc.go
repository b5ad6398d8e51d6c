// Package text turns a text into tokens that keep their place in it.
//
// Data pass through in these steps:
//
//  1. A Segmenter (one per goroutine) reads the bytes once, from left to right, and emits words, numbers and marks as
//     Tokens: a byte Span, a surface type and flags.
//  2. Each surface type is looked up in the Segmenter's own table. Only a form that it has never seen goes to the shared
//     Vocab, which derives what can be known of a form once and for all: normal form, stem, capital, stop word. A corpus
//     of three million words has some sixty thousand forms, so the slow, careful libraries (BertNormalizer, Snowball) run
//     there and nowhere else.
//  3. A second walk, over the tokens and not the bytes, finds where sentences start.
//
// Type ids are handles: they depend on the order in which goroutines met the forms. What is written out is ordered by
// Norm, never by id.
package text
