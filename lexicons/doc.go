// Package lexicons holds word lists as data and finds their entries in tokens.
//
// Data pass through in these steps:
//
//  1. A file in any of the Formats is read to a List: a documented head, categories, entries with weights. A fault is a
//     SyntaxError with file, line, column and a caret; what a foreign format says that a List cannot hold is a Warning.
//     Builtin returns the lists that ship with the program.
//  2. Check looks a List over: duplicates, entries that can never match, words that half of all news contain.
//  3. Compile expands each entry to its inflected forms (Expand) and files them: single words and prefixes by normal form,
//     phrases as paths in a trie. The Matcher is read-only.
//  4. A Scanner (one per goroutine) runs over the tokens of a document. What a surface type means to the lists is looked up
//     once per type; after that a token costs an array read, and a step in a hash table where a phrase may begin.
//  5. Each Match names its tokens, its Feature (list and category), its entry and its weight, so that every count can be
//     walked back to a passage and to a line of a list.
//
// Overlap: within one list the leftmost match counts, and of those the longest; no token counts twice for a category, so a
// share of tokens never passes 100 %. Several categories of a list may share a match. Lists do not see each other.
package lexicons
