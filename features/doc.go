// Package features turns one article into a Document: what stands where, in whose voice.
//
// Data pass through in these steps:
//
//  0. The title and the text become one text, unless the text holds the title already (corpus.Article.Whole): a headline is
//     read like a sentence.
//  1. Tokens and sentences with byte spans (package text); a sentence lies within one part of the article.
//  2. Quotations, attributed speech and speakers (package voice): every token gets a voice.
//  3. Lexicon hits (package lexicons), each with its span, voice, speaker and whether it is negated. Parts of names are none.
//  4. Counts by voice. Parts that are not the outlet's telling (boilerplate, a paragraph that occurs twice) keep their
//     tokens, so that offsets and text stay whole, but bring neither counts nor hits.
//
// Words does steps 0 and 1, Voices 2 and 4, Hits 3, each as deep as somebody asks; Extract does all. Glance and Recall part
// the words from the rest in time: tokens are kept, and a text is not cut twice. With a Cache nothing is found out twice, not even in
// another run (kept.go).
//
// Extract reads nothing but the article and the lists, so any number of articles may be extracted at
// once and the result is the same. Builtin lists the features of a Document that are numbers.
package features
