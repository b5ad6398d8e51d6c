// Package stats is the arithmetic of the comparison: pure functions over counts, without a word of text in them.
//
// Numbers pass through it in four steps.
//
//  1. Counts come in. A Unit is what one article (or one family of wire copies) brings: hits and the tokens they could
//     have fallen on. Integers stay integers until the last division.
//  2. An effect is measured with its doubt, the article being the unit. Contrasts compares the rate of an outlet with the mean of the
//     others', WordArticles in how many articles a word stands, Mean and MeanDifference what is one number an article.
//     LogOdds only puts words in order, and DP reports whether a word belongs to the outlet or to one of its articles.
//  3. Judge corrects for the number of questions asked (benjaminiHochberg) and turns effect and doubt into the one word that the
//     reports print beside the number.
//  4. Over many events, with the event as block: Profile for rates, Mean for means, Groups for leanings.
//
// AverageLink groups what is alike, Tree shows how; both are used for articles, passages and outlets.
//
// Beside these stand AUC, AveragePrecision and MacroF1 of scores, KrippendorffInterval of coders.
//
// Nothing here reads a clock or a global random source: whoever draws hands in a generator made by Seed, so the same
// input gives the same numbers. Where a statistic does not exist (no tokens, one article, no variation) it is NaN,
// and the function says when; no data make a function panic.
package stats
