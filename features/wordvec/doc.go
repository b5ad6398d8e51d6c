// Package wordvec holds word vectors: words that stand in the same sentences of news get vectors that point the same way. A
// model with a few hundred labelled headlines learns from them that what it was told of rifles holds of guns.
//
// Data pass through in these steps:
//
//  1. Counter counts, sentence by sentence of an unlabelled corpus, in how many sentences two words stand together.
//  2. Counter.Table turns the counts into positive pointwise mutual information, smoothed, and takes the leading directions of
//     that matrix (a truncated singular value decomposition): a vector of Dimensions numbers a word.
//  3. The Table is written as text, a byte a number. The one that ships was made so from news; counts are facts, and no text
//     can be read back from it.
//  4. Table.Sum adds the vectors of the words of a passage, each weighted by how rare the word is.
//
// Levy, Goldberg & Dagan (2015), Improving Distributional Similarity with Lessons Learned from Word Embeddings, TACL 3; Halko,
// Martinsson & Tropp (2011), Finding Structure with Randomness, SIAM Review 53(2), for the decomposition.
package wordvec
