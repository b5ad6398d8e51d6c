// Package compare sets the tellings of one event side by side.
//
// Data pass through in these steps:
//
//  1. Run reads the corpus once and keeps of each article a line of index: outlet, date, event, and where no event is
//     given a sketch of its rarest words. The articles themselves wait in a corpus.Store.
//  2. group puts articles into events: by the event column, all into one, or by the likeness of their sketches.
//  3. One event at a time, its articles are fetched, extracted (package features) and gathered into an Event.
//  4. Every lens of the table Lenses looks at the Event and returns a Finding: plain rows, with evidence.
//  5. The Comparison of the event goes out, in a fixed order, and the event is forgotten.
//
// A lens reads the Event and writes nothing else, so lenses may run in any order. What is random draws from a generator
// seeded by the user's seed and the names involved (stats.Seed). Sums of floating-point numbers run in the order of
// sorted names. So the same input gives the same Comparison for any number of workers.
package compare
