package reports

import "tellings/compare"

var orderSheet = eventSheet(Sheet{
	Name:  "order",
	Title: "Order",
	Doc:   "One row for each pair of outlets that share five points or more: whether they tell them in the same order. What comes first is what an outlet makes most of.",
}, each[compare.Orders], []sheetCol[*compare.Order]{
	{outletColumn, str(func(o *compare.Order) string { return o.Outlet })},
	{Column{"other", "string", "The outlet it is compared with."}, str(func(o *compare.Order) string { return o.Other })},
	{Column{"points", "integer", "Points of coverage.csv that both tell, 200 at most: those that most outlets tell."}, whole(func(o *compare.Order) int { return o.Points })},
	{Column{"tau", "number", "Kendall's rank correlation of the places at which the two tell them first: 1 in the same order, 0 in orders that have nothing to do with each other, -1 the other way round. Descriptive: points of one article hang together, so there is no test."}, num(func(o *compare.Order) float64 { return o.Tau })},
})
