// Package events finds out which articles of a corpus tell the same event.
//
// Articles pass through in these steps:
//
//  1. A Reader reads the corpus once. Each article goes into a corpus.Store, and a line about it into an Index: outlet, date,
//     the event that the input names, and where it names none a sketch, the words that tell the article best from other news.
//  2. Groups takes the event column as it is, or makes one event of all articles.
//  3. Articles without an event are compared by their sketches. An inverted index finds the pairs that share words and days, so
//     the work grows with the pairs that have something in common and not with all pairs.
//  4. Groups are merged by average link, the nearest first, until none is near enough. Ties fall by the articles' ids, so the
//     order of the input does not matter.
//
// What comes out is names and keys of the store: nothing of a text stays in memory but hashes of sixty words.
package events
