package mentions_test

import (
	"strings"
	"testing"
)

// rules has a sentence or two for each branch of the rules, by the file that they stand in, and all mentions that it must find.
var rules = map[string][]struct{ name, text, want string }{
	"names": {
		{"a name of the tables", "He visited Norway.", "Norway=Norway"},
		{"a word with a capital by its place", "House prices rose.", ""},
		{"a capital behind an opening mark", "“Talks failed,” Ada Brandt said.", "Ada Brandt=Ada Brandt"},
		{"a title of several", "Sens. Ada Brandt and Bo Holm spoke.", "Sens. Ada Brandt=Ada Brandt; Bo Holm=Bo Holm"},
		{"a title within a house", "Senate Majority Whip Bo Holm resigned.", "Senate Majority Whip Bo Holm=Bo Holm; Senate=Senate"},
		{"a title that goes on", "Commerce Secretary Ada Brandt resigned.", "Commerce Secretary Ada Brandt=Ada Brandt"},
		{"an abbreviation without a name", "They met on St. yesterday.", ""},
		{"an initial that is a function word", "A. Brandt spoke.", "A. Brandt=A. Brandt"},
		{"a day is no name", "On Monday Ada Brandt spoke.", "Ada Brandt=Ada Brandt"},
		{"a compound", "The Brandt-led council met.", "The Brandt-led council=The Brandt-led council"},
		{"of behind a body", "The Department of Harbours met.", "Department of Harbours=Department of Harbours"},
		{"of the", "The Bureau of the Census met.", "Bureau of the Census=Bureau of the Census"},
		{"of and", "The Department of Harbours and Fisheries met.", "Department of Harbours and Fisheries=Department of Harbours and Fisheries"},
		{"and joins two people", "Ada Brandt and Bo Holm met.", "Ada Brandt=Ada Brandt; Bo Holm=Bo Holm"},
		{"&", "Brandt & Holm sued.", "Brandt & Holm=Brandt & Holm"},
		{"a possessive ends a name", "Ada Brandt’s Holm Group sued.", "Ada Brandt=Ada Brandt; Holm Group=Holm Group"},
		{"a family name that is a month", "Theresa May spoke.", "Theresa May=Theresa May"},
		{"a month that is none", "In June Brandt spoke.", "Brandt=Brandt"},
		{"party and state", "Bo Holm, R-Ohio, spoke.", "Bo Holm=Bo Holm"},
		{"capitals that the table wants", "He told us of it in the US.", "US=United States"},
	},
	"split": {
		{"origin, title, name", "South Korean President Moon Tae-il spoke.", "South Korean President Moon Tae-il=Moon Tae-il; South Korean=South Korea"},
		{"title of a body", "CIA Director Bo Holm spoke.", "CIA Director Bo Holm=Bo Holm; CIA=Central Intelligence Agency"},
		{"a body of a country", "The Norwegian Fishing Ministry met.", "Norwegian Fishing Ministry=Norwegian Fishing Ministry; Norwegian=Norway"},
		{"a thing of a country", "The Norway Treaty failed.", "Norway=Norway"},
		{"a thing of nobody", "The Harbour Act failed.", ""},
		{"what opens a thing", "Hurricane Dora passed.", ""},
		{"a country, and a name", "The American Bo Holm spoke.", "American=United States; Bo Holm=Bo Holm"},
		{"a place that is a given name", "Jordan Vell spoke.", "Jordan Vell=Jordan Vell"},
		{"people at the end", "The Senate Democrats met.", "Senate=Senate; Democrats=Democratic Party"},
		{"a deputy", "Vice President Bo Holm spoke.", "Vice President Bo Holm=Bo Holm"},
		{"secretary of", "Secretary of State Ada Brandt spoke.", "Secretary of State Ada Brandt=Ada Brandt"},
		{"attorney general", "Attorney General Ada Brandt spoke.", "Attorney General Ada Brandt=Ada Brandt"},
		{"a country behind the name", "President Bo Holm of Norway spoke.", "President Bo Holm=Bo Holm; Norway=Norway"},
		{"a given name that is a title", "Martin Luther King III spoke.", "Martin Luther King III=Martin Luther King III"},
		{"a firm by its capitals", "BRANDT Inc sued.", "BRANDT Inc=BRANDT Inc"},
		{"a firm by its spelling", "BrandtBook sued.", "BrandtBook=BrandtBook"},
		{"a site", "Brandt.com sued.", "Brandt.com=Brandt.com"},
		{"a place by its last word", "They met in Brandt Valley.", "Brandt Valley=Brandt Valley"},
	},
	"headline": {
		{"a name that the text has", "Brandt Rejects the Harbour Plan Again\n\nAda Brandt has rejected the harbour plan for a second time.", "Brandt=Ada Brandt; Ada Brandt=Ada Brandt"},
		{"a name of the tables", "Norway Rejects the Harbour Plan Again\n\nIt rained on Monday in all of the land, and the plan was lost.", "Norway=Norway"},
		{"a title makes a person", "Mayor Brandt Rejects the Harbour Plan\n\nAda Brandt has rejected the harbour plan for a second time.", "Mayor=Ada Brandt; Brandt=Ada Brandt; Ada Brandt=Ada Brandt"},
		{"a capital that names nobody", "Harbour Plan Rejected After a Day of Talks\n\nThe plan was rejected on Monday after a long day of talks.", ""},
	},
	"surname": {
		{"the surname of one", "Ada Brandt spoke. Brandt left.", "Ada Brandt=Ada Brandt; Brandt=Ada Brandt"},
		{"a title tells the sex", "Anna Brandt met Paul Brandt. Mr. Brandt left.", "Anna Brandt=Anna Brandt; Paul Brandt=Paul Brandt; Mr. Brandt=Paul Brandt"},
		{"of two named in full just before, the first", "Ada Brandt spoke. Bo Brandt spoke. Brandt left.", "Ada Brandt=Ada Brandt; Bo Brandt=Bo Brandt; Brandt=Ada Brandt"},
		{"an initial", "Anders Holm spoke. A. Holm left.", "Anders Holm=Anders Holm; A. Holm=Anders Holm"},
		{"another first name", "Anders Holm spoke. Bo Holm left.", "Anders Holm=Anders Holm; Bo Holm=Bo Holm"},
		{"junior", "Anders Holm spoke. Anders Holm Jr. left.", "Anders Holm=Anders Holm; Anders Holm Jr.=Anders Holm Jr."},
		{"the family comes first", "Xi Tae-wan spoke. Xi left.", "Xi Tae-wan=Xi Tae-wan; Xi=Xi Tae-wan"},
		{"a first name alone", "Anna Holm spoke. Anna left.", "Anna Holm=Anna Holm; Anna=Anna Holm"},
		{"an article of a name", "Nadia al-Dorsk spoke. Dorsk left.", "Nadia al-Dorsk=Nadia al-Dorsk; Dorsk=Nadia al-Dorsk"},
		{"half for the whole", "North Korea fired it. The North denied that.", "North Korea=North Korea; North=North Korea"},
		{"a half of two", "North Korea met North Macedonia. The North left.", "North Korea=North Korea; North Macedonia=North Macedonia"},
		{"two in one word", "Ada Brandt met Bo Holm. The Brandt-Holm plan failed.", "Ada Brandt=Ada Brandt; Bo Holm=Bo Holm"},
		{"the letters of a body", "The Harbour Workers Union sued. The HWU won.", "Harbour Workers Union=Harbour Workers Union; HWU=Harbour Workers Union"},
	},
	"office": {
		{"who bears it", "President Bo Holm spoke. The president left.", "President Bo Holm=Bo Holm; The president=Bo Holm"},
		{"that of another country", "President Bo Holm spoke. The Norwegian president left.", "President Bo Holm=Bo Holm; The Norwegian president=The Norwegian president; Norwegian=Norway"},
		{"leader of a country", "Norwegian President Bo Holm spoke. The Norwegian leader left.", "Norwegian President Bo Holm=Bo Holm; Norwegian=Norway; The Norwegian leader=Bo Holm; Norwegian=Norway"},
		{"a short title", "Sen. Bo Holm spoke. The senator left.", "Sen. Bo Holm=Bo Holm; The senator=Bo Holm"},
		{"an address", "President Bo Holm spoke. “Mr. President, it is late,” Ada Brandt said.", "President Bo Holm=Bo Holm; President=Bo Holm; Ada Brandt=Ada Brandt"},
		{"the modifier of an office", "Foreign Minister Ada Brandt met Prime Minister Bo Holm. The foreign minister left.", "Foreign Minister Ada Brandt=Ada Brandt; Prime Minister Bo Holm=Bo Holm; The foreign minister=Ada Brandt"},
		{"a crown", "King Olav spoke. The monarch left.", "King Olav=Olav; The monarch=Olav"},
		{"one of several", "A senator left. An official slept.", ""},
		{"nobody named bears it", "The secretary of state left.", "The secretary of state=The secretary"},
	},
	"describe": {
		{"behind the name, between commas", "Bo Holm, the mayor, spoke. The mayor left.", "Bo Holm=Bo Holm; the mayor=Bo Holm; The mayor=Bo Holm"},
		{"before the name", "The mayor, Bo Holm, spoke.", "The mayor=Bo Holm; Bo Holm=Bo Holm"},
		{"no head of a phrase", "An officials meeting failed.", ""},
		{"a verb", "They head the list.", ""},
		{"that before people", "He said that protesters left.", "protesters=protesters"},
		{"a subject behind a comma", "When he joined Holm, the mayor left.", "Holm=Holm; the mayor=the mayor"},
		{"of a country", "The president of Norway left.", "The president of Norway=The president; Norway=Norway"},
		{"owned", "Bo Holm’s lawyers left.", "Bo Holm’s lawyers=Bo Holm’s lawyers; Bo Holm=Bo Holm"},
	},
	"country": {
		{"the country", "Norway voted. The country was tired.", "Norway=Norway; The country=Norway"},
		{"of its owner", "Norwegian President Bo Holm spoke. His country voted.", "Norwegian President Bo Holm=Bo Holm; Norwegian=Norway; His country=Norway; His=Bo Holm"},
		{"no country named", "The country was tired.", ""},
		{"officials of a country", "Norwegian officials left.", "Norwegian officials=Norwegian officials; Norwegian=Norway"},
		{"the administration", "The administration sued.", "The administration=The administration"},
		{"the seat, where something happens", "They met in Moscow.", "Moscow=Moscow"},
		{"the seat, that acts", "Moscow protested.", "Moscow=Russia"},
	},
	"group": {
		{"people by what they do", "Protesters left. The protesters were tired.", "Protesters=Protesters; The protesters=Protesters"},
		{"a group and what it is made of", "A caravan of migrants came. The caravan slept.", "A caravan=A caravan; migrants=A caravan; The caravan=A caravan"},
		{"a body by its last word", "The Harbour Union sued. The union won.", "Harbour Union=Harbour Union; The union=Harbour Union"},
		{"a word for any body", "The Harbour Union sued. The organisation won.", "Harbour Union=Harbour Union; The organisation=Harbour Union"},
		{"members", "The Harbour Union met. Its members left.", "Harbour Union=Harbour Union; Its members=Harbour Union; Its=Harbour Union"},
		{"a person of that role", "Bo Holm, a lawyer, spoke. The lawyer left.", "Bo Holm=Bo Holm; a lawyer=Bo Holm; The lawyer=Bo Holm"},
	},
	"pronouns": {
		{"he", "Bo Holm spoke. He left.", "Bo Holm=Bo Holm; He=Bo Holm"},
		{"she is not he", "Anna Brandt met Paul Holm. She left.", "Anna Brandt=Anna Brandt; Paul Holm=Paul Holm; She=Anna Brandt"},
		{"the subject before others", "Paul Holm met Carl Lund. He left.", "Paul Holm=Paul Holm; Carl Lund=Carl Lund; He=Paul Holm"},
		{"an object is not its subject", "Paul Holm met Carl Lund. Holm thanked him.", "Paul Holm=Paul Holm; Carl Lund=Carl Lund; Holm=Paul Holm; him=Carl Lund"},
		{"who", "Bo Holm, who spoke, left.", "Bo Holm=Bo Holm; who=Bo Holm"},
		{"they are the people", "Protesters came. They left.", "Protesters=Protesters; They=Protesters"},
		{"they of two named", "Bo Holm met Ada Brandt. They left.", "Bo Holm=Bo Holm; Ada Brandt=Ada Brandt"},
		{"it is the body", "The Harbour Union met. It sued.", "Harbour Union=Harbour Union; It=Harbour Union"},
		{"it is nobody", "The Harbour Union met. It is clear that it rains.", "Harbour Union=Harbour Union"},
		{"it seems", "The Harbour Union met. It seems late.", "Harbour Union=Harbour Union"},
		{"nobody says he of himself", "Paul Holm met Carl Lund. “He is late,” Holm said.", "Paul Holm=Paul Holm; Carl Lund=Carl Lund; He=Carl Lund; Holm=Paul Holm"},
		{"a thing nearer than the body", "The Harbour Union met. The plan was old, and it failed.", "Harbour Union=Harbour Union"},
		{"his majesty", "King Olav spoke. His Majesty left.", "King Olav=Olav"},
		{"her father", "Anna Brandt spoke. Paul Brandt, her father, left.", "Anna Brandt=Anna Brandt; Paul Brandt=Paul Brandt; her father=Paul Brandt; her=Anna Brandt"},
		{"too far back", "Bo Holm spoke. It rained. It snowed. It hailed. It thawed. He left.", "Bo Holm=Bo Holm"},
	},
}

func TestRules(t *testing.T) {
	f := newFinder(t)
	for file, cases := range rules {
		for _, c := range cases {
			t.Run(file+"/"+c.name, func(t *testing.T) {
				if got := strings.Join(f.read(c.text), "; "); got != c.want {
					t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
				}
			})
		}
	}
}
