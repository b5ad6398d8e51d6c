package reports

import "tellings/compare"

// The table of the command mentions is made event by event, for the names of actors are those of an event.
const mentionsDoc = "One row for each passage that speaks of an actor: a person, a body, a country or a group. An actor has one name over all articles of an event."

// MentionColumns are the columns of the table of mentions.
var MentionColumns = []Column{
	articleColumns[0],
	fieldColumn,
	spanColumns[0],
	spanColumns[1],
	{"text", "string", "The words."},
	{"actor", "string", "Who is meant, by one name in all articles of the event. What belongs to a country or acts for it (its government, its officials, " +
		"its troops) stands under the country, the people and bodies of a party under the party; a named person is an actor of his or her own."},
	{"kind", "string", "name (Vance, the European Union, Ukrainian), description (the vice president, European leaders) or pronoun (he, their, who)."},
	{"voice", "string", "Who speaks: outlet (the outlet itself), quoted (inside quotation marks) or attributed (someone's speech told without marks)."},
	{"class", "string", "What the actor is: person, organisation, place (countries among them), group, or unknown."},
	{"part", "string", "What of the actor is meant, where it is not the actor as such: White House, American officials."},
}

// MentionRow fills the row of a mention.
func MentionRow(row *Row, m *compare.Mention) *Row {
	row.Text(m.Article.ID).Text(m.Field.String()).Int(m.Span.Start).Int(m.Span.End).Text(m.Span.Of(m.Field.Of(m.Article)))
	return row.Text(m.Actor).Text(m.Kind.String()).Text(m.Voice.String()).Text(m.Class.String()).Text(m.Part)
}
