package reports

import "tellings/compare"

const membersDoc = "One row for each article, with the event that it tells: events in the order of their names, their articles in the order of outlet and id. " +
	"An event is named as the input names it, else by the words that its articles share; an article of its own has its id for a name."

// MemberColumns are the columns of the table of events.
var MemberColumns = []Column{
	articleColumns[0],
	{"event", "string", "The event, the same words in all its rows."},
	{"duplicate_of", "string", "The article of the event whose text this one is made from: the same text, an edited copy, an excerpt, one wire text. Empty where it is none, and for the article that stands for the text."},
	{"similarity", "number", "How much of the two texts is the same, 0 to 1: the runs of four words that both have, over those of both together. Empty where duplicate_of is."},
	articleColumns[1],
	{"date", "date", "Day of publication. Empty when the input gives none."},
	{"shares", "string", "Why it is in the event: the names and words that tell most of those it has in common with the others, separated by \", \". Empty for an article of its own."},
}

// MemberRow fills the row of an article.
func MemberRow(row *Row, m *compare.Member) *Row {
	row.Text(m.Article.ID).Text(m.Event).Text(m.CopyOf)
	if m.CopyOf != "" {
		row.Number(m.Similarity)
	} else {
		row.Empty()
	}
	return row.Text(m.Article.Outlet).Date(m.Article.Date).list(", ", m.Shares)
}
