// Package mentions finds the actors of one article and every place where it speaks of them.
//
// Data pass through in these steps:
//
//  1. names finds names of people, organisations, places and peoples: runs of capitals with titles, particles, initials.
//  2. descriptions finds definite descriptions that stand for an actor: the vice president, European leaders, the Kremlin.
//  3. pronouns are given to the nearest actor that fits in number, gender and place.
//  4. actors are the groups that result. Which actors of several articles are one is told by package compare/actors.
package mentions
