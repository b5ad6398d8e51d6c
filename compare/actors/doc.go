// Package actors tells which actors of the articles of an event are one: the people, bodies, countries and groups that all
// outlets speak of, under whatever name.
//
// Data pass through in these steps:
//
//  1. gather lists the actors of every article (features/mentions) under the names that it gives them.
//  2. names joins what is named alike: by the tables (Britain, the U.K.), by the words of a name but for spelling (Zelensky,
//     Zelenskyy), a surname with the one full name that it fits, an acronym with the name that it is short for.
//  3. offices joins those that an article only describes (the Ukrainian president) to the one who bears that office anywhere in
//     the event.
//  4. nouns joins people and groups without a name by what they are called (the migrants, the caravan), each of the same
//     country or body.
//  5. Every class that results is a Referent, the most mentioned first.
//
// Precision comes first: where a name fits two, it stays alone, for a wrong name is worse than two rows.
package actors
