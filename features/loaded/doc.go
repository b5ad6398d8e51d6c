// Package loaded scores how loaded a sentence is, from 0 to 1, and says why: every score is a sum of readable terms.
//
// Data pass through in these steps:
//
//  1. A Sentence is read off a Document: its tokens with their voices, the list hits in it, what is known of each word's
//     form (shape.go) and of the company it keeps in news (words.go).
//  2. The features (table.go) turn it into numbers: how it is built, whose voice it is in, which categories of the lists stand
//     in the outlet's own voice, where in the article it stands. Each has a name and one line that says what it means.
//  3. A Model (model.json) holds a weight for each of them. A term is weight × value / scale, the logit is the intercept and
//     the sum of the terms, the score is 1/(1 + exp(−logit)). The score of an article comes from the mean of the terms of its
//     sentences, weighted by the words that the outlet says itself, so it is a sum of terms as well; of an article of one
//     sentence it is the score of that sentence.
//  4. Package linear makes a Model from labelled passages, with Options: logistic regression with an L2 penalty.
//
// No weight belongs to a word of the labelled passages: they choose only how much a category or a trait counts. What is
// known of single words comes from lists written by hand and from counts over unlabelled news (words.tsv).
//
// That loaded language can be told by linguistic cues is due to Recasens, Danescu-Niculescu-Mizil & Jurafsky (2013),
// Linguistic Models for Analyzing and Detecting Biased Language, ACL. Sentences labelled by experts come from Spinde et al.
// (2021), Neural Media Bias Detection Using Distant Supervision With BABE, EMNLP Findings; spans of lexical bias within
// articles from Fan et al. (2019), In Plain Sight: Media Bias Through the Lens of Factual Reporting, EMNLP. Experts agree on
// such labels only at Krippendorff's α ≈ 0.4, so the score is a place to look and no verdict; see MODEL.md.
package loaded
