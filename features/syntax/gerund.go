package syntax

// InGerund reports whether a phrase belongs to a gerund that opens its clause and is the subject there: firing Holt removes a target, sending troops
// to the border would be new. Its noun is not what the verb behind it speaks of. ing reports whether a token ends in -ing.
func (r *Result) InGerund(phrase int32, ing func(token int) bool) bool {
	for t := r.Phrases[phrase].First - 1; t >= 0; t-- {
		switch r.Tags[t] {
		case Noun, Name, Adjective, Determiner, Preposition, Numeral, Possessive, Pronoun, Particle:
		case Verb:
			return ing(t) && (t == 0 || r.Tags[t-1] == Mark || r.Tags[t-1] == Conjunction || r.Tags[t-1] == Subordinator)
		default:
			return false
		}
	}
	return false
}
