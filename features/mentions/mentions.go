package mentions

import "tellings/corpus/text"

// Kind is the form of a mention.
type Kind uint8

const (
	Name        Kind = iota // Vance, the European Union, Ukrainian
	Description             // the vice president, European leaders
	Pronoun                 // he, their, who
)

var kindNames = [...]string{"name", "description", "pronoun"}

// String returns the name that the tables use.
func (k Kind) String() string { return kindNames[k] }

// Class is what an actor is.
type Class uint8

const (
	Unknown Class = iota
	Person
	Organisation // parties, agencies, companies, governments by name
	Place        // countries and cities, also where they stand for their government
	Group        // people named together: Republicans, European leaders, protesters
)

var classNames = [...]string{"unknown", "person", "organisation", "place", "group"}

// String returns the name that the tables use.
func (c Class) String() string { return classNames[c] }

// Mention is one place where an article speaks of an actor.
type Mention struct {
	text.Span
	From, To int   // its tokens, half-open
	Head     int   // the token that names it
	Phrase   int32 // index into syntax.Result.Phrases of the phrase whose head it is, or syntax.None
	Kind     Kind
	Actor    int32 // index into Result.Actors
}

// Actor is someone or something that an article speaks of, as known within the article.
type Actor struct {
	Name    string // the fullest name the article gives; of one without a name its first description
	Class   Class
	Named   bool   // by a name; otherwise by descriptions alone
	Family  string // of a name that may be a person's: its word for the family, in normal form
	Plural  bool   // several: only descriptions show it
	Sex     Sex
	Roles   []string // what the article calls them beside their name, lower case, in order: “secretary of state”
	Offices []Office // those of the roles that one person at a time bears
	Acts    bool     // for a country, as part of its state: a government, officials, troops
	Known   string   // the name under which every article knows it: “United States” for America; empty when the tables have none
	Nouns   []string // of one without a name: the nouns that it is called by, in the singular: “migrant”
	Of      int32    // the actor that it belongs to or acts for, or None: the White House and American officials → the United States
}

// Sex is what pronouns, titles and given names tell of a person.
type Sex uint8

const (
	UnknownSex Sex = iota
	Male
	Female
)

// Office is a title that one person at a time bears.
type Office struct {
	Title string // “prime minister”, “vice president”
	Of    string // the Known name of the country or organisation, or empty: “Japan”
}

// Result is what Find returns. Passed in again, its slices are reused.
type Result struct {
	Mentions []Mention // in order of Start, the longer one first
	Actors   []Actor   // in order of first mention; those that are only named as the ones others act for come last
	Speakers []Speaker // in the order in which they are first quoted
	Sayings  []Saying  // by index of voice.Result.Quotes
	Silent   []int32   // by index of voice.Result.Silent: who did not answer, an index into Speakers, or None
}
