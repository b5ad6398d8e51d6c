// Package frames learns a researcher's own categories, such as the frames of a code-book, from passages that people labelled, and
// applies them to new ones. A passage may have several labels.
//
// Data pass through in these steps:
//
//  1. An Extractor makes a Bag of a passage: its words in order, in ids, with who says them and whether they stand in a headline; and
//     its hits.
//  2. Train learns a dictionary of features from the bags, in blocks: words and pairs of words; the pieces of words (subwords, runs
//     of letters, stems); words of headlines and of others than the outlet; categories of the lists. A reader turns bags into these,
//     and the sum of their word vectors (package wordvec), which knows of words that no label was ever put beside. What a word is
//     to the dictionary is looked up once a word of the vocabulary.
//  3. The features are weighed (TF-IDF, each block of length 1), and one logistic model a label is fitted, each against all others
//     (Model), labels that are rare counting as much as labels that are common.
//  4. CrossValidate scores each passage by a model that saw nothing of its group. From these scores come the figures of the
//     card, and a calibration: which share of passages with such a score have the label (Platt 1999).
//  5. A Coder, a Model with the Extractor whose bags it is to score, says of each label a probability, whether it is given, and the
//     terms that made it. A score is a sum over features, so it can be shown.
//
// Subwords and runs of letters beat words on headlines, which are short: Bojanowski et al. (2017), TACL 5. One model a label:
// Read et al. (2011), Classifier chains for multi-label classification, Machine Learning 85 (binary relevance).
package frames
