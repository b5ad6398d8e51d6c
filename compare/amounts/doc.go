// Package amounts finds what outlets count differently: one thing, and numbers that cannot both be right.
//
// Data pass through in these steps:
//
//  1. read finds the numbers of an article that count something: the number with the words that loosen it (at least, dozens; number.go), the
//     noun it stands with and the verb of its clause (counted.go), and the content words around it (read.go).
//     A day with what happens on it (Tuesday, 12 March, yesterday) is read as a number too, that of its date (days.go).
//  2. An amount is a range: 12 is 12, at least 12 is 12 and more, dozens are 24 to 99, 4.5 million is what rounds to it (span.go).
//  3. differ holds amounts of different outlets against each other (differ.go): they must count one thing — one noun, or people of
//     whom one thing is told — in words that otherwise agree, and their ranges must not meet. Nothing is said where either outlet has
//     the other's number too, where the times or the names differ, or where one speaks of a part or of the rest.
//
// A pair of numbers that only looks alike does more harm than one that is missed; where a sign is doubtful the pair is let go. The signs are
// those of de Marneffe, Rafferty & Manning (2008), Finding contradictions in text: numeric mismatch under aligned events.
package amounts
