// Package coverage finds the points of an event: the things told of it, and which articles tell each.
//
// The documents of an event pass through in these steps:
//
//  1. Sentences are cut into clauses, for a long sentence may tell several points (split.go). Boilerplate and paragraphs that
//     stood before are not read.
//  2. The words of each clause become terms: stems, sets of synonyms, numbers, actors whom names and pronouns mean, and the
//     utterances of package said, so that one quotation in two articles is one thing (lexis.go, actors.go, clause.go). A term is worth
//     the surprise of meeting it in a clause of the event, less where all news has it.
//  3. Pairs of clauses that share two weighty terms are found in a sorted index of pairs of terms (links.go), and compared:
//     what they share, against what they have (match.go). Numbers of the same thing that contradict forbid a match.
//  4. Average link joins clauses into groups, and what is not like the medoid of its group leaves it again, so that no chain
//     A~B~C makes one point of A and C (cluster.go). Groups that stand in the same sentences are one (merge.go).
//  5. Each group is a Point with its kind (points.go, kind.go). What nothing else is like is a point of one outlet.
//
// Aligning sentences of several articles by TF-IDF is the way of multi-document summarisation (Barzilay & Elhadad 2003, Sentence
// alignment for monolingual comparable corpora; Radev 2000, cross-document structure); the clause as unit and the worth of
// what many articles repeat are those of the pyramid method (Nenkova & Passonneau 2004), whose content units these points are
// the machine's form of.
package coverage
