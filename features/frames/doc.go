// Package frames learns a researcher's own categories, such as the frames of a code-book, from passages that people labelled, and
// applies them to new ones. A passage may have several labels.
//
// Data pass through in these steps:
//
//  1. An Extractor makes a Bag of a passage: what it is made of, in blocks. Words and pairs of words; the pieces of words
//     (subwords, and runs of letters); the entries of word lists; and the sum of its word vectors (package wordvec), which knows
//     of words that no label was ever put beside.
//  2. Train weighs the bags (TF-IDF, each block of length 1) and fits one logistic model a label, each against all others
//     (Model), labels that are rare counting as much as labels that are common.
//  3. CrossValidate scores each passage by a model that saw nothing of its group. From these scores come the figures of the
//     card, and a calibration: which share of passages with such a score have the label (Platt 1999).
//  4. Model.Predict scores a Bag: for each label a probability, whether it is given, and the terms that made it. A score is a
//     sum over features, so it can be shown.
//
// Subwords and runs of letters beat words on headlines, which are short: Bojanowski et al. (2017), TACL 5. One model a label:
// Read et al. (2011), Classifier chains for multi-label classification, Machine Learning 85 (binary relevance).
package frames
