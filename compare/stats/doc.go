// Package stats is the arithmetic of the comparison: pure functions over counts, without a word of text in them.
//
// Numbers pass through it in four steps.
//
//  1. Counts come in. A Unit is what one article (or one family of wire copies) brings: hits and the tokens they could
//     have fallen on. Integers stay integers until the last division.
//  2. An effect is measured. LogOdds and TwoByTwo compare a word's frequency on two sides, Disperse tells whether the
//     word belongs to the outlet or to one of its articles, Spearman, MannWhitney, AUC, AveragePrecision and Krippendorff
//     compare orders, samples, scores and coders.
//  3. Its doubt is measured, with the article as the unit. Articles drawn with replacement give an interval: Draws for the
//     many measures of one event, Bootstrap for one statistic. Swapped labels give a p-value: Swaps for many measures,
//     PermuteMeans and PermuteSigns for one. MinP says how small that p-value could have become at all,
//     BenjaminiHochberg corrects for the number of questions asked.
//  4. Judge turns effect and doubt into the one word that the reports print beside the number.
//
// Nothing here reads a clock or a global random source: whoever draws hands in a generator made by Seed, so the same
// input gives the same numbers. Where a statistic does not exist (no tokens, one article, no variation) it is NaN,
// and the function says when; no data make a function panic.
package stats
