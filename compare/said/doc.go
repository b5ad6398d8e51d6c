// Package said finds what is said in an event: by whom, and which words are the same words told by several outlets.
//
// The documents of an event pass through in these steps:
//
//  1. The speakers of each document become the Cast: who has a name is a referent of the event, joined across documents and
//     outlets by package actors, so that J.D. Vance, JD Vance and Vance are one (cast.go).
//  2. Each document's quotations become Passages, lists of Words: stems with a weight, that of a rare word being high (speech.go,
//     lexis.go).
//  3. Passages between marks that share enough words, told by nobody known to be someone else, become one Utterance. Candidates
//     come from an inverted index (group.go), are aligned word by word (align.go), and bond.go says what is enough.
//  4. The fullest form of each Utterance is put together from its passages (reference.go), and attributed speech without marks
//     that shares its content is joined to it (paraphrase.go).
//  5. A quotation whose article does not tell who spoke is credited to the speaker whom the other tellings name (credit.go).
//  6. Told says what the articles of one outlet have of an Utterance and which words they leave out (told.go); Text gives words
//     back as they stand in the articles (text.go).
//
// Words are numbers here, from the tokens on: no string is compared once a type is known. Passages and utterances are referred
// to by index, and every loop runs in the order of documents and text, so the result does not depend on who met a word first.
package said
