// Package compare sets the tellings of one event side by side.
//
// Data pass through in these steps:
//
//  1. Run lets package events read the corpus once and say which articles tell one event. The articles themselves wait in a
//     corpus.Store.
//  2. One event at a time, its articles are fetched, extracted (package features) and gathered into an Event.
//  3. What the chosen lenses need is found: facts (fact_NAME.go), such as the words counted, who is meant (package actors), what
//     is said (package said), which articles are made from one text (package copies) and so what counts for whom.
//     Each is found once, behind the facts that it needs itself; what no lens asks for is not found.
//  4. Every lens of the table Lenses looks at its View, which is the Event and the facts that the lens declared, and returns
//     a Finding: plain rows, with evidence.
//  5. The Comparison of the event goes out, in a fixed order, and the event is forgotten.
//
// Event, View and facts are values that nobody changes, so lenses and facts run side by side, within one event and over
// several (driver.go). A lens names no other lens, and a fact no lens. What is random draws from a generator
// seeded by the user's seed and the names involved (stats.Seed). Sums of floating-point numbers run in the order of
// sorted names. So the same input gives the same Comparison for any number of workers.
package compare
