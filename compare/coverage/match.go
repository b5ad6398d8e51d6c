package coverage

// likeness is how far two clauses tell the same: the worth of the terms they share, over that of the lighter one and, in part,
// of the heavier one. What one shares with the sentence around the other counts half: a subject is named once for two
// clauses. 0 where too little is shared, where numbers contradict, and where one tells of an act what the other tells the other
// way round.
func likeness(a, b *clause) float64 {
	if a.weight == 0 || b.weight == 0 || contradict(a.quantities, b.quantities) || reversed(a.deeds, b.deeds) {
		return 0
	}
	s := shared(a.terms, b.terms)
	all, content := s.worth, s.content+s.rare
	if s.actors > 1 && s.act {
		all, content = all+coreBonus, content+coreBonus
	}
	if all < leastShared || content < leastContent {
		return 0
	}
	all += aroundShare * (shared(a.terms, b.around).worth + shared(a.around, b.terms).worth)
	if a.lead && b.lead {
		all += leadBonus
	}
	light, heavy := min(a.weight, b.weight), max(a.weight, b.weight)
	l := min(1, 2*all/(all+plenty)*all/(lightShare*light+(1-lightShare)*heavy))
	if !s.deed {
		l *= deedless
	}
	if s.denied {
		l *= negation
	}
	return l
}

// overlap is what two lists of terms have in common.
type overlap struct {
	worth   float64 // of all
	content float64 // of those that are no names
	rare    float64 // of names, what goes beyond rareName
	actors  int     // that both name
	act     bool    // they share an act
	deed    bool    // what is done in one of them, or a number, or words of one quotation
	denied  bool    // one denies what the other tells
}

func shared(a, b []weighted) (o overlap) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].term < b[j].term:
			i++
		case a[i].term > b[j].term:
			j++
		default:
			o.worth += a[i].weight
			o.deed = o.deed || a[i].verb || b[j].verb || a[i].act || a[i].exact
			o.denied = o.denied || a[i].denied != b[j].denied
			switch {
			case !a[i].name:
				o.content += a[i].weight
				o.act = o.act || a[i].act
			default:
				if a[i].actor {
					o.actors++
				}
				o.rare += max(0, a[i].weight-rareName)
			}
			i++
			j++
		}
	}
	return o
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
