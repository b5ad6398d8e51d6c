// Package genre tells what kind of article one is: news, analysis, opinion, live blog, interview or transcript.
//
// An article passes through in these steps:
//
//  1. Its traits are read off the Document and the metadata (traits.go, layout.go): what title, section, address and author say; person,
//     tense, questions and attribution in the outlet's own voice; lines that begin with a time of day or a speaker's name.
//  2. Each rule of the table (rules.go) that holds gives its points to one genre. News begins with two and a half, being the most common.
//  3. The genre with the most points wins; at a tie the one that stands first in All.
//
// What an editor wrote above or below the article outvotes all else (ten points); what the prose shows counts one or so, and it takes
// several such signs to outvote news. The signs of opinion are those by which readers and classifiers tell it from news: first person, few
// attributions, present tense, questions, and modals of duty (Biber 1988, Variation across Speech and Writing; Krüger et al. 2017,
// Classifying news versus opinions in newspapers). The rules are written down from there and from reading; none is fitted.
package genre
