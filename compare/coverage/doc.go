// Package coverage finds the points of an event: the things told of it, and which articles tell each.
//
// The documents of an event pass through in these steps:
//
//  1. Sentences are cut into clauses, for a long sentence may tell several points (split.go). Boilerplate and paragraphs that
//     stood before are not read.
//  2. The words of each clause become terms: stems, sets of synonyms, numbers, and actors whom names and pronouns mean
//     (lexis.go, actors.go, clause.go); beside them stand fields of kindred words (kin.go). A term is worth its surprise in news
//     at large, less the more clauses of its article have it.
//  3. Pairs of clauses that share enough are found in an index of terms (links.go), and a model of readable features says how likely
//     it is that they tell the same (match.go, pair.go, model.json). Numbers of the same thing that contradict forbid a match.
//  4. Average link joins clauses into groups (cluster.go). Groups that stand in the same sentences are one (merge.go).
//  5. Each group is a Point with its kind (points.go, kind.go). What nothing else is like is a point of one outlet. The nearest clause
//     of each other outlet says whether it may tell the point all the same (nearest.go).
//
// The model is fitted to events that people have read, by train.go; figures.go counts what it gets right.
//
// Aligning sentences of several articles by TF-IDF is the way of multi-document summarisation (Barzilay & Elhadad 2003, Sentence
// alignment for monolingual comparable corpora; Radev 2000, cross-document structure); the clause as unit and the worth of
// what many articles repeat are those of the pyramid method (Nenkova & Passonneau 2004), whose content units these points are
// the machine's form of.
package coverage
