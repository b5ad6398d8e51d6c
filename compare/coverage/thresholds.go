package coverage

// What makes two clauses one point. The values were set by reading pairs of clauses in the news of nineteen events, and lie where a
// tenth more or less changes little.
const (
	same         = .39  // mean likeness of two groups at which they tell one point, and the least likeness of a member to the medoid
	adoption     = .3   // mean likeness to the members of a point at which a clause of another tells it too
	leastShared  = 2.6  // nats that two clauses must share
	leastContent = 1.6  // of these, in terms that are no names
	coreBonus    = 2.5  // nats that two names and a word that is none are worth together: who did what to whom
	plenty       = 10.0 // nats shared that speak for themselves; where less is shared it counts for less, however short the clauses are
	leadBonus    = 1.0  // nats that two leads of an event share beforehand: both tell what is new
	lightShare   = .7   // of the norm, of the lighter clause
	aroundShare  = .5   // what a term counts that one clause shares with the sentence around the other
	deedless     = .75  // what is left where nothing is shared that is done, counted or quoted, but only what is spoken of
	negation     = .3   // what is left of the likeness where one clause negates and the other does not
	ownShare     = .4   // of the norm, of a term that one article alone has: a detail or another word, and no sign that all else differs
	rareName     = 1.5  // nats beyond which a name is as telling as another word: few clauses speak of the Wall Street Journal
	nameWorth    = .7   // of a name: who and where is told by many points
	newsFloor    = .25  // of the worth of a term that all news has
)
