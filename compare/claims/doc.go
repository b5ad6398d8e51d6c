// Package claims finds what outlets say of one person or one act that cannot all be so: a name, an office, a thing done by one telling and
// not done by the other, a reason. What they count differently is the business of package amounts.
//
// Data pass through in these steps:
//
//  1. persons.go holds what each outlet calls one person against what the others do: Michele Brandt and Michelle Brandt, the deputy director and
//     the director.
//  2. read.go reads the acts of an article: who does what to whom, whether it is denied, and for what reason.
//  3. acts.go holds the acts of different outlets against each other, of one doer and one thing done to: the same verb, here so and there
//     not so (signed, refused to sign); two verbs of which one says the opposite of the other (approved, rejected); one act for two reasons.
//
// The words are data (lang/en/claims.tsv). Nothing is said where an outlet has the other's telling too, where either leaves it open (may, if), or in
// a quotation. The signs are those of de Marneffe, Rafferty & Manning (2008), Finding contradictions in text: negation, antonyms, structure.
package claims
