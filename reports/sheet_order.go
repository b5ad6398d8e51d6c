package reports

import "tellings/compare"

var orderSheet = sheet(Sheet{
	Name:  "order",
	Title: "Order",
	Doc:   "One row for each pair of outlets that share five points or more: whether they tell them in the same order. What comes first is what an outlet makes most of.",
}, each[compare.Orders], []sheetCol[*compare.Order]{
	{eventColumn, func(at *sheetInput, _ *compare.Order) any { return at.Event }},
	{outletColumn, func(_ *sheetInput, o *compare.Order) any { return o.Outlet }},
	{Column{"other", "string", "The outlet it is compared with."}, func(_ *sheetInput, o *compare.Order) any { return o.Other }},
	{Column{"points", "integer", "Points of coverage.csv that both tell, 200 at most: those that most outlets tell."}, func(_ *sheetInput, o *compare.Order) any { return o.Points }},
	{Column{"tau", "number", "Kendall's rank correlation of the places at which the two tell them first: 1 in the same order, 0 in orders that have nothing to do with each other, -1 the other way round. Descriptive: points of one article hang together, so there is no test."}, func(_ *sheetInput, o *compare.Order) any { return o.Tau }},
})
