package reports

import "tellings/compare"

var similaritySheet = eventSheet(Sheet{
	Name:  "similarity",
	Title: "Similarity",
	Doc:   "One row for each pair of outlets: how much alike they tell the event.",
}, each[compare.Similarities], []sheetCol[*compare.Similarity]{
	{outletColumn, str(func(s *compare.Similarity) string { return s.Outlet })},
	{Column{"other", "string", "The outlet it is compared with."}, str(func(s *compare.Similarity) string { return s.Other })},
	{Column{"measure", "string", "How it is measured: cosine is the cosine of the two outlets' TF-IDF vectors."}, str(func(s *compare.Similarity) string { return s.Measure })},
	{Column{"value", "number", "0 no word shared, 1 the same words in the same shares. Empty where no article is left to compare."}, num(func(s *compare.Similarity) float64 { return s.Value })},
	{Column{"ci_low", "number", "Lower end of the 95 % interval, a jackknife over articles. Empty when it cannot be had."}, num(func(s *compare.Similarity) float64 { return s.Low })},
	{Column{"ci_high", "number", "Upper end of the same interval."}, num(func(s *compare.Similarity) float64 { return s.High })},
	{Column{"articles", "integer", "Articles of the outlet that count: none that it publishes twice, and no text that both outlets run."}, whole(func(s *compare.Similarity) int { return s.Articles })},
	{Column{"other_articles", "integer", "The same of the other outlet."}, whole(func(s *compare.Similarity) int { return s.OtherArticles })},
	{Column{"verdict", "string", "descriptive, or not comparable (see reason)."}, str(func(s *compare.Similarity) string { return string(s.Verdict) })},
	{reasonColumn, str(func(s *compare.Similarity) string { return reasons(s.Reason) })},
	{Column{"same_source", "number", "What the value would be, on average, if both outlets were one source: their articles dealt out anew to sides of the same sizes, in every way or 999 random ones. Read value beside it: of few articles both are small. Empty of one article each, and in events of more than 600 articles."}, num(func(s *compare.Similarity) float64 { return s.SameSource })},
	{Column{"p_same_source", "number", "Share of these ways in which the sides are no more alike than the outlets are; not corrected for the number of pairs."}, num(func(s *compare.Similarity) float64 { return s.P })},
})
