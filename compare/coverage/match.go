package coverage

// likeness is how far two clauses tell the same: the worth of the terms they share, over that of the lighter one and, in part,
// of the heavier one. What one shares with the sentence around the other counts half: a subject is named once for two
// clauses. 0 where too little is shared or numbers contradict.
func likeness(a, b *clause) float64 {
	if a.weight == 0 || b.weight == 0 || contradict(a.quantities, b.quantities) {
		return 0
	}
	both, content := shared(a.terms, b.terms)
	if both < leastShared || content < leastContent {
		return 0
	}
	half1, _ := shared(a.terms, b.around)
	half2, _ := shared(a.around, b.terms)
	all := both + (half1+half2)*aroundShare
	if a.lead && b.lead {
		all += leadBonus
	}
	light, heavy := min(a.weight, b.weight), max(a.weight, b.weight)
	l := min(1, all/(lightShare*light+(1-lightShare)*heavy))
	if a.negated != b.negated {
		l *= negation
	}
	return l
}

// shared sums the worth of the terms that two lists have, and counts them.
func shared(a, b []weighted) (sum, content float64) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			sum += a[i].weight
			if !a[i].name {
				content += a[i].weight
			}
			i++
			j++
		}
	}
	return sum, content
}

// contradict tells whether both count the same thing and none of the numbers is near one of the other's: 3 killed and 30
// killed. Tolls that are rounded or brought up to date do not contradict.
func contradict(a, b []quantity) bool {
	same := false
	for _, p := range a {
		for _, q := range b {
			if p.of != q.of {
				continue
			}
			same = true
			if max(p.value, q.value) <= 1.25*min(p.value, q.value) {
				return false
			}
		}
	}
	return same
}
