package reports

import "tellings/compare"

var chosenSheet = eventSheet(Sheet{
	Name:  "chosen",
	Title: "Words that others use",
	Doc: "One row for each content word that others use three times or more in points of the event, in their own voice, and the outlet never: because it chose otherwise, or because it does not tell what they use it for. " +
		"At most 30 an outlet, choices first; what it could not have used stands here with --full only. It describes: points of an article are not independent, so nothing is tested.",
}, telling[compare.UnusedWords](func(u *compare.UnusedWord) bool { return u.Kind != compare.CouldNotUse }), []sheetCol[*compare.UnusedWord]{
	{outletColumn, str(func(u *compare.UnusedWord) string { return u.Outlet })},
	{Column{"word", "string", "The word in its normal form (lower case)."}, str(func(u *compare.UnusedWord) string { return u.Word })},
	{Column{"kind", "string", "chose otherwise (expected is 2 or more), could not have used it (forced_share is 1), neither."}, str(func(u *compare.UnusedWord) string { return string(u.Kind) })},
	{Column{"expected", "number", "In how many of the points that the outlet and others tell it would use the word, if it did so as often as those who tell them."}, num(func(u *compare.UnusedWord) float64 { return u.Expected })},
	{Column{"z", "number", "0 less expected, over its standard deviation: for order only."}, num(func(u *compare.UnusedWord) float64 { return u.Z })},
	{Column{"shared_uses", "integer", "Uses of the others in points that the outlet tells too, one a point and outlet."}, whole(func(u *compare.UnusedWord) int { return u.Shared })},
	{Column{"other_uses", "integer", "Uses of the others in points that the outlet is not found to tell."}, whole(func(u *compare.UnusedWord) int { return u.Elsewhere })},
	{Column{"forced_share", "number", "other_uses of both, 0 to 1."}, num(func(u *compare.UnusedWord) float64 { return u.ForcedShare })},
	{Column{"users", "string", "Outlets that use it, separated by semicolons."}, list("; ", func(u *compare.UnusedWord) []string { return u.Users })},
	{Column{"evidence_ids", "string", "A passage of each in evidence.csv, separated by spaces."}, ids(func(u *compare.UnusedWord) []compare.Evidence { return u.Evidence })},
})
