// Package tone tells how a sentence stands toward a target that it speaks of: positive, neutral or negative, and by what.
//
// Data pass through in these steps:
//
//  1. Signs are found in the article once: words of the list stance and of the other shipped lists, with their class (praise,
//     accuse, defeat, …), each where it has the part of speech that its entry asks for, and whether it is negated.
//  2. Of a target, given by its tokens, each sign of the sentence gets a Bond: it modifies the target, is what the target does,
//     what is done to it, what it is said to be, what it owns, what it says itself, or only stands beside it. The bonds come
//     from the clauses and roles of package syntax. So “X attacked Y” counts against X as its deed, and for Y as what it suffers;
//     what that says of either is for the weights to tell (connotation frames: Rashkin, Singh & Choi 2016, ACL).
//  3. Features (table.go) count classes by Group of bonds, and sum up praise and blame by Bond; what words stand around (zone.go) and
//     what turn of phrase the target stands in (turn.go) is looked up in words.tsv; the rest is the form of the sentence: who speaks, questions, names, numbers.
//  4. A Model of package linear (model.json) gives the probabilities of the three labels. Tone is P(positive) − P(negative); each
//     Term is what a feature adds to log(P(positive)/P(negative)), with the words it was read from.
//
// No weight belongs to a word of the labelled sentences: they weigh classes and traits. What is known of single words and turns comes
// from lists written by hand, and from words.tsv: beside targets of what tone they stand in unlabelled news, as told by a model
// that knows the lists alone (self-training, Yarowsky 1995). The labels are those of NewsMTSC (Hamborg & Donnay 2021, EACL); see MODEL.md.
package tone
