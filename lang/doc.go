// Package lang holds what is known of a language, as data: its closed classes, names, titles, months, the word sets of rules. It
// knows no text and imports nothing of ours; every other package may ask it.
//
// A language is a folder. Its files are of two forms:
//
//   - a file of sets: lines of NAME<TAB>word word word. A line that begins with a tab goes on with the set above. @FILE.NAME
//     stands for the words of another set, so that the months are written once. A word may carry a value behind a colon, which
//     belongs to the reader of the set. Words that are several are joined by +: prime+minister.
//   - a table: rows of cells between tabs, read by Rows.
//
// Lines that begin with # are comments; the head says what the file is, its licence and its source.
//
// Files are read when they are first asked for, once. To move the words of a package here, write them to en/PACKAGE.tsv and ask for
// them by name:
//
//	var halves = lang.English.Set("mentions.halves")                      // halves.Has(word)
//	var classes = lang.Classes(lang.English, map[string]class{"voice.modal": modal}) // classes.Of(word), the union
//	words := lang.English.Words("voice.modal")                            // in the order of the file
//
// A test of this package (names_test.go) finds names that no file has and sets that nobody asks for. A new language is a new folder
// and a line in Languages.
package lang
