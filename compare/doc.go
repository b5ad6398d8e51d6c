// Package compare sets the tellings of one event side by side.
//
// Data pass through in these steps:
//
//  1. Run lets package events read the corpus once and say which articles tell one event. The articles themselves wait in a
//     corpus.Store.
//  2. One event at a time, its articles are fetched, extracted (package features) and gathered into an Event.
//  3. What several lenses need is made once for the event: its words counted, what is said in it (package said), and
//     which articles are made from one text (package copies). From that follows what counts for whom (independent.go), and in what
//     the sides of a contrast differ that nobody asked about (comparable.go).
//  4. Every lens of the table Lenses looks at the Event and returns a Finding: plain rows, with evidence.
//  5. The Comparison of the event goes out, in a fixed order, and the event is forgotten.
//
// A lens reads the Event and writes nothing else, so lenses may run in any order. What is random draws from a generator
// seeded by the user's seed and the names involved (stats.Seed). Sums of floating-point numbers run in the order of
// sorted names. So the same input gives the same Comparison for any number of workers.
package compare
