// Package events finds out which articles of a corpus tell the same event.
//
// Articles pass through in these steps:
//
//  1. A Reader reads the corpus once. Each article goes into a corpus.Store, and a line about it into an Index: outlet, date,
//     the event that the input names, and where it names none a sketch of its title and beginning: the words, names and numbers that
//     tell it best from other news, and the days of the week (sketch.go, index.go).
//  2. Groups takes the event column as it is, or makes one event of all articles (group.go).
//  3. Articles without an event are compared by their sketches and days (likeness.go). An inverted index finds the pairs that may be
//     alike; it looks back a fixed number of articles for each term, so the work grows with the articles (search.go).
//  4. Groups are merged by average link, the nearest first, until none is near enough (linkage.go). Ties fall by day, outlet and id,
//     so the order of the input does not matter.
//
// What comes out is names and keys of the store: nothing of a text stays in memory but hashes of eighty words.
//
// TF-IDF, weight on names and a likeness that fades with time are those of event detection (Allan, Papka & Lavrenko 1998, On-line new
// event detection and tracking; Yang, Pierce & Carbonell 1998); average link can be used because all articles are at hand.
package events
