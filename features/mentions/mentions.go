package mentions

import "tellings/corpus/text"

// Kind is the form of a mention.
type Kind uint8

const (
	Name        Kind = iota // Vance, the European Union, Ukrainian
	Description             // the vice president, European leaders
	Pronoun                 // he, their, who
)

// Class is what an actor is.
type Class uint8

const (
	Unknown Class = iota
	Person
	Organisation // parties, agencies, companies, governments by name
	Place        // countries and cities, also where they stand for their government
	Group        // people named together: Republicans, European leaders, protesters
)

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
	Name   string // the fullest name the article gives; of one without a name its first description
	Class  Class
	Plural bool
	Roles  []string // what the article calls them beside their name, lower case, in order: “secretary of state”
}

// Result is what Find returns.
type Result struct {
	Mentions []Mention // in order of Start, the longer one first
	Actors   []Actor   // in order of first mention
}
