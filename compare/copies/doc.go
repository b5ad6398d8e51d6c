// Package copies finds articles that are made from one text: the same dispatch of an agency in several outlets, an update of a story,
// an excerpt, a text that an editor went over.
//
// Articles pass through in these steps:
//
//  1. A Shingler turns the words of an article into shingles, runs of four words within a sentence, as hashes (shingles.go). What stands
//     between quotation marks is kept apart: that two outlets quote the same statement does not make one a copy of the other. A
//     Sketch keeps the 64 lowest hashes, some 300 bytes an article (sketch.go).
//  2. An index from low hashes to articles finds the pairs that may share text, the longest article first (index.go).
//  3. The full shingles of such pairs are compared (relation.go) and what is copied from one text becomes a Family (find.go), with a base:
//     the agency's own article, else the earliest, else the longest (base.go). Credits and datelines tell the agency (agency.go).
//  4. Of holds every copy against the text that it is made from, sentence by sentence: kept, changed, moved, added, cut (diff.go, align.go,
//     match.go).
//
// Steps 1 to 3 need tokens and nothing else, for commands that read an article once (Families); step 4 needs Documents.
//
// Shingles, resemblance, containment and the sketch of lowest hashes are those of Broder (1997), On the resemblance and containment of
// documents. Cost is near-linear in the number of articles: an article that another one holds whole is not looked up again, and no list
// of the index is followed beyond a fixed number of articles. The order of the input makes no difference.
package copies
