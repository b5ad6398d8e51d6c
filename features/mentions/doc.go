// Package mentions finds the actors of one article and every place where it speaks of them.
//
// Data pass through in these steps:
//
//  1. learn looks up what is known of each new type, once: tables of countries, organisations, places and nouns (data/*.tsv), and
//     given names and titles.
//  2. findNames finds names: runs of capitals, taken apart into origin, title and name; headlines last, for there capitals tell
//     nothing and what the running text has named must serve (names.go, split.go, headline.go).
//  3. people gathers the names into actors: the same full name, the surname's bearer (people.go, fullname.go, surname.go, office.go).
//  4. describe finds noun phrases that may stand for an actor: the vice president, European leaders (describe.go).
//  5. resolve walks through the article once more and links what it meets, in order: names to their actor, descriptions to who
//     bears the office, the latest country or body, the people so called (link.go, country.go, group.go), pronouns to the actor
//     that fits best in sex, number, kind and clause (pronouns.go).
//  6. speakers says who speaks each quotation that package voice found: the actor whose mention is the head of its source, someone
//     without a name under the source's own words; where two persons fit a pronoun, nobody (speakers.go, sayers.go; plain.go for a
//     language whose grammar is not known).
//
// The factors that weigh the antecedents of a pronoun are those of Lappin & Leass 1994, An algorithm for pronominal anaphora
// resolution. Which actors of several articles are one is told by package compare/actors. Every step is one walk over tokens or
// mentions with a bounded look back, so the time is linear in the article; no text is read but for the names that are shown.
package mentions
