// Package linear fits linear models that can be read: a weight for each named feature, in a JSON file with a card.
//
// Data pass through in these steps:
//
//  1. An Example is a labelled passage with the values of its features. What the features are is the affair of the package
//     that makes them (loaded, tone). Labels of passages beside the articles are read by ReadLabels.
//  2. CrossValidate scores each example by a model that saw nothing of its group, such as its outlet or its event: the honest
//     figure to report.
//  3. Fit standardises the features and minimises the loss of the Kind with an L2 penalty, by L-BFGS (Liu & Nocedal 1989).
//     All losses are convex, so nothing hangs on the start and no random number is drawn.
//  4. A Model holds means, scales and weights. A term is weight × value / scale; intercept and terms add up to an output, so
//     that every score is a sum that can be shown. Predict makes the score of it.
//
// Three kinds are there: two classes (logistic), several (multinomial), a quantity (least squares).
package linear
