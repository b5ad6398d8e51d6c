package syntax

// Predicative reports whether a phrase begins with an adjective that belongs to the copula before it and not to the phrase: “are confident
// ministers will leave”. There the phrase is the subject of the clause that the adjective takes.
func (r *Result) Predicative(p *Phrase, isCopula func(token int) bool) bool {
	if p.First == 0 || p.Head == p.First || r.Tags[p.First] != Adjective || p.Role != Subject || p.Predicate == None || r.Predicates[p.Predicate].First < p.End {
		return false
	}
	before := p.First - 1
	for before > 0 && r.Tags[before] == Adverb {
		before--
	}
	return isCopula(before)
}
