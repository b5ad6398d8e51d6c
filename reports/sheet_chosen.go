package reports

import (
	"strings"

	"tellings/compare"
)

var chosenSheet = sheet(Sheet{
	Name:  "chosen",
	Title: "Words that others use",
	Doc: "One row for each content word that others use three times or more in points of the event, in their own voice, and the outlet never: because it chose otherwise, or because it does not tell what they use it for. " +
		"At most 30 an outlet, choices first; what it could not have used stands here with --full only. It describes: points of an article are not independent, so nothing is tested.",
}, telling[compare.UnusedWords](func(u *compare.UnusedWord) bool { return u.Kind != compare.CouldNotUse }), []sheetCol[*compare.UnusedWord]{
	{eventColumn, func(at *sheetInput, _ *compare.UnusedWord) any { return at.Event }},
	{outletColumn, func(_ *sheetInput, u *compare.UnusedWord) any { return u.Outlet }},
	{Column{"word", "string", "The word in its normal form (lower case)."}, func(_ *sheetInput, u *compare.UnusedWord) any { return u.Word }},
	{Column{"kind", "string", "chose otherwise (expected is 2 or more), could not have used it (forced_share is 1), neither."}, func(_ *sheetInput, u *compare.UnusedWord) any { return string(u.Kind) }},
	{Column{"expected", "number", "In how many of the points that the outlet and others tell it would use the word, if it did so as often as those who tell them."}, func(_ *sheetInput, u *compare.UnusedWord) any { return u.Expected }},
	{Column{"z", "number", "0 less expected, over its standard deviation: for order only."}, func(_ *sheetInput, u *compare.UnusedWord) any { return u.Z }},
	{Column{"shared_uses", "integer", "Uses of the others in points that the outlet tells too, one a point and outlet."}, func(_ *sheetInput, u *compare.UnusedWord) any { return u.Shared }},
	{Column{"other_uses", "integer", "Uses of the others in points that the outlet is not found to tell."}, func(_ *sheetInput, u *compare.UnusedWord) any { return u.Elsewhere }},
	{Column{"forced_share", "number", "other_uses of both, 0 to 1."}, func(_ *sheetInput, u *compare.UnusedWord) any { return u.ForcedShare }},
	{Column{"users", "string", "Outlets that use it, separated by semicolons."}, func(_ *sheetInput, u *compare.UnusedWord) any { return strings.Join(u.Users, "; ") }},
	{Column{"evidence_ids", "string", "A passage of each in evidence.csv, separated by spaces."}, func(at *sheetInput, u *compare.UnusedWord) any { return at.Add(u.Evidence) }},
})
