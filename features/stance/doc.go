// Package stance tells how a whole article stands to someone or something: its tone toward a target, from −1 to 1, and a label.
//
// Data pass through in these steps:
//
//  1. Names finds where the article speaks of the target: by its name, a short form of it (naming.go), and by the pronouns and
//     descriptions that package mentions gives to the same actor (find.go). An actor of a comparison is found already.
//  2. A Reader judges the sentences around the mentions, each by the model of package tone, and counts what the article does besides
//     (account.go): how much of the speech in it is the target's, how loaded its language is, how much it argues.
//  3. The Features (table.go) are a handful of numbers of such an Account. A linear model (model.json) turns them into the
//     probabilities of positive, neutral and negative, and these into the tone (scorer.go).
//
// The task and its data are those of Zhang et al. (2022), Generative Entity-to-Entity Stance Detection with Knowledge Graph
// Augmentation, EMNLP (SEESAW): articles of three outlets on one story, and what annotators say of the sentiment of each article
// toward each main entity. Of two outlets on one story the model tells which is kinder to an entity about six times in ten,
// where a person agrees with the others three times in four. Agreement is that figure; it belongs beside every tone that is
// shown. See MODEL.md.
package stance
