// Package coding serves people who code articles by hand: it draws what they code, and says how far they agree.
//
//  1. Draw draws records, so many of each stratum (an event, an outlet, a step of a score), in an order that says nothing of these.
//  2. People fill in a sheet each: a record a row, its labels in one column.
//  3. Agree holds the sheets against each other: Krippendorff's α over all, by label and by pair of coders, and the records
//     that coders disagree on most.
//
// Krippendorff (2019), Content Analysis, 4th ed., ch. 12. How far α must reach is for the question to say; .80 is the usual
// mark, .667 the lowest at which tentative conclusions are drawn (ch. 12.8).
package coding
